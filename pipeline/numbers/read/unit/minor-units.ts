import { minorUnits, units } from "../../../english/numbers/units.ts"
import { isWord, type Token } from "../../grammar/tokens.ts"
import { tidy } from "../amount.ts"
import { amountAt } from "../parse-amount.ts"
import type { Single } from "../single.ts"
import { unitOrCurrencyAt } from "./unit-or-currency.ts"

/**
 * An amount with the smaller units after it, which are one with it: "3 dollars 50 cents", "two hours and 30 minutes", "five feet two
 * inches". Its value counts the larger unit.
 */
export const withMinorUnits = (tokens: readonly Token[], one: Single): Single => {
  if (one.form !== "cardinal" || one.value === null || !Number.isInteger(one.value) || one.hyphenated || one.amount.scale > 0) return one
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
