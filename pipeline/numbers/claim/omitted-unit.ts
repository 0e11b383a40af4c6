import { moneyCues } from "../../english/numbers/cues.ts"
import { units } from "../../english/numbers/units.ts"
import { clauseStart } from "../grammar/clause.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import type { Token } from "../grammar/tokens.ts"
import type { Sum } from "../number-expression.ts"
import type { Expression } from "../read/parse-expression.ts"
import type { Scene } from "../read/parse-sentence.ts"

/** A large number that was named with its unit. */
export type Quantity = Pick<Expression, "unit" | "money">

/** Whose age a bare number behind "under" or "over" is. */
const ages = new Set([
  "people",
  "persons",
  "men",
  "women",
  "children",
  "adults",
  "citizens",
  "girls",
  "boys",
  "patients",
  "those",
  "anyone",
  "everyone",
  "workers"
])

/** "the age of three", "aged 65", "those 65 and older", "children under 12". */
const isAge = (tokens: readonly Token[], { first, next, value }: Expression): boolean => {
  if (
    tokens[next]?.text === "and" &&
    ["older", "over", "above", "younger", "under"].includes(tokens[next + 1]?.text ?? "") &&
    (value ?? 999) < 120
  )
    return nounAfter(tokens, next + 2) === null || tokens[next + 1]!.text === "older" || tokens[next + 1]!.text === "younger"
  const before = tokens[first - 1]?.text
  const isBound = ["under", "over", "above", "below"].includes(tokens[first]!.text) && (value ?? 999) < 120
  if (isBound && ages.has(before ?? "") && nounAfter(tokens, next) === null) return true
  return before === "aged" || before === "ages" || (before === "of" && tokens[first - 2]?.text === "age")
}

/** Below this a bare number counts things; from here on it is short for a sum or a volume. */
const large = 1e6

/**
 * "taxes of 3 billion rubles this year and 4 billion next year": a large number without a noun takes the unit of the one before it
 * in its sentence; beside a word of money, the currency of the last sum there, or an unknown one. From further off it would be a guess.
 */
export const withUnit = ({ tokens }: Scene, expression: Expression, sum: Sum | null, before: Quantity | null): Expression => {
  const { next, first, form, unit, money, multiplies, value, upper, hyphenated } = expression
  if (unit === null && money === null && form === "cardinal" && tokens[first - 1]?.text === "of" && tokens[first - 2]?.text === "factor")
    return { ...expression, multiplies: true }
  if (unit === null && money === null && form === "cardinal" && isAge(tokens, expression))
    return { ...expression, unit: units.get("year")! }
  if (
    unit !== null ||
    money !== null ||
    multiplies ||
    hyphenated ||
    (form !== "cardinal" && form !== "plural") ||
    (value ?? upper ?? 0) < large
  )
    return expression
  const isWorth = tokens[next]?.text === "worth"
  if (!isWorth && (nounAfter(tokens, next) !== null || tokens[next]?.text === "of")) return expression
  const from = clauseStart(tokens, first)
  const hasCue = isWorth || tokens.slice(Math.max(from, first - 14), next + 4).some(({ text }) => moneyCues.has(text))
  if (!hasCue && before !== null) return { ...expression, unit: before.unit, money: before.money }
  if (!hasCue) return expression
  return { ...expression, money: { unit: sum?.unit ?? null, code: sum?.currency ?? null, byCountry: {}, factor: 1 } }
}
