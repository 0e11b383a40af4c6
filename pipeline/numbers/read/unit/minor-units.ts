import { minorUnits, units } from "../../../english/numbers/units.ts"
import { isHyphen, isWord, type Token } from "../../grammar/tokens.ts"
import { type Amount, tidy } from "../amount.ts"
import { amountAt } from "../parse-amount.ts"
import type { Single } from "../single.ts"
import { unitOrCurrencyAt } from "./unit-or-currency.ts"

/**
 * An amount with the smaller units after it, which are one with it: "3 dollars 50 cents", "two hours and 30 minutes", "five feet two
 * inches". Its value counts the larger unit.
 */
export const withMinorUnits = (tokens: readonly Token[], one: Single): Single => {
  if (one.form !== "cardinal" || one.value === null || !Number.isInteger(one.value) || one.amount.scale > 0) return one
  const height = heightOf(tokens, one)
  if (height !== null) return height
  if (one.hyphenated) return one
  if ((one.unit === null && one.money === null) || isWord(tokens[one.first - 1], "between")) return one
  let whole = one
  for (let { unit } = one; ; ) {
    const isLinked = isWord(tokens[whole.next], "and") || (one.unit !== null && tokens[whole.next]?.text === ",")
    const place = isLinked ? whole.next + 1 : whole.next
    const part = place < tokens.length ? amountAt(tokens, place) : null
    if (part === null || part.form !== "cardinal" || part.value === null || part.scale > 0) return whole
    const tail = unitOrCurrencyAt(tokens, part.next, part)
    if (tail.hyphenated) return whole
    if (one.money !== null) {
      // "Thirteen dollars forty five": the cents are not said.
      const isBare = !isLinked && tail.next === part.next && isTwoWords(tokens, part) && tokens[part.next]?.kind !== "word"
      if (isBare && one.money.factor === 1 && tokens[one.core]!.kind === "word")
        return { ...whole, next: part.next, value: tidy(one.value + part.value / 100) }
      const isPart = one.money.factor === 1 && tail.money?.factor === 0.01 && tail.money.unit === one.money.unit && part.value < 100
      return isPart
        ? {
            ...whole,
            next: tail.next,
            value: tidy(one.value + part.value / 100),
            money: { ...one.money, code: one.money.code ?? tail.money!.code }
          }
        : whole
    }
    if (tail.unit === null || minorUnits.get(tail.unit.name) !== unit?.name || part.value * tail.unit.factor >= unit!.factor) return whole
    whole = { ...whole, next: tail.next, value: tidy(whole.value! + (part.value * tail.unit.factor) / one.unit!.factor) }
    unit = units.get(tail.unit.name)!
  }
}

/** Whether a number below a hundred is said in two words: "forty five". */
const isTwoWords = (tokens: readonly Token[], { first, next, value }: Amount): boolean =>
  tokens[first]!.kind === "word" && next - first > 1 && value! < 100

/** Feet with inches that are not named or abbreviated: "6-foot-2", "6 foot 4", "5 ft. 10 in."; null where none follow. */
const heightOf = (tokens: readonly Token[], one: Single): Single | null => {
  if (one.unit?.name !== "foot" || one.value! > 12) return null
  const link = tokens[one.next]
  const isJoined = one.hyphenated && isHyphen(link) && link!.glued
  const place = isJoined || link?.text === "." ? one.next + 1 : one.next
  const part = tokens[place]?.kind === "number" ? amountAt(tokens, place) : null
  if (part?.form !== "cardinal" || part.value === null || part.value >= 12 || (isJoined && !tokens[place]!.glued)) return null
  const tail = unitOrCurrencyAt(tokens, part.next, part)
  const isInches =
    tail.unit?.name === "inch" || (tail.next === part.next && link?.text !== "." && (isJoined || tokens[part.next]?.kind !== "word"))
  return isInches ? { ...one, next: tail.next, value: tidy(one.value! + part.value / 12) } : null
}
