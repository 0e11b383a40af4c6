import { partsOfDay } from "../../../english/calendar-words.ts"
import {
  afterAge,
  beforeSide,
  months,
  monthsIn,
  otherTimes,
  seasons,
  sides,
  spanOpeners,
  vagueCounts,
  weekdays
} from "../../../english/numbers/times.ts"
import { isWord, type Token, word } from "../../grammar/tokens.ts"
import type { Expression } from "../sentence.ts"
import { isMonth } from "./dates.ts"
import { type Day, plusDays, plusMonths, weekday } from "./day.ts"
import { back, monthsOf, type Range, range, unitAround, unknownDays } from "./range.ts"
import { bare, type Found, type Reading } from "./year.ts"

/** The unit of time that a word names, without its plural and possessive endings. */
const timeUnit = (text: string): string | null => {
  const base = bare(text).replace(/ies$/, "y").replace(/s'?$/, "")
  return monthsIn.has(base) || otherTimes.has(base) ? base : null
}

/** The period at `at` that is reckoned from the day of speech: "the past seven years", "the last few decades", "the previous quarter". */
export const relative = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null, opener: string): Found | null => {
  let place = at
  while (beforeSide.has(word(tokens, place)) && place < at + 6) place++
  const name = word(tokens, place)
  const side = sides.get(name) ?? null
  if (side === null && !spanOpeners.has(opener)) return null
  const start = side === null ? place : place + 1
  const counted = reading.expression(start)
  if (counted !== null && counted.form !== "ordinal") return countedSpan(tokens, counted, today, side, opener, start)
  if (side === null) return null
  const few = vagueCounts.has(word(tokens, start)) ? (isWord(tokens[start + 1], "of") ? start + 2 : start + 1) : start
  const unit = timeUnit(word(tokens, few))
  if (unit !== null) {
    const plural = word(tokens, few).endsWith("s") && !word(tokens, few).endsWith("'s")
    if (plural || few > start) return { ...range(null, side < 0 ? today : null), next: few + 1 }
    const half = isWord(tokens[few + 1], "and") && isWord(tokens[few + 2], "a") && isWord(tokens[few + 3], "half")
    if (half && today !== null && unit === "year") return { start: plusMonths(today, 18 * side), end: today, next: few + 4 }
    // "The last year" and "the past year" run back from the day of speech; "last year", without an article, is a year of the calendar.
    const rolling = (name === "past" || (name === "last" && word(tokens, start - 2) === "the")) && today !== null && side < 0
    return rolling
      ? { start: back(today, unit, 1), end: today, next: few + 1 }
      : { ...unitAround(unit, side, today), next: afterOfYear(tokens, reading, few + 1) }
  }
  if (isMonth(tokens[start]) && side !== 0) {
    const month = months.get(tokens[start]!.text)!
    const isThisYear = today !== null && (side < 0 ? month < today.month : month > today.month)
    const year = today === null ? null : isThisYear ? today.year : today.year + side
    return { ...monthsOf(month, month, year, null), next: start + 1 }
  }
  const season = seasons.get(bare(word(tokens, start)))
  if (season !== undefined) return { ...(season === 0 ? unknownDays : seasonAround(season, side, today)), next: start + 1 }
  const named = weekdays.get(word(tokens, start))
  return named === undefined ? null : { ...nearest(named, side, today), next: start + 1 }
}

/** The season that begins with a month: this year's, and after "last" and "next" the one that has ended or is to come. */
const seasonAround = (first: number, side: number, today: Day | null): Range => {
  if (today === null) return unknownDays
  const isOff = side < 0 ? today.month < first + 3 : side > 0 && today.month < first
  return monthsOf(first, first + 2, today.year + (side < 0 ? (isOff ? -1 : 0) : side > 0 && !isOff ? 1 : 0), today)
}

/** The nearest such day of the week before the day of speech (`side` -1), after it (1), or up to it (0). */
const nearest = (named: number, side: number, today: Day | null): Range => {
  if (today === null) return unknownDays
  const gap = (weekday(today) - named + 7) % 7
  const day = plusDays(today, side > 0 ? 7 - gap : side < 0 && gap === 0 ? -7 : -gap)
  return range(day, day)
}

/**
 * The day of the week at `at` with the part of the day after it, unless a date follows: the latest one up to the day of speech, after
 * "by" and "until" the next one.
 */
export const weekdayAt = (tokens: readonly Token[], at: number, opener: string, today: Day | null): Found | null => {
  const named = tokens[at]?.capital === true ? weekdays.get(tokens[at]!.text) : undefined
  const behind = tokens[at + 1]?.text === "," ? at + 2 : at + 1
  if (named === undefined || isMonth(tokens[behind]) || (tokens[behind]?.kind === "number" && isMonth(tokens[behind + 1]))) return null
  const next = partsOfDay.has(word(tokens, at + 1)) ? at + 2 : at + 1
  return { ...nearest(named, opener === "by" || opener === "until" || opener === "till" ? 1 : 0, today), next }
}

/** Where the phrase ends when a year after "of" belongs to it: "the coming year of 2022". */
const afterOfYear = (tokens: readonly Token[], reading: Reading, at: number): number => {
  const mark = isWord(tokens[at], "of") ? reading.calendar(at + 1) : null
  return mark !== null && mark.year !== null && mark.month === null ? mark.next : at
}

/** The period of a counted span of time: "over seven years", "the next two months"; also of counted occasions, "the last five games". */
const countedSpan = (
  tokens: readonly Token[],
  counted: Expression,
  today: Day | null,
  side: number | null,
  opener: string,
  start: number
): Found | null => {
  const isTime = counted.unit?.dimension === "time" && !counted.hyphenated
  if (!isTime) {
    const isOccasions =
      side !== null && side !== 0 && counted.unit === null && counted.money === null && counted.value !== null && counted.value < 100
    return isOccasions ? { ...unknownDays, next: counted.next, counts: true } : null
  }
  if (afterAge.has(word(tokens, counted.next))) return null
  const isDuring = counted.first < start
  const exact = counted.value !== null && (isDuring || counted.qualifier === "exact" || counted.qualifier === "about")
  const unit = counted.unit.name
  const isPast = side === -1 || (side === null && opener === "over") || (side === 0 && counted.value !== null)
  if (!exact || today === null) return { ...range(null, isPast && today !== null ? today : null), next: counted.next, counts: true }
  if (side === 1) return { start: today, end: back(today, unit, -counted.value), next: counted.next, counts: true }
  return { ...(isPast ? range(back(today, unit, counted.value), today) : unknownDays), next: counted.next, counts: true }
}
