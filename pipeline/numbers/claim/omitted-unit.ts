import { downWords, upWords } from "../../english/numbers/changes.ts"
import { moneySigns, poundWeights } from "../../english/numbers/currencies.ts"
import { backPointers, moneyCues } from "../../english/numbers/measures.ts"
import { units, unitsByName } from "../../english/numbers/units.ts"
import { clauseStart, isForecast } from "../grammar/clause.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import { type Token, word } from "../grammar/tokens.ts"
import { isFunctionWord, isSign } from "../grammar/word-class.ts"
import type { Sum } from "../number-expression.ts"
import { countriesOf } from "../read/countries.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import { isAge } from "./age.ts"

/** The unit or money that a large number was named with. */
export type Quantity = Pick<Expression, "unit" | "money">

/**
 * The unit that a bare number has from the one before it: of the level that a change starts from, "from 280 days to 30", or of a change in
 * percent, "rose by 2 percent and oats by 1".
 */
const unitOfPartner = ({ tokens, items }: ParsedSentence, { first }: Expression): Expression["unit"] => {
  const item = items.findLast(({ kind, next }) => kind === "number" && next < first)
  if (item?.kind !== "number" || item.expression.unit === null) return null
  const { unit } = item.expression
  const gap = first - item.next
  const isLevel = word(tokens, first - 1) === "to" && word(tokens, item.first - 1) === "from" && gap <= 2
  const verb = word(tokens, first - 2)
  const isChange = word(tokens, first - 1) === "by" && gap <= 6 && unit.dimension === "share" && (upWords.has(verb) || downWords.has(verb))
  return isLevel || isChange ? unit : null
}

/** From here on a bare number is short for a sum or a volume; a smaller one counts things. */
const large = 1e6

/** Signs that may touch a number and are no money: brackets, quotation marks, dashes and signs of comparison. */
const plainSign = /^[([{"'“”‘’«»\p{Pd}−~≈<>≤≥±+/,.:;*]$/u

/** Whether a sign or letter that no table has touches a sum ("Þ50 billion"), or it is said in other money right after ("1.4 billion ($1.8bn)"). */
const isInOtherMoney = (tokens: readonly Token[], { first, next }: Expression): boolean => {
  const before = tokens[first]!.glued ? tokens[first - 1] : undefined
  if (before !== undefined && !plainSign.test(before.text)) return true
  return tokens[next]?.text === "(" && [1, 2, 3].some((ahead) => moneySigns.has(tokens[next + ahead]?.text ?? ""))
}

/** Whether pounds are a weight by the country of the page: no country with such money is named, and nothing is paid. */
const isWeight = (tokens: readonly Token[], { first, next, money, value, upper }: Expression, country: string | null): boolean =>
  money?.unit === "pound" &&
  money.code === null &&
  money.factor === 1 &&
  poundWeights.has(country) &&
  (value ?? upper ?? large) < 1e5 &&
  ![...countriesOf(tokens)].some((named) => money.byCountry[named] !== undefined) &&
  !tokens.slice(Math.max(0, first - 8), next + 8).some(({ text }) => moneyCues.has(text))

/**
 * An expression with the unit that its sentence leaves out: "taxes of 3 billion rubles this year and 4 billion next year".
 * A large number without a noun takes the unit of the large number before it (`before`); beside a word of money, the currency of the
 * last sum (`sum`), or an unknown one. Both come from the same sentence: from farther off it would be a guess.
 */
export const withUnit = (
  sentence: ParsedSentence,
  expression: Expression,
  { sum, before, country }: { readonly sum: Sum | null; readonly before: Quantity | null; readonly country: string | null }
): Expression => {
  const { tokens } = sentence
  const { next, first, form, unit, money, multiplies, value, upper, hyphenated } = expression
  if (isWeight(tokens, expression, country)) return { ...expression, money: null, unit: unitsByName.get("pound")! }
  if (unit !== null || money !== null || (form !== "cardinal" && form !== "plural")) return expression
  if (form === "cardinal" && tokens[first - 1]?.text === "of" && tokens[first - 2]?.text === "factor")
    return { ...expression, multiplies: true }
  const shared =
    form === "cardinal" && (isSign(tokens[next]) || isFunctionWord(word(tokens, next))) ? unitOfPartner(sentence, expression) : null
  if (shared !== null) return { ...expression, unit: shared }
  if (form === "cardinal" && isAge(tokens, expression)) return { ...expression, unit: units.get("year")! }
  if (multiplies || hyphenated || (value ?? upper ?? 0) < large) return expression
  const isWorth = tokens[next]?.text === "worth"
  const isOf = tokens[next]?.text === "of" && !backPointers.has(word(tokens, next + 1)) && !moneyCues.has(word(tokens, next + 1))
  const noun = nounAfter(tokens, next)
  if (!isWorth && ((noun !== null && !isForecast(tokens, noun.next)) || isOf)) return expression
  const from = ["from", "to"].includes(word(tokens, first - 1)) ? 0 : clauseStart(tokens, first)
  const hasCue = isWorth || tokens.slice(Math.max(from, first - 14), next + 7).some(({ text }) => moneyCues.has(text))
  const unknown = { unit: null, code: null, byCountry: {}, factor: 1 }
  if (isInOtherMoney(tokens, expression)) return { ...expression, money: unknown }
  if (!hasCue && before !== null) return { ...expression, unit: before.unit, money: before.money }
  if (!hasCue) return expression
  return { ...expression, money: { ...unknown, unit: sum?.unit ?? null, code: sum?.currency ?? null } }
}
