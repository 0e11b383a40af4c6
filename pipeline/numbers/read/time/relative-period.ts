import { beforeDate, beforeSpan, sides } from "../../../english/numbers/times.ts"
import { months, ordinals, weekdays } from "../../../english/numbers/words.ts"
import { isHyphen, isWord, type Token } from "../../grammar/tokens.ts"
import type { Expression } from "../parse-expression.ts"
import { type CalendarMark, isMonth } from "./dates.ts"
import { type Day, iso, monthEnd, monthStart, plusDays, plusMonths, weekday } from "./day.ts"

/** A number or date already read, by the token it begins with. */
export interface Reading {
  readonly calendar: (at: number) => CalendarMark | null
  readonly expression: (at: number) => Expression | null
}

export type Range = { readonly start: Day | null; readonly end: Day | null }
export const unknown: Range = { start: null, end: null }
export const range = (start: Day | null, end: Day | null): Range => ({ start, end })
const wholeYears = (first: number, last = first): Range => range(monthStart(first, 1), monthEnd(last, 12))

export const text = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === "word" ? tokens[at].text : "")
export const bare = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

const spans = new Set(["over", "during", "within", "throughout", "across", "in", "for", "through"])

const unitMonths: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const timeUnit = (word: string): string | null => {
  const base = bare(word).replace(/ies$/, "y").replace(/s'?$/, "")
  return base in unitMonths || base === "week" || base === "day" || base === "hour" || base === "minute" || base === "season" ? base : null
}

const back = (day: Day, unit: string, count: number): Day | null =>
  unit === "day"
    ? plusDays(day, -count)
    : unit === "week"
      ? plusDays(day, -7 * count)
      : unitMonths[unit] !== undefined && Number.isInteger(unitMonths[unit]! * count)
        ? plusMonths(day, -unitMonths[unit]! * count)
        : null

/** "last year", "this month", "next week" against the day of speech. */
export const named = (unit: string, offset: number, today: Day | null): Range => {
  if (today === null) return unknown
  if (unit === "year") return wholeYears(today.year + offset)
  if (unit === "month" || unit === "quarter") {
    const size = unitMonths[unit]!
    const moved = plusMonths({ ...today, day: 1 }, offset * size)
    const first = moved.month - ((moved.month - 1) % size)
    return range(monthStart(moved.year, first), monthEnd(moved.year, first + size - 1))
  }
  if (unit === "week") {
    const monday = plusDays(today, 7 * offset - weekday(today))
    return range(monday, plusDays(monday, 6))
  }
  return unit === "day" ? range(plusDays(today, offset), plusDays(today, offset)) : unknown
}

/** Months without a year: the latest ones ended by the speech, or the coming ones. */
const monthsOf = (first: number, last: number, year: number | null, today: Day | null): Range => {
  if (year !== null) return range(monthStart(year, first), monthEnd(last < first ? year + 1 : year, last))
  if (today === null) return unknown
  const ended = iso(monthEnd(today.year, last)) <= iso(today) ? today.year : today.year - 1
  return range(monthStart(last < first ? ended - 1 : ended, first), monthEnd(ended, last))
}

/** The year named after "of" or a comma, or as "this year", "last year", at `at`. */
const yearFor = (
  tokens: readonly Token[],
  reading: Reading,
  at: number,
  today: Day | null
): { readonly year: number | null; readonly next: number } | null => {
  let place = isWord(tokens[at], "of") || isWord(tokens[at], "in") || tokens[at]?.text === "," ? at + 1 : at
  if (isWord(tokens[place], "the")) place++
  const mark = reading.calendar(place)
  if (mark !== null && mark.year !== null && mark.month === null) return { year: mark.year, next: mark.next }
  const word = text(tokens, place)
  const side = bare(text(tokens, place + 1)) === "year" ? sides.get(word) : undefined
  if (side !== undefined) return { year: today === null ? null : today.year + side, next: place + 2 }
  return place > at && bare(word) === "year" ? { year: today?.year ?? null, next: place + 1 } : null
}

interface Found extends Range {
  readonly next: number
  readonly counts?: boolean
}

/** "January-April of this year", "March". */
export const monthSpan = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Found | null => {
  if (!isMonth(tokens[at])) return null
  const first = months.get(tokens[at]!.text)!
  const linked =
    isHyphen(tokens[at + 1]) || isWord(tokens[at + 1], "to") || isWord(tokens[at + 1], "through") || isWord(tokens[at + 1], "and")
  const joined = linked && isMonth(tokens[at + 2])
  const last = joined ? months.get(tokens[at + 2]!.text)! : first
  const year = yearFor(tokens, reading, at + (joined ? 3 : 1), today)
  return { ...monthsOf(first, last, year?.year ?? null, today), next: year?.next ?? at + (joined ? 3 : 1) }
}

/** "the first quarter of 2019", "the second half of last year", "the first nine months". */
export const partOfYear = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Found | null => {
  const place = isWord(tokens[at], "the") ? at + 1 : at
  const word = text(tokens, place)
  const rank = ordinals.get(word) ?? (sides.get(word) === -1 ? -1 : undefined)
  if (rank === undefined) return null
  const part = bare(text(tokens, place + 1))
  const quarters = rank === 1 && text(tokens, place + 2) === "quarters" ? { two: 2, three: 3 }[part] : undefined
  if (quarters !== undefined) {
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

/** "(the) past seven years", "the last few decades", "the previous quarter". */
export const relative = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null, opener: string): Found | null => {
  let place = at
  while (beforeSpan.has(text(tokens, place)) && place < at + 6) place++
  const word = text(tokens, place)
  const side = sides.get(word) ?? null
  if (side === null && !(opener !== "" && spans.has(opener))) return null
  const start = side === null ? place : place + 1
  const counted = reading.expression(start)
  if (counted !== null && counted.form !== "ordinal") return countedSpan(tokens, counted, today, side, opener, start)
  if (side === null) return null
  const few = ["few", "several", "couple", "some"].includes(text(tokens, start))
    ? isWord(tokens[start + 1], "of")
      ? start + 2
      : start + 1
    : start
  const unit = timeUnit(text(tokens, few))
  if (unit !== null) {
    const plural = text(tokens, few).endsWith("s") && !text(tokens, few).endsWith("'s")
    if (plural || few > start) return { ...range(null, side < 0 ? today : null), next: few + 1 }
    const half = isWord(tokens[few + 1], "and") && isWord(tokens[few + 2], "a") && isWord(tokens[few + 3], "half")
    if (half && today !== null && unit === "year") return { start: plusMonths(today, 18 * side), end: today, next: few + 4 }
    const rolling =
      (word === "past" || (word === "last" && text(tokens, start - 2) === "the" && opener !== "in")) && today !== null && side < 0
    return rolling
      ? { start: back(today, unit, 1), end: today, next: few + 1 }
      : { ...named(unit, side, today), next: afterOfYear(tokens, reading, few + 1) }
  }
  if (isMonth(tokens[start]) && side !== 0) {
    const month = months.get(tokens[start]!.text)!
    const year =
      today === null
        ? null
        : side < 0
          ? month < today.month
            ? today.year
            : today.year - 1
          : month > today.month
            ? today.year
            : today.year + 1
    return { ...monthsOf(month, month, year, null), next: start + 1 }
  }
  if (["summer", "winter", "spring", "autumn", "fall"].includes(bare(text(tokens, start))) || weekdays.has(text(tokens, start)))
    return { ...unknown, next: start + 1 }
  return null
}

/** "the coming year of 2022": the year itself belongs to the phrase. */
const afterOfYear = (tokens: readonly Token[], reading: Reading, at: number): number => {
  const mark = isWord(tokens[at], "of") ? reading.calendar(at + 1) : null
  return mark !== null && mark.year !== null && mark.month === null ? mark.next : at
}

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
    return isOccasions ? { ...unknown, next: counted.next, counts: true } : null
  }
  if (tokens[counted.next] !== undefined && ["ago", "old", "later", "earlier"].includes(text(tokens, counted.next))) return null
  const isDuring = counted.first < start
  const exact = counted.value !== null && (isDuring || counted.qualifier === "exact" || counted.qualifier === "about")
  const unit = counted.unit.name
  const isPast = side === -1 || (side === null && opener === "over") || (side === 0 && counted.value !== null)
  if (!exact || today === null) return { ...range(null, isPast && today !== null ? today : null), next: counted.next, counts: true }
  if (side === 1) return { start: today, end: back(today, unit, -counted.value), next: counted.next, counts: true }
  return { ...(isPast ? range(back(today, unit, counted.value), today) : unknown), next: counted.next, counts: true }
}

/** Dates and years, alone or joined: "2016", "2018 to 2020", "June 15, 2017", "the 1990s". */
export const calendarSpan = (tokens: readonly Token[], reading: Reading, at: number, opener: string, today: Day | null): Found | null => {
  let place = at
  while (beforeDate.has(text(tokens, place)) && place < at + 6) place++
  if (isHyphen(tokens[place])) place++
  const mark = reading.calendar(place)
  if (mark === null) {
    const decade =
      tokens[place]?.kind === "number" && isWord(tokens[place + 1], "s") && /^\d{3}0$/.test(tokens[place]!.text)
        ? Number(tokens[place]!.text)
        : null
    if (decade !== null) return { ...(place > at + 1 ? unknown : wholeYears(decade, decade + 9)), next: place + 2 }
    const year = place > at ? yearFor(tokens, reading, place - (text(tokens, place - 1) === "of" ? 1 : 0), today) : null
    return year === null ? null : { ...edge(tokens, at, place, year.year), next: year.next }
  }
  const named = mark.month === null ? edge(tokens, at, place, mark.year, mark.lastYear) : dayRange(mark, today)
  const ranged =
    opener === "from" && (isWord(tokens[mark.next], "to") || isWord(tokens[mark.next], "through") || isWord(tokens[mark.next], "until"))
      ? reading.calendar(mark.next + 1)
      : null
  if (ranged !== null && ranged.year !== null && ranged.month === null)
    return { start: named.start, end: monthEnd(ranged.lastYear ?? ranged.year, 12), next: ranged.next }
  return { ...named, next: mark.next }
}

/** "the end of 2020" has a known last day only, "the beginning of 2020" a known first one. */
const edge = (tokens: readonly Token[], at: number, place: number, year: number | null, lastYear = year): Range => {
  if (year === null) return unknown
  for (let word = at; word < place; word++) {
    if (text(tokens, word) === "end" || text(tokens, word) === "late") return range(null, monthEnd(year, 12))
    if (["beginning", "start", "early"].includes(text(tokens, word))) return range(monthStart(year, 1), null)
    if (["mid", "middle"].includes(text(tokens, word))) return unknown
  }
  return wholeYears(year, lastYear ?? year)
}

const dayRange = (mark: CalendarMark, today: Day | null): Range => {
  const year = mark.year ?? today?.year ?? null
  if (year === null || mark.month === null || mark.month > 12) return unknown
  if (mark.day === null) return range(monthStart(year, mark.month), monthEnd(year, mark.month))
  const day = { year, month: mark.month, day: mark.day }
  return mark.day <= monthEnd(year, mark.month).day ? range(day, day) : unknown
}
