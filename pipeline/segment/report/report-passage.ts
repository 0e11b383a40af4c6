import type { Span } from "../../text/span.ts"

/** The kinds of passage in the body of a press report. */
type ReportKind = "quote" | "cue" | "paraphrase" | "narration" | "heading" | "chrome"

/** A person as a report names them: the fullest name printed, and the office printed with it. */
export interface NamedPerson {
  readonly name: string
  readonly role: string | null
}

/** At most a sentence or a stretch of quoted text; start and end are UTF-16 code units of the page. */
export interface ReportPassage extends Span {
  readonly kind: ReportKind
  /** Whose words the passage gives; null in narration and where the source is no single known person. */
  readonly person: NamedPerson | null
  /** The name or office as printed in the passage's cue; null where there is none, or a pronoun only. */
  readonly label: string | null
}
