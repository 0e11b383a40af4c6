import type { FigureRow } from "../../../../../schemas/figures.ts"
import { amountOf } from "./amount.ts"

/** A figure as the plot draws it: a day or a stretch of days, and a value or a stretch of values. */
export interface Point {
  readonly figure: FigureRow
  readonly from: Date
  readonly to: Date
  readonly low: number
  readonly high: number
  /** Whether the wording leaves the value open upwards, or downwards. */
  readonly open: "up" | "down" | null
}

/** The figures of one unit that have a day and a number, as points; changes and levels do not stand on one scale. */
export const pointsOf = (figures: readonly FigureRow[], unit: string, aspect: FigureRow["aspect"]): readonly Point[] =>
  figures.flatMap((figure) => {
    const { value, lower, upper, unit: own } = amountOf(figure)
    const [day, low, high] = [figure.date, value ?? lower, value ?? upper]
    const [from, to] = [figure.period_start ?? day, figure.period_end ?? figure.period_start ?? day]
    if (own !== unit || figure.aspect !== aspect || low === null || high === null || from === null || to === null) return []
    const open = value === null ? null : lower !== null ? "up" : upper !== null ? "down" : null
    return [{ figure, from: new Date(`${from}T00:00:00Z`), to: new Date(`${to}T00:00:00Z`), low, high, open } satisfies Point]
  })

/** The powers of ten around numbers above zero. */
export const powersAround = (points: readonly Point[]): readonly number[] => {
  const first = Math.floor(Math.log10(Math.min(...points.map(({ low }) => low))))
  const last = Math.ceil(Math.log10(Math.max(...points.map(({ high }) => high))))
  return Array.from({ length: last - first + 1 }, (_, place) => 10 ** (first + place))
}

/** Whether numbers lie so far apart that only a logarithmic scale tells them apart. */
export const isWide = (points: readonly Point[]): boolean => {
  const lows = points.map(({ low }) => low)
  return Math.min(...lows) > 0 && Math.max(...points.map(({ high }) => high)) / Math.min(...lows) > 100
}
