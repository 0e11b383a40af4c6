import { downWords, upWords } from "../../english/numbers/changes.ts"
import { articles } from "../../english/numbers/function-words.ts"
import { ageBounds, ageComparatives, ageGroups, backPointers, moneyCues, persons } from "../../english/numbers/measures.ts"
import { nameless } from "../../english/numbers/nouns.ts"
import { units } from "../../english/numbers/units.ts"
import { clauseStart, isForecast } from "../grammar/clause.ts"
import { nounAfter } from "../grammar/noun-phrase.ts"
import { type Token, word } from "../grammar/tokens.ts"
import { isFunctionWord, isSign } from "../grammar/word-class.ts"
import type { Sum } from "../number-expression.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"

/** The unit or money that a large number was named with. */
export type Quantity = Pick<Expression, "unit" | "money">

/** Whether a bare number is an age: "the age of three", "aged 65", "those 65 and older", "children under 12". */
const isAge = (tokens: readonly Token[], { first, next, value }: Expression): boolean => {
  if (tokens[next]?.text === "and" && ageComparatives.has(tokens[next + 1]?.text ?? "") && (value ?? 999) < 120)
    return nounAfter(tokens, next + 2) === null || tokens[next + 1]!.text === "older" || tokens[next + 1]!.text === "younger"
  const before = tokens[first - 1]?.text
  const isAside = before === "," && tokens[next]?.text === "," && isSomebody(tokens, first - 2)
  if (isAside && value !== null && value >= 5 && value < 120 && Number.isInteger(value)) return true
  const isBound = ageBounds.has(tokens[first]!.text) && (value ?? 999) < 120
  if (
    isBound &&
    (ageGroups.has(before ?? "") || (tokens[first]!.text === "under" && persons.test(before ?? ""))) &&
    nounAfter(tokens, next) === null
  )
    return true
  return before === "aged" || before === "ages" || (before === "of" && tokens[first - 2]?.text === "age")
}

/** Whether a name of two words or a noun for a person ends at `at`: "John Smith", "The driver". */
const isSomebody = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.capital === true && tokens[at - 1]?.capital === true) ||
  (articles.has(word(tokens, at - 1)) && persons.test(`${word(tokens, at)}s`) && !nameless.has(word(tokens, at)))

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

/**
 * An expression with the unit that its sentence leaves out: "taxes of 3 billion rubles this year and 4 billion next year".
 * A large number without a noun takes the unit of the large number before it (`before`); beside a word of money, the currency of the
 * last sum (`sum`), or an unknown one. Both come from the same sentence: from farther off it would be a guess.
 */
export const withUnit = (sentence: ParsedSentence, expression: Expression, sum: Sum | null, before: Quantity | null): Expression => {
  const { tokens } = sentence
  const { next, first, form, unit, money, multiplies, value, upper, hyphenated } = expression
  if (unit !== null || money !== null || (form !== "cardinal" && form !== "plural")) return expression
  if (form === "cardinal" && tokens[first - 1]?.text === "of" && tokens[first - 2]?.text === "factor")
    return { ...expression, multiplies: true }
  const shared =
    form === "cardinal" && (isSign(tokens[next]) || isFunctionWord(word(tokens, next))) ? unitOfPartner(sentence, expression) : null
  if (shared !== null) return { ...expression, unit: shared }
  if (form === "cardinal" && isAge(tokens, expression)) return { ...expression, unit: units.get("year")! }
  if (multiplies || hyphenated || (value ?? upper ?? 0) < large) return expression
  const isWorth = tokens[next]?.text === "worth"
  const isOf = tokens[next]?.text === "of" && !backPointers.has(word(tokens, next + 1))
  const noun = nounAfter(tokens, next)
  if (!isWorth && ((noun !== null && !isForecast(tokens, noun.next)) || isOf)) return expression
  const from = ["from", "to"].includes(word(tokens, first - 1)) ? 0 : clauseStart(tokens, first)
  const hasCue = isWorth || tokens.slice(Math.max(from, first - 14), next + 7).some(({ text }) => moneyCues.has(text))
  if (!hasCue && before !== null) return { ...expression, unit: before.unit, money: before.money }
  if (!hasCue) return expression
  return { ...expression, money: { unit: sum?.unit ?? null, code: sum?.currency ?? null, byCountry: {}, factor: 1 } }
}
