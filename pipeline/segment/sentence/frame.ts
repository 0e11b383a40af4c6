import type { VerbClass } from "../../english/reports/reporting-verbs.ts"
import type { Mention } from "./mention.ts"

/** A reporting verb in a sentence. Positions are indices into the sentence's words. */
export interface Reporting {
  readonly verb: string
  readonly kind: VerbClass
  /** First word of the verb and one past its last ("pointed out", "is convinced"). */
  readonly first: number
  readonly last: number
  readonly isPassive: boolean
}

/**
 * How a sentence names its source. `main`: subject and reporting verb, in front of the report or after it; `according`: "According to …",
 * "In his words"; `impersonal`: "It was noted that"; `pointback`: it says whose words the sentences before it give ("This was stated by …")
 * and reports nothing itself.
 */
export interface Frame {
  readonly shape: "main" | "according" | "impersonal" | "pointback"
  /** The person, or the several people, named as source; null for institutions and the impersonal. */
  readonly subject: Mention | null
  /** Whether the source is no single person: subjects joined by "and", or an institution. */
  readonly isGroup: boolean
  /** First word that names the source and one past the last. */
  readonly first: number
  readonly last: number
  readonly verb: Reporting | null
  /** First word after the reporting clause. */
  readonly rest: number
}

const noPerson = { shape: "main", subject: null, isGroup: true, verb: null } as const

/** The frame of a source that is no person (an institution, a paper), which the words from `first` to `last` name. */
export const frameWithout = (first: number, last: number, told: Partial<Frame> = {}): Frame => ({
  ...noPerson,
  first,
  last,
  rest: last,
  ...told
})

/** The frame of a source that is mentioned. */
export const frameAround = (subject: Mention, told: Partial<Frame>): Frame =>
  frameWithout(subject.first, subject.last, { subject, isGroup: subject.kind === "several", ...told })
