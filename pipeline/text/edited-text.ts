import { type Edit, editsIn } from "./clean-text.ts"
import { firstAtLeast } from "./search.ts"
import type { Span } from "./span.ts"

/** A text to be read instead of a span of a page, and the way back from it. */
interface EditedText {
  readonly text: string
  /** The part of `text` that stands for the span. */
  readonly span: Span
  /** The span of the page that a span of the text stands for; what an edit replaces counts as a whole. */
  readonly inPage: (span: Span) => Span
}

/** A stretch of the text from `at` on, and what it stands for in the page. */
interface Part extends Span {
  readonly at: number
  readonly isEdit: boolean
}

/** Applies the edits within a span of a page, and nothing else: white space stays. Where there is none, the text is the page itself. */
export const editedText = (raw: string, span: Span, edits: readonly Edit[]): EditedText => {
  const own = editsIn(span, edits)
  if (own.length === 0) return { text: raw, span, inPage: (read) => read }
  const parts: Part[] = []
  let text = ""
  let from = span.start
  for (const { start, end, replacement } of own) {
    parts.push({ at: text.length, start: from, end: start, isEdit: false })
    text += raw.slice(from, start)
    if (replacement !== "") parts.push({ at: text.length, start, end, isEdit: true })
    text += replacement
    from = end
  }
  parts.push({ at: text.length, start: from, end: span.end, isEdit: false })
  text += raw.slice(from, span.end)
  /** The last part that begins at a place of the text or before it. */
  const partAt = (place: number): Part => parts[firstAtLeast(parts.length, (index) => parts[index]!.at, place + 1) - 1]!
  const inPage = ({ start, end }: Span): Span => {
    const [first, last] = [partAt(start), partAt(Math.max(start, end - 1))]
    return { start: first.isEdit ? first.start : first.start + start - first.at, end: last.isEdit ? last.end : last.start + end - last.at }
  }
  return { text, span: { start: 0, end: text.length }, inPage }
}
