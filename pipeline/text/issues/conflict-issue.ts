import type { Span } from "../span.ts"
import { type Issue, warning } from "./issue.ts"

const differences = { "number-conflict": "Gives another value or bound", "polarity-conflict": "One denies what the other asserts" }

/** Characters of a sentence that a message gives; what goes beyond is cut. */
const longestQuotation = 300

/** Makes the issue that two versions contradict each other: `here` in the sentence at `span`, `there` in another document. Both are clean text. */
export const conflictIssue = (
  code: keyof typeof differences,
  span: Span,
  here: string,
  there: { readonly documentId: string; readonly sentence: string }
): Issue =>
  warning(
    code,
    { start: span.start, end: span.end },
    `${differences[code]}: “${clip(here)}” here, “${clip(there.sentence)}” in ${there.documentId}.`
  )

/** Prepares a sentence for the quotation marks of the message: its own outer marks are taken off, inner ones become single, a long sentence is cut. */
const clip = (sentence: string): string => {
  const bare = sentence
    .replace(/^[“”"«»]{1,3}/u, "")
    .replace(/[“”"«»]{1,3}$/u, "")
    .replace(/[“«]/g, "‘")
    .replace(/[”»]/g, "’")
  const points = Array.from(bare.slice(0, 2 * longestQuotation + 2))
  return points.length > longestQuotation ? `${points.slice(0, longestQuotation).join("")}…` : bare
}
