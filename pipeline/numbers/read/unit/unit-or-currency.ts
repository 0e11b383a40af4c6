import { calendarParts } from "../../../english/numbers/labels.ts"
import { units } from "../../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import type { Amount } from "../amount.ts"
import type { Expression } from "../sentence.ts"
import { moneyAt } from "./money.ts"
import { measureAt } from "./unit.ts"

/** What stands right after a number, and where it ends. */
export type UnitOrCurrency = Pick<Expression, "next" | "unit" | "per" | "money" | "multiplies" | "hyphenated">

export const nothingBehind = (next: number): UnitOrCurrency => ({
  next,
  unit: null,
  per: null,
  money: null,
  multiplies: false,
  hyphenated: false
})

/** The unit or currency that follows a number at `at`. */
export const unitOrCurrencyAt = (tokens: readonly Token[], at: number, amount: Amount): UnitOrCurrency => {
  const hyphenated = isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued === true
  const start = hyphenated ? at + 1 : at
  if (amount.form === "ordinal" && calendarParts.has(word(tokens, start))) return nothingBehind(start + 1)
  const found =
    shareAt(tokens, start) ??
    (amount.form === "ordinal" ? null : moneyAt(tokens, start, amount)) ??
    measureAt(tokens, start, amount) ??
    timesAt(tokens, start, amount)
  return found === null ? { ...nothingBehind(at), hyphenated } : { ...nothingBehind(at), ...found, hyphenated }
}

/** "percent", "percentage points" or "basis points" at `at`. */
const shareAt = (tokens: readonly Token[], at: number): (Partial<UnitOrCurrency> & { next: number }) | null => {
  const text = tokens[at]?.text
  const after = word(tokens, at + 1)
  const isPoint = after === "point" || after === "points"
  const unit = (name: string, next: number) => ({ next, unit: units.get(name)! })
  if (text === "%" || text === "percent" || text === "pct" || (text === "pc" && !tokens[at]!.capital))
    return isPoint ? unit("pp", at + 2) : unit("percent", at + 1)
  if (text === "per" && (after === "cent" || after === "cents")) return unit("percent", at + 2)
  if (text === "per" && isHyphen(tokens[at + 1]) && isWord(tokens[at + 2], "cent")) return unit("percent", at + 3)
  if (text === "‰" || (text === "per" && (after === "mille" || after === "mil"))) return unit("‰", text === "per" ? at + 2 : at + 1)
  if (text === "percentage" && isPoint) return unit("pp", at + 2)
  if (text === "basis" && isPoint) return unit("bps", at + 2)
  if (text === "bp" && !tokens[at]!.capital) return unit("bps", at + 1)
  return text === "pp" || text === "bps" ? unit(text, at + 1) : null
}

/** "times", "of times" after a plural, or "fold" at `at`. */
const timesAt = (tokens: readonly Token[], at: number, amount: Amount): { next: number; multiplies: boolean } | null => {
  const place = amount.form === "plural" && isWord(tokens[at], "of") ? at + 1 : at
  const multiple = word(tokens, place)
  return multiple === "times" || multiple === "fold" ? { next: place + 1, multiplies: true } : null
}
