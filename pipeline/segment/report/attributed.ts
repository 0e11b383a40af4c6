import type { PagePerson } from "../people/page-person.ts"
import type { Stretch } from "./stretch.ts"

/** Whose words something gives: one person, or only what is printed (an institution, several people, somebody unresolved). */
export interface Attribution {
  readonly person: PagePerson | null
  /** The source as printed; null for a pronoun. */
  readonly label: string | null
  readonly why: "known" | "several" | "unknown" | "ambiguous"
}

/** A stretch with its kind and source. The kind of quotation marks stays "cue" until the passages are put together. */
export interface Attributed {
  readonly stretch: Stretch
  kind: "quote" | "cue" | "paraphrase" | "narration"
  source: Attribution | null
  /** Whether nothing in the sentence shows that it is reported; a later sentence may show it. */
  undecided: boolean
}
