import { singleSpaced } from "../text/clean-text.ts"
import { type Span, trim } from "../text/span.ts"

/** A paragraph of the page, trimmed, with its text in single spaces. */
export interface Line extends Span {
  readonly text: string
}

/** Line ends. All are white space as `\s` has it, since every other character must belong to a passage. */
const breaks = /\r\n|[\n\r\v\f\u2028\u2029]/g

/**
 * The paragraphs of a page from a character on: its lines, or, where lines are broken at a fixed width, the runs of lines between blank ones.
 * Linear in the length of the page.
 */
export const paragraphs = (raw: string, from = 0): readonly Line[] => {
  const rows = printedLines(raw, from)
  if (!isHardWrapped(raw, rows)) return rows.filter(notBlank).map((span) => line(raw, span))
  return unwrapped(raw, rows).map((span) => line(raw, span))
}

/** The runs of lines between blank ones, and between lines that open a paragraph by themselves. */
const unwrapped = (raw: string, rows: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  const isIndented = indentation(raw, rows)
  let before: Span | null = null
  for (const row of rows) {
    const mayOpen = isIndented(row) || opensTurn.test(raw.slice(row.start, row.end))
    const goesOn = before !== null && !(mayOpen && endsParagraph(raw, before))
    if (notBlank(row)) found.push(goesOn ? { start: found.pop()!.start, end: row.end } : row)
    before = notBlank(row) ? row : null
  }
  return found
}

/** A label in capitals, or the letter of a question: "MS. HOLM: Good afternoon.", "Q  Will it open?" */
const opensTurn = /^(?:(?:\p{Lu}[\p{Lu}.'’-]*[.,]? ){0,7}\p{Lu}[\p{Lu}'’-]+(?: \([^()]{1,40}\))?:(?:\s|$)|[QA][.:]? {1,2}\p{Lu})/u

/** Whether paragraphs are shown by indented first lines: some lines are indented by a few spaces, some are not. */
const indentation = (raw: string, rows: readonly Span[]): ((row: Span) => boolean) => {
  const isIndented = (row: Span): boolean =>
    notBlank(row) && /(?:^|[\n\r])(?: {1,8}|\t)$/.test(raw.slice(Math.max(0, row.start - 9), row.start))
  const printed = rows.filter(notBlank)
  const indented = printed.filter(isIndented).length
  return indented >= 3 && printed.length - indented >= 3 ? isIndented : () => false
}

const notBlank = (span: Span): boolean => span.end > span.start

const line = (raw: string, span: Span): Line => ({ ...span, text: singleSpaced(raw.slice(span.start, span.end)) })

/** The lines of a page, trimmed; blank ones are empty spans. */
const printedLines = (raw: string, from: number): readonly Span[] => {
  const found: Span[] = []
  let start = from
  breaks.lastIndex = from
  while (breaks.test(raw)) {
    found.push(trim(raw, { start, end: breaks.lastIndex }))
    start = breaks.lastIndex
  }
  found.push(trim(raw, { start, end: raw.length }))
  return found
}

/** Most characters of a line in a page with lines of a fixed width. */
const widest = 100

/** Whether lines are broken at a fixed width: hardly any is wider, and many of about that width go on in the next one. */
const isHardWrapped = (raw: string, rows: readonly Span[]): boolean => {
  const widths = rows.map((row) => row.end - row.start)
  const wide = widths.filter((width) => width > widest).length
  const printed = widths.filter((width) => width > 0).length
  const goesOn = widths.filter(
    (width, index) => width >= 50 && width <= widest && (widths[index + 1] ?? 0) > 0 && !endsParagraph(raw, rows[index]!)
  ).length
  return wide * 50 < printed && goesOn >= 3 && goesOn * 5 > printed
}

/** Whether a line may end a paragraph: it ends a sentence. Only lines that stop in mid-sentence show a fixed width. */
const endsParagraph = (raw: string, row: Span): boolean => /[.!?…:”"’]/.test(raw[row.end - 1] ?? "")
