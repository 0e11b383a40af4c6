import type { FigureRow } from "../../../../../schemas/figures.ts"
import { amountOf } from "./amount.ts"

/** The filters of the figures, by their name in the address. */
export const filterNames = ["speaker", "event", "kind", "unit", "measure", "agreement", "words"] as const
export type Filters = Readonly<Partial<Record<(typeof filterNames)[number], string>>>

/** The words of a text that is searched for, in lower case; all of them are to be found. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")

const holdsAll = (words: readonly string[], ...texts: readonly (string | null)[]): boolean => {
  if (words.length === 0) return true
  const searched = texts.join(" ").toLowerCase()
  return words.every((word) => searched.includes(word))
}

/** Whether a cell passes a filter; one that is not set lets all pass. */
export const fits = (wanted: string | undefined, cell: string | null): boolean => wanted === undefined || wanted === cell

/** The figures that pass all filters, in their order. */
export const filtered = (figures: readonly FigureRow[], filters: Filters): readonly FigureRow[] => {
  const [measure, words] = [wordsOf(filters.measure ?? ""), wordsOf(filters.words ?? "")]
  return figures.filter(
    (figure) =>
      fits(filters.speaker, figure.speaker_id) &&
      fits(filters.event, figure.event_id) &&
      fits(filters.kind, figure.kind) &&
      fits(filters.unit, amountOf(figure).unit) &&
      fits(filters.agreement, figure.agreement) &&
      holdsAll(measure, figure.measure, figure.holder, figure.whole) &&
      holdsAll(words, figure.sentence, figure.text)
  )
}

/** The values that stand in rows, with the number of rows, the most frequent first. */
export const valuesOf = <Row>(rows: readonly Row[], value: (row: Row) => string | null): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const cell = value(row)
    if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
