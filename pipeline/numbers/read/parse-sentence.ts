import { labelWords, weakLabels } from "../../english/numbers/cues.ts"
import { fixed } from "../../english/numbers/idioms.ts"
import { months, scales } from "../../english/numbers/words.ts"
import { isPluralNoun } from "../grammar/noun-phrase.ts"
import { phraseTable, startingAt } from "../grammar/phrase-table.ts"
import { isWord, type Token } from "../grammar/tokens.ts"
import type { Role } from "../number-expression.ts"
import { shift } from "./amount.ts"
import { type Expression, expressionAt, expressionOpeners } from "./parse-expression.ts"
import { bounded } from "./qualify.ts"
import { referenceAt } from "./reference-number.ts"
import { type CalendarMark, calendarAt, yearAt } from "./time/dates.ts"
import type { Day } from "./time/day.ts"
import { type Period, periodsOf } from "./time/parse-period.ts"

/** A number word of a sentence as first read: a date, a fixed phrase, or a number whose role is still open. */
export type Item =
  | { readonly kind: "calendar"; readonly first: number; readonly next: number; readonly mark: CalendarMark }
  | { readonly kind: "fixed"; readonly first: number; readonly next: number; readonly role: Role }
  | { readonly kind: "number"; readonly first: number; readonly next: number; readonly expression: Expression }

/** A sentence with its numbers and periods read; what every later rule looks at. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  readonly periods: readonly Period[]
}

const fixedTable = phraseTable(fixed)

/** Words and signs that can begin an item: one lookup settles most tokens. */
const openers: ReadonlySet<string> = new Set([...expressionOpeners, ...fixedTable.byFirst.keys(), ...months.keys(), "+"])
const mayOpen = ({ kind, text }: Token): boolean => kind === "number" || openers.has(text)

/** Reads a sentence's tokens; null where it holds no number word. */
export const sceneOf = (tokens: readonly Token[], today: Day | null): Scene | null => {
  const items: Item[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const item = mayOpen(tokens[at]!) ? itemAt(tokens, at, free) : null
    if (item === null) continue
    items.push(item)
    free = item.next
    at = item.next - 1
  }
  if (items.length === 0) return null
  shareUnits(tokens, items)
  const calendars = new Map<number, CalendarMark>()
  const expressions = new Map<number, Expression>()
  for (const item of items) {
    if (item.kind === "calendar") calendars.set(item.first, item.mark)
    if (item.kind === "number") expressions.set(item.first, item.expression).set(item.expression.core, item.expression)
  }
  const reading = { calendar: (at: number) => calendars.get(at) ?? null, expression: (at: number) => expressions.get(at) ?? null }
  return { tokens, items, periods: periodsOf(tokens, reading, today) }
}

/** "from 30 to 45 million tonnes", "85, 90 percent": the unit, and after "from" the scale, is said once for both. */
const shareUnits = (tokens: readonly Token[], items: Item[]): void => {
  for (let index = items.length - 2; index >= 0; index--) {
    const item = items[index]!
    const after = items[index + 1]!
    if (item.kind !== "number" || after.kind !== "number") continue
    const one = item.expression
    const other = after.expression
    const link = tokens[one.next]
    const isLinked =
      link !== undefined &&
      other.first === one.next + 1 &&
      (link.text === "to" || link.text === "," || link.text === "or" || link.text === "and")
    const isOpen =
      one.form === "cardinal" && one.unit === null && one.money === null && !one.multiplies && !one.hyphenated && one.value !== null
    if (
      !isLinked ||
      !isOpen ||
      (link.text === "," && other.first < other.core) ||
      labelWords.has(tokens[one.first - 1]?.text ?? "") ||
      (other.unit === null && other.money === null) ||
      other.hyphenated ||
      other.form !== "cardinal"
    )
      continue
    const top = other.value ?? other.upper
    const isLent =
      link.text === "to" &&
      isWord(tokens[one.first - 1], "from") &&
      top !== null &&
      scaleOf(tokens, other) > 0 &&
      scaleOf(tokens, one) === 0 &&
      one.value! < top / 10 ** scaleOf(tokens, other)
    const value = isLent ? shift(one.value!, scaleOf(tokens, other)) : one.value!
    const shared = { ...one, unit: other.unit, money: other.money, value }
    items[index] = { ...item, expression: bounded(shared, shared.qualifier) }
  }
}

/** Power of ten of the scale word a number ends in. */
const scaleOf = (tokens: readonly Token[], { coreNext }: Expression): number => scales.get(tokens[coreNext - 1]?.text ?? "") ?? 0

const itemAt = (tokens: readonly Token[], at: number, free: number): Item | null => {
  const reference = referenceAt(tokens, at)
  if (reference !== null) return { kind: "fixed", first: at, next: reference, role: "label" }
  const phrase = tokens[at]!.kind === "word" || tokens[at]!.kind === "number" ? startingAt(tokens, at, fixedTable) : null
  if (phrase !== null && !(phrase.value === "idiom" && isSolid(tokens, at, phrase.next)))
    return { kind: "fixed", first: at, next: phrase.next, role: phrase.value }
  const calendar = calendarAt(tokens, at)
  if (
    calendar !== null &&
    (calendar.month !== null || calendar.year === null || calendar.lastYear !== calendar.year || !isQuantity(tokens, at, free))
  )
    return { kind: "calendar", first: at, next: calendar.next, mark: calendar }
  const expression = expressionAt(tokens, at, free)
  if (expression !== null && expression.core < at && expression.first < free) return null
  return expression === null ? null : { kind: "number", first: expression.first, next: expression.next, expression }
}

/** "one time", but "one time zone": a fixed phrase must not go on as a compound; "one of the 10 largest" is still one. */
const isSolid = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokens[next]?.text === "-" && tokens[next]!.glued && tokens[first]!.kind === "word" && next - first === 1

const timeOpeners = new Set([
  "in",
  "since",
  "by",
  "until",
  "till",
  "before",
  "after",
  "during",
  "for",
  "of",
  "year",
  "early",
  "late",
  "mid",
  "from",
  "to",
  "the",
  "between",
  "through",
  "spring",
  "summer",
  "autumn",
  "fall",
  "winter",
  "season",
  "and",
  "or",
  "than",
  "this",
  "that",
  "for",
  "our",
  "its",
  "already",
  "back"
])

/** Whether four digits that could be a year count something: a unit follows, or a plural noun without a word of time before. */
const isQuantity = (tokens: readonly Token[], at: number, free: number): boolean => {
  const expression = expressionAt(tokens, at, free)
  if (expression === null) return false
  const named = tokens[at - 1]
  if (named !== undefined && labelWords.has(named.text) && !weakLabels.has(named.text)) return true
  if (expression.coreNext > at + 1 || expression.money !== null || expression.multiplies) return true
  if (expression.unit !== null)
    return expression.unit.dimension !== "time" || isWord(tokens[expression.coreNext], `${expression.unit.name}s`)
  const before = tokens[expression.first - 1]
  const noun = tokens[expression.next]
  const counts = noun?.kind === "word" && !noun.capital && isPluralNoun(noun.text)
  const year = yearAt(tokens, at)!
  if (expression.first < expression.core) return counts || year < 1900
  if (before !== undefined && (timeOpeners.has(before.text) || before.kind === "sign")) return false
  return before === undefined
    ? counts && year % 100 === 0
    : counts
      ? year % 100 === 0 || year < 1700
      : year < 1500 && before.kind === "word" && !before.capital
}
