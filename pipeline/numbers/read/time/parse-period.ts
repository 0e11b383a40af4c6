import { sides } from "../../../english/numbers/times.ts"
import { isHyphen, isWord, type Token } from "../../grammar/tokens.ts"
import { isMonth } from "./dates.ts"
import { type Day, iso, plusDays } from "./day.ts"
import { calendarSpan, monthSpan, partOfYear, type Range, type Reading, range, relative, text, unknown } from "./relative-period.ts"

/** A phrase that says when, in the tokens `first` to `next`, with the days it spans as far as they can be known. */
export interface Period {
  readonly first: number
  readonly next: number
  readonly start: string | null
  readonly end: string | null
  /** "over seven years": a number of units is part of it. */
  readonly counts: boolean
}

/** What the word before a span makes of it: "since" runs to the day of speech, "by" and "until" up to its end. */
const opened = (opener: string, span: Range, today: Day | null): Range => {
  if (opener === "since") return range(span.start, today)
  if (opener === "by" || opener === "until" || opener === "till" || opener === "before")
    return range(null, opener === "before" ? null : span.end)
  if (opener === "after") return unknown
  return span
}

const adverbial: ReadonlyMap<string, (today: Day) => Range> = new Map([
  ["today", (today) => range(today, today)],
  ["yesterday", (today) => range(plusDays(today, -1), plusDays(today, -1))],
  ["tomorrow", (today) => range(plusDays(today, 1), plusDays(today, 1))],
  ["currently", (today) => range(today, today)]
] as [string, (today: Day) => Range][])

/** The periods of a sentence, in order, none inside another. */
export const periodsOf = (tokens: readonly Token[], reading: Reading, today: Day | null): readonly Period[] => {
  const found: Period[] = []
  for (let at = 0; at < tokens.length; at++) {
    const period = periodAt(tokens, reading, at, today)
    if (period === null) continue
    found.push(period)
    at = period.next - 1
  }
  return found
}

const openers = new Set([
  "in",
  "over",
  "during",
  "within",
  "for",
  "throughout",
  "across",
  "of",
  "through",
  "by",
  "since",
  "until",
  "till",
  "from",
  "on",
  "as",
  "at",
  "before",
  "after",
  "between",
  "to",
  "back"
])
const starters = new Set([
  ...openers,
  ...sides.keys(),
  ...adverbial.keys(),
  "the",
  "so",
  "first",
  "second",
  "third",
  "fourth",
  "end",
  "early",
  "late",
  "mid"
])

/** Words that close what "from" opens. */
const until = new Set(["to", "through", "until", "till"])

const periodAt = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Period | null => {
  const token = tokens[at]!
  if (token.kind === "word" && !starters.has(token.text) && !isMonth(token)) return null
  if (token.kind === "sign" || (isMonth(token) && isHyphen(tokens[at - 1]))) return null
  const word = text(tokens, at)
  const adverb = adverbial.get(word)
  if (adverb !== undefined) return period(tokens, at, at + 1, today === null ? unknown : adverb(today))
  if (word === "so" && isWord(tokens[at + 1], "far")) return period(tokens, at, at + 2, range(null, today))
  const opener = openers.has(word) ? word : ""
  const place =
    opener === ""
      ? at
      : isWord(tokens[at + 1], "until") || isWord(tokens[at + 1], "to") || (word === "as" && isWord(tokens[at + 1], "of"))
        ? at + 2
        : at + 1
  if (place >= tokens.length) return null
  const span = monthSpan(tokens, reading, place, today) ?? partOfYear(tokens, reading, place, today)
  const dated = reading.calendar(place)?.month != null ? calendarSpan(tokens, reading, place, opener, today) : null
  const result = dated ?? span ?? relative(tokens, reading, place, today, opener) ?? calendarSpan(tokens, reading, place, opener, today)
  if (result === null || result.next <= at) return null
  if (opener === "of" || opener === "at" || opener === "to" || opener === "between")
    return period(tokens, place, result.next, result, result.counts)
  const isOpen = opener === "from" && !tokens.slice(place, result.next).some((token) => isHyphen(token) || until.has(token.text))
  return period(tokens, at, result.next, isOpen ? range(result.start, null) : opened(opener, result, today), result.counts)
}

export const period = (_tokens: readonly Token[], first: number, next: number, span: Range, counts = false): Period => {
  const start = span.start === null ? null : iso(span.start)
  const end = span.end === null ? null : iso(span.end)
  return start !== null && end !== null && start > end
    ? { first, next, start: null, end: null, counts }
    : { first, next, start, end, counts }
}
