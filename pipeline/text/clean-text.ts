import { firstAtLeast } from "./search.ts"
import type { Span } from "./span.ts"

/** One difference between raw and clean text: `replacement` stands for the characters from `start` to `end`. */
export interface Edit extends Span {
  readonly replacement: string
}

/**
 * Makes the clean text of a span of a page: its edits, sorted and disjoint, are applied, each run of white space (no-break spaces and line
 * ends too) becomes one space, and the ends are trimmed. It is derived on demand and never replaces the page, so that provenance cannot be
 * lost.
 */
export const cleanText = (raw: string, span: Span, edits: readonly Edit[]): string => {
  let out = ""
  let at = span.start
  for (const edit of editsIn(span, edits)) {
    out += raw.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return singleSpaced(out + raw.slice(at, span.end)).trim()
}

/** The edits that begin and end in a span; none where its clean text differs from the page in white space only. */
export const editsIn = (span: Span, edits: readonly Edit[]): readonly Edit[] => {
  const first = firstEditFrom(edits, span.start)
  let next = first
  while (next < edits.length && edits[next]!.start < span.end && edits[next]!.end <= span.end) next++
  return next === first ? none : edits.slice(first, next)
}

const none: readonly Edit[] = []

/** Whether a span has edits. */
export const isEdited = (span: Span, edits: readonly Edit[]): boolean => editsIn(span, edits).length > 0

/** Replaces every kind of line end by "\n", so that one pattern finds blank lines whatever system saved the page. */
export const plainLineEnds = (text: string): string => text.replace(/\r\n|[\r\v\f\u2028\u2029]/g, "\n")

const otherSpace = /[^\S ]| {2}/

/** Replaces each run of white space by one space. Most texts have only single spaces, and are returned as they are. */
export const singleSpaced = (text: string): string => (otherSpace.test(text) ? text.replace(/\s+/g, " ") : text)

/** The index of the first edit that starts at `offset` or later: a page may have thousands of edits, and every sentence asks. */
const firstEditFrom = (edits: readonly Edit[], offset: number): number => firstAtLeast(edits.length, (index) => edits[index]!.start, offset)
