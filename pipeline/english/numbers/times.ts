/** Words of phrases that say when. Our own lists, from speeches and press reports. */

import { monthNames, weekdayNames } from "../calendar-words.ts"
import { verbSet } from "../inflection.ts"
import { set } from "../word-list.ts"
import { numberTable, wordTable } from "./word-table.ts"

/** Names of the months, full and short, by number. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, index) => [name, name.slice(0, 3)].map((form) => [form, index + 1] as const)),
  ["sept", 9]
])
/** The days of the week by their number, from Monday on. */
export const weekdays: ReadonlyMap<string, number> = new Map(weekdayNames.map((name, index) => [name, index]))
/** The seasons by the month they begin with in the north; 0 for the winter, which two years share. */
export const seasons = numberTable("0: winter, 3: spring, 6: summer, 9: autumn fall")

/** Days named from the day of speech, by their distance from it. */
export const namedDays = numberTable("-1: yesterday, 0: today currently, 1: tomorrow")
/** Where from the day of speech a word looks: back (-1), ahead (1), or at what is (0). */
export const sides = numberTable(`
  -1: last past previous preceding recent latest, 0: this current, 1: next coming following upcoming subsequent
`)
/** What may stand before one of these: "over the course of these last years". */
export const beforeSide = set("the a an period of these those course all fiscal financial")

/** Time zones after a time of day: "at 1430 GMT". */
export const timeZones = set("gmt utc est edt cst cdt pst pdt et bst cet cest msk ist jst")

/** Months in the units of time that are made of months. */
export const monthsIn = numberTable("1: month, 3: quarter, 12: year, 120: decade, 1200: century")
/** Units of time that are not made of months, and the season, which has no fixed length. */
export const otherTimes = set("week day hour minute season")
/** Units of time that are idioms with "one" in words: "one day", "one second". */
export const idiomaticTimes = set("day second minute")
/** Words of quantity before a unit of time that name no number: "the last few years". */
export const vagueCounts = set("few several couple some")
/** Words that may stand between a number and its unit of time: "two more years". */
export const beforeTimeUnit = set(
  "more additional full whole long consecutive calendar further straight other entire solid extra academic working short"
)

/** What may stand before a date or a year: "by the end of the academic year 2019". */
export const beforeDate = set("the early late mid year beginning end start middle of academic fiscal season")
/** Words before four digits that make them a year rather than a quantity. */
export const beforeYear = set(`
  in since by until till before after during for of year early late mid from to the between through spring summer autumn fall winter season
  and or than this that our its already back
`)
/** Words before a year in words of thousands: "in two thousand five". */
export const beforeSpokenYear = set("in since until till by from year")
/** The part of a year a word names: of its end only the last day is known, of its beginning only the first, of its middle neither. */
export const partsOfYear = wordTable<"beginning" | "middle" | "end">("beginning: beginning start early, middle: mid middle, end: end late")
/** Words before "half" and before "quarters" that make a part of the year of them. */
export const beforeHalf = set("first second latter last other this")
export const beforeQuarters = set("first last past")
/** Words between a span of time and the date that ends it: "the year to March". */
export const beforeSpanEnd = set("to ended ending through")
/** Words between "quarters of" and "year". */
export const beforeYearNoun = set("this last next the")

/** Prepositions that open a period: "in 2019", "over seven years". */
export const periodOpeners = set(
  "in over during within for throughout across of through by since until till from on as at before after between to back"
)
/** Other words that begin a period: "the first half", "so far", "mid 2019". */
export const periodStarters = set("the so first second third fourth fifth end early late mid q h")
/** Prepositions of a span of time counted in units: "over seven years". */
export const spanOpeners = set("over during within throughout across in for through")
/** Words that close what "from" opens: "from 2018 to 2020". */
export const periodClosers = set("to through until till")
/** Words of the year that stand between a time and a noun phrase: "last year" ends the phrase before it. */
export const pointedTimes = set("last next past")

/** Words after a span of time that make it an age or a distance from now, no period. */
export const afterAge = set("ago old later earlier")
/** Words after a span of time that date something by it: "two years ago". */
export const afterDistance = set("ago later earlier before afterwards hence back previously prior thereafter")
/** Words after "from" that make a span of time a distance: "three years from now". */
export const distanceEnds = set("now today then tomorrow")
/** Words between "in" and a span of time that make it the time that something took: "built in just nine days", "boils in under 3 minutes". */
export const speedWords = set("about around roughly approximately nearly almost")
export const hurryWords = set("just only under as less fewer barely")
/** Past forms without "-ed" of what takes time to do. */
export const pastDeeds = set("built made done grown won sold cut written sent brought rebuilt grew sold ran run")
/** Words before a span of time that date something by it: "the last five years", "these two days". */
export const datingWords = set("past last previous next coming recent following first these those")
/** Prepositions before a span of time that date something by it: "within two days". */
export const datingPrepositions = set("in within after before")
/** Verbs whose "for" tells how long something is to last: a punishment, a loan, a step of work. */
export const lastingVerbs = verbSet({
  all: "bake boil borrow chill cook fry grill heat lease lend marinate rent roast simmer soak steam stir",
  words: "jailed sentenced imprisoned banned suspended"
})
/** Words after a span of time that make it a distance: "within one hour's drive". */
export const travelWords = set("drive driving walk walking flight reach travel")
/** Verbs after "have" and before a number of years that tell how long ago something was. */
export const elapsedVerbs = set("passed elapsed gone")
export const haveForms = set("have has had")
export const celebratingVerbs = set("marked marks celebrated celebrate celebrates")

/** What parts a number from a period on the other side: signs, and words that open a contrast or an aside. */
export const partings = set(": ( ) — while whereas but compared versus")
/** Words before a number that another one is compared with: a period after it is its own. */
export const comparers = set("from against versus vs than")
/** Words before such a word. */
export const besideComparer = set("up down compared higher lower more less")
/** Words that open a clause about something else than the number before them. */
export const asideOpeners = set("while as because although though after before where whereas")
/** Words before a period with which something is compared: "more than last year". */
export const yardstickWords = set("than against versus as")
/** What a contract is for that its month names: "December corn". */
export const deliveries = set(`
  contract contracts futures delivery crude oil gas corn wheat soybeans rice coffee cocoa sugar cotton gold silver copper cattle
`)
/** Words that open the period after "on" or "from" with which something is compared: "up on last year". */
export const yardstickOpeners = set("last previous the")

/** Verbs of an act of speech: its day is not that of the numbers in it. */
export const speechActs = verbSet({
  past: "announce ask instruct mention note order promise propose say suggest tell",
  words: "says"
})
/** Verbs whose own day follows them: "the office reported on Friday". */
export const datedActs: ReadonlySet<string> = new Set([...speechActs, ...verbSet({ past: "report warn", words: "showed" })])
/** What may stand in a period beside the names of months where no year is given. */
export const besideMonth = set("in by until till from to through since during the end beginning start middle early mid late of and")
/** Nouns of what is named by its years, and what may stand between: "the War of 1941–1945", "the Battle (1942)". */
export const datedNames = {
  nouns: set(
    "war wars battle siege blockade revolution uprising victory treaty convention constitution law act agreement declaration charter protocol"
  ),
  links: set("of from in (")
}
