import { auxiliaries } from "../../english/numbers/function-words.ts"
import {
  anniversaries,
  beforeTop,
  calendarParts,
  notSuperlatives,
  rankAdverbs,
  rankScopes,
  rankVerbs
} from "../../english/numbers/labels.ts"
import { becoming } from "../../english/numbers/verbs.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import type { Role } from "../number-expression.ts"
import type { Expression } from "../read/sentence.ts"

/** Whether a number in words follows "number": "number one". */
export const isNumberOne = (tokens: readonly Token[], { core, value, unit }: Expression): boolean =>
  value !== null && unit === null && isWord(tokens[core - 1], "number") && value <= 20 && tokens[core]!.kind === "word"

/** Whether somebody is placed among the top so many: "in the top ten", "one of the world's top 20 exporters". */
export const isRankedTop = (tokens: readonly Token[], { first }: Expression): boolean =>
  [1, 2, 3, 4].some((back) => {
    const text = word(tokens, first - back)
    return (
      beforeTop.has(text) ||
      (text === "one" && isWord(tokens[first - back + 1], "of")) ||
      (text === "top" && isWord(tokens[first - 1], "and"))
    )
  })

/**
 * Where the scope of a rank begins within a few words of `from`: "in the world", "among the CIS countries", "globally"; null where none
 * does.
 */
export const scopeAt = (tokens: readonly Token[], from: number): number | null => {
  for (let at = from; at < from + 7 && at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === "sign" && !isHyphen(token)) return null
    if (token.text === "among" || token.text === "amongst" || rankAdverbs.has(token.text)) return at
    if ((token.text === "in" || token.text === "of") && at > from - 1) {
      const determined = isWord(tokens[at + 1], "the") || isWord(tokens[at + 1], "our") ? at + 2 : at + 1
      const scope = tokens[determined]
      if (scope !== undefined && (rankScopes.has(scope.text) || (token.text === "in" && rankScopes.has(word(tokens, determined + 1)))))
        return token.text === "of" ? null : at
    }
  }
  return null
}

export const hasScope = (tokens: readonly Token[], from: number): boolean => scopeAt(tokens, from) !== null

export const isSuperlative = (text: string): boolean => /(?:est|most)$/.test(text) && !notSuperlatives.has(text)

/**
 * The role of an ordinal: a place in a row, with a scope a rank; before "anniversary" (elapsed time) and after "every" (a share) a
 * figure.
 */
export const ordinalRole = (tokens: readonly Token[], expression: Expression): Role => {
  const { first, next, value } = expression
  const following = word(tokens, isHyphen(tokens[next]) ? next + 1 : next)
  if (anniversaries.has(following)) return "figure"
  if (expression.unit?.dimension === "time" || calendarParts.has(word(tokens, next - 1))) return "calendar"
  if (isWord(tokens[first - 1], "every") && value !== null && value > 1 && value <= 20 && following !== "" && !auxiliaries.has(following))
    return "figure"
  if (isSuperlative(following)) return hasScope(tokens, next) || becoming.has(word(tokens, first - 2)) ? "rank" : "ordinal"
  const before = word(tokens, first - 1)
  const placed =
    rankVerbs.has(before) ||
    following === "place" ||
    following === "position" ||
    (before === "the" && /^rank/.test(word(tokens, first - 2)))
  if (placed && !(following === "place" && before === "the" && word(tokens, first - 2) === "in"))
    return hasScope(tokens, next) || /^rank/.test(before) || rankVerbs.has(before) ? "rank" : "ordinal"
  return hasScope(tokens, next) && isPredicated(tokens, first) && !isWord(tokens[first - 2], "for") ? rankOrFirst(tokens, next) : "ordinal"
}

/** The role of an ordinal with a scope: "the first country in the world to" tells who came first in time, which is no rank. */
const rankOrFirst = (tokens: readonly Token[], next: number): Role => {
  const scope = scopeAt(tokens, next)!
  return scope === next || tokens[scope]!.text.startsWith("among") ? "rank" : "ordinal"
}

/** Whether a verb that gives a place stands before the ordinal in its sentence: "is the third", "became second". */
const isPredicated = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first - 1; at >= 0 && at > first - 24; at--) {
    const { text } = tokens[at]!
    if (auxiliaries.has(text) || rankVerbs.has(text) || becoming.has(text)) return true
    if (tokens[at]!.kind === "sign" && /[;:.!?]/.test(tokens[at]!.text)) return false
  }
  return false
}
