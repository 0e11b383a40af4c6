import { countryOf } from "../../../english/countries.ts"
import {
  ambiguousMoney,
  codesByCountry,
  dollarPrefixes,
  looseDollarPrefixes,
  type Money,
  moneyCodes,
  moneyLetters,
  moneyNames,
  moneySigns,
  moneyWords,
  pennyLetters,
  tightMoneyLetters,
  tradedCodes,
  videoLines
} from "../../../english/numbers/currencies.ts"
import { articles } from "../../../english/numbers/function-words.ts"
import { labelWords } from "../../../english/numbers/labels.ts"
import { units, weighingWords } from "../../../english/numbers/units.ts"
import { phraseTable, startingAt } from "../../grammar/phrase-table.ts"
import { isHyphen, isWord, type Token, word } from "../../grammar/tokens.ts"
import type { Amount } from "../amount.ts"
import { scaleAt } from "../scale.ts"

const nameTable = phraseTable(moneyNames)

/** The name or sign of money at `at`, with the country before it: "Belarusian rubles", "US dollars", "New Zealand dollars". */
export const moneyAt = (tokens: readonly Token[], at: number, amount: Amount): { next: number; money: Money } | null => {
  let place = isWord(tokens[at], "of") ? at + 1 : at
  const token = tokens[place]
  // An editor adds what the speaker left out: "1.5 billion [rubles]".
  const added = token?.text === "[" && tokens[place + 2]?.text === "]" ? moneyWords.get(word(tokens, place + 1)) : undefined
  if (added !== undefined) return { next: place + 3, money: added }
  const sign = token?.kind === "sign" ? moneySigns.get(token.text) : undefined
  if (sign !== undefined && tokens[place + 1]?.kind !== "number") return { next: place + 1, money: sign }
  const letter = token?.kind === "word" && token.glued && !token.capital && amount.scale === 0 ? pennyLetters.get(token.text) : undefined
  if (letter !== undefined && !videoLines.has(tokens[place - 1]!.text) && !labelWords.has(word(tokens, amount.first - 1)))
    return { next: place + 1, money: letter }
  const isoName = token?.capital === true ? startingAt(tokens, place, nameTable) : null
  if (isoName !== null) return { next: isoName.next, money: isoName.value }
  const owner = ownerAt(tokens, place)
  if (owner !== null) place = owner.next
  if (isHyphen(tokens[place]) && tokens[place]!.glued) place++
  const named = moneyWords.get(word(tokens, place))
  if (named?.unit === "pound" && named.factor === 1 && owner === null && isWeight(tokens, amount, place)) return null
  const isBroken = amount.value !== null && !Number.isInteger(amount.value)
  const isVerb = owner === null && amount.scale === 0 && !isBroken && ambiguousMoney.has(word(tokens, place))
  if (named === undefined || isVerb) return owner === null ? codeAt(tokens, place) : null
  if (named.factor !== 1 && amount.form === "plural") return null
  const own = owner === null ? undefined : (named.byCountry[owner.country] ?? codesByCountry.get(`${owner.country} ${named.unit}`))
  const sterling = word(tokens, place + 1) === "sterling"
  return {
    next: place + (sterling ? 2 : 1),
    money: {
      ...named,
      unit: (own === undefined ? undefined : moneyCodes.get(own)?.unit) ?? named.unit,
      code: sterling ? "GBP" : (own ?? named.code),
      byCountry: sterling || own !== undefined ? {} : named.byCountry
    }
  }
}

/** Whether pounds at `at` weigh something: "lost 25 pounds", "40 pounds of coal", "pound-feet", but not "2 billion pounds of aid". */
const isWeight = (tokens: readonly Token[], { first, scale }: Amount, at: number): boolean => {
  if (scale > 3 || moneyBefore(tokens, first) !== null) return false
  const isOf = isWord(tokens[at + 1], "of") && tokens[at + 2]?.kind === "word" && !articles.has(word(tokens, at + 2))
  const isTorque = isHyphen(tokens[at + 1]) && units.get(word(tokens, at + 2))?.name === "foot"
  return isOf || isTorque || [1, 2, 3, 4].some((back) => weighingWords.has(word(tokens, first - back)))
}

/** The country named at `at` in up to three words, as the owner of money, and where its name ends. */
const ownerAt = (tokens: readonly Token[], at: number): { readonly country: string; readonly next: number } | null => {
  // Nearly all numbers stand before a common noun; in small letters only a country right before its money is looked up.
  if (tokens[at]?.capital !== true && ![1, 2, 3].some((ahead) => moneyWords.has(word(tokens, at + ahead)))) return null
  if (word(tokens, at) === "u" && word(tokens, at + 2) === "s")
    return { country: "US", next: tokens[at + 3]?.text === "." ? at + 4 : at + 3 }
  const prefix = looseDollarPrefixes.has(word(tokens, at)) ? dollarPrefixes.get(word(tokens, at)) : undefined
  if (prefix !== undefined) return { country: prefix.slice(0, 2), next: at + 1 }
  for (let next = at + 3; next > at; next--) {
    const country = countryOf(Array.from({ length: next - at }, (_, index) => word(tokens, at + index)).join(" "))
    if (country !== null) return { country, next }
  }
  return null
}

/** The ISO 4217 code at `at`, written in three letters with a capital; those of much-traded money may be small. */
const codeAt = (tokens: readonly Token[], at: number): { next: number; money: Money } | null => {
  const token = tokens[at]
  if (token?.kind !== "word" || token.text.length !== 3 || !(token.capital || tradedCodes.has(token.text))) return null
  const money = moneyCodes.get(token.text.toUpperCase())
  return money === undefined ? null : { next: at + 1, money }
}

/** The money of a sign; a sign of money that the table does not have stands for an unknown one. */
const signOf = ({ kind, text }: Token): Money | undefined =>
  kind === "sign" ? (moneySigns.get(text) ?? (/^\p{Sc}$/u.test(text) ? moneySigns.get("¤") : undefined)) : undefined

/** The sign, code or letters of money right before token `at`, and where they begin: "$", "USD", "C$", "$US", "RM". */
export const moneyBefore = (tokens: readonly Token[], at: number): { first: number; money: Money } | null => {
  const token = tokens[at - 1]
  if (token === undefined) return null
  const sign = signOf(token)
  if (sign !== undefined) return signed(tokens, at - 1, sign)
  if (token.kind === "word" && token.glued && token.capital && tokens[at - 2]?.text === "$") {
    const own = dollarPrefixes.get(token.text)
    if (own !== undefined) return { first: at - 2, money: moneyCodes.get(own)! }
  }
  const code = codeAt(tokens, at - 1)
  if (code !== null) return { first: at - 1, money: code.money }
  const place = token.text === "." || token.text === "=" ? at - 2 : at - 1
  if (tokens[place]?.capital !== true) return null
  const name = word(tokens, place)
  const isWire = token.text === "=" && token.glued
  const letters = isWire || (tokens[at]!.glued && isSumAt(tokens, at)) ? tightMoneyLetters.get(name) : undefined
  const money = letters ?? moneyLetters.get(name) ?? (isWire ? codeAt(tokens, place)?.money : undefined)
  return money === undefined ? null : { first: place, money }
}

/** Whether digits are written as those of sums and of no name: "2.7m", "21,700", "350 billion". */
const isSumAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:\d+\.\d\d?|\d{1,3}(?:,\d{3})+)$/.test(tokens[at]!.text) || scaleAt(tokens, at + 1) !== null

/** The money of the sign at `at` with the letters before it: "HK$", "US $", "MXN$". */
const signed = (tokens: readonly Token[], at: number, sign: Money): { first: number; money: Money } => {
  const letters = tokens[at - 1]
  const isWritten = letters?.kind === "word" && (letters.capital || tokens[at]!.glued)
  if (tokens[at]!.text !== "$" || !isWritten) return { first: at, money: sign }
  const code = tokens[at]!.glued || looseDollarPrefixes.has(letters.text) ? dollarPrefixes.get(letters.text) : undefined
  const own = code === undefined ? codeAt(tokens, at - 1)?.money : moneyCodes.get(code)
  return own === undefined ? { first: at, money: sign } : { first: at - 1, money: own }
}
