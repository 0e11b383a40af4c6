import { cardinals, ordinals } from "../../../english/numbers/numerals.ts"
import { beforeDate, months, partsOfYear, sides } from "../../../english/numbers/times.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import { type CalendarMark, isMonth } from "./dates.ts"
import { type Day, monthEnd, monthStart } from "./day.ts"
import { monthsOf, type Range, range, unknownDays, wholeYears } from "./range.ts"
import { bare, type Found, type Reading, yearFor } from "./year.ts"

/** The months named at `at`: "January-April of this year", "March". */
export const monthSpan = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Found | null => {
  if (!isMonth(tokens[at])) return null
  const first = months.get(tokens[at]!.text)!
  const linked = isHyphen(tokens[at + 1]) || ["to", "through", "and"].includes(word(tokens, at + 1))
  const joined = linked && isMonth(tokens[at + 2])
  const last = joined ? months.get(tokens[at + 2]!.text)! : first
  const year = yearFor(tokens, reading, at + (joined ? 3 : 1), today)
  return { ...monthsOf(first, last, year?.year ?? null, today), next: year?.next ?? at + (joined ? 3 : 1) }
}

/** The part of a year named at `at`: "the first quarter of 2019", "the second half of last year", "the first nine months". */
export const partOfYear = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Found | null => {
  const place = isWord(tokens[at], "the") ? at + 1 : at
  const ordinal = word(tokens, place)
  const rank = ordinals.get(ordinal) ?? (sides.get(ordinal) === -1 ? -1 : undefined)
  if (rank === undefined) return null
  const part = bare(word(tokens, place + 1))
  const quarters = rank === 1 && word(tokens, place + 2) === "quarters" ? cardinals.get(part) : undefined
  if (quarters === 2 || quarters === 3) {
    const year = yearFor(tokens, reading, place + 3, today)
    return { ...monthsOf(1, 3 * quarters, year?.year ?? null, today), next: year?.next ?? place + 3, counts: true }
  }
  if (part === "quarter" || part === "half") {
    const size = part === "quarter" ? 3 : 6
    const year = yearFor(tokens, reading, place + 2, today)
    if (year === null && (part === "half" || rank < 0)) return null
    if (rank < 0 || rank > 12 / size) return null
    return { ...monthsOf((rank - 1) * size + 1, rank * size, year?.year ?? null, today), next: year?.next ?? place + 2 }
  }
  const counted = reading.expression(place + 1)
  if (rank !== 1 || counted?.unit?.name !== "month" || counted.value === null || counted.value > 12) return null
  const year = yearFor(tokens, reading, counted.next, today)
  return { ...monthsOf(1, counted.value, year?.year ?? null, today), next: year?.next ?? counted.next, counts: true }
}

/** The dates and years at `at`, alone or joined: "2016", "2018 to 2020", "June 15, 2017", "the 1990s". */
export const calendarSpan = (tokens: readonly Token[], reading: Reading, at: number, opener: string, today: Day | null): Found | null => {
  let place = at
  while (beforeDate.has(word(tokens, place)) && place < at + 6) place++
  if (isHyphen(tokens[place])) place++
  const mark = reading.calendar(place)
  if (mark === null) {
    if (isWord(tokens[place + 1], "s") && /^\d{3}0$/.test(tokens[place]!.text)) {
      const decade = Number(tokens[place]!.text)
      return { ...(place > at + 1 ? unknownDays : wholeYears(decade, decade + 9)), next: place + 2 }
    }
    const year = place > at ? yearFor(tokens, reading, place - (word(tokens, place - 1) === "of" ? 1 : 0), today) : null
    return year === null ? null : { ...edge(tokens, at, place, year.year), next: year.next }
  }
  const named = mark.month === null ? edge(tokens, at, place, mark.year, mark.lastYear) : dayRange(mark, today)
  const isFrom = opener === "from" && ["to", "through", "until"].includes(word(tokens, mark.next))
  const ranged = isFrom ? reading.calendar(mark.next + 1) : null
  if (ranged !== null && ranged.year !== null && ranged.month === null)
    return { start: named.start, end: monthEnd(ranged.lastYear ?? ranged.year, 12), next: ranged.next }
  return { ...named, next: mark.next }
}

/**
 * The days of a year, or of the part of it that the words from `at` to `place` name. Of "the end of 2020" only the last day is known,
 * of "the beginning of 2020" only the first.
 */
const edge = (tokens: readonly Token[], at: number, place: number, year: number | null, lastYear = year): Range => {
  if (year === null) return unknownDays
  for (let before = at; before < place; before++) {
    const part = partsOfYear.get(word(tokens, before))
    if (part === "end") return range(null, monthEnd(year, 12))
    if (part === "beginning") return range(monthStart(year, 1), null)
    if (part === "middle") return unknownDays
  }
  return wholeYears(year, lastYear ?? year)
}

/** The days of a date; without a year, those in the year of speech. */
const dayRange = (mark: CalendarMark, today: Day | null): Range => {
  const year = mark.year ?? today?.year ?? null
  if (year === null || mark.month === null || mark.month > 12) return unknownDays
  if (mark.day === null) return range(monthStart(year, mark.month), monthEnd(year, mark.month))
  const day = { year, month: mark.month, day: mark.day }
  return mark.day <= monthEnd(year, mark.month).day ? range(day, day) : unknownDays
}
