import { monthNames, weekdayNames } from "../english/calendar-words.ts"
import { deliveryWords, placeJoints, postingWords, textNouns } from "../english/pages/dateline-words.ts"

/** What a dateline says of day and place. */
export interface Dateline {
  /** ISO date; null for an hour alone, or a day that is not on the calendar. */
  readonly date: string | null
  readonly place: string | null
  /** Whether the day is that of posting, which need not be the day of the speech. */
  readonly posted: boolean
}

const month = monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join("|")
const monthNumber = (name: string): number => monthNames.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1
const hour = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?(?: ?\(?[A-Z]{2,4}\)?)?`

const posting = new RegExp(`^(?:${postingWords.join("|")})(?: on| at)?:? `, "i")
const speaking = new RegExp(`^(?:${deliveryWords.join("|")})(?: on)?:? `, "i")
/** "(as it was delivered)". */
const remark = / \([^()\d]{3,80}\)$/
const weekday = new RegExp(`^(?:${weekdayNames.join("|")}),? `, "i")
const hourAlone = new RegExp(`^${hour}$`, "i")
const leadingHour = new RegExp(`^(?:,|T| at| [–—-])? ?${hour}Z?(?![\\p{L}\\p{N}])`, "iu")
const monthFirst = new RegExp(String.raw`^(${month}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})`, "i")
const dayFirst = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)? (${month}),? (\d{4})`, "i")
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/
const dottedDay = /^(\d{1,2})\.(\d{2})\.(\d{4})/
const slashedDay = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})/

/**
 * Reads a whole line as a dateline; null where it is anything else. Examples: "July 1, 2021, The Kremlin, Moscow", "28 June 2023",
 * "Posted: 04.07.2023 14:51:00", "2022-04-08T23:30:00Z", "May 24, 2018 - 23:25 - Oslo", "14:15", "Minsk, 3 May 2019",
 * "Delivered on: 27 November 2023 (as it was delivered)".
 */
export const readDateline = (line: string): Dateline | null => {
  if (line.length > 120) return null
  const posted = posting.test(line)
  const text = line.replace(posting, "").replace(speaking, "").replace(weekday, "").replace(remark, "").trim()
  if (hourAlone.test(text)) return { date: null, place: null, posted }
  return dayThenPlace(text, posted) ?? placeThenDay(text, posted)
}

/** The dateline before the first sentence of a paragraph ("MINSK, 14 March 2019. The president …"); null where there is none. */
export const leadingDateline = (paragraph: string): Dateline | null => {
  const head = paragraph.slice(0, 120)
  const found = /^(\p{Lu}[^,.;:!?]{1,40}), (?=[\p{Lu}\d])/u.exec(head)
  if (found === null || !isPlace(found[1]!)) return null
  const day = readDay(head.slice(found[0].length))
  if (day === null || !/^(?: \([^()]{2,30}\))?(?:\.| ?[–—:]| -)(?:\s|$)/.test(head.slice(found[0].length + day.length))) return null
  return { date: day.date, place: found[1]!.replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (rest) => rest.toLowerCase()), posted: false }
}

const closingDay = /(?:[:,(|–—-] ?|\bon (?=\p{L}+day\b))(?:\p{L}+day,? )?([\p{L}\d.]+ [\p{L}\d.]+,? \d{4})\)?$/iu

/** The day at the end of a headline that names an occasion ("Transcript of the harbour briefing: Monday, 8 May 2023"); null for other days. */
export const closingDate = (headline: string): string | null => {
  const day = namesText.test(headline) ? closingDay.exec(headline.slice(-80))?.[1] : undefined
  const read = day === undefined ? null : readDay(day)
  return read !== null && read.length === day!.length ? read.date : null
}

const dayThenPlace = (text: string, posted: boolean): Dateline | null => {
  const day = readDay(text)
  if (day === null) return null
  const place = text
    .slice(day.length)
    .replace(leadingHour, "")
    .replace(/^(?:,| [–—-]| in(?= \p{Lu})) ?/u, "")
  if (place === "") return { date: day.date, place: null, posted }
  return place.length < text.length - day.length && isPlace(place) ? { date: day.date, place, posted } : null
}

/** A line with a text or an occasion and a day is a headline: "Transcript of the Harbour Briefing, 4 April 2019". */
const namesText = new RegExp(`\\b(?:${textNouns.join("|")})\\b`, "i")

const placeThenDay = (text: string, posted: boolean): Dateline | null => {
  const comma = text.search(/, (?=\d|[A-Z][a-z]+ \d)/)
  if (comma <= 0 || !isPlace(text.slice(0, comma)) || namesText.test(text.slice(0, comma))) return null
  const day = readDay(text.slice(comma + 2))
  return day !== null && comma + 2 + day.length === text.length ? { date: day.date, place: text.slice(0, comma), posted } : null
}

/** Reads the day at the beginning of a text, with the number of its characters; its date is null where it is not on the calendar. */
const readDay = (text: string): { readonly date: string | null; readonly length: number } | null => {
  const named = monthFirst.exec(text)
  if (named !== null) return { date: iso(named[3]!, monthNumber(named[1]!), named[2]!), length: named[0].length }
  const day = dayFirst.exec(text)
  if (day !== null) return { date: iso(day[3]!, monthNumber(day[2]!), day[1]!), length: day[0].length }
  const stamp = isoDay.exec(text)
  if (stamp !== null) return { date: iso(stamp[1]!, Number(stamp[2]), stamp[3]!), length: stamp[0].length }
  const dotted = dottedDay.exec(text)
  if (dotted !== null) return { date: iso(dotted[3]!, Number(dotted[2]), dotted[1]!), length: dotted[0].length }
  const slashed = slashedDay.exec(text)
  return slashed === null ? null : { date: eitherOrder(slashed[4]!, Number(slashed[1]), Number(slashed[3])), length: slashed[0].length }
}

/** The date of "14/06/2019" or "06/14/2019"; null for "03/06/2019", which may be either of two days. */
const eitherOrder = (year: string, first: number, second: number): string | null =>
  first > 12 || first === second ? iso(year, second, String(first)) : second > 12 ? iso(year, first, String(second)) : null

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** An ISO date; null for a day that is not on the calendar. */
const iso = (year: string, month: number, day: string): string | null =>
  month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), month)
    ? `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`
    : null

/** Whether a text may be the place of a dateline: a few capitalised words, commas between them, no sentence. */
export const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  /^[\p{Lu}\d“"]/u.test(text) &&
  !/[:;!?…]|[.,]$/.test(text.replace(/\b(?:St|Mt|D\.C)\.$/, "")) &&
  text.split(" ").every((word) => /^[\p{Lu}\d“"(–—-]/u.test(word) || placeJoints.has(word.replace(/,$/, "")))
