import { ordinalSuffixes } from "../../../english/numbers/numerals.ts"
import { months, partsOfYear, timeZones } from "../../../english/numbers/times.ts"
import { isHyphen, isWord, type Stretch, type Token } from "../../grammar/tokens.ts"
import { literal } from "../scale.ts"
import { spokenYear } from "./spoken-year.ts"

/** A date, a year, a span of years or a clock time in the tokens `first` to `next`. */
export interface CalendarMark extends Stretch {
  /** Year, month and day as far as they are given; the last ones end a span ("2012–13", "5–7 July", "Q3"), else they are the same. */
  readonly year: number | null
  readonly lastYear: number | null
  readonly month: number | null
  readonly lastMonth: number | null
  readonly day: number | null
  readonly lastDay: number | null
}

export const isMonth = (token: Token | undefined): boolean => token?.kind === "word" && token.capital && months.has(token.text)

/** The value of at most four digits, if it lies between two bounds. */
const plainNumber = (token: Token | undefined, low: number, high: number): number | null => {
  const value = token?.kind === "number" && /^\d{1,4}$/.test(token.text) ? Number(token.text) : null
  return value !== null && value >= low && value <= high ? value : null
}

/** The year from 1000 to 2199 in four digits at `at`, a decade such as "1990s" apart. */
export const yearAt = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.kind === "number" &&
  /^(?:1[0-9]|20|21)\d\d$/.test(tokens[at]!.text) &&
  !(isWord(tokens[at + 1], "s") && tokens[at + 1]!.glued)
    ? Number(tokens[at]!.text)
    : null

const dayAt = (tokens: readonly Token[], at: number): { readonly day: number; readonly next: number } | null => {
  const day = plainNumber(tokens[at], 1, 31)
  if (day === null) return null
  const suffix = tokens[at + 1]
  return { day, next: suffix?.glued === true && suffix.kind === "word" && ordinalSuffixes.has(suffix.text) ? at + 2 : at + 1 }
}

const mark = (
  first: number,
  next: number,
  year: number | null,
  month: number | null,
  day: number | null,
  last: Partial<Pick<CalendarMark, "lastYear" | "lastMonth" | "lastDay">> = {}
): CalendarMark => ({ first, next, year, lastYear: year, month, lastMonth: month, day, lastDay: day, ...last })

/** The year after a day or a month, and where it ends: "July 1, 2021", "July 2021", "1 July of 2021". */
const trailingYear = (tokens: readonly Token[], at: number): { readonly year: number; readonly next: number } | null => {
  const place = tokens[at]?.text === "," || isWord(tokens[at], "of") ? at + 1 : at
  const year = yearAt(tokens, place)
  return year === null ? null : { year, next: place + 1 }
}

/** The second day of "5–7", "5 and 7" or "from 5 to 7", whose link stands at `at`; the first one where none does. */
const secondDay = (tokens: readonly Token[], first: NonNullable<ReturnType<typeof dayAt>>): typeof first => {
  const linked = isHyphen(tokens[first.next]) || ["to", "through", "and", "or"].includes(tokens[first.next]?.text ?? "")
  return (linked ? dayAt(tokens, first.next + 1) : null) ?? first
}

/** A date with a named month: "June 15, 2017", "30 June", "5–7 July", "January 2017", "April 2–4". */
const namedDate = (tokens: readonly Token[], at: number): CalendarMark | null => {
  if (isMonth(tokens[at])) {
    const month = months.get(tokens[at]!.text)!
    const dot = tokens[at + 1]?.text === "." && tokens[at]!.text.length <= 4 ? 1 : 0
    const day = dayAt(tokens, at + 1 + dot)
    if (day === null) {
      const year = trailingYear(tokens, at + 1 + dot)
      return year === null ? null : mark(at, year.next, year.year, month, null)
    }
    const end = secondDay(tokens, day)
    const year = trailingYear(tokens, end.next)
    return mark(at, year?.next ?? end.next, year?.year ?? null, month, day.day, { lastDay: end.day })
  }
  const day = dayAt(tokens, at)
  if (day === null) return null
  const end = secondDay(tokens, day)
  const place = isWord(tokens[end.next], "of") ? end.next + 1 : end.next
  if (!isMonth(tokens[place])) return null
  const year = trailingYear(tokens, place + 1)
  return mark(at, year?.next ?? place + 1, year?.year ?? null, months.get(tokens[place]!.text)!, day.day, { lastDay: end.day })
}

/** Whether a hyphen joins digits to the capital letters of a name: "SU-2132". */
const isNumberOfName = (tokens: readonly Token[], at: number): boolean => {
  const name = tokens[at - 2]
  const isJoined = tokens[at]!.glued && isHyphen(tokens[at - 1]) && tokens[at - 1]!.glued
  return isJoined && name?.kind === "word" && name.capital && name.text.length <= 3 && !partsOfYear.has(name.text)
}

/** The year of two digits after an apostrophe: "in '91"; those up to 30 belong to this century. */
const shortYear = (tokens: readonly Token[], at: number): CalendarMark | null => {
  const [apostrophe, token] = [tokens[at - 1], tokens[at]!]
  if (
    !/^['’‘]$/.test(apostrophe?.text ?? "") ||
    apostrophe!.glued ||
    !token.glued ||
    !/^\d\d$/.test(token.text) ||
    (tokens[at + 1]?.kind === "word" && tokens[at + 1]!.glued)
  )
    return null
  const year = Number(token.text)
  return mark(at, at + 1, year + (year > 30 ? 1900 : 2000), null, null)
}

/** A single year, or a span of years: "2012-13", "2014–2015", "2018/19", "2008 to 2018"; "2016-11" is a month, since it could end no span. */
const yearsAt = (tokens: readonly Token[], at: number): CalendarMark | null => {
  const year = yearAt(tokens, at)
  if (year === null) return shortYear(tokens, at)
  if (isNumberOfName(tokens, at)) return null
  const link = tokens[at + 1]
  const touches = link !== undefined && (isHyphen(link) || link.text === "/") && link.glued && tokens[at + 2]?.glued === true
  const joined = touches || isWord(link, "to") || (isWord(link, "and") && isWord(tokens[at - 1], "between")) || isHyphen(link)
  const second = tokens[at + 2]
  if (!joined || second?.kind !== "number") return mark(at, at + 1, year, null, null)
  const full = yearAt(tokens, at + 2)
  const inMonth = touches && /^\d\d$/.test(second.text) && Number(second.text) <= Math.min(12, year % 100) ? Number(second.text) : 0
  if (inMonth > 0 && tokens[at + 1]!.text !== "/") return mark(at, at + 3, year, inMonth, null)
  const short = touches && /^\d\d$/.test(second.text) ? Math.floor(year / 100) * 100 + Number(second.text) : null
  const last = full ?? short
  return last !== null && last > year && last - year < 100
    ? mark(at, at + 3, year, null, null, { lastYear: last })
    : mark(at, at + 1, year, null, null)
}

/** A time of day with "am", "p.m." or "o'clock". */
const clockAt = (tokens: readonly Token[], at: number): CalendarMark | null => {
  const hour = tokens[at]
  if (
    plainNumber(hour, 0, 24) === null &&
    !(hour?.kind === "number" && /:|^\d{1,2}\.\d\d$|^[01]\d[0-5]\d$|^2[0-3][0-5]\d$/.test(hour.text))
  )
    return null
  const half = tokens[at + 1]
  if (half?.kind !== "word") return null
  if (half.capital && timeZones.has(half.text)) return mark(at, at + 2, null, null, null)
  if (/^\d{4}$/.test(hour!.text)) return null
  if (half.text === "am" || half.text === "pm" || half.text === "o'clock") return mark(at, at + 2, null, null, null)
  const dotted = (half.text === "a" || half.text === "p") && tokens[at + 2]?.text === "." && isWord(tokens[at + 3], "m")
  return dotted ? mark(at, tokens[at + 4]?.text === "." ? at + 5 : at + 4, null, null, null) : null
}

/** Digits that are a date by their form, such as "2023-07-04" or "04.07.2023", which is read day first, as European pages print it. */
const writtenDate = (tokens: readonly Token[], at: number): CalendarMark | null => {
  const token = tokens[at]
  if (token?.kind !== "number" || literal(token.text) !== null) return null
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(token.text)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text)
  const [year, month, day] = iso !== null ? iso.slice(1).map(Number) : dotted !== null ? dotted.slice(1).map(Number).reverse() : []
  if (year !== undefined) return mark(at, at + 1, year, month!, day!)
  return token.text.includes(":") ? mark(at, at + 1, null, null, null) : null
}

/** The quarter or half at `at`: "Q3 2022", "H2 of 2021", "3Q 2022", "2022 Q3"; a half needs its year beside it ("H2" is a gas too). */
const quarterAt = (tokens: readonly Token[], at: number): CalendarMark | null => {
  const before = yearAt(tokens, at)
  const place = before === null ? at : at + 1
  const isTurned = tokens[place]?.kind === "number"
  const [letter, number] = isTurned ? [tokens[place + 1], tokens[place]] : [tokens[place], tokens[place + 1]]
  if (letter?.kind !== "word" || !letter.capital || (letter.text !== "q" && letter.text !== "h")) return null
  const size = letter.text === "q" ? 3 : 6
  const rank = plainNumber(number, 1, 12 / size)
  if (rank === null || !tokens[place + 1]!.glued || (tokens[place + 2]?.glued === true && tokens[place + 2]!.kind !== "sign")) return null
  const year = before === null ? trailingYear(tokens, place + 2) : { year: before, next: place + 2 }
  if (year === null && (size === 6 || isTurned)) return null
  return mark(at, year?.next ?? place + 2, year?.year ?? null, (rank - 1) * size + 1, null, { lastMonth: rank * size })
}

/** The date, year or time of day that begins at token `at`; whether a lone year counts something instead is for the caller to decide. */
export const calendarAt = (tokens: readonly Token[], at: number): CalendarMark | null => {
  const token = tokens[at]!
  const quarter = quarterAt(tokens, at)
  if (quarter !== null) return quarter
  if (token.kind === "number" || isMonth(token))
    return writtenDate(tokens, at) ?? namedDate(tokens, at) ?? clockAt(tokens, at) ?? yearsAt(tokens, at)
  const spoken = spokenYear(tokens, at)
  return spoken === null ? null : mark(at, spoken.next, spoken.year, null, null, { lastYear: spoken.lastYear })
}
