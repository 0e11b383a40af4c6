import { list, pairs, set } from "./word-list.ts"

/** Forms of an English verb; where British and American spelling differ, or two past tenses are in use, both are given. */
interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly ing: readonly string[]
}

/**
 * Past tense and participle of irregular verbs, as English dictionaries list them: variants joined by "/"; one word where the two are
 * the same.
 */
const irregular =
  pairs(`bear bore born, become became become, begin began begun, break broke broken, bring brought, build built, buy bought, catch caught,
  choose chose chosen, come came come, cost cost, cut cut, deal dealt, do did done, draw drew drawn, drive drove driven, eat ate eaten,
  fall fell fallen, feel felt, fight fought, find found, fly flew flown, forecast forecast, foresee foresaw foreseen, foretell foretold,
  forget forgot forgotten, get got, give gave given, go went gone, grow grew grown, have had, hear heard, hit hit, hold held, keep kept,
  know knew known, lay laid, lead led, learn learned/learnt, leave left, lend lent, let let, lie lay lain, lose lost, make made,
  mean meant, meet met, pay paid, put put, read read, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold,
  send sent, set set, shake shook shaken, shed shed, shoot shot, show showed shown, shrink shrank shrunk, sink sank sunk, sit sat,
  slide slid, speak spoke spoken, spend spent, split split, spread spread, stand stood, swear swore sworn, swell swelled swollen,
  swing swung, take took taken, teach taught, tell told, think thought, understand understood, win won, withdraw withdrew withdrawn,
  write wrote written`)

/** Past tenses of irregular verbs. "Left" is none here: it is a side as well. */
export const irregularPasts: ReadonlySet<string> = new Set(
  [...irregular]
    .flatMap(([base, forms]) =>
      forms
        .split(" ")[0]!
        .split("/")
        .filter((past) => past !== base)
    )
    .filter((past) => past !== "left")
)

/** Verbs of several syllables that double their last letter because the stress is on it. */
const stressedAtTheEnd = set(`admit begin commit compel confer control defer deter emit enrol equip expel forget incur infer occur omit
  permit prefer propel rebel recur refer regret repel submit transfer transmit`)

/** The verb as its endings in a vowel are added to it: "plan" gives "plann", "raise" gives "rais", "total" both "totall" and "total". */
const stemsOf = (verb: string): readonly string[] => {
  const doubled = `${verb}${verb.at(-1)}`
  if (/^(?:[^aeiou]|qu)+[aeiou][^aeiouwxy]$/.test(verb) || stressedAtTheEnd.has(verb)) return [doubled]
  if (/[^aeiou][aeiou]l$/.test(verb)) return [doubled, verb]
  return [/[^eoy]e$/.test(verb) ? verb.slice(0, -1) : verb]
}

const regularPast = (verb: string): readonly string[] =>
  /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ied`] : verb.endsWith("e") ? [`${verb}d`] : stemsOf(verb).map((stem) => `${stem}ed`)

const thirdPerson = (verb: string): string => {
  if (verb === "have") return "has"
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

/** Inflects a verb by the spelling rules of English and the table of irregular verbs. */
export const inflect = (verb: string): VerbForms => {
  const known = irregular
    .get(verb)
    ?.split(" ")
    .map((forms) => forms.split("/"))
  const past = known?.[0] ?? regularPast(verb)
  return {
    base: verb,
    third: thirdPerson(verb),
    past,
    participle: known?.[1] ?? past,
    ing: verb.endsWith("ie") ? [`${verb.slice(0, -2)}ying`] : stemsOf(verb).map((stem) => `${stem}ing`)
  }
}

/** Which forms of its verbs a word list takes: "rise", "rises", "rose" and "risen" are finite, "rise" and "rises" present. */
const formsOf = {
  all: ({ base, third, past, participle, ing }: VerbForms) => [base, third, ...past, ...participle, ...ing],
  finite: ({ base, third, past, participle }: VerbForms) => [base, third, ...past, ...participle],
  present: ({ base, third }: VerbForms) => [base, third],
  basePast: ({ base, past, participle }: VerbForms) => [base, ...past, ...participle],
  past: ({ past, participle }: VerbForms) => [...past, ...participle],
  ing: ({ ing }: VerbForms) => ing
}

/** The forms of verbs as one set: each list of base forms stands under the name of the forms it takes, other words under `words`. */
export const verbSet = (lists: Readonly<Partial<Record<keyof typeof formsOf | "words", string>>>): ReadonlySet<string> => {
  const kinds = Object.keys(formsOf) as (keyof typeof formsOf)[]
  const forms = kinds.flatMap((kind) => list(lists[kind] ?? "").flatMap((verb) => formsOf[kind](inflect(verb))))
  return new Set([...forms, ...list(lists.words ?? "")])
}
