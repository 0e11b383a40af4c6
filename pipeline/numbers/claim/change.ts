import {
  amountVerbs,
  beforeChange,
  beforeRise,
  betweenChangeAndNumber,
  betweenShares,
  changeNouns,
  comparisonPrepositions,
  downNouns,
  downWords,
  fundraising,
  goingVerbs,
  growthNouns,
  intransitives,
  lessThan,
  levelBounds,
  levelNouns,
  losingVerbs,
  moreThan,
  moves,
  noChangeNoun,
  particleVerbs,
  pointWords,
  shareVerbs,
  sizeComparisons,
  sizingWords,
  upNouns,
  upWords
} from "../../english/numbers/changes.ts"
import { articles, auxiliaries } from "../../english/numbers/function-words.ts"
import { multipliers, multiplyingVerbs, occasions } from "../../english/numbers/numerals.ts"
import { betweenQualifierAndNumber } from "../../english/numbers/qualifiers.ts"
import { otherWordsAfter } from "../grammar/clause.ts"
import { isDash, isHyphen, type Token, word } from "../grammar/tokens.ts"
import { isAdverb } from "../grammar/word-class.ts"
import type { Expression, ParsedSentence } from "../read/sentence.ts"

/** What a number says of change: up or down by so much; `direction` is null if it gives the level reached. */
export interface Change {
  readonly direction: Direction | null
  /** Place of the word of change. */
  readonly at: number
}
type Direction = "up" | "down"

const directionOf = (text: string): Direction | null => (upWords.has(text) ? "up" : downWords.has(text) ? "down" : null)

/** The change that a number belongs to, by the words beside it; null where nothing changes. */
export const changeOf = (sentence: ParsedSentence, expression: Expression): Change | null => {
  const { tokens } = sentence
  const { core, form, value, multiplies } = expression
  const multiple = word(tokens, core)
  if (form === "multiplier" && value !== null && (multipliers.has(multiple) || multiplyingVerbs.has(multiple)) && !occasions.has(multiple))
    return { direction: /halv/.test(multiple) ? "down" : "up", at: core }
  const after = word(tokens, expression.next)
  // "Three times less than in May" tells a change, "three times less than in Peru" compares two levels.
  if (multiplies && isComparedInTime(sentence, expression.next))
    return { direction: moreThan.has(after) ? "up" : "down", at: expression.next }
  if (multiplies && (sizeComparisons.has(after) || moreThan.has(after) || lessThan.has(after))) return null
  return (
    compared(tokens, expression) ?? nounAfterwards(tokens, expression) ?? governed(tokens, expression) ?? coordinated(sentence, expression)
  )
}

/** Whether a comparative stands at `at` whose "than" leads to another time: "more than in 2010", "less than a year ago". */
const isComparedInTime = ({ tokens, periods }: ParsedSentence, at: number): boolean => {
  const text = word(tokens, at)
  if (!(moreThan.has(text) || lessThan.has(text)) || word(tokens, at + 1) !== "than") return false
  return periods.some(({ first }) => first === at + 2) || (word(tokens, at + 2) === "a" && word(tokens, at + 4) === "ago")
}

/**
 * The change of the share before, which a second share has too: "an increase of 4 percent last year and over 30 percent"; or of what it
 * says in other words: "rose 3 points, or 1.1 percent".
 */
const coordinated = (sentence: ParsedSentence, expression: Expression): Change | null => {
  if (expression.unit?.dimension !== "share") return null
  const { tokens, items, periods } = sentence
  if (word(tokens, expression.first - 1) === "or" && tokens[expression.first - 2]?.text === ",") {
    const same = items.findLast((item) => item.kind === "number" && item.next <= expression.first)
    return same?.kind === "number" && expression.first - same.next <= 4 ? changeOf(sentence, same.expression) : null
  }
  const before = items.findLast(
    (item) => item.kind === "number" && item.next <= expression.first && item.expression.unit === expression.unit
  )
  if (before?.kind !== "number" || expression.first - before.next > 8) return null
  for (let at = before.next; at < expression.first; at++) {
    const isTime = periods.some(({ first, next }) => first <= at && at < next)
    if (!isTime && tokens[at]!.text !== "," && !isHyphen(tokens[at]) && !betweenShares.has(word(tokens, at))) return null
  }
  return changeOf(sentence, before.expression)
}

/** The change by a comparative after the number: "5 percent more", "two points higher". A multiple gives a level ("twice as much"). */
const compared = (tokens: readonly Token[], { next: end, unit, multiplies, money, form }: Expression): Change | null => {
  const aside = otherWordsAfter(tokens, end)
  const next = aside < 0 ? end : aside + 1
  if (pointWords.has(word(tokens, next)) && form === "cardinal") {
    const behind = word(tokens, next + 1)
    return moreThan.has(behind) || lessThan.has(behind) ? { direction: moreThan.has(behind) ? "up" : "down", at: next + 1 } : null
  }
  const text = word(tokens, next)
  const isThan =
    word(tokens, next + 1) === "than" && (text === "more" || text === "less" || text === "fewer") && (unit !== null || form === "cardinal")
  if (multiplies || (unit?.dimension !== "share" && money === null && !isThan)) return null
  const isLevel =
    (text === "above" || text === "below" || text === "over") && !tokens.slice(next + 1, next + 7).some(({ text }) => levelNouns.has(text))
  const direction = isLevel ? null : moreThan.has(text) || text === "over" ? "up" : lessThan.has(text) ? "down" : null
  const isExtra = money !== null && !comparisonPrepositions.has(word(tokens, next + 1))
  return direction === null || isExtra ? null : { direction, at: next }
}

/** The change by a noun after the number: "a 5 percent increase", "a 40-percent drop", "12 percent growth". */
const nounAfterwards = (tokens: readonly Token[], { next, unit, money, multiplies }: Expression): Change | null => {
  if (unit?.dimension !== "share" && money === null && !multiplies) return null
  for (let at = next; at < next + 5; at++) {
    const text = word(tokens, at)
    if (upNouns.has(text)) return { direction: "up", at }
    if (downNouns.has(text)) return { direction: "down", at }
    if (text === "" || noChangeNoun.has(text)) break
  }
  return null
}

/**
 * The change by the verb or noun that governs the number: "grew by 5", "fell 3 percent", "growth of 2 percent", "growth amounted to 2
 * percent"; other "to", "from" and "at" give levels.
 */
const governed = (tokens: readonly Token[], expression: Expression): Change | null => {
  let at = expression.first - 1
  while (at >= 0 && (betweenQualifierAndNumber.has(word(tokens, at)) || beforeChange.has(word(tokens, at)))) at--
  const preposition = word(tokens, at)
  if (levelBounds.has(word(tokens, expression.first)) && expression.first < expression.core) return { direction: null, at }
  if (preposition === "by" || (preposition === "of" && expression.unit?.dimension === "share")) {
    const found = changeLeft(tokens, at - 1, preposition === "by" ? 16 : 5)
    const isOther = preposition === "of" && found !== null && tokens.slice(found.at, at).some(({ kind }) => kind === "number")
    return isOther ? null : found
  }
  if (preposition === "to" || preposition === "from" || preposition === "at") {
    const isRate = preposition === "at" || (preposition === "to" && amountVerbs.has(word(tokens, at - 1)))
    const rate = expression.unit?.dimension === "share" && isRate ? growthNoun(tokens, at - 1) : null
    const found = changeLeft(tokens, at - 1, 12)
    return rate ?? (found === null ? null : { direction: null, at: found.at })
  }
  // What may be more or less changes nothing: "plus or minus 3 points".
  if (preposition === "minus" && word(tokens, at - 1) === "or") return null
  // "A reduced 7 percent rate" is a rate of 7 percent, and nothing falls.
  if (/ed$/.test(preposition) && articles.has(word(tokens, at - 1))) return null
  // Who raises a sum collects it; a price is raised by it.
  if (expression.money !== null && fundraising.has(preposition)) return null
  const isGraded = expression.unit?.dimension === "share" || pointWords.has(word(tokens, expression.next))
  const isLoss = (isGraded || expression.form === "fraction") && losingVerbs.has(word(tokens, at))
  const direct = isNoise(tokens, at)
    ? null
    : isLoss
      ? "down"
      : (directionOf(word(tokens, at)) ?? (isGraded ? (moves.get(word(tokens, at)) ?? null) : null))
  const isTransitive =
    expression.unit?.dimension === "share" ||
    expression.multiplies ||
    isLoss ||
    expression.money !== null ||
    sizingWords.has(word(tokens, at)) ||
    movesBy(tokens, expression, at)
  if (direct !== null && isTransitive && !isHyphen(tokens[at + 1])) return { direction: direct, at }
  if (expression.multiplies || expression.unit?.dimension === "share") {
    const near = looseLeft(tokens, at) ?? behindStop(tokens, at)
    if (near !== null) return near
    if (expression.multiplies) return changeLeft(tokens, at, 8)
    return growthNoun(tokens, at)
  }
  return null
}

/** Whether what is named before the verb at `at` moved by so much itself: "the river rose 3 metres", "the index fell 12 points". */
const movesBy = (tokens: readonly Token[], { next, unit, hyphenated }: Expression, at: number): boolean =>
  intransitives.has(word(tokens, at)) && !hyphenated && (unit === null ? pointWords.has(word(tokens, next)) : unit.dimension !== "time")

/** The change by a verb to the left, over words that carry nothing of their own: "increased only slightly 5 percent". */
const looseLeft = (tokens: readonly Token[], from: number): Change | null => {
  for (let at = from; at >= 0 && at > from - 5; at--) {
    const direction = isNoise(tokens, at) ? null : directionOf(word(tokens, at))
    if (direction !== null) return { direction, at }
    if (!betweenChangeAndNumber.has(word(tokens, at))) return null
    if (word(tokens, at) === "to" || word(tokens, at) === "at") return null
  }
  return null
}

/** The change by a verb right before the stop at `at`: "increased substantially: 25 times". */
const behindStop = (tokens: readonly Token[], at: number): Change | null => {
  if (tokens[at]?.text !== ":" && !isDash(tokens[at])) return null
  let verb = at - 1
  while (isAdverb(word(tokens, verb))) verb--
  const direction = verb < 0 || isNoise(tokens, verb) || changeNouns.has(word(tokens, verb)) ? null : directionOf(word(tokens, verb))
  return direction === null ? null : { direction, at: verb }
}

/** The change by a subject that is a noun of change: "GDP growth will not exceed 2 percent", "growth amounted to 3 percent". */
const growthNoun = (tokens: readonly Token[], from: number): Change | null => {
  for (let at = from; at >= 0 && at > from - 14; at--) {
    const token = tokens[at]!
    if ((token.kind === "sign" && !isHyphen(token)) || isDash(token) || token.text === "percent") return null
    if (growthNouns.has(token.text)) return { direction: upNouns.has(token.text) ? "up" : "down", at }
    if (shareVerbs.has(token.text)) return null
  }
  return null
}

/** The change by the nearest word of change within `reach` tokens to the left. */
const changeLeft = (tokens: readonly Token[], from: number, reach: number): Change | null => {
  for (let at = from; at >= 0 && at > from - reach; at--) {
    const token = tokens[at]!
    if (token.kind === "sign" && /[;:()]/.test(token.text)) return null
    if (token.text === "as" && tokens[at - 1]?.text === ",") return null
    const direction = directionOf(token.text)
    if (direction !== null && token.kind === "word" && !isNoise(tokens, at)) return { direction, at }
  }
  return null
}

/** Whether "up" tells a way: after "be" and verbs of going, before a number or "by", in an aside. */
const goesUp = (tokens: readonly Token[], at: number): boolean =>
  auxiliaries.has(word(tokens, at - 1)) ||
  goingVerbs.has(word(tokens, at - 1)) ||
  tokens[at - 1]!.kind !== "word" ||
  tokens[at + 1]?.kind === "number" ||
  beforeRise.has(word(tokens, at + 1))

/** Whether a word of change changes nothing: "up to", "up-to-date", "added value", "make up". */
const isNoise = (tokens: readonly Token[], at: number): boolean => {
  const after = word(tokens, at + 1)
  if ((isHyphen(tokens[at + 1]) && tokens[at + 1]!.glued) || (word(tokens, at) === "added" && after === "value")) return true
  return word(tokens, at) === "up" && (after === "to" || particleVerbs.has(word(tokens, at - 1)) || (at > 0 && !goesUp(tokens, at)))
}
