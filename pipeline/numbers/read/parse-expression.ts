import { downWords, upWords } from "../../english/numbers/changes.ts"
import { type Money, moneySigns } from "../../english/numbers/currencies.ts"
import { beforeSecondEnd, multipliers } from "../../english/numbers/numerals.ts"
import { type Unit, units } from "../../english/numbers/units.ts"
import { movingVerbs } from "../../english/numbers/verbs.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { type Amount, amount, shift } from "./amount.ts"
import { moneyBefore } from "./money.ts"
import { amountAt, amountOpeners } from "./parse-amount.ts"
import { qualified } from "./qualify.ts"
import { scaleAt } from "./scale.ts"
import type { Expression } from "./sentence.ts"
import { timeUnitAt } from "./unit.ts"
import { nothingBehind, type UnitOrCurrency, unitOrCurrencyAt } from "./unit-or-currency.ts"

/** What joins the two ends of a range at `at`, and where the second end begins. */
const linkAt = (tokens: readonly Token[], at: number, first: number): { next: number; kind: "hyphen" | "to" | "or" | "and" } | null => {
  const token = tokens[at]
  if (token === undefined) return null
  if (isHyphen(token) && token.glued && isWord(tokens[at + 1], "to")) return { next: at + 2, kind: "to" }
  if (isHyphen(token)) return { next: at + 1, kind: "hyphen" }
  if (token.kind !== "word") return null
  if (token.text === "to") return { next: at + 1, kind: "to" }
  if (token.text === "or") return { next: beforeSecondEnd.has(word(tokens, at + 1)) ? at + 2 : at + 1, kind: "or" }
  return token.text === "and" && isWord(tokens[first - 1], "between") ? { next: at + 1, kind: "and" } : null
}

/** Whether "from" and "to" give two levels of one thing and no range: "grew from 5 to 7". */
const isChangeFrom = (tokens: readonly Token[], first: number): boolean => {
  if (!isWord(tokens[first - 1], "from")) return false
  for (let at = first - 2; at >= 0 && at > first - 12; at--) {
    const token = tokens[at]!
    if (token.kind === "sign" && /[;:()]/.test(token.text)) return false
    if (upWords.has(token.text) || downWords.has(token.text) || multipliers.has(token.text) || movingVerbs.has(token.text)) return true
  }
  return false
}

const isYearLike = (token: Token | undefined): boolean => token?.kind === "number" && /^(?:1[89]|20|21)\d\d$/.test(token.text)

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
  const number = amountAt(tokens, at)
  if (number === null) return null
  const tail = unitOrCurrencyAt(tokens, number.next, number)
  const late =
    tail.money !== null && number.form === "cardinal" && number.scale === 0 && number.value !== null ? scaleAt(tokens, tail.next) : null
  const prefix = at > free ? moneyBefore(tokens, at) : null
  const one = late === null ? single(number, prefix, tail) : single(raised(number, late.power), prefix, { ...tail, next: late.next })
  return qualified(tokens, rangeFrom(tokens, one) ?? one, free)
}

/** An amount whose scale stands behind its currency: "125 USD million". */
const raised = (number: Amount, power: number): Amount => ({
  ...number,
  value: shift(number.value!, power),
  mantissa: number.value,
  scale: power
})

/** The expression of one amount, with the money before it and the unit behind it. */
const single = (
  amount: Amount,
  prefix: { first: number; money: Money } | null,
  tail: UnitOrCurrency
): Expression & { readonly amount: Amount } => ({
  ...tail,
  first: prefix?.first ?? amount.first,
  core: amount.first,
  coreNext: amount.next,
  form: amount.form,
  value: amount.value,
  lower: amount.lower,
  upper: amount.upper,
  qualifier: amount.form === "plural" ? "vague" : "exact",
  money: prefix?.money ?? tail.money,
  multiplies: tail.multiplies || amount.form === "multiplier",
  amount
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

const isPlain = (form: Amount["form"]): boolean => form === "cardinal" || form === "fraction"

/**
 * The range from `a` to a second end behind it: "three to four years", "$5-10 billion", "between 5 and 7"; null where no second end
 * follows.
 */
const rangeFrom = (tokens: readonly Token[], a: ReturnType<typeof single>): Expression | null => {
  if (!isPlain(a.form) || a.value === null || (a.hyphenated && a.unit !== null)) return null
  const link = linkAt(tokens, a.next, a.first)
  if (link === null || link.next >= tokens.length) return null
  const sign = tokens[link.next]!.kind === "sign" && moneySigns.has(tokens[link.next]!.text)
  const place = sign ? link.next + 1 : link.next
  const second = place < tokens.length ? amountAt(tokens, place) : null
  if (second === null || !isPlain(second.form) || second.value === null || second.mantissa === null) return null
  if (link.kind === "hyphen" && tokens[a.next]!.glued !== tokens[link.next]!.glued) return null
  if (isYearLike(tokens[a.core]) && a.unit === null && a.money === null && a.coreNext === a.core + 1) return null
  if (link.kind === "to" && isChangeFrom(tokens, a.first)) return null
  const lent = a.amount.scale === 0 && second.scale > 0 && a.value < second.mantissa
  const thousands =
    isHyphen(tokens[a.next]) && link.kind === "to" && a.value < 1000 && second.value % 1000 === 0 && a.value * 1000 < second.value
  const lower = lent ? shift(a.value, second.scale) : thousands ? a.value * 1000 : a.value
  const b = single(second, sign ? moneyBefore(tokens, place) : null, unitOrCurrencyAt(tokens, second.next, second))
  const differs =
    (a.unit !== null && b.unit !== null && a.unit.name !== b.unit.name) ||
    (a.unit !== null && b.unit === null) ||
    (a.money !== null && b.unit !== null)
  if (lower >= second.value || differs || (a.multiplies && !b.multiplies)) return null
  const between = isWord(tokens[a.first - 1], "between")
  return {
    ...b,
    first: between ? a.first - 1 : a.first,
    core: a.core,
    value: null,
    lower,
    upper: second.value,
    qualifier: "range",
    money: a.money ?? b.money
  }
}
