import { namedDays, periodClosers, periodOpeners, periodStarters, sides, weekdays } from "../../../english/numbers/times.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import { calendarSpan, monthSpan, partOfYear } from "./calendar-period.ts"
import { isMonth } from "./dates.ts"
import { type Day, iso, plusDays } from "./day.ts"
import { type Period, type Range, range, unknownDays } from "./range.ts"
import { relative, weekdayAt } from "./relative-period.ts"
import { spanEnding } from "./span-ending.ts"
import type { Reading } from "./year.ts"

/**
 * The range that a preposition makes of the one after it: "since" runs to the day of speech, "by", "until" and "through" a year up to the
 * end of the range, "back to" begins one.
 */
const opened = (opener: string, span: Range, today: Day | null): Range => {
  if (opener === "since") return range(span.start, today)
  if (opener === "back") return range(span.start, null)
  if (opener === "through") return range(null, span.end)
  if (opener === "by" || opener === "until" || opener === "till" || opener === "before")
    return range(null, opener === "before" ? null : span.end)
  if (opener === "after") return unknownDays
  return span
}

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

const starters: ReadonlySet<string> = new Set([
  ...periodOpeners,
  ...sides.keys(),
  ...namedDays.keys(),
  ...periodStarters,
  ...weekdays.keys()
])

const periodAt = (tokens: readonly Token[], reading: Reading, at: number, today: Day | null): Period | null => {
  const token = tokens[at]!
  if (token.kind === "word" && !starters.has(token.text) && !isMonth(token)) return null
  if (token.kind === "sign" || (isMonth(token) && isHyphen(tokens[at - 1]))) return null
  const text = word(tokens, at)
  const distance = namedDays.get(text)
  if (distance !== undefined) return period(at, at + 1, today === null ? unknownDays : dayAt(plusDays(today, distance)))
  const named = weekdayAt(tokens, periodOpeners.has(text) ? at + 1 : at, text, today)
  if (named !== null) return period(at, named.next, opened(text, named, today))
  if (text === "so" && isWord(tokens[at + 1], "far")) return period(at, at + 2, range(null, today))
  const opener = periodOpeners.has(text) ? text : ""
  const after = word(tokens, at + 1)
  const isDouble = after === "until" || after === "to" || (text === "as" && after === "of")
  const place = opener === "" ? at : isDouble ? at + 2 : at + 1
  if (place >= tokens.length) return null
  if (opener === "between" && isWord(tokens[at + 1], "now") && isWord(tokens[at + 2], "and")) {
    const last = calendarSpan(tokens, reading, at + 3, "", today)
    return last === null ? null : period(at, last.next, range(today, last.end))
  }
  const span = monthSpan(tokens, reading, place, today) ?? partOfYear(tokens, reading, place, today)
  const dated = reading.calendar(place)?.month != null ? calendarSpan(tokens, reading, place, opener, today) : null
  const result =
    spanEnding(tokens, reading, place, today) ??
    dated ??
    span ??
    relative(tokens, reading, place, today, opener) ??
    calendarSpan(tokens, reading, place, opener, today)
  if (result === null || result.next <= at) return null
  if (opener === "of" || opener === "at" || opener === "to" || opener === "between")
    return period(place, result.next, result, result.counts)
  const isOpen = opener === "from" && !tokens.slice(place, result.next).some((token) => isHyphen(token) || periodClosers.has(token.text))
  const isWithin = opener === "through" && !tokens.slice(place, result.next).some(({ kind }) => kind === "number")
  return period(at, result.next, isOpen ? range(result.start, null) : opened(isWithin ? "" : opener, result, today), result.counts)
}

const dayAt = (day: Day): Range => range(day, day)

/** A period with its days as text; without days where they would run backwards. */
const period = (first: number, next: number, span: Range, counts = false): Period => {
  const start = span.start === null ? null : iso(span.start)
  const end = span.end === null ? null : iso(span.end)
  const runsBack = start !== null && end !== null && start > end
  return { first, next, start: runsBack ? null : start, end: runsBack ? null : end, counts }
}
