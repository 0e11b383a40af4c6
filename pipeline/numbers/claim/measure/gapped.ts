import { prepositions } from "../../../english/numbers/function-words.ts"
import { cardinals } from "../../../english/numbers/numerals.ts"
import { clauseStart } from "../../grammar/clause.ts"
import { isWord, type Stretch, word } from "../../grammar/tokens.ts"
import { looksVerbal } from "../../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../../read/sentence.ts"
import type { Candidate } from "./counted.ts"

/**
 * The subject of a clause that leaves out the verb of the one before: "Wheat grew by 4 percent, and barley, 3 percent", "wages rose by 5
 * percent and rents by 3".
 */
export const gapped: Candidate = (sentence, expression) => {
  const { tokens, items } = sentence
  const { first, unit, money } = expression
  if (["by", "to", "at"].includes(word(tokens, first - 1))) return gappedBefore(sentence, expression)
  if (tokens[first - 1]?.text !== ",") return null
  const from = clauseStart(tokens, first - 1)
  const start = isWord(tokens[from], "and") ? from + 1 : from
  const isSecond = items.some(
    (item) =>
      item.kind === "number" &&
      item.next <= start &&
      ((unit !== null && item.expression.unit === unit) || (money !== null && item.expression.money !== null))
  )
  const opener = word(tokens, start)
  const names = opener !== "" && !cardinals.has(opener) && !prepositions.has(opener)
  return isSecond && names && start < first - 1 && first - 1 - start <= 4 ? { first: start, next: first - 1 } : null
}

/**
 * What stands between "and" or a stop and the preposition before a number, if a number or a time ends shortly before and no verb stands
 * between: "gas makes up 54 percent of it, coal for 15".
 */
export const gappedBefore = ({ tokens, items, periods }: ParsedSentence, { first }: Expression): Stretch | null => {
  let and = first - 2
  while (and > first - 8 && tokens[and]?.kind === "word" && tokens[and]!.text !== "and" && !looksVerbal(tokens[and]!.text)) and--
  const isStop = [",", ";"].includes(tokens[and]?.text ?? "") && isWord(tokens[first - 1], "for")
  if (!(isStop || isWord(tokens[and], "and")) || and + 1 >= first - 1 || prepositions.has(word(tokens, and + 1))) return null
  const isSecond = [...items, ...periods].some(
    ({ next }) => next <= and && and - next <= (isStop ? 6 : 4) && !tokens.slice(next, and).some(({ text }) => looksVerbal(text))
  )
  return isSecond ? { first: and + 1, next: first - 1 } : null
}
