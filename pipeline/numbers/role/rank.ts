import { anniversaries, auxiliaries, rankScopes, rankVerbs } from "../../english/numbers/cues.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import type { Role } from "../number-expression.ts"
import type { Expression } from "../read/parse-expression.ts"

export const isNumberOne = (tokens: readonly Token[], { core, value, unit }: Expression): boolean =>
  value !== null && unit === null && isWord(tokens[core - 1], "number") && value <= 20 && tokens[core]!.kind === "word"

/** Whether a scope follows within a few words: "in the world", "among the CIS countries", "globally". */
export const scopeAt = (tokens: readonly Token[], from: number): number | null => {
  for (let at = from; at < from + 7 && at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === "sign" && !isHyphen(token)) return null
    if (
      token.text === "among" ||
      token.text === "amongst" ||
      token.text === "globally" ||
      token.text === "worldwide" ||
      token.text === "nationwide"
    )
      return at
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

const superlative = (text: string): boolean =>
  /(?:est|most)$/.test(text) &&
  ![
    "interest",
    "west",
    "forest",
    "request",
    "test",
    "almost",
    "rest",
    "guest",
    "latest",
    "honest",
    "modest",
    "protest",
    "contest",
    "harvest",
    "invest",
    "suggest"
  ].includes(text)

/** Ordinals name a place in a row; with a scope they are ranks, before "anniversary" elapsed time, after "every" a share. */
export const ordinalRole = (tokens: readonly Token[], expression: Expression): Role => {
  const { first, next, value } = expression
  const following = word(tokens, isHyphen(tokens[next]) ? next + 1 : next)
  if (anniversaries.has(following)) return "figure"
  if (expression.unit?.dimension === "time") return "calendar"
  if (following === "century" || following === "quarter" || following === "half" || following === "decade") return "calendar"
  if (isWord(tokens[first - 1], "every") && value !== null && value > 1 && value <= 20 && following !== "" && !auxiliaries.has(following))
    return "figure"
  if (superlative(following)) return value! > 1 || hasScope(tokens, next) ? (hasScope(tokens, next) ? "rank" : "ordinal") : "ordinal"
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

/** "the first country in the world to" tells who came first in time, not a rank. */
const rankOrFirst = (tokens: readonly Token[], next: number): Role => {
  const scope = scopeAt(tokens, next)!
  if (tokens[scope]!.text.startsWith("among")) return "rank"
  return scope === next ? "rank" : "ordinal"
}

const isPredicated = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first - 1; at >= 0 && at > first - 24; at--) {
    if (
      auxiliaries.has(tokens[at]!.text) ||
      rankVerbs.has(tokens[at]!.text) ||
      ["become", "became", "remains", "remain"].includes(tokens[at]!.text)
    )
      return true
    if (tokens[at]!.kind === "sign" && /[;:.!?]/.test(tokens[at]!.text)) return false
  }
  return false
}
