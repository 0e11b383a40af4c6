import { suffixes } from "../../english/numbers/qualifiers.ts"
import { type Unit, units } from "../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { type Amount, amount, shift } from "./amount.ts"
import { amountAt, amountOpeners } from "./parse-amount.ts"
import { bounded, qualified } from "./qualify.ts"
import { rangeFrom } from "./range-from.ts"
import { scaleAt } from "./scale.ts"
import type { Expression } from "./sentence.ts"
import { single } from "./single.ts"
import { withMinorUnits } from "./unit/minor-units.ts"
import { moneyBefore } from "./unit/money.ts"
import { timeUnitAt } from "./unit/unit.ts"
import { nothingBehind, unitOrCurrencyAt } from "./unit/unit-or-currency.ts"

/** Words that can begin an expression: a number, "every other year", "year and a half". */
export const expressionOpeners: ReadonlySet<string> = new Set([
  ...amountOpeners,
  "every",
  ...[...units].flatMap(([name, { dimension }]) => (dimension === "time" ? [name] : []))
])

/** The expression whose number begins at token `at`; `free` is the first token that no earlier expression holds. Null where none begins. */
export const expressionAt = (tokens: readonly Token[], at: number, free: number): Expression | null => {
  const interval = everyOther(tokens, at) ?? andAHalf(tokens, at, free)
  if (interval !== null) return interval
  const found = amountAt(tokens, at)
  if (found === null) return null
  const suffix = suffixAt(tokens, found.next)
  const tail = unitOrCurrencyAt(tokens, suffix?.next ?? found.next, found)
  // "Hundred dollars" is one hundred; without the money a scale alone is no number.
  const isOne = found.form === "scale" && tail.money !== null && !isWord(tokens[at - 1], "many")
  const number = isOne ? amount(found.first, found.next, "cardinal", 1, scaleAt(tokens, at)!.power) : found
  const late =
    tail.money !== null && number.form === "cardinal" && number.scale === 0 && number.value !== null ? scaleAt(tokens, tail.next) : null
  const prefix = at > free ? moneyBefore(tokens, at) : null
  const one = late === null ? single(number, prefix, tail) : single(raised(number, late.power), prefix, { ...tail, next: late.next })
  const said = qualified(tokens, rangeFrom(tokens, one) ?? withMinorUnits(tokens, one), free)
  return suffix === null || said.qualifier !== "exact" ? said : bounded(said, suffix.qualifier)
}

/** The bound between a number and its unit, and where it ends: "30-plus percent", "20-odd years". */
const suffixAt = (tokens: readonly Token[], at: number): { readonly next: number; readonly qualifier: Expression["qualifier"] } | null => {
  const isLoose = isWord(tokens[at], "plus") || isWord(tokens[at], "odd")
  const place = isLoose ? at : isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued ? at + 1 : -1
  const suffix = word(tokens, place)
  if (!suffixes.has(suffix) || (isLoose && !["percent", "per", "%"].includes(tokens[at + 1]?.text ?? ""))) return null
  return { next: place + 1, qualifier: suffix === "plus" ? "at_least" : "about" }
}

/** An amount whose scale stands after its currency: "125 USD million". */
const raised = (number: Amount, power: number): Amount => ({
  ...number,
  value: shift(number.value!, power),
  mantissa: number.value,
  scale: power
})

/** A span of time without a numeral. */
const span = (first: number, next: number, core: number, value: number, unit: Unit): Expression => ({
  ...single(amount(core, next, "cardinal", value), null, { ...nothingBehind(next), unit }),
  first
})

/** The interval that "every other year" at `at` says without a numeral. */
const everyOther = (tokens: readonly Token[], at: number): Expression | null => {
  if (!isWord(tokens[at], "every") || !(isWord(tokens[at + 1], "other") || isWord(tokens[at + 1], "second"))) return null
  const unit = timeUnitAt(tokens, at + 2)
  return unit === null || unit.name === "second" ? null : span(at, at + 3, at, 2, unit)
}

/** The span of time in "a year and a half", "the last hour and a half", whose unit stands at `at`. */
const andAHalf = (tokens: readonly Token[], at: number, free: number): Expression | null => {
  const unit =
    isWord(tokens[at + 1], "and") && isWord(tokens[at + 2], "a") && isWord(tokens[at + 3], "half") ? timeUnitAt(tokens, at) : null
  if (unit === null) return null
  const article = ["a", "an", "one"].includes(word(tokens, at - 1))
  return span(article && at > free ? at - 1 : at, at + 4, at, 1.5, unit)
}
