import type { Claim } from "../../../schemas/claim.ts"
import { lessThan, moreThan, multipleComparisons } from "../../english/numbers/changes.ts"
import { beforeMagnitude, definite, personalPronouns, prepositions } from "../../english/numbers/function-words.ts"
import { magnitudes } from "../../english/numbers/nouns.ts"
import { celebratingVerbs, elapsedVerbs, haveForms } from "../../english/numbers/times.ts"
import { opensNoun } from "../grammar/noun-phrase.ts"
import { isWord, type Token, word } from "../grammar/tokens.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import type { Change } from "./change.ts"

type Kind = Claim["kind"]

/** The kind of a figure's claim, by its unit, its form and what it says of change. `frequency` is null unless it says how often. */
export const kindOf = ({ tokens }: ParsedSentence, expression: Expression, change: Change | null, frequency: number | null): Kind => {
  const { unit, money, form, next } = expression
  if (frequency !== null) return "frequency"
  if (form === "ordinal") return isWord(tokens[expression.first - 1], "every") ? "share" : "elapsed"
  if (money !== null) return "money"
  if (expression.multiplies) return change !== null || compares(tokens, next) || isMultipleOf(tokens, expression) ? "ratio" : "count"
  if (unit?.dimension === "share") return change !== null && change.direction !== null ? "change" : "share"
  if (unit?.dimension === "time") return isElapsed(tokens, expression) ? "elapsed" : "duration"
  if (unit !== null) return "measure"
  if (form === "fraction") {
    if (change !== null && change.direction !== null) return "change"
    const start = isWord(tokens[next], "of") ? next + 1 : next
    return magnitudes.has(word(tokens, beforeMagnitude.has(word(tokens, start)) ? start + 1 : start)) ? "ratio" : "share"
  }
  return "count"
}

/** Whether a multiple compares two levels ("twice as much", "three times the size"); else it counts occasions. */
const compares = (tokens: readonly Token[], at: number): boolean => {
  const text = word(tokens, at)
  // "Scored twice as United won" compares nothing.
  if (
    text === "as" &&
    (tokens[at + 1]?.capital === true || personalPronouns.has(word(tokens, at + 1)) || definite.has(word(tokens, at + 1)))
  )
    return false
  if (moreThan.has(text) || lessThan.has(text) || definite.has(text) || multipleComparisons.has(text)) return true
  return /(?:er|ly)$/.test(text) && !prepositions.has(text)
}

/** Whether something is so many times another thing, and does not happen so often: "2.4 times earnings", "or 12 times annual sales". */
const isMultipleOf = (tokens: readonly Token[], { first, next, value }: Expression): boolean =>
  opensNoun(tokens[next]) && (["or", "at", "to"].includes(word(tokens, first - 1)) || (value !== null && !Number.isInteger(value)))

/** Whether a span of time tells how long ago something was: "75 years have passed". */
const isElapsed = (tokens: readonly Token[], { next, first }: Expression): boolean =>
  word(tokens, next) === "since" ||
  (haveForms.has(word(tokens, next)) && elapsedVerbs.has(word(tokens, next + 1))) ||
  (word(tokens, next) === "from" && word(tokens, next + 1) === "the" && ["date", "day"].includes(word(tokens, next + 2))) ||
  celebratingVerbs.has(word(tokens, first - 1))
