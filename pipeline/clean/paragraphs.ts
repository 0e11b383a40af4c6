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
  return unwrapped(rows).map((span) => line(raw, span))
}

/** The runs of lines between blank ones. */
const unwrapped = (rows: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  let goesOn = false
  for (const row of rows) {
    if (notBlank(row)) found.push(goesOn ? { start: found.pop()!.start, end: row.end } : row)
    goesOn = notBlank(row)
  }
  return found
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
