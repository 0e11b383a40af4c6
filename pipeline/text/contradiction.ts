import type { Issue } from "./issue.ts"
import type { Span } from "./span.ts"

const differences = {
  "number-conflict": "Gives another value or bound",
  "polarity-conflict": "One denies what the other asserts"
}

/** Longer sentences are cut in messages. */
const quotable = 300

/** The issue that two versions contradict each other; `here` is the sentence at `span`, `there` that of the other document, both as clean text. */
export const contradiction = (
  code: keyof typeof differences,
  span: Span,
  here: string,
  { documentId, sentence }: { readonly documentId: string; readonly sentence: string }
): Issue => ({
  severity: "warning",
  code,
  span: { start: span.start, end: span.end },
  message: `${differences[code]}: “${clip(here)}” here, “${clip(sentence)}” in ${documentId}.`
})

/** The quotation marks around a sentence are the message's own; those within become single ones. */
const clip = (sentence: string): string => {
  const bare = sentence
    .replace(/^[“”"«»]{1,3}/u, "")
    .replace(/[“”"«»]{1,3}$/u, "")
    .replace(/[“«]/g, "‘")
    .replace(/[”»]/g, "’")
  const points = Array.from(bare.slice(0, 2 * quotable + 2))
  return points.length > quotable ? `${points.slice(0, quotable).join("")}…` : bare
}
