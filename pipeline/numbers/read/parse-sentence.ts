import { fixedPhrases } from "../../english/numbers/idioms.ts"
import { labelWords, weakLabels } from "../../english/numbers/labels.ts"
import { cardinals } from "../../english/numbers/numerals.ts"
import { beforeYear, months } from "../../english/numbers/times.ts"
import { phraseTable, startingAt } from "../grammar/phrase-table.ts"
import { isHyphen, isWord, type Token } from "../grammar/tokens.ts"
import { isPluralNoun } from "../grammar/word-class.ts"
import { expressionAt, expressionOpeners } from "./parse-expression.ts"
import { referenceAt } from "./reference-number.ts"
import type { Expression, NumberItem, ParsedSentence } from "./sentence.ts"
import { type CalendarMark, calendarAt, yearAt } from "./time/dates.ts"
import type { Day } from "./time/day.ts"
import { periodsOf } from "./time/parse-period.ts"
import { lendPercent, lendScales, lendUnits, shareUnits } from "./unit/share-units.ts"

const fixedTable = phraseTable(fixedPhrases)

/** Words and signs that can begin an item; most tokens are none of them and need no further look. */
const openers: ReadonlySet<string> = new Set([...expressionOpeners, ...fixedTable.byFirst.keys(), ...months.keys(), "+", "q", "h"])
const mayOpen = ({ kind, text }: Token): boolean => kind === "number" || openers.has(text)

/** A sentence with its numbers and periods read; null where it holds no number word. `today` is the day of speech. */
export const parseSentence = (tokens: readonly Token[], today: Day | null): ParsedSentence | null => {
  const items: NumberItem[] = []
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const item = mayOpen(tokens[at]!) ? itemAt(tokens, at, free) : null
    if (item === null) continue
    items.push(item)
    free = item.next
    at = item.next - 1
  }
  if (items.length === 0) return null
  if (items.length > 1) {
    shareUnits(tokens, items)
    lendScales(tokens, items)
    lendPercent(tokens, items)
    lendUnits(tokens, items)
  }
  const calendars = new Map<number, CalendarMark>()
  const expressions = new Map<number, Expression>()
  for (const item of items) {
    if (item.kind === "calendar") calendars.set(item.first, item.mark)
    if (item.kind === "number") expressions.set(item.first, item.expression).set(item.expression.core, item.expression)
  }
  const reading = { calendar: (at: number) => calendars.get(at) ?? null, expression: (at: number) => expressions.get(at) ?? null }
  return { tokens, items, periods: periodsOf(tokens, reading, today) }
}

/** The item that begins at `at`; `free` is the first token that no earlier item holds. */
const itemAt = (tokens: readonly Token[], at: number, free: number): NumberItem | null => {
  const reference = referenceAt(tokens, at)
  if (reference !== null) return { kind: "fixed", first: at, next: reference, role: "label" }
  const phrase = tokens[at]!.kind === "word" || tokens[at]!.kind === "number" ? startingAt(tokens, at, fixedTable) : null
  if (phrase !== null && !(phrase.value === "idiom" && (goesOn(tokens, at, phrase.next) || opensRange(tokens, phrase.next))))
    return { kind: "fixed", first: at, next: phrase.next, role: phrase.value }
  const calendar = calendarAt(tokens, at)
  if (
    calendar !== null &&
    (yearAt(tokens, at) === null ||
      calendar.month !== null ||
      calendar.year === null ||
      calendar.lastYear !== calendar.year ||
      !isQuantity(tokens, at, free))
  )
    return { kind: "calendar", first: at, next: calendar.next, mark: calendar }
  const expression = expressionAt(tokens, at, free)
  if (expression !== null && expression.core < at && expression.first < free) return null
  return expression === null ? null : { kind: "number", first: expression.first, next: expression.next, expression }
}

/** Whether the "one" that ends a fixed phrase before `next` is the first end of a range: "for one to two years". */
const opensRange = (tokens: readonly Token[], next: number): boolean =>
  isWord(tokens[next - 1], "one") &&
  (isWord(tokens[next], "to") || isWord(tokens[next], "or") || isHyphen(tokens[next])) &&
  cardinals.has(tokens[next + 1]?.text ?? "")

/** Whether a fixed phrase of one word goes on after a hyphen and is none: "halfway-house". */
const goesOn = (tokens: readonly Token[], first: number, next: number): boolean =>
  tokens[next]?.text === "-" && tokens[next]!.glued && tokens[first]!.kind === "word" && next - first === 1

/** Whether four digits that could be a year count something: a unit follows, or a plural noun with no word of time before the digits. */
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
  if (before !== undefined && (beforeYear.has(before.text) || before.kind === "sign")) return false
  return before === undefined
    ? counts && year % 100 === 0
    : counts
      ? year % 100 === 0 || year < 1700
      : year < 1500 && before.kind === "word" && !before.capital
}
