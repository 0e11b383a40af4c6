import { auxiliaries } from "../../english/numbers/function-words.ts"
import { anaphors } from "../../english/numbers/nouns.ts"
import { datedActs, datedNames, deliveries, speechActs, yardstickOpeners, yardstickWords } from "../../english/numbers/times.ts"
import { nounsLikeVerbs, verbs } from "../../english/numbers/verbs.ts"
import { clauseStart } from "../grammar/clause.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"
import { isMonth } from "../read/time/dates.ts"
import type { Period } from "../read/time/range.ts"
import { isSuperlative } from "../role/rank.ts"

/** Whether a period is an adjective, "third-quarter profit", which dates nothing before it. */
export const describes = (tokens: readonly Token[], { first, next }: Period): boolean =>
  next - 2 >= first && isHyphen(tokens[next - 2]) && ["quarter", "half"].includes(word(tokens, next - 1))

/** Whether a day is the one that another number between is set for: "86 percent, ahead of the 80 percent target set for May 1". */
export const isSetFor = ({ tokens, items }: ParsedSentence, from: number, to: number): boolean =>
  ["set", "scheduled", "planned", "needed"].includes(word(tokens, to - 1)) &&
  items.some((item) => item.kind === "number" && item.first >= from && item.next <= to)

/** Whether a change is reckoned from a period: "up 90,000 from September". */
export const isStartOfChange = (tokens: readonly Token[], { first, end }: Period, { first: number, next }: Expression): boolean =>
  end === null && isWord(tokens[first], "from") && ["up", "down"].includes(word(tokens, number - 1)) && first >= next && first - next <= 4

/** Whether a month only names a contract: "December corn rose 2 cents". */
export const namesDelivery = (tokens: readonly Token[], { first, next }: Period): boolean =>
  (next === first + 1 || (next === first + 2 && isWord(tokens[first], "for"))) &&
  isMonth(tokens[next - 1]) &&
  [next, next + 1, next + 2].some((at) => deliveries.has(word(tokens, at)))

/** Whether a single day is that of an act of speech: "on 3 March I proposed a tax of 12 percent", "he said on Monday that 40 came". */
export const isOfAct = (tokens: readonly Token[], { first, start, end }: Period, expression: Expression): boolean => {
  if (start === null || start !== end) return false
  if (datedActs.has(word(tokens, first - 1))) return true
  const from = first < expression.first ? Math.max(0, first - 2) : clauseStart(tokens, expression.first)
  for (let at = from; at < expression.first; at++) if (speechActs.has(word(tokens, at))) return true
  return false
}

/** Whether a period belongs to the name of something: "the War of 1941–1945", "the Treaty of 1997". It dates nothing else. */
export const namesEvent = (tokens: readonly Token[], period: Period, isBefore: boolean): boolean => {
  const { first } = period
  let at = first
  while (at > 0 && at >= first - 2 && (datedNames.links.has(tokens[at]!.text) || at === first)) at--
  return (datedNames.nouns.has(word(tokens, at)) && (at < first - 1 || tokens[at]!.capital)) || (isBefore && datesDeed(tokens, period))
}

/** Whether a period dates only the participle before it: "the contract signed in 2014 provides for". */
const datesDeed = (tokens: readonly Token[], { first, next }: Period): boolean =>
  word(tokens, first - 1).endsWith("ed") &&
  !auxiliaries.has(word(tokens, first - 2)) &&
  (auxiliaries.has(word(tokens, next)) || (verbs.has(word(tokens, next)) && !nounsLikeVerbs.has(word(tokens, next))))

/**
 * Whether something is compared with a period and does not fall in it: "more than last year", "up on last year", "as in 2017", "twice the
 * 2016 figure", "the largest harvest in ten years".
 */
export const isYardstick = (tokens: readonly Token[], { first, next, counts }: Period): boolean => {
  const before = word(tokens, first - 1)
  if (
    (yardstickWords.has(before) && !(before === "as" && isWord(tokens[first], "from"))) ||
    ((before === "with" || before === "to") && /^compar/.test(word(tokens, first - 2)))
  )
    return true
  if (isWord(tokens[first - 2], "same") || (isWord(tokens[first - 1], "of") && isWord(tokens[first - 3], "same"))) return true
  if (isWord(tokens[first], "the") && anaphors.has(word(tokens, next))) return true
  if (word(tokens, next) === "levels" || word(tokens, next) === "level") return true
  const isSpan = counts || isWord(tokens[first], "since") || isWord(tokens[first], "in")
  if (isSpan && [1, 2, 3, 4, 5, 6].some((back) => isSuperlative(word(tokens, first - back)) && !isParting(tokens, first - back, first)))
    return true
  return (word(tokens, first) === "on" || word(tokens, first) === "from") && yardstickOpeners.has(word(tokens, first + 1))
}

const isParting = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => (token.kind === "sign" && !isHyphen(token)) || auxiliaries.has(token.text))
