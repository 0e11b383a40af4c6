import { auxiliaries, definite, labelWords, weakLabels } from "../../english/numbers/cues.ts"
import { isPluralNoun, isSign, nounAfter } from "../grammar/noun-phrase.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import type { Expression } from "../read/parse-expression.ts"

/** A number that names what it stands beside: "Article 5", "COVID-19", "G20", "5G", "Boeing 737", "Channel One", "1)". */
export const isLabel = (tokens: readonly Token[], expression: Expression): boolean => {
  if (expression.form !== "cardinal" && expression.form !== "ordinal") return false
  const { core, coreNext } = expression
  const before = tokens[core - 1]
  const number = tokens[core]!
  if (isListNumber(tokens, expression) || isScore(tokens, expression) || isAddress(tokens, expression)) return true
  const after = tokens[coreNext]
  if (
    number.kind === "number" &&
    after?.kind === "word" &&
    after.glued &&
    expression.unit === null &&
    expression.money === null &&
    expression.form === "cardinal" &&
    coreNext === core + 1 &&
    after.text.length <= 3
  )
    return true
  if (before === undefined || expression.money !== null) return false
  if (number.glued && before.kind === "word") return before.capital && before.text.length <= 4
  if (number.glued && isHyphen(before) && before.glued && tokens[core - 2]?.kind === "word")
    return tokens[core - 2]!.capital && word(tokens, core - 2) !== "mid"
  if (
    expression.form === "ordinal" ||
    expression.unit !== null ||
    expression.multiplies ||
    expression.first < core ||
    expression.value === null
  )
    return false
  if (before.text === "#" || before.text === "№" || (before.text === "." && /^(?:no|nos|art|para|sec|res)$/.test(word(tokens, core - 2))))
    return true
  if (isWord(before, "per")) return true
  const names =
    (before.text === "day" || before.text === "year") &&
    expression.value >= 1 &&
    expression.value <= 20 &&
    !definite.has(word(tokens, core - 2)) &&
    !timeWords.has(word(tokens, core - 2))
  if (
    number.kind === "word" &&
    labelWords.has(before.text) &&
    coreNext === core + 1 &&
    expression.value <= 20 &&
    (names || !weakLabels.has(before.text) || before.capital) &&
    !isPluralNoun(word(tokens, coreNext)) &&
    (core > 1 || !nounFollows(tokens, coreNext))
  )
    return true
  if (number.kind === "word")
    return (
      number.capital &&
      core > 0 &&
      before.kind === "word" &&
      !startsSentence(tokens, core) &&
      !(tokens[coreNext]?.capital === false && isPluralNoun(word(tokens, coreNext)))
    )
  if (before.kind !== "word" || !/^\d{1,4}$/.test(number.text)) return false
  if (!Number.isInteger(expression.value) || coreNext > core + 1) return false
  const counts = nounFollows(tokens, coreNext)
  if (after?.text === "(" && after.glued && tokens[coreNext + 2]?.text === ")" && tokens[coreNext + 1]?.kind === "word") return true
  if (labelWords.has(before.text)) return (before.capital && core > 1) || !weakLabels.has(before.text) || !counts || names
  return before.capital && core > 1 && !counts && !auxiliaries.has(before.text) && !definite.has(before.text)
}

const timeWords = new Set(["last", "next", "per", "a", "every", "each", "past", "previous", "coming", "one"])
const startsSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || (isSign(tokens[at - 1]) && !isHyphen(tokens[at - 1]))
export const nounFollows = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "word" && !tokens[at]!.capital && nounAfter(tokens, at) !== null

/** "6-2", "555-0199", "2:1": digits joined by a hyphen or colon that are no range. */
const isScore = (tokens: readonly Token[], { core, coreNext, first, next, unit, money, qualifier }: Expression): boolean => {
  if (unit !== null || money !== null || qualifier !== "exact" || first < core || tokens[core]!.kind !== "number" || next > coreNext)
    return false
  const joins = (hyphen: number, other: number): boolean =>
    (isHyphen(tokens[hyphen]) || tokens[hyphen]?.text === ":") &&
    tokens[Math.max(hyphen, other)]?.glued === true &&
    tokens[other]?.kind === "number"
  return (
    (joins(coreNext, coreNext + 1) && tokens[coreNext]!.glued) ||
    (joins(core - 1, core - 2) && tokens[core]!.glued && tokens[core - 1]!.glued)
  )
}

/** "10 Downing Street". */
const isAddress = (tokens: readonly Token[], { coreNext, core, value }: Expression): boolean =>
  tokens[core]!.kind === "number" &&
  value !== null &&
  value < 10000 &&
  tokens[coreNext]?.capital === true &&
  [1, 2].some(
    (ahead) =>
      /^(?:street|avenue|boulevard|lane|road|drive|prospekt)$/.test(word(tokens, coreNext + ahead)) && tokens[coreNext + ahead]!.capital
  )

/** "1." or "(2)" that opens a line of a list. */
const isListNumber = (tokens: readonly Token[], { core, coreNext, value }: Expression): boolean => {
  if (value === null || value > 99 || tokens[core]!.kind !== "number") return false
  const closing = tokens[coreNext]?.text
  if (core === 0 && (closing === ")" || (closing === "." && tokens[coreNext]!.glued) || tokens.length === 1)) return true
  return tokens[core - 1]?.text === "(" && closing === ")"
}
