import type { Claim } from "../../../schemas/claim.ts"
import { gettingVerbs, goingVerbs, upWords } from "../../english/numbers/changes.ts"
import { pronouns } from "../../english/numbers/function-words.ts"
import { betweenQualifierAndNumber, qualifiersAfter, qualifiersBefore, topicWords } from "../../english/numbers/qualifiers.ts"
import { movingVerbs } from "../../english/numbers/verbs.ts"
import { endingAt, phraseTable, startingAt } from "../grammar/phrase-table.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { isPluralNoun } from "../grammar/word-class.ts"
import type { Expression } from "./sentence.ts"
import { moneyBefore } from "./unit/money.ts"

type Qualifier = Claim["qualifier"]

const beforeTable = phraseTable(qualifiersBefore)
const afterTable = phraseTable(qualifiersAfter)

/** Forms of numbers that no qualifier bounds or blurs. */
const unqualified: ReadonlySet<Expression["form"]> = new Set(["ordinal", "calendar", "name", "vague", "scale"])

/** An expression with the sign and the qualifier that stand beside it; `free` is the first token that no earlier expression holds. */
export const qualified = (tokens: readonly Token[], expression: Expression, free: number): Expression => {
  const signed = negated(tokens, expression, free)
  const { first, next, core, form } = signed
  if (isWord(tokens[first - 1], "number") && first > free && tokens[core]!.kind === "word" && form === "cardinal")
    return { ...signed, first: first - 1 }
  if (unqualified.has(form)) return signed
  if (isTop(tokens, signed) && first > free) return bounded({ ...signed, first: first - 1 }, "at_most")
  const left = qualifierBefore(tokens, signed, free)
  const isSum = isWord(tokens[next], "plus") && tokens[next + 1]?.kind === "number"
  const right = isSum ? null : (startingAt(tokens, next, afterTable) ?? behindNoun(tokens, signed))
  const plus = tokens[next]?.text === "+" && tokens[next]!.glued
  const name =
    left !== null && left.value !== "exact" && (left.value !== "about" || right === null)
      ? left.value
      : (right?.value ?? (plus ? "at_least" : (left?.value ?? "exact")))
  return bounded({ ...signed, first: left?.first ?? first, next: right?.next ?? (plus ? next + 1 : next) }, name)
}

/** Whether a number tells how many the best or worst are: "the top ten exporters", "the bottom three", not "the top 10 percent". */
export const isTop = (tokens: readonly Token[], { core, form, unit, money, value }: Expression): boolean =>
  (isWord(tokens[core - 1], "top") || isWord(tokens[core - 1], "bottom")) &&
  form === "cardinal" &&
  unit === null &&
  money === null &&
  Number.isInteger(value) &&
  value! > 1

/** The "or more" after the noun that a bare number counts, which stays out of its text: "rooms with 40 seats or less". */
const behindNoun = (tokens: readonly Token[], { next, unit, money, form }: Expression): { next: number; value: Qualifier } | null => {
  if (form !== "cardinal" || unit !== null || money !== null || !isWord(tokens[next + 1], "or") || !isPluralNoun(word(tokens, next)))
    return null
  const found = startingAt(tokens, next + 1, afterTable)
  return found === null ? null : { next, value: found.value }
}

/** An expression with the minus before it, or the "below zero" after it. */
const negated = (tokens: readonly Token[], expression: Expression, free: number): Expression => {
  const isBelow =
    expression.unit?.dimension === "temperature" && isWord(tokens[expression.next], "below") && isWord(tokens[expression.next + 1], "zero")
  if (isBelow && expression.value !== null) return { ...expression, next: expression.next + 2, value: -expression.value }
  const at = expression.first - 1
  const token = tokens[at]
  if (token === undefined || at < free || expression.value === null) return expression
  const isOpen = !token.glued || tokens[at - 1]?.text === "("
  // "$-5": the minus stands after the sign of money.
  const prefix = token.text === "-" && token.glued && tokens[expression.first]!.glued ? moneyBefore(tokens, at) : null
  if (prefix !== null && prefix.first >= free) return { ...expression, ...prefix, value: -expression.value }
  const sign = (token.text === "-" || token.text === "−" || token.text === "–") && tokens[expression.first]!.glued && isOpen
  if (token.text === "minus" && isWord(tokens[at - 1], "or") && isWord(tokens[at - 2], "plus")) return expression
  return sign || token.text === "minus" ? { ...expression, first: at, value: -expression.value } : expression
}

/** The qualifier that ends where the number begins, or before words such as "a record", and where it begins. */
const qualifierBefore = (tokens: readonly Token[], { first }: Expression, free: number): ReturnType<typeof endingAt<Qualifier>> => {
  let at = first
  for (let skipped = 0; skipped < 4; skipped++) {
    const found = endingAt(tokens, at, free, beforeTable)
    if (found !== null && isTopic(tokens, found.first)) return null
    if (found !== null) {
      if (found.value !== "exact") return found
      const outer = endingAt(tokens, found.first, free, beforeTable)
      return outer === null || outer.value === "exact" ? (skipped === 0 ? found : null) : outer
    }
    const gap = tokens[at - 1]
    if (at - 1 < free || gap === undefined) return null
    const hyphen = isHyphen(gap) && gap.glued && tokens[at]?.glued === true
    if (!hyphen && !(gap.kind === "word" && betweenQualifierAndNumber.has(gap.text))) return null
    at--
  }
  return null
}

/**
 * Whether the "about" or "up to" at `first` belongs to a verb and bounds nothing: "we talk about 300 families", "bring it up to 90
 * degrees".
 */
const isTopic = (tokens: readonly Token[], first: number): boolean => {
  if (isWord(tokens[first], "about")) return topicWords.has(word(tokens, pronouns.has(word(tokens, first - 1)) ? first - 2 : first - 1))
  if (!isWord(tokens[first], "up") || !isWord(tokens[first + 1], "to")) return false
  for (let at = first - 1; at >= 0 && at > first - 5; at--)
    if (
      (upWords.has(word(tokens, at)) && !gettingVerbs.has(word(tokens, at))) ||
      movingVerbs.has(word(tokens, at)) ||
      goingVerbs.has(word(tokens, at))
    )
      return true
  return false
}

/** An expression with the bounds that a qualifier gives its value; ranges and vague amounts keep theirs. */
export const bounded = (expression: Expression, qualifier: Qualifier): Expression => {
  if (expression.qualifier === "range" || expression.qualifier === "vague" || expression.value === null) return expression
  const { value } = expression
  if (qualifier === "more_than" || qualifier === "at_least") return { ...expression, qualifier, lower: value, upper: null }
  if (qualifier === "almost" || qualifier === "at_most") return { ...expression, qualifier, lower: null, upper: value }
  return { ...expression, qualifier: qualifier === "about" ? "about" : "exact", lower: null, upper: null }
}
