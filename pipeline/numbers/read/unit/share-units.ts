import { beforeElided, beforePercent } from "../../../english/numbers/changes.ts"
import { definite, prepositions } from "../../../english/numbers/function-words.ts"
import { labelWords } from "../../../english/numbers/labels.ts"
import { scales, unitLinks } from "../../../english/numbers/numerals.ts"
import { comparers } from "../../../english/numbers/times.ts"
import { nounAfter } from "../../grammar/noun-phrase.ts"
import { isDash, isWord, type Token, word } from "../../grammar/tokens.ts"
import { shift } from "../amount.ts"
import { bounded } from "../qualify.ts"
import { letterScale } from "../scale.ts"
import type { Expression, NumberItem } from "../sentence.ts"

/**
 * Gives a number the unit, and after "from" the scale, that the next one has for both: "from 30 to 45 million tonnes", "85, 90
 * percent". Changes `items`.
 */
export const shareUnits = (tokens: readonly Token[], items: NumberItem[]): void => {
  for (let index = items.length - 2; index >= 0; index--) {
    const item = items[index]!
    const after = items[index + 1]!
    if (item.kind !== "number" || after.kind !== "number") continue
    const one = item.expression
    const other = after.expression
    const link = tokens[one.next]
    const isLinked = link !== undefined && other.first === one.next + 1 && unitLinks.has(link.text)
    const isOpen = one.form === "cardinal" && one.unit === null && one.money === null && !one.multiplies && !one.hyphenated
    if (
      !isLinked ||
      !isOpen ||
      one.value === null ||
      (link.text === "by" && other.unit?.dimension !== "length") ||
      (link.text === "," && other.first < other.core) ||
      labelWords.has(tokens[one.first - 1]?.text ?? "") ||
      (other.unit === null && other.money === null) ||
      other.hyphenated ||
      other.form !== "cardinal"
    )
      continue
    const top = other.value ?? other.upper
    const isLent =
      link.text === "to" &&
      isWord(tokens[one.first - 1], "from") &&
      top !== null &&
      scaleOf(tokens, other) > 0 &&
      scaleOf(tokens, one) === 0 &&
      one.value < top / 10 ** scaleOf(tokens, other)
    const value = isLent ? shift(one.value, scaleOf(tokens, other)) : one.value
    const shared = { ...one, unit: other.unit, money: other.money, value }
    items[index] = { ...item, expression: bounded(shared, shared.qualifier) }
  }
}

/** The power of ten of the scale word that a number ends in. */
const scaleOf = (tokens: readonly Token[], { coreNext }: Expression): number =>
  scales.get(tokens[coreNext - 1]?.text ?? "") ?? letterScale(tokens, coreNext - 1) ?? 0

/**
 * Gives a bare number the unit of the one it is compared with: "34 bushels, from 39", "2,000 tonnes in one country, 3,300 in another"; a
 * large one after "from" that of the level reached ("from 2 trillion in 1998 to 58 trillion rubles"). Changes `items`.
 */
export const lendUnits = (tokens: readonly Token[], items: NumberItem[]): void => {
  for (let index = 0; index < items.length; index++) {
    const [before, item] = [items[index - 1], items[index]!]
    if (item.kind !== "number") continue
    const { expression: bare } = item
    const isOpen = bare.form === "cardinal" && bare.unit === null && bare.money === null && !bare.multiplies && !bare.hyphenated
    if (!isOpen || bare.value === null || isWord(tokens[bare.core], "one") || nounAfter(tokens, bare.next) !== null) continue
    const opener = word(tokens, bare.first - 1)
    const after = items.find(({ kind, first }) => kind === "number" && first > item.first)
    const isOf = isWord(tokens[bare.next], "of")
    const isPart = isOf && after?.kind === "number" && after.first === bare.next + 2 && definite.has(word(tokens, bare.next + 1))
    if (isOf && !isPart) continue
    const isReached = after?.kind === "number" && opener === "from" && isWord(tokens[after.first - 1], "to") && after.first - bare.next <= 5
    const isCompared = before?.kind === "number" && before.first > 0 && bare.first - before.next <= 6 && comparers.has(opener)
    const isListed =
      before?.kind === "number" &&
      tokens[bare.first - 1]?.text === "," &&
      prepositions.has(word(tokens, bare.next)) &&
      word(tokens, bare.next) === word(tokens, before.next)
    const isLevel =
      before?.kind === "number" && opener === "to" && isWord(tokens[before.first - 1], "from") && bare.first - before.next <= 8
    const lender =
      isPart || (isReached && bare.value >= 1e6) ? after.expression : isCompared || isListed || isLevel ? before.expression : null
    if (lender === null || (lender.unit === null && lender.money === null) || ["share", "time"].includes(lender.unit?.dimension ?? ""))
      continue
    items[index] = { ...item, expression: { ...bare, unit: lender.unit, per: lender.per, money: lender.money } }
  }
}

/** Farthest that a number of a list of percentages stands from the one that has the word. */
const listed = 14

/**
 * Makes percentages of bare numbers in a list of which one says so: "the Greens got 40 percent, the Reds – 12", "4.6 percent in one town, in
 * another 18.6". A whole number needs a dash before it or a "by" that both have, one with a point only a preposition or a comma.
 * Changes `items`.
 */
export const lendPercent = (tokens: readonly Token[], items: NumberItem[]): void => {
  const lend = (item: NumberItem | undefined, other: NumberItem | undefined): NumberItem | null => {
    if (item?.kind !== "number" || other?.kind !== "number" || other.expression.unit?.name !== "percent") return null
    const { expression: bare } = item
    const isOpen = bare.form === "cardinal" && bare.unit === null && bare.money === null && !bare.multiplies && !bare.hyphenated
    const gap = Math.max(item.first - other.next, other.first - item.next)
    if (!isOpen || bare.value === null || bare.value > 100 || gap > listed || nounAfter(tokens, bare.next) !== null) return null
    const before = tokens[bare.first - 1]
    const isBroken = tokens[bare.core]!.text.includes(".") && bare.coreNext === bare.core + 1
    const isParallel = isWord(before, "by") && isWord(tokens[other.first - 1], "by")
    const opens =
      isDash(before) ||
      isParallel ||
      (isBroken && (prepositions.has(before?.text ?? "") || comparers.has(before?.text ?? "") || beforePercent.has(before?.text ?? "")))
    // "Weakened 2 percent to 97.6" is no list.
    const isLevel = isWord(before, "to") && !isWord(tokens[other.first - 1], "from")
    return opens && !isLevel && !isWord(tokens[bare.next], "of") ? { ...item, expression: { ...bare, unit: other.expression.unit } } : null
  }
  for (let index = 1; index < items.length; index++) items[index] = lend(items[index], items[index - 1]) ?? items[index]!
  for (let index = items.length - 2; index >= 0; index--) {
    const found = tokens[items[index]!.first]!.text.includes(".") ? lend(items[index], items[index + 1]) : null
    items[index] = found ?? items[index]!
  }
}

/** Farthest that a number stands after the one whose scale it shares, in tokens. */
const farthest = 24

/**
 * Gives a bare number the scale, unit and money of the larger one before it that it leaves out: "8.7 billion from the banks and 2.6 from
 * the state", "of 6.4 million visitors, 3.1 came by train". Changes `items`.
 */
export const lendScales = (tokens: readonly Token[], items: NumberItem[]): void => {
  for (let index = 1; index < items.length; index++) {
    const [before, item] = [items[index - 1]!, items[index]!]
    if (before.kind !== "number" || item.kind !== "number" || item.first - before.next > farthest) continue
    const { expression: large } = before
    const { expression: small } = item
    const scale = scaleOf(tokens, large)
    const isPart = isPartOf(tokens, small, large)
    if (!isPart && (scale < 6 || large.form !== "cardinal" || !isElided(tokens, small, large))) continue
    const hasItsOwn = isPart && (scaleOf(tokens, small) !== 0 || small.value! >= 1000)
    const lent = { ...small, value: shift(small.value!, hasItsOwn ? 0 : scale), unit: large.unit, money: large.money }
    items[index] = { ...item, expression: bounded(lent, small.qualifier) }
  }
}

/** Whether a bare number is part of the amount before it: "1,200 km, of which 300 are paved". */
const isPartOf = (
  tokens: readonly Token[],
  { first, next, form, value, unit, money, multiplies }: Expression,
  large: Expression
): boolean => {
  const isBare = form === "cardinal" && value !== null && unit === null && money === null && !multiplies
  const isOfWhich = isWord(tokens[first - 1], "which") && isWord(tokens[first - 2], "of")
  const isAmount =
    large.form === "cardinal" && (large.unit === null ? large.money !== null : !["share", "time"].includes(large.unit.dimension))
  return isBare && isOfWhich && isAmount && nounAfter(tokens, next) === null
}

/** Whether a number counts nothing by itself: no noun follows, and it has a point or the preposition that its partner has. */
const isElided = (tokens: readonly Token[], small: Expression, large: Expression): boolean => {
  const { first, core, coreNext, next, form, value, unit, money, multiplies, hyphenated } = small
  if (form !== "cardinal" || value === null || value >= 1000 || unit !== null || money !== null || multiplies || hyphenated) return false
  if (coreNext > core + 1 || !beforeElided.has(tokens[first - 1]?.text ?? "") || nounAfter(tokens, next) !== null) return false
  if (isWord(tokens[next], "of") || tokens.slice(large.next, first).some(({ text }) => /^[;:—]$/.test(text))) return false
  const isParallel = prepositions.has(word(tokens, next)) && word(tokens, next) === word(tokens, large.next)
  return isParallel || tokens[core]!.text.includes(".")
}
