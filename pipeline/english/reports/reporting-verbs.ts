/**
 * Reporting verbs of English press style and how each reports.
 * Gathered from the reporting-verb lists of English grammars (Quirk et al. 16.31, 16.59; Biber et al. 9.2) and from press service usage.
 */

import { inflect } from "../inflection.ts"
import { list, set } from "../word-list.ts"

/**
 * How a verb reports speech. `clause`: with a clause or a quotation, which may stand before it ("…, he noted").
 * `object`: with the topic of the speech as object ("thanked", "praised"). `bound`: only with "that", a quotation or a clause
 * before it ("continued", "concluded"). `to`: only with an infinitive behind its object ("ordered the army to …").
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

/** The reporting verb that a word is a form of; null for other words. A form that is base and past alike ("read") counts as finite. */
export const reportingVerb = (word: string) => verbs.get(word) ?? null

/** Words that may stand between a verb and its noun: "extended his deepest condolences". */
export const fillers = set("his her their the a an this special deep deepest sincere heartfelt particular serious full warm")

/** Verbs that report only with the words behind them ("pointed out", "drew attention to"), in their finite forms. */
const phrasal: readonly (readonly [verbs: string, rest: string, VerbClass])[] = [
  ["point", "out", "clause"],
  ["point", "to", "object"],
  ["make", "clear", "clause"],
  ["make", "it clear", "clause"],
  ["sum", "up", "bound"],
  ["go", "on to", "bound"],
  ["go", "on", "bound"],
  ["draw", "attention", "object"],
  ["touch", "on", "object"],
  ["touch", "upon", "object"],
  ["dwell", "on", "object"],
  ["dwell", "upon", "object"],
  ["focus", "on", "object"],
  ["give", "assurances", "object"],
  ["offer extend send", "condolences", "object"],
  ["offer extend send", "congratulations", "object"],
  ["raise", "issue", "object"],
  ["raise", "question", "object"],
  ["raise", "concerns", "object"],
  ["share", "view", "object"],
  ["share", "views", "object"],
  ["share", "opinion", "object"],
  ["share", "vision", "object"],
  ["rule", "out", "clause"],
  ["report", "on", "object"],
  ["report", "about", "object"],
  ["shoot fire hit", "back", "bound"],
  ["put", "it", "bound"]
]

interface PhrasalVerb {
  /** The words that must stand behind the verb. */
  readonly rest: readonly string[]
  readonly kind: VerbClass
}

/** Phrasal verbs by each finite form of their first word. */
export const phrasalVerbs: ReadonlyMap<string, readonly PhrasalVerb[]> = Map.groupBy(
  phrasal.flatMap(([verbs, rest, kind]) =>
    list(verbs).flatMap((verb) => {
      const { base, third, past, participle } = inflect(verb)
      return [...new Set([base, third, ...past, ...participle])].map((form) => ({ form, rest: list(rest), kind }))
    })
  ),
  ({ form }) => form
)

/** Adjectives that report with a form of "be": "is convinced that". */
export const convictions = set(
  "convinced confident certain sure optimistic grateful thankful proud hopeful adamant pleased glad satisfied sorry positive concerned"
)

/** Verbs whose subject may be an office, a state or a paper: "the ministry said". */
export const publicVerbs = set(
  "say state announce declare stress note emphasize emphasise report add confirm warn claim insist write inform tell underline highlight"
)
