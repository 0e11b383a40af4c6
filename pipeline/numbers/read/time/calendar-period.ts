import { cardinals, ordinals } from "../../../english/numbers/numerals.ts"
import { beforeDate, months, partsOfYear, periodClosers, sides } from "../../../english/numbers/times.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import { type CalendarMark, isMonth } from "./dates.ts"
import { type Day, iso, monthEnd, monthStart, plusDays } from "./day.ts"
import { monthsOf, type Range, range, unknownDays, wholeYears } from "./range.ts"
import { bare, type Found, type Reading, yearFor } from "./year.ts"

/** The months named at `from`: "January-April of this year", "March", "early May". */
export const monthSpan = (tokens: readonly Token[], reading: Reading, from: number, today: Day | null): Found | null => {
  const at = dateFrom(tokens, from)
  const part = partNamed(tokens, from, at)
  if (!isMonth(tokens[at]) || (at > from && part === undefined)) return null
  const mark = reading.calendar(at)
  if (mark !== null) return mark.day === null ? { ...partOfMonth(daysOf(mark, today), part), next: mark.next } : null
  const first = months.get(tokens[at]!.text)!
  const linked = isHyphen(tokens[at + 1]) || ["to", "through", "and"].includes(word(tokens, at + 1))
  const joined = linked && isMonth(tokens[at + 2])
  const last = joined ? months.get(tokens[at + 2]!.text)! : first
  const dated = joined ? reading.calendar(at + 2) : null
  const year = dated?.month != null && dated.day === null ? dated : yearFor(tokens, reading, at + (joined ? 3 : 1), today)
  const days = monthsOf(first, last, year?.year ?? null, today)
  return { ...(joined ? days : partOfMonth(days, part)), next: year?.next ?? at + (joined ? 3 : 1) }
}

/** Where the date itself begins after words such as "the early" and "mid-". */
const dateFrom = (tokens: readonly Token[], at: number): number => {
  let place = at
  while (beforeDate.has(word(tokens, place)) && place < at + 6 && !isWholeYear(tokens, place)) place++
  return isHyphen(tokens[place]) ? place + 1 : place
}

/** Whether "year" at `at` names itself and no date after it: "the beginning of the year". */
const isWholeYear = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "year") &&
  isWord(tokens[at - 1], "the") &&
  isWord(tokens[at - 2], "of") &&
  tokens[at + 1]?.text !== "of" &&
  tokens[at + 1]?.kind !== "number"

type Part = "beginning" | "middle" | "end"

/** The part of a month or year that the words from `at` to `place` name. */
const partNamed = (tokens: readonly Token[], at: number, place: number): Part | undefined => {
  for (let before = at; before < place; before++) {
    const part = partsOfYear.get(word(tokens, before))
    if (part !== undefined) return part
  }
  return undefined
}

/** The third of a month that "early", "mid" and "late" name: its days 1 to 10, 11 to 20, and 21 to the last. */
const partOfMonth = ({ start, end }: Range, part: Part | undefined): Range => {
  if (part === undefined || start === null || end === null) return { start, end }
  const first = part === "beginning" ? 1 : part === "middle" ? 11 : 21
  return range({ ...start, day: first }, part === "end" ? end : { ...end, day: first + 9 })
}

/** The week at `at` of the month or year after it: "the third week of May", "the last week of 2015"; weeks are sevens of days. */
const weekOf = (tokens: readonly Token[], reading: Reading, at: number, rank: number, today: Day | null): Found | null => {
  if (!isWord(tokens[at], "of")) return null
  const span = monthSpan(tokens, reading, at + 1, today)
  const year = span === null ? yearFor(tokens, reading, at, today) : null
  const whole = span ?? (year?.year == null ? null : { ...wholeYears(year.year), next: year.next })
  if (whole === null || whole.start === null || whole.end === null) return null
  const start = plusDays(rank < 0 ? whole.end : whole.start, rank < 0 ? -6 : 7 * (rank - 1))
  const end = plusDays(start, 6)
  return { ...range(start, iso(end) > iso(whole.end) ? whole.end : end), next: whole.next }
}

/** The part of a year named at `at`: "the first quarter of 2019", "the second half of last year", "the first nine months". */
export const partOfYear = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Found | null => {
  const place = isWord(tokens[at], "the") ? at + 1 : at
  const ordinal = word(tokens, place)
  const rank = ordinals.get(ordinal) ?? (sides.get(ordinal) === -1 ? -1 : undefined)
  if (rank === undefined) return isWord(tokens[at], "the") ? firstMonths(tokens, reading, place, today) : null
  // "Third-quarter profit" is that of the latest such quarter, which needs no article.
  const isJoined = isHyphen(tokens[place + 1])
  const behind = isJoined ? place + 3 : place + 2
  const part = bare(word(tokens, behind - 1))
  const quarters = rank === 1 && word(tokens, place + 2) === "quarters" ? cardinals.get(part) : undefined
  if (quarters === 2 || quarters === 3) {
    const year = yearFor(tokens, reading, place + 3, today)
    return { ...monthsOf(1, 3 * quarters, year?.year ?? null, today), next: year?.next ?? place + 3, counts: true }
  }
  if (part === "week" && rank <= 5) return weekOf(tokens, reading, place + 2, rank, today)
  if (part === "quarter" || part === "half") {
    const size = part === "quarter" ? 3 : 6
    const year = yearFor(tokens, reading, behind, today)
    const isAlone = rank > 0 && isWord(tokens[at], "the") && tokens[behind]?.kind !== "number" && !isWord(tokens[behind], "of")
    const isNamed = isJoined ? rank > 0 : part === "quarter" ? rank > 0 : isAlone && isWord(tokens[at - 1], "in")
    if (year === null && !isNamed) return null
    const nth = rank < 0 ? 12 / size : rank
    if (nth > 12 / size) return null
    return { ...monthsOf((nth - 1) * size + 1, nth * size, year?.year ?? null, today), next: year?.next ?? behind }
  }
  return rank === 1 ? firstMonths(tokens, reading, place + 1, today, true) : null
}

/** So many months from January on, counted at `at`; without a "first" before them only where a year follows: "the ten months of 2018". */
const firstMonths = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null, isFirst = false): Found | null => {
  const counted = reading.expression(at)
  if (counted?.unit?.name !== "month" || counted.value === null || counted.value > 12) return null
  const year = isFirst || isWord(tokens[counted.next], "of") ? yearFor(tokens, reading, counted.next, today) : null
  if (year === null && !isFirst) return null
  return { ...monthsOf(1, counted.value, year?.year ?? null, today), next: year?.next ?? counted.next, counts: true }
}

/** The dates and years at `at`, alone or joined: "2016", "2018 to 2020", "June 15, 2017", "the 1990s", "May 2015 to June 2018". */
export const calendarSpan = (tokens: readonly Token[], reading: Reading, at: number, opener: string, today: Day | null): Found | null => {
  const place = dateFrom(tokens, at)
  const mark = reading.calendar(place)
  if (mark === null) {
    if (isWord(tokens[place + 1], "s") && /^\d{3}0$/.test(tokens[place]!.text)) {
      const decade = Number(tokens[place]!.text)
      return { ...(place > at + 1 ? unknownDays : wholeYears(decade, decade + 9)), next: place + 2 }
    }
    const of = place - (isWholeYear(tokens, place) ? 2 : word(tokens, place - 1) === "of" ? 1 : 0)
    const year = place > at ? yearFor(tokens, reading, of, today) : null
    return year === null ? null : { ...edge(partNamed(tokens, at, place), year.year), next: year.next }
  }
  const part = partNamed(tokens, at, place)
  const isJoined =
    isHyphen(tokens[mark.next]) || periodClosers.has(word(tokens, mark.next)) || (opener === "between" && isWord(tokens[mark.next], "and"))
  const last = isJoined ? reading.calendar(mark.next + 1) : null
  // Two bare years are a span only after "from": "in 2016 to 2018" is read as one mark before it comes here.
  if (last !== null && part === undefined && (opener === "from" || mark.month !== null) && (last.year ?? last.month) !== null) {
    const turns = mark.month !== null && last.month !== null && mark.month > last.month
    const year = mark.year ?? (last.year === null || !turns ? last.year : last.year - 1)
    return { start: daysOf({ ...mark, year }, today).start, end: daysOf(last, today).end, next: last.next }
  }
  const named = mark.month === null ? edge(part, mark.year, mark.lastYear) : daysOf(mark, today)
  return { ...(mark.month !== null && mark.day === null ? partOfMonth(named, part) : named), next: mark.next }
}

/**
 * The days of a year, or of a part of it. Of "the end of 2020" only the last day is known, of "the beginning of 2020" only the first.
 */
const edge = (part: Part | undefined, year: number | null, lastYear = year): Range => {
  if (year === null || part === "middle") return unknownDays
  if (part === "end") return range(null, monthEnd(year, 12))
  return part === "beginning" ? range(monthStart(year, 1), null) : wholeYears(year, lastYear ?? year)
}

/** The days of a date or year; of a day or month without a year those in the year of speech, of a quarter the latest that had ended. */
const daysOf = ({ year: said, lastYear, month, lastMonth, day, lastDay }: CalendarMark, today: Day | null): Range => {
  const year = said ?? today?.year ?? null
  if (year === null || (month !== null && month > 12)) return unknownDays
  if (month === null) return wholeYears(year, lastYear ?? year)
  if (day === null || lastDay === null) return monthsOf(month, lastMonth ?? month, lastMonth === month ? year : said, today)
  return lastDay <= monthEnd(year, month).day ? range({ year, month, day }, { year, month, day: lastDay }) : unknownDays
}
