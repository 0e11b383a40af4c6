import type { Span } from "./span.ts"

/** One difference between raw and clean text: the characters from `start` to `end` read `replacement`. */
export interface Edit extends Span {
  readonly replacement: string
}

/**
 * Clean text of a span: edits applied, every run of white space (no-break spaces, line ends) one space, ends trimmed.
 * Derived on demand and never stored in place of the page, so that provenance cannot be lost.
 */
export const cleanText = (raw: string, span: Span, edits: readonly Edit[]): string => {
  let out = ""
  let at = span.start
  for (let index = firstEditFrom(edits, span.start); index < edits.length; index++) {
    const edit = edits[index]!
    if (edit.start >= span.end || edit.end > span.end) break
    out += raw.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return singleSpaced(out + raw.slice(at, span.end)).trim()
}

/** Whether the clean text of a span differs from the page in more than white space. */
export const isEdited = (span: Span, edits: readonly Edit[]): boolean => {
  const first = edits[firstEditFrom(edits, span.start)]
  return first !== undefined && first.start < span.end && first.end <= span.end
}

const otherSpace = /[^\S ]| {2}/

/** Every run of white space as one space; most text has no other. */
export const singleSpaced = (text: string): string => (otherSpace.test(text) ? text.replace(/\s+/g, " ") : text)

/** Binary search: pages carry thousands of edits at worst, and every sentence asks. */
const firstEditFrom = (edits: readonly Edit[], offset: number): number => {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
