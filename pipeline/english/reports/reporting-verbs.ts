/**
 * Reporting verbs of English press style and how each reports; then verbs that tell what people did (our own list, from press services).
 * Gathered from the reporting-verb lists of English grammars (Quirk et al. 16.31, 16.59; Biber et al. 9.2) and from press service usage.
 */

import { inflect } from "../inflection.ts"
import { list, phrases, rows, set } from "../word-list.ts"

/**
 * How a verb reports speech. `clause`: with a clause or a quotation, which may stand before it ("…, he noted").
 * `object`: with the topic of the speech as object ("thanked", "praised"). `bound`: only with "that", a quotation or a clause
 * before it ("continued", "concluded"). `to`: only with an infinitive after its object ("ordered the army to …").
 */
export type VerbClass = "clause" | "object" | "bound" | "to"

const byClass: Readonly<Record<VerbClass, string>> = {
  clause: `say state note stress emphasize emphasise underline underscore remark claim explain argue assert insist recall remind reply mention admit
    acknowledge warn promise pledge vow assure reassure reaffirm reiterate confirm comment suggest propose believe think hope expect opine announce declare
    predict forecast inform write tweet clarify specify elaborate advise recommend regret lament joke quip contend reveal disclose caution tell estimate
    concede complain hint boast swear affirm foresee wonder exclaim stipulate proclaim foretell allege testify recount attest`,
  object: `highlight thank congratulate praise welcome express voice describe outline urge appeal ask condemn denounce criticize criticise accuse blame hail commend
    applaud wish invite cite refer appreciate convey advocate speak talk call deny dismiss demand discourage encourage apologize apologise brief
    consider characterize characterise deplore question favor favour decry mourn salute`,
  bound: `continue conclude add repeat report respond answer observe feel agree summarize summarise post read begin interject interrupt retort counter rejoin
    indicate signal maintain find accept echo muse shout whisper cry intone laugh smile plead scoff snap grumble sigh groan mutter murmur chuckle reflect`,
  to: `order instruct task request direct beg`
}

const verbs = new Map<string, { readonly verb: string; readonly kind: VerbClass; readonly form: "finite" | "ing" | "base" }>()
for (const kind of ["clause", "object", "bound", "to"] as const) {
  for (const verb of list(byClass[kind])) {
    const { base, third, past, participle, ing } = inflect(verb)
    for (const word of [...past, ...participle, third]) verbs.set(word, { verb, kind, form: "finite" })
    for (const word of ing) verbs.set(word, { verb, kind, form: "ing" })
    verbs.set(base, { verb, kind, form: past.includes(base) ? "finite" : "base" })
  }
}

/** The reporting verb that a word is a form of; null for other words. A form that is base and past alike ("read") counts as finite. */
export const reportingVerb = (word: string) => verbs.get(word) ?? null

/** Words that may stand between a verb and its noun: "extended his deepest condolences". */
export const fillers = set("his her their the a an this special deep deepest sincere heartfelt particular serious full warm")

/** Verbs that report only with certain words after them ("pointed out", "drew attention to"). */
const phrasal: Readonly<Partial<Record<VerbClass, string>>> = {
  clause: "point: out; make: clear, it clear; rule: out",
  object: `point: to; draw: attention; touch dwell: on, upon; focus: on; give: assurances; offer extend send: condolences, congratulations;
    raise: issue, question, concerns; share: view, views, opinion, vision; report: on, about`,
  bound: "sum: up; go: on to, on; shoot fire hit: back; put: it, in; call cry: out; chime: in"
}

const phrasalForms = (verb: string, endings: string, kind: VerbClass) => {
  const { base, third, past, participle } = inflect(verb)
  const forms = [...new Set([base, third, ...past, ...participle])]
  return forms.flatMap((form) => phrases(endings).map((ending) => ({ form, rest: list(ending), kind })))
}

/** Phrasal verbs by each finite form of their first word; `rest` are the words that must stand after it. */
export const phrasalVerbs = Map.groupBy(
  Object.entries(phrasal).flatMap(([kind, table]) =>
    rows(table).flatMap(([verbs, endings]) => list(verbs).flatMap((verb) => phrasalForms(verb, endings, kind as VerbClass)))
  ),
  ({ form }) => form
)

/** Adjectives that report with a form of "be": "is convinced that". */
export const convictions = set(`convinced confident certain sure optimistic grateful thankful proud hopeful adamant pleased glad satisfied
  sorry positive concerned`)

/** Verbs whose subject may be an office, a state or a paper: "the ministry said". */
export const publicVerbs = set(`say state announce declare stress note emphasize emphasise report add confirm warn claim insist write inform
  tell underline highlight`)

/** Verbs of what people do rather than say, in the past tense: a sentence built on one is the editor's own. */
export const eventVerbs =
  set(`met discussed took held signed visited arrived attended opened inspected laid received presented awarded handed chaired exchanged appointed approved gathered honored honoured inaugurated toured flew
  travelled traveled left returned hosted joined participated watched unveiled shook sent launched paid agreed introduced began started summoned convened delivered addressed gave made dismissed fulfilled identified accompanied greeted`)

/** What is done at ceremonies, as participles: "A memorandum was signed". */
export const ceremonyVerbs = set("signed held attended exchanged awarded presented unveiled laid")
/** Verbs that give somebody the floor: "addressed the council". */
export const speakingVerbs = set("addressed spoke")
/** "took the floor". */
export const takingVerbs = set("took takes")
export const takenFloor = set("floor stage podium lectern microphone stand")

/** Verbs that do so with one of `speechNouns` after them: "delivered her annual report". */
export const deliveringVerbs = set("delivered gave made issued read held")
export const speechNouns = set("address speech remarks statement lecture report conference")
