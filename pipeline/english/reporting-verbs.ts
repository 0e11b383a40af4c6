/**
 * Reporting verbs of English press style and how each reports.
 * Gathered from the reporting-verb lists of English grammars (Quirk et al. 16.31, 16.59; Biber et al. 9.2) and from press service usage.
 */

import { list, set } from "./grammar-words.ts"
import { inflect } from "./inflection.ts"

/**
 * How a verb reports speech: `clause` takes a clause or a quotation and may stand after it ("…, he noted");
 * `object` names the act of speech and its topic ("thanked", "praised"); `bound` reports only with "that", a quotation or a clause
 * before it ("continued", "concluded"); `to` only with an infinitive behind its object ("ordered the army to …").
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
    indicate signal maintain find accept echo muse shout whisper cry intone laugh smile plead scoff snap grumble`,
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

/** A reporting verb by any of its forms. */
export const reportingVerb = (word: string) => verbs.get(word) ?? null

/** Words that may stand between a verb and its noun: "extended his deepest condolences". */
export const fillers = set("his her their the a an this special deep deepest sincere heartfelt particular serious full warm")

/** Verbs that report only with their second word: "pointed out", "went on to say", "drew attention to". */
export const phrasalVerbs: readonly (readonly [ReadonlySet<string>, readonly string[], VerbClass])[] = [
  [set("point points pointed"), ["out"], "clause"],
  [set("point points pointed"), ["to"], "object"],
  [set("make makes made"), ["clear"], "clause"],
  [set("make makes made"), ["it", "clear"], "clause"],
  [set("sum sums summed"), ["up"], "bound"],
  [set("go goes went gone"), ["on", "to"], "bound"],
  [set("go goes went gone"), ["on"], "bound"],
  [set("draw draws drew drawn"), ["attention"], "object"],
  [set("touch touches touched"), ["on"], "object"],
  [set("touch touches touched"), ["upon"], "object"],
  [set("dwell dwells dwelled dwelt"), ["on"], "object"],
  [set("dwell dwells dwelled dwelt"), ["upon"], "object"],
  [set("focus focuses focused focussed"), ["on"], "object"],
  [set("give gives gave given"), ["assurances"], "object"],
  [set("offer offers offered extend extends extended send sends sent"), ["condolences"], "object"],
  [set("offer offers offered extend extends extended send sends sent"), ["congratulations"], "object"],
  [set("raise raises raised"), ["issue"], "object"],
  [set("raise raises raised"), ["question"], "object"],
  [set("raise raises raised"), ["concerns"], "object"],
  [set("share shares shared"), ["view"], "object"],
  [set("share shares shared"), ["views"], "object"],
  [set("share shares shared"), ["opinion"], "object"],
  [set("share shares shared"), ["vision"], "object"],
  [set("rule rules ruled"), ["out"], "clause"],
  [set("report reports reported"), ["on"], "object"],
  [set("report reports reported"), ["about"], "object"],
  [set("shoot shoots shot fire fires fired hit hits"), ["back"], "bound"],
  [set("put puts"), ["it"], "bound"]
]

/** With a form of "be": "is convinced that". */
export const convictions = set(
  "convinced confident certain sure optimistic grateful thankful proud hopeful adamant pleased glad satisfied sorry positive concerned"
)

/** Verbs strong enough to make an office, a state or a paper the source: "the ministry said". */
export const publicVerbs = set(
  "say state announce declare stress note emphasize emphasise report add confirm warn claim insist write inform tell underline highlight"
)
