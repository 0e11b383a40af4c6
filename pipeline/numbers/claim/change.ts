import { down, downNouns, lessThan, moreThan, up, upNouns } from "../../english/numbers/cues.ts"
import { between } from "../../english/numbers/qualifiers.ts"
import { multipliers } from "../../english/numbers/words.ts"
import { isDash, isHyphen, type Token, word } from "../grammar/tokens.ts"
import type { Expression } from "../read/parse-expression.ts"
import type { Scene } from "../read/parse-sentence.ts"

/** That a number tells by how much something changed; `direction` is null where it tells the level reached. */
export interface Change {
  readonly direction: "up" | "down" | null
  /** Place of the word that says so. */
  readonly at: number
}

type Direction = "up" | "down"
const directionOf = (text: string): Direction | null => (up.has(text) ? "up" : down.has(text) ? "down" : null)

/** What may stand between a change verb and its number without a preposition: adverbs, particles and short objects are not among them. */
const loose = new Set([
  "almost",
  "nearly",
  "only",
  "just",
  "even",
  "already",
  "another",
  "an",
  "a",
  "the",
  "additional",
  "by",
  "about",
  "around",
  "some",
  "further",
  "extra",
  "up",
  "down",
  "again",
  "approximately",
  "roughly",
  "still",
  "over",
  "more",
  "than",
  "significantly",
  "slightly",
  "of",
  "was",
  "is",
  "at",
  "to",
  "were",
  "be",
  "reached",
  "reach",
  "made",
  "totalled",
  "totaled",
  "amounted",
  "stood",
  "stands",
  "been",
  "will",
  "has",
  "have"
])

/** Reads the change a number belongs to from the words beside it; null where nothing changes. */
export const changeOf = (scene: Scene, expression: Expression): Change | null => {
  const { tokens } = scene
  if (
    expression.form === "multiplier" &&
    multipliers.has(word(tokens, expression.core)) &&
    expression.value !== null &&
    !["twice", "thrice"].includes(word(tokens, expression.core))
  )
    return { direction: /halv/.test(word(tokens, expression.core)) ? "down" : "up", at: expression.core }
  if (
    expression.multiplies &&
    (["as", "that", "the"].includes(word(tokens, expression.next)) ||
      moreThan.has(word(tokens, expression.next)) ||
      lessThan.has(word(tokens, expression.next)))
  )
    return null
  return (
    compared(tokens, expression) ?? nounAfterwards(tokens, expression) ?? governed(tokens, expression) ?? coordinated(scene, expression)
  )
}

/** "an increase of 4 percent last year and over 30 percent": the second share changes as the first. */
const coordinated = (scene: Scene, expression: Expression): Change | null => {
  if (expression.unit?.dimension !== "share") return null
  const { tokens, items } = scene
  const before = items.findLast(
    (item) => item.kind === "number" && item.next <= expression.first && item.expression.unit === expression.unit
  )
  if (before?.kind !== "number" || expression.first - before.next > 6) return null
  for (let at = before.next; at < expression.first; at++) if (tokens[at]!.text !== "," && !linking.has(word(tokens, at))) return null
  return changeOf(scene, before.expression)
}
const linking = new Set([
  "and",
  "or",
  "more",
  "precisely",
  "even",
  "then",
  "by",
  "last",
  "this",
  "next",
  "year",
  "month",
  "quarter",
  "from",
  "respectively",
  "compared",
  "with",
  "versus"
])

/** "5 percent more", "two points higher"; multiples stay levels ("twice as much"). */
const compared = (tokens: readonly Token[], { next, unit, multiplies, money, form }: Expression): Change | null => {
  const text = word(tokens, next)
  const isThan =
    word(tokens, next + 1) === "than" && (text === "more" || text === "less" || text === "fewer") && (unit !== null || form === "cardinal")
  if (multiplies || (unit?.dimension !== "share" && money === null && !isThan)) return null
  const direction = moreThan.has(text) && text !== "above" ? "up" : lessThan.has(text) && text !== "below" ? "down" : null
  const isExtra = money !== null && !["than", "in", "on", "from", "for", "by"].includes(word(tokens, next + 1))
  return direction === null || isExtra ? null : { direction, at: next }
}

/** "a 5 percent increase", "a 40-percent drop", "12 percent growth". */
const nounAfterwards = (tokens: readonly Token[], { next, unit, money, multiplies }: Expression): Change | null => {
  if (unit?.dimension !== "share" && money === null && !multiplies) return null
  for (let at = next; at < next + 3; at++) {
    const text = word(tokens, at)
    if (upNouns.has(text)) return { direction: "up", at }
    if (downNouns.has(text)) return { direction: "down", at }
    if (text === "" || ["of", "in", "to", "for", "and", "on", "by", "at", "from", "is", "are", "was", "were"].includes(text)) break
  }
  return null
}

/** The change verb or noun the number hangs on: "grew by 5", "fell 3 percent", "growth of 2 percent"; "to", "from" and "at" give levels. */
const governed = (tokens: readonly Token[], expression: Expression): Change | null => {
  let at = expression.first - 1
  while (
    at >= 0 &&
    (between.has(word(tokens, at)) ||
      ["almost", "nearly", "approximately", "roughly", "only", "just", "another"].includes(word(tokens, at)))
  )
    at--
  const preposition = word(tokens, at)
  if (["below", "above", "under", "beyond"].includes(word(tokens, expression.first)) && expression.first < expression.core)
    return { direction: null, at }
  if (preposition === "by" || (preposition === "of" && expression.unit?.dimension === "share")) {
    const found = changeLeft(tokens, at - 1, preposition === "by" ? 16 : 5)
    return found
  }
  if (preposition === "to" || preposition === "from" || preposition === "at") {
    const rate = expression.unit?.dimension === "share" && preposition === "at" ? growthNoun(tokens, at - 1) : null
    const found = changeLeft(tokens, at - 1, 12)
    return rate ?? (found === null ? null : { direction: null, at: found.at })
  }
  const direct = isNoise(tokens, at) ? null : directionOf(word(tokens, at))
  const isTransitive =
    expression.unit?.dimension === "share" ||
    expression.multiplies ||
    expression.money !== null ||
    /^(?:add|adds|added|adding|gained|up|down)$/.test(word(tokens, at))
  if (direct !== null && isTransitive && !isHyphen(tokens[at + 1])) return { direction: direct, at }
  if (expression.multiplies || expression.unit?.dimension === "share") {
    const near = looseLeft(tokens, at)
    if (near !== null) return near
    if (expression.multiplies) return changeLeft(tokens, at, 8)
    return growthNoun(tokens, at)
  }
  return null
}

/** The change verb is reached over words that carry nothing of their own: "increased only slightly 5 percent". */
const looseLeft = (tokens: readonly Token[], from: number): Change | null => {
  for (let at = from; at >= 0 && at > from - 5; at--) {
    const direction = isNoise(tokens, at) ? null : directionOf(word(tokens, at))
    if (direction !== null) return { direction, at }
    if (!loose.has(word(tokens, at))) return null
    if (word(tokens, at) === "to" || word(tokens, at) === "at") return null
  }
  return null
}

/** "GDP growth will not exceed 2 percent", "growth amounted to 3 percent": the subject itself is a change. */
const growthNoun = (tokens: readonly Token[], from: number): Change | null => {
  for (let at = from; at >= 0 && at > from - 14; at--) {
    const token = tokens[at]!
    if ((token.kind === "sign" && !isHyphen(token)) || isDash(token)) return null
    if (
      token.text === "growth" ||
      token.text === "increase" ||
      token.text === "reduction" ||
      token.text === "decline" ||
      token.text === "decrease"
    )
      return { direction: upNouns.has(token.text) ? "up" : "down", at }
    if (["share", "accounts", "account", "accounted", "represent", "represents"].includes(token.text)) return null
  }
  return null
}

const changeLeft = (tokens: readonly Token[], from: number, reach: number): Change | null => {
  for (let at = from; at >= 0 && at > from - reach; at--) {
    const token = tokens[at]!
    if (token.kind === "sign" && /[;:()]/.test(token.text)) return null
    const direction = directionOf(token.text)
    if (direction !== null && token.kind === "word" && !isNoise(tokens, at)) return { direction, at }
  }
  return null
}

/** "up to", "more up-to-date", "added value": change words that change nothing. */
const isNoise = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at + 1]) ||
  (word(tokens, at) === "up" && word(tokens, at + 1) === "to") ||
  (word(tokens, at) === "added" && word(tokens, at + 1) === "value") ||
  (word(tokens, at) === "up" &&
    /^(?:make|makes|made|making|set|sets|setting|sum|take|takes|took|come|comes|came|end|ends|ended|pick|give|open|opens|opened|end|build|wrap|follow)$/.test(
      word(tokens, at - 1)
    ))
