import { monthsIn } from "../../../english/numbers/times.ts"
import type { Stretch } from "../../grammar/tokens.ts"
import { type Day, iso, monthEnd, monthStart, plusDays, plusMonths, weekday } from "./day.ts"

/** First and last day of a period; null where they are not known. */
export interface Range {
  readonly start: Day | null
  readonly end: Day | null
}

/** A phrase that says when, in the tokens `first` to `next`, with its first and last day (ISO 8601) as far as they can be known. */
export interface Period extends Stretch {
  readonly start: string | null
  readonly end: string | null
  /** Whether a number of units is part of it: "over seven years". */
  readonly counts: boolean
}

/** Neither day is known. */
export const unknownDays: Range = { start: null, end: null }
export const range = (start: Day | null, end: Day | null): Range => ({ start, end })
export const wholeYears = (first: number, last = first): Range => range(monthStart(first, 1), monthEnd(last, 12))

/** The day that lies `count` units before another; null for a unit without a fixed length or a broken number of months. */
export const back = (day: Day, unit: string, count: number): Day | null => {
  if (unit === "day" || unit === "week") return plusDays(day, unit === "week" ? -7 * count : -count)
  if (unit === "hour") return count % 24 === 0 ? plusDays(day, -count / 24) : null
  const months = (monthsIn.get(unit) ?? NaN) * count
  return Number.isInteger(months) ? plusMonths(day, -months) : null
}

/** The year, month, quarter, week or day that lies `offset` of them from the day of speech: "last year", "this month", "next week". */
export const unitAround = (unit: string, offset: number, today: Day | null): Range => {
  if (today === null) return unknownDays
  if (unit === "year") return wholeYears(today.year + offset)
  if (unit === "month" || unit === "quarter") {
    const size = monthsIn.get(unit)!
    const moved = plusMonths({ ...today, day: 1 }, offset * size)
    const first = moved.month - ((moved.month - 1) % size)
    return range(monthStart(moved.year, first), monthEnd(moved.year, first + size - 1))
  }
  if (unit === "week") {
    const monday = plusDays(today, 7 * offset - weekday(today))
    return range(monday, plusDays(monday, 6))
  }
  return unit === "day" ? range(plusDays(today, offset), plusDays(today, offset)) : unknownDays
}

/** The months `first` to `last` of a year; without a year the latest such months that had ended on the day of speech. */
export const monthsOf = (first: number, last: number, year: number | null, today: Day | null): Range => {
  if (year !== null) return range(monthStart(year, first), monthEnd(last < first ? year + 1 : year, last))
  if (today === null) return unknownDays
  const ended = iso(monthEnd(today.year, last)) <= iso(today) ? today.year : today.year - 1
  return range(monthStart(last < first ? ended - 1 : ended, first), monthEnd(ended, last))
}
