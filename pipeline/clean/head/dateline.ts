import { monthNames, weekdayNames } from "../../english/calendar-words.ts"
import { bylineWords, deliveryWords, placeJoints, postingWords, textNouns } from "../../english/pages/dateline-words.ts"
import { foreignMonths, foreignWeekdays } from "../../english/pages/foreign-days.ts"
import { occasionNouns } from "../../english/pages/site-words.ts"

/** What a dateline says of day and place. */
export interface Dateline {
  /** ISO date; null for an hour alone, or a day that is not on the calendar. */
  readonly date: string | null
  readonly place: string | null
  /** Whether the day is that of posting, which need not be the day of the speech. */
  readonly posted: boolean
}

const month = [...monthNames.map((name) => `${name}|${name.slice(0, 3)}\\.?`), "sept\\.?", ...foreignMonths.keys()].join("|")
const monthNumber = (name: string): number =>
  foreignMonths.get(name.toLowerCase()) ?? monthNames.findIndex((full) => full.startsWith(name.slice(0, 3).toLowerCase())) + 1
const zones = "GMT|UTC|Z|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|BST|IST|CES?T|EES?T|MSK|JST|AEST|hrs?"
const hour = String.raw`(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.? ?m\.?)?|\d{1,2} ?[ap]\.? ?m\.?)(?: ?\(?(?:${zones})\)?)?`

const posting = new RegExp(`^(?:${postingWords.join("|")})(?: on| at)?:? `, "i")
const speaking = new RegExp(`^(?:${deliveryWords.join("|")})(?: on)?:? `, "i")
/** "(as it was delivered)". */
const remark = / \([^()\d]{3,80}\)$/
/** "12 November 2021 — See all updates", "18 April 2023 - Oslo Revised edition". */
const ofVersion = / (?:[–—-] )?(?:see all updates|(?:revised|provisional) edition)$/i
const weekday = new RegExp(
  `^(?:${[...weekdayNames, ...foreignWeekdays].join("|")}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[.,]{0,2} (?=\\d|\\p{L}+\\.? \\d)`,
  "iu"
)
const hourAlone = new RegExp(`^${hour}$`, "i")
const hourBefore = new RegExp(`^${hour}(?:,| [|–—-])? (?=\\p{L}|\\d{1,2}[. ])`, "iu")
/** "Volume 697: debated on Wednesday 9 June 2021", "[Record Volume 165, Number 44 (Wednesday, March 13, 2019)]". */
const beforeDelivery = new RegExp(`^[\\p{L}\\d ,.]{1,30}: (?=(?:${deliveryWords.join("|")}) on )`, "iu")
const inRecord = /^\[[^[\]()]{5,80} \(([^()]{8,40})\)\]$/
const leadingHour = new RegExp(`^(?:,|T| at| [–—-])? ?${hour}Z?(?![\\p{L}\\p{N}])`, "iu")
/** How a day is written. Of the slashed one only the year is sure; see `eitherOrder`. */
const days: readonly RegExp[] = [
  new RegExp(String.raw`^(?<month>${month}) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`, "i"),
  new RegExp(
    String.raw`^(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)? (?:de )?(?<month>${month})(?:,| de)? (?<year>\d{4})(?: (?:г\.|года|р\.|року|г\b|р\b))?`,
    "i"
  ),
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/,
  /^(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})/,
  /^(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})/
]

/**
 * Reads a whole line as a dateline; null where it is anything else. Examples: "July 1, 2021, The Kremlin, Moscow", "28 June 2023",
 * "Posted: 04.07.2023 14:51:00", "2022-04-08T23:30:00Z", "May 24, 2018 - 23:25 - Oslo", "14:15", "Minsk, 3 May 2019",
 * "Delivered on: 27 November 2023 (as it was delivered)".
 */
export const readDateline = (line: string): Dateline | null => {
  if (line.length > 120 || !/\d/.test(line)) return null
  const told = line.replace(ofVersion, "").replace(inRecord, "$1").replace(beforeDelivery, "")
  const posted = posting.test(told)
  const bare = told.replace(posting, "").replace(speaking, "").replace(weekday, "").replace(remark, "").trim()
  if (hourAlone.test(bare)) return { date: null, place: null, posted }
  const text = bare.replace(hourBefore, "").replace(weekday, "")
  return dayThenPlace(text, posted) ?? placeThenDay(text, posted) ?? amongParts(line)
}

const byline = new RegExp(`^(?:${bylineWords.join("|")})`, "iu")

/** The day on a line of several parts: "Speech | 22 September 2021 | Brussels", "By Ida Lund | October 5, 2020 | 3 Comments". */
const amongParts = (line: string): Dateline | null => {
  const parts = line.split(/ [|•·] /)
  if (parts.length < 2 || parts.length > 5 || parts.some((part) => part.length > 60 || /[.!?…:]$/.test(part))) return null
  const at = parts.findIndex((part) => /\d{4}/.test(part) && readDateline(part)?.date != null)
  if (at < 0) return null
  const { date, place, posted } = readDateline(parts[at]!)!
  const below = parts[at + 1]
  const isTold = at > 0 && below !== undefined && occasionNouns.test(parts[at - 1]!) && isPlace(below) && !byline.test(below)
  return { date, place: place ?? (isTold ? below : null), posted: posted || parts.some((part) => byline.test(part)) }
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
    .replace(/^[\d ]+$/, "")
    .trim()
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
  const found = days.map((day) => day.exec(text)).find((match) => match !== null)
  if (found === undefined) return null
  const { year = "", month = "", day, first, second } = found.groups!
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month)
  const date = day === undefined ? eitherOrder(year, Number(first), Number(second)) : iso(year, number, day)
  return { date, length: found[0].length }
}

/** The date of "14/06/2019" or "06/14/2019"; null for "03/06/2019", which may be either of two days. */
const eitherOrder = (year: string, first: number, second: number): string | null =>
  first > 12 || first === second ? iso(year, second, String(first)) : second > 12 ? iso(year, first, String(second)) : null

/** An ISO date; null for a day that is not on the calendar. */
const iso = (year: string, month: number, day: string): string | null => {
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null
}

/** Whether a text may be the place of a dateline: a few capitalised words, commas between them, no sentence. */
export const isPlace = (text: string): boolean =>
  text.length <= 80 &&
  /^[\p{Lu}\d“"]/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/[:;!?…]|[.,]$/.test(text.replace(/\b(?:St|Mt|D\.C)\.$/, "")) &&
  text.split(" ").every((word) => /^[\p{Lu}\d“"(–—-]/u.test(word) || placeJoints.has(word.replace(/,$/, "")))
