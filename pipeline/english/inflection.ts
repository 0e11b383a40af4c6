/**
 * The forms of English verbs, by the spelling rules every grammar gives: silent e, consonant and y, doubled consonant.
 * Verbs that follow no rule stand in a table.
 */

interface VerbForms {
  readonly base: string
  /** Third person singular of the present: "says". */
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

/** Base, past and participle of the common irregular verbs. Where two spellings of one form are in use, both stand here. */
const irregularVerbs = `
  become became become, begin began begun, break broke broken, bring brought brought, build built built, buy bought bought, catch caught caught,
  choose chose chosen, come came come, cost cost cost, cut cut cut, deal dealt dealt, do did done, draw drew drawn, drive drove driven,
  dwell dwelled dwelt, eat ate eaten, fall fell fallen, feel felt felt, fight fought fought, find found found, fly flew flown, focus focused focussed,
  forecast forecast forecast, foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten, get got got, give gave given,
  go went gone, grow grew grown, have had had, hear heard heard, hit hit hit, hold held held, keep kept kept, know knew known, lay laid laid,
  lead led led, leave left left, lend lent lent, let let let, lose lost lost, make made made, mean meant meant, meet met met, pay paid paid,
  put put put, read read read, rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent,
  set set set, shake shook shaken, shoot shot shot, show showed shown, shrink shrank shrunk, sink sank sunk, sit sat sat, speak spoke spoken,
  spend spent spent, split split split, spread spread spread, stand stood stood, swear swore sworn, swing swung swung, take took taken,
  teach taught taught, tell told told, think thought thought, understand understood understood, win won won, withdraw withdrew withdrawn,
  write wrote written`

const irregular = new Map(
  irregularVerbs
    .trim()
    .split(/,\s+/)
    .map((row) => row.split(" "))
    .map(([base = "", past = "", participle = ""]) => [base, { past, participle }] as const)
)

/** Verbs of several syllables whose last one is stressed: they double their last consonant as those of one syllable do. */
const stressedLast = new Set(
  `admit begin commit compel confer control defer deter emit equip expel forget incur infer occur omit permit prefer propel rebel recur refer regret
  repel submit transfer transmit`.split(/\s+/)
)

/** "snap", "quip", "beg": one syllable that ends in a vowel and a consonant. */
const endsShort = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/

/** The forms of a verb given by its base: "say" gives "says", "said", "said", "saying". */
export const inflect = (base: string): VerbForms => {
  const doubled = endsShort.test(base) || stressedLast.has(base) ? base + base.at(-1) : base
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${doubled}ed`
  const { past, participle } = irregular.get(base) ?? { past: regular, participle: regular }
  return { base, third: thirdPerson(base), past, participle, ing: `${beforeIng(base, doubled)}ing` }
}

const thirdPerson = (base: string): string => {
  if (base === "have") return "has"
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
}

const beforeIng = (base: string, doubled: string): string => {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}y`
  return /[^eoy]e$/.test(base) ? base.slice(0, -1) : doubled
}
