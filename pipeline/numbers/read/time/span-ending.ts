import { beforeSide, beforeSpanEnd, monthsIn } from "../../../english/numbers/times.ts"
import { isWord, type Token, word } from "../../grammar/tokens.ts"
import { timeUnitAt } from "../unit/unit.ts"
import { calendarSpan, monthSpan } from "./calendar-period.ts"
import { type Day, iso, monthEnd, monthStart, plusDays, plusMonths } from "./day.ts"
import { back } from "./range.ts"
import { weekdayAt } from "./relative-period.ts"
import type { Found, Reading } from "./year.ts"

/** The span of time at `at` that a date after it ends: "the 12 months to June 2018", "the week ended 5 May", "the year to March". */
export const spanEnding = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Found | null => {
  let place = at
  while (beforeSide.has(word(tokens, place)) && place < at + 2) place++
  const counted = reading.expression(place)
  const unit = counted === null ? timeUnitAt(tokens, place) : counted.unit
  const next = counted?.next ?? place + 1
  if (unit?.dimension !== "time" || !beforeSpanEnd.has(word(tokens, next))) return null
  const found =
    weekdayAt(tokens, next + 1, "", today) ??
    monthSpan(tokens, reading, next + 1, today) ??
    calendarSpan(tokens, reading, next + 1, "", today)
  const last = isWord(tokens[next], "ended") ? ended(found, today) : found
  const count = counted === null ? 1 : counted.value
  const start = last === null || last.end === null || count === null ? null : startOf(last.end, unit.name, count)
  return last === null || start === null ? null : { start, end: last.end, next: last.next, counts: counted !== null }
}

/** A date that has passed: without a year it may have been read as one ahead. */
const ended = (found: Found | null, today: Day | null): Found | null =>
  found?.end == null || today === null || iso(found.end) <= iso(today)
    ? found
    : { ...found, end: { ...found.end, year: found.end.year - 1 } }

/** The first day of so many units of time that end on a day; whole months where it ends a month. */
const startOf = (end: Day, unit: string, count: number): Day | null => {
  const months = (monthsIn.get(unit) ?? NaN) * count
  if (Number.isInteger(months) && end.day === monthEnd(end.year, end.month).day)
    return plusMonths(monthStart(end.year, end.month), 1 - months)
  const before = back(end, unit, count)
  return before === null ? null : plusDays(before, 1)
}
