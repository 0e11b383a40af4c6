import { ambiguousMoney, dollarPrefixes, type Money, moneyCodes, moneySigns, moneyWords } from "../../english/numbers/currencies.ts"
import { units } from "../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import type { Amount } from "./amount.ts"
import { countryAt } from "./countries.ts"
import type { Expression } from "./sentence.ts"
import { measureAt } from "./unit.ts"

/** What stands right behind a number, and where it ends. */
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
  const found = shareAt(tokens, start) ?? moneyAt(tokens, start, amount) ?? measureAt(tokens, start, amount) ?? timesAt(tokens, start)
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
  if (text === "‰" || (text === "per" && (after === "mille" || after === "mil"))) return unit("‰", text === "per" ? at + 2 : at + 1)
  if (text === "percentage" && isPoint) return unit("pp", at + 2)
  if (text === "basis" && isPoint) return unit("bps", at + 2)
  return text === "pp" || text === "bps" ? unit(text, at + 1) : null
}

/** The name or sign of money at `at`, with the country before it: "Belarusian rubles", "US dollars". */
const moneyAt = (tokens: readonly Token[], at: number, amount: Amount): { next: number; money: Money } | null => {
  let place = isWord(tokens[at], "of") ? at + 1 : at
  const sign = tokens[place]?.kind === "sign" ? moneySigns.get(tokens[place]!.text) : undefined
  if (sign !== undefined && tokens[place + 1]?.kind !== "number") return { next: place + 1, money: sign }
  const adjective = countryAt(tokens[place])
  if (adjective !== undefined) place++
  else if (word(tokens, place) === "u" && word(tokens, place + 2) === "s") place += tokens[place + 3]?.text === "." ? 4 : 3
  if (isHyphen(tokens[place]) && tokens[place]!.glued) place++
  const named = moneyWords.get(word(tokens, place))
  const isVerb = adjective === undefined && amount.scale === 0 && ambiguousMoney.has(word(tokens, place))
  if (named !== undefined && !isVerb) {
    if (named.factor !== 1 && amount.form === "plural") return null
    const own = adjective === undefined ? undefined : named.byCountry[adjective]
    const sterling = word(tokens, place + 1) === "sterling"
    return {
      next: place + (sterling ? 2 : 1),
      money: { ...named, code: sterling ? "GBP" : (own ?? named.code), byCountry: sterling || own !== undefined ? {} : named.byCountry }
    }
  }
  return adjective === undefined ? codeAt(tokens, place) : null
}

/** The ISO 4217 code at `at`, written in three letters of which the first is a capital. */
const codeAt = (tokens: readonly Token[], at: number): { next: number; money: Money } | null => {
  const token = tokens[at]
  if (token?.kind !== "word" || !token.capital || token.text.length !== 3) return null
  const money = moneyCodes.get(token.text.toUpperCase())
  return money === undefined ? null : { next: at + 1, money }
}

/** "times" or "fold" at `at`. */
const timesAt = (tokens: readonly Token[], at: number): { next: number; multiplies: boolean } | null => {
  const multiple = word(tokens, at)
  return multiple === "times" || multiple === "fold" ? { next: at + 1, multiplies: true } : null
}

/** The sign, code or letters of money right before token `at`, and where they begin: "$", "USD", "C$". */
export const moneyBefore = (tokens: readonly Token[], at: number): { first: number; money: Money } | null => {
  const token = tokens[at - 1]
  if (token === undefined) return null
  const sign = token.kind === "sign" ? moneySigns.get(token.text) : undefined
  if (sign !== undefined) {
    const letters = tokens[at - 2]
    const own =
      token.text === "$" && token.glued && letters?.kind === "word" && letters.capital ? dollarPrefixes.get(letters.text) : undefined
    return own === undefined ? { first: at - 1, money: sign } : { first: at - 2, money: { ...sign, code: own } }
  }
  const code = codeAt(tokens, at - 1)
  return code === null ? null : { first: at - 1, money: code.money }
}
