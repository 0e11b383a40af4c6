import { monthNames, weekdayNames } from "../../english/calendar-words.ts"
import { bylineWords, deliveryWords, postingWords, textNouns } from "../../english/pages/dateline-words.ts"
import { foreignMonths, foreignWeekdays } from "../../english/pages/foreign-days.ts"
import { genreLines, occasionNouns } from "../../english/pages/site-words.ts"
import { isLikelyPlace, isPlace, isSection, placeIn } from "./place.ts"

/** What a dateline says of day and place. */
export interface Dateline {
  /** ISO date; null for an hour alone, or a day that is not on the calendar. */
  readonly date: string | null
  readonly place: string | null
  /** Whether the day is that of posting, which need not be the day of the speech. */
  readonly posted: boolean
  /** Month and day of a dateline without a year: "08-19". */
  readonly monthDay?: string
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

/**
 * The day on a line of several parts: "Speech | 22 September 2021 | Brussels", "By Ida Lund | October 5, 2020 | 3 Comments",
 * "22.09.2021 | 14:45 | Old Mill".
 */
const amongParts = (line: string): Dateline | null => {
  const parts = line.split(/ [|•·] | ?\/ ?(?=\p{Lu}\p{Ll})/u)
  if (parts.length < 2 || parts.length > 5 || parts.some((part) => part.length > 60 || /[.!?…:]$/.test(part))) return null
  const at = parts.findIndex((part) => /\d{4}/.test(part) && readDateline(part)?.date != null)
  if (at < 0) return null
  const { date, place, posted } = readDateline(parts[at]!)!
  const below = parts
    .slice(at + 1)
    .find((part) => !hourAlone.test(part))
    ?.replace(/ [–—-] ([^–—]+)$/, (rest, words: string) => (genreLines.test(words) ? "" : rest))
  const isTold = at > 0 && occasionNouns.test(parts[at - 1]!)
  const isBelow = below !== undefined && !byline.test(below) && (isTold ? isPlace(below) : isLikelyPlace(below))
  return { date, place: place ?? (isBelow ? below : null), posted: posted || parts.some((part) => byline.test(part)) }
}

const shortDay = new RegExp(String.raw`^(?:(?<month>${month}) (?<day>\d{1,2})|(?<day>\d{1,2}) (?<month>${month}))(?![\p{L}\d])`, "iu")

/** Reads a day without a year: "Aug. 19". */
const readShortDay = (text: string): { readonly monthDay: string; readonly length: number } | null => {
  const found = shortDay.exec(text)
  if (found === null) return null
  const { month: name = "", day = "" } = found.groups!
  return { monthDay: `${String(monthNumber(name)).padStart(2, "0")}-${day.padStart(2, "0")}`, length: found[0].length }
}

/** What stands between a day and the first sentence: "(Quay News) --", ". /QUAY/.", " –". */
const beforeSentence = /^(?:\.? ?\([^()]{2,30}\)|\.? \/[^/]{2,30}\/)?(?:\.| ?[–—:]| --?)(?:\s|$)/

/**
 * The dateline before the first sentence of a paragraph ("MINSK, 14 March 2019. The president …", "BREST, Aug. 19 (Quay News) -- The president …");
 * null where there is none.
 */
export const leadingDateline = (paragraph: string): Dateline | null => {
  const head = paragraph.slice(0, 120)
  const found = /^(\p{Lu}[^,.;:!?]{1,40}), (?=[\p{Lu}\d])/u.exec(head)
  if (found === null || !isPlace(found[1]!)) return null
  const after = head.slice(found[0].length)
  const day = readDay(after)
  const short = day === null ? readShortDay(after) : null
  const length = day?.length ?? short?.length
  if (length === undefined || !beforeSentence.test(after.slice(length))) return null
  // "Anna, 5 May. I was there": without a year capitals, a source or a dash show that it is a dateline.
  if (short !== null && found[1] !== found[1]!.toUpperCase() && !/^(?:\.? ?[(/]| ?[–—-])/.test(after.slice(length))) return null
  const place = placeIn(found[1]!).replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (rest) => rest.toLowerCase())
  return { date: day?.date ?? null, place, posted: false, ...(short === null ? {} : { monthDay: short.monthDay }) }
}

const closingDay = /(?:[:,(|–—-] ?|\bon (?=\p{L}+day\b))(?:\p{L}+day,? )?([\p{L}\d.]+ [\p{L}\d.]+,? \d{4})\)?$/iu

/** The day at the end of a headline that names an occasion ("Transcript of the harbour briefing: Monday, 8 May 2023"); null for other days. */
export const closingDate = (headline: string): string | null => {
  const day = namesText.test(headline) ? closingDay.exec(headline.slice(-80))?.[1] : undefined
  const read = day === undefined ? null : readDay(day)
  return read !== null && read.length === day!.length ? read.date : null
}

/** The place before the day at the end of such a headline: "Transcript of the harbour briefing, Bergen, May 6, 2019". */
export const closingPlace = (headline: string): string | null => {
  const place =
    closingDate(headline) === null || /\binterview\b/i.test(headline)
      ? undefined
      : /, ([^,]{2,40}), [^,]{3,12}(?:, \d{4}| \d{4})$/.exec(headline.slice(-80))?.[1]
  return place !== undefined && isLikelyPlace(place) ? place : null
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
  return place.length < text.length - day.length && isPlace(place)
    ? { date: day.date, place: isSection(place) ? null : place, posted }
    : null
}

/** A line with a text or an occasion and a day is a headline: "Transcript of the Harbour Briefing, 4 April 2019". */
const namesText = new RegExp(`\\b(?:${textNouns.join("|")})\\b`, "i")

const placeThenDay = (text: string, posted: boolean): Dateline | null => {
  const joint = (/^(?:at|in) /i.test(text) ? /(?:,| on|, on) (?=\d|[A-Z][a-z]+ \d)/ : /, (?=\d|[A-Z][a-z]+ \d)/).exec(text)
  const place = placeIn(text.slice(0, joint?.index ?? 0))
  if (joint === null || !isPlace(place) || namesText.test(place)) return null
  const at = joint.index + joint[0].length
  const day = readDay(text.slice(at))
  if (day === null || at + day.length !== text.length) return null
  const isPosted = byline.test(text)
  return { date: day.date, place: isPosted || isSection(place) ? null : place, posted: posted || isPosted }
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
