import type { Span } from "../text/span.ts"

/** A line of a page whose lines are numbered: its number, and the words after it, which may be empty. */
export interface NumberedRow {
  readonly number: Span
  readonly words: Span
  /** How many characters stand before the words. */
  readonly column: number
}

/** Fewest numbered lines, and the most that a page of a record has. */
const [fewest, mostOnPage] = [6, 60]

const numbered = /^(?:\d{1,2}(?=\s)|\d{1,4}$)\s*/

/**
 * The numbers that a record of a court or a hearing prints before its lines, by index of the line, from 1 on each page; none where the lines of
 * a page have no numbers, or end their sentences as the items of a list do. A line that is a number alone, among lines without, is that of a page.
 */
export const lineNumbers = (raw: string, rows: readonly Span[]): ReadonlyMap<number, NumberedRow> => {
  const found = new Map<number, NumberedRow>()
  const values: number[] = []
  let printed = 0
  for (const [index, { start, end }] of rows.entries()) {
    if (end > start) printed++
    const match = numbered.exec(raw.slice(start, Math.min(end, start + 40)))
    if (match === null) continue
    const [value = ""] = match[0].split(/\s/)
    const words = { start: start + match[0].length, end }
    values.push(Number(value))
    found.set(index, { number: { start, end: start + value.length }, words, column: words.start - start + indent(raw, start) })
  }
  const steps = values.filter((_, place) => place > 0 && isNext(values, place))
  const goesOn = [...found.values()].filter(({ words }) => /^\p{Ll}/u.test(raw.slice(words.start, words.start + 2))).length
  const isRecord = values.length >= fewest && steps.length * 10 >= values.length * 7 && values.length * 10 >= printed * 6 && goesOn > 1
  return isRecord ? found : new Map()
}

/** How many spaces stand before a place. */
const indent = (raw: string, at: number): number => {
  let from = at
  while (raw[from - 1] === " " || raw[from - 1] === "\t") from--
  return at - from
}

/** Whether a number follows on that before it, or on the one before the number of a page, or is the first of a page. */
const isNext = (values: readonly number[], place: number): boolean =>
  values[place]! <= mostOnPage && (values[place] === 1 || [1, 2].some((back) => values[place - back] === values[place]! - 1))
