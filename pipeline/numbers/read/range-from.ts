import { beforeChange, betweenChangeAndNumber, downWords, upWords } from "../../english/numbers/changes.ts"
import { type Money, moneySigns } from "../../english/numbers/currencies.ts"
import { magnitudes } from "../../english/numbers/nouns.ts"
import { beforeSecondEnd, multipliers } from "../../english/numbers/numerals.ts"
import { movingVerbs } from "../../english/numbers/verbs.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { type Amount, shift, tidy } from "./amount.ts"
import { amountAt } from "./parse-amount.ts"
import type { Expression } from "./sentence.ts"
import { type Single, single } from "./single.ts"
import { moneyBefore } from "./unit/money.ts"
import { unitOrCurrencyAt } from "./unit/unit-or-currency.ts"

const isPhrase = (tokens: readonly Token[], at: number, ...words: readonly string[]): boolean =>
  words.every((text, index) => isWord(tokens[at + index], text))

/** What joins the two ends of a range at `at`, and where the second end begins. */
const linkAt = (
  tokens: readonly Token[],
  at: number,
  first: number
): { next: number; kind: "hyphen" | "to" | "or" | "and" | "margin" } | null => {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.text === "±") return { next: at + 1, kind: "margin" }
  const isMargin =
    token.text === "+" ? tokens[at + 1]?.text === "/" && isHyphen(tokens[at + 2]) : isPhrase(tokens, at, "plus", "or", "minus")
  if (isMargin) return { next: at + 3, kind: "margin" }
  if (isHyphen(token) && token.glued && isWord(tokens[at + 1], "to")) return { next: at + 2, kind: "to" }
  if (isHyphen(token)) return { next: at + 1, kind: "hyphen" }
  if (token.kind !== "word") return null
  if (token.text === "to") return { next: isHyphen(tokens[at + 1]) && tokens[at + 1]!.glued ? at + 2 : at + 1, kind: "to" }
  if (token.text === "or") return { next: beforeSecondEnd.has(word(tokens, at + 1)) ? at + 2 : at + 1, kind: "or" }
  return token.text === "and" && isWord(tokens[first - 1], "between") ? { next: at + 1, kind: "and" } : null
}

const isMoving = (text: string): boolean => upWords.has(text) || downWords.has(text) || movingVerbs.has(text)

/** Whether "from" and "to" give two levels of one thing and no range: "grew from 5 to 7". */
const isChangeFrom = (tokens: readonly Token[], first: number): boolean => {
  if (!isWord(tokens[first - 1], "from")) return false
  for (let at = first - 2; at >= 0 && at > first - 12; at--) {
    const token = tokens[at]!
    if (token.kind === "sign" && /[;:()]/.test(token.text)) return false
    if (isMoving(token.text) || multipliers.has(token.text)) return true
  }
  return false
}

/** Whether "between" names two years in which something with a level changed: "between 1600 and 1900 prices rose". */
const areYearsBetween = (tokens: readonly Token[], a: Single, b: Single): boolean => {
  const areYears = [a.core, b.core].every((at) => /^(?:1\d|20)\d\d$/.test(tokens[at]!.text)) && b.unit === null && a.coreNext === a.core + 1
  const noun = areYears && isWord(tokens[a.first - 1], "between") ? nounAfter(tokens, b.next) : null
  return noun !== null && magnitudes.has(tokens[noun.head]!.text)
}

const isYearLike = (token: Token | undefined): boolean => token?.kind === "number" && /^(?:1[89]|20|21)\d\d$/.test(token.text)

/**
 * Whether "to" leads from a change to the level that it reached: "rose $3 billion to $45 billion", "fell by 40 to 300". Two numbers without
 * a unit of their own, and two shares, are the ends of a range unless they lie far apart.
 */
const isChangeTo = (tokens: readonly Token[], a: Single, b: Single): boolean => {
  let at = a.first - 1
  while (at > a.first - 6 && (beforeChange.has(word(tokens, at)) || betweenChangeAndNumber.has(word(tokens, at)))) {
    if (isMoving(word(tokens, at))) break
    at--
  }
  if (!isMoving(word(tokens, at)) || isWord(tokens[a.first - 1], "to") || isWord(tokens[a.first - 1], "at")) return false
  if (a.amount.scale < b.amount.scale && a.value! < b.amount.mantissa!) return false
  const isFar = a.value! * 3 < b.value!
  if (a.unit === null && a.money === null) return b.unit === null && b.money === null && isFar
  return a.unit?.dimension !== "share" || isFar
}

/** The range of a number with a margin: "15 ± 5 tonnes". */
const withMargin = (tokens: readonly Token[], a: Single, margin: Amount): Expression | null => {
  const tail = unitOrCurrencyAt(tokens, margin.next, margin)
  if (a.unit !== null && tail.unit !== null && a.unit.name !== tail.unit.name) return null
  return {
    ...a,
    ...tail,
    unit: tail.unit ?? a.unit,
    money: a.money ?? tail.money,
    value: null,
    lower: tidy(a.value! - margin.value!),
    upper: tidy(a.value! + margin.value!),
    qualifier: "range"
  }
}

/** Whether two sums are in different money, or one in its hundredth part: "50 cents to 2 dollars". */
const isOtherMoney = (one: Money, other: Money): boolean =>
  one.unit !== other.unit || one.factor !== other.factor || (one.code ?? other.code) !== (other.code ?? one.code)

const isPlain = (form: Amount["form"]): boolean => form === "cardinal" || form === "fraction"

/**
 * The range from `a` to a second end after it: "three to four years", "$5-10 billion", "between 5 and 7"; null where no second end
 * follows.
 */
export const rangeFrom = (tokens: readonly Token[], a: Single): Expression | null => {
  if (!isPlain(a.form) || a.value === null || (a.hyphenated && a.unit !== null)) return null
  const link = linkAt(tokens, a.next, a.first)
  if (link === null || link.next >= tokens.length) return null
  const sign = tokens[link.next]!.kind === "sign" && moneySigns.has(tokens[link.next]!.text)
  const place = sign ? link.next + 1 : link.next
  const second = place < tokens.length ? amountAt(tokens, place) : null
  if (second === null || !isPlain(second.form) || second.value === null || second.mantissa === null) return null
  if (link.kind === "margin") return withMargin(tokens, a, second)
  if (link.kind === "hyphen" && tokens[a.next]!.glued !== tokens[link.next]!.glued) return null
  if (link.kind === "to" && a.form === "fraction" && second.form === "cardinal") return null
  const lent = a.amount.scale === 0 && second.scale > 0 && a.value < second.mantissa
  const thousands =
    isHyphen(tokens[a.next]) && link.kind === "to" && a.value < 1000 && second.value % 1000 === 0 && a.value * 1000 < second.value
  const lower = lent ? shift(a.value, second.scale) : thousands ? a.value * 1000 : a.value
  const b = single(second, sign ? moneyBefore(tokens, place) : null, unitOrCurrencyAt(tokens, second.next, second))
  const differs =
    (a.unit !== null && b.unit !== null && a.unit.name !== b.unit.name) ||
    (a.unit !== null && b.unit === null) ||
    (a.money !== null && b.unit !== null) ||
    (a.money !== null && b.money !== null && isOtherMoney(a.money, b.money))
  if (lower >= second.value || differs || (a.multiplies && !b.multiplies)) return null
  const isYears = isYearLike(tokens[a.core]) && a.coreNext === a.core + 1 && a.unit === null && a.money === null
  const areDigits = link.kind === "hyphen" && second.scale === 0 && isYears && /^\d{4}$/.test(tokens[second.first]!.text)
  if (areYearsBetween(tokens, a, b)) return null
  if (isYears && (!areDigits || ((b.unit === null || b.unit.dimension === "time") && b.money === null))) return null
  // "From 5 to 7 percent to 3 to 5 percent" is a change between two ranges.
  const isFirst = isWord(tokens[b.next], "to") && tokens[b.next + 1]?.kind === "number"
  if (link.kind === "to" && ((!isFirst && isChangeFrom(tokens, a.first)) || isChangeTo(tokens, a, b))) return null
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
