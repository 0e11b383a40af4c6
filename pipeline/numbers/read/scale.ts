import { moneySigns } from "../../english/numbers/currencies.ts"
import { cardinals, collectives, denominators, gluedScales, scales, shortScales } from "../../english/numbers/numerals.ts"
import { afterMetres, beforeMetres, unitPowers, units } from "../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { isPluralNoun } from "../grammar/word-class.ts"
import { type Amount, amount, shift, tidy } from "./amount.ts"

/** More digits than a double holds exactly name something and measure nothing. */
export const longestNumber = 15

/** A number word without its plural "s": "thirds", "millions". */
export const singular = (text: string): string => (text.endsWith("s") ? text.slice(0, -1) : text)

/**
 * The power of ten of the letters at `at` after digits: "$3m", "£4k", "$1MM", "$2.1T", "2 m tonnes"; undefined where they scale nothing,
 * as the metres of "37m long".
 */
export const letterScale = (tokens: readonly Token[], at: number): number | undefined => {
  const text = word(tokens, at)
  const token = tokens[at]
  if (token === undefined || text === "" || text.length > 4 || tokens[at - 1]?.kind !== "number") return undefined
  const hasSign = moneySigns.has(tokens[at - 2]?.text ?? "")
  if (text === "thou") return 3
  if (text === "t") return hasSign && token.glued ? 12 : undefined
  if (text === "mm") return token.glued && token.capital ? 6 : undefined
  if (text !== "m" || hasSign) return token.glued ? gluedScales.get(text) : hasSign && text === "m" ? 6 : undefined
  if (!token.glued) return isPluralNoun(word(tokens, at + 1)) && !token.capital ? 6 : undefined
  const behind = isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  const isPowered = tokens[at + 1]?.glued === true && unitPowers.has(tokens[at + 1]!.text)
  const isConverted = tokens[at + 1]?.text === "(" && units.get(word(tokens, at + 3))?.dimension === "length"
  const isRun = beforeMetres.has(word(tokens, at - 2))
  return isRun || isPowered || isConverted || afterMetres.has(tokens[behind]?.text ?? "") ? undefined : 6
}

/** Where the scale at `at` ends, with the point of a short one before a word in small letters: "40 thou. rubles". */
const behindPoint = (tokens: readonly Token[], at: number): number => {
  const word = tokens[at + 2]
  const isShort = shortScales.has(tokens[at]!.text) && tokens[at + 1]?.text === "." && word?.kind === "word" && !word.capital
  return isShort ? at + 2 : at + 1
}

/** The power of ten of the scale word at `at`, or after one hyphen ("3-million"), and where it ends. */
export const scaleAt = (tokens: readonly Token[], at: number): { readonly power: number; readonly next: number } | null => {
  const letters = letterScale(tokens, at)
  if (letters !== undefined) return { power: letters, next: behindPoint(tokens, at) }
  const place = isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued === true ? at + 1 : at
  const text = word(tokens, place)
  const power = scales.get(text) ?? (text.endsWith("ions") || text === "thousands" ? scales.get(singular(text)) : undefined)
  if (power === undefined) return null
  const second = power === 2 || power === 3 ? scales.get(word(tokens, place + 1)) : undefined
  if (second !== undefined && second > power) return { power: power + second, next: place + 2 }
  return { power, next: behindPoint(tokens, place) }
}

/** The part that "and a half" (quarter, third, three quarters) at `at` adds, and where it ends; null before "of", where it is a share. */
export const andPartAt = (tokens: readonly Token[], at: number): { readonly part: number; readonly next: number } | null => {
  if (!isWord(tokens[at], "and")) return null
  const parts = cardinals.get(word(tokens, at + 1)) ?? 0
  const plural = word(tokens, at + 2)
  const under = parts > 1 && plural.endsWith("s") ? (denominators.get(singular(plural)) ?? Infinity) : Infinity
  if (parts < under && under <= 4) return isWord(tokens[at + 3], "of") ? null : { part: parts / under, next: at + 3 }
  const hasArticle = ["a", "one"].includes(word(tokens, at + 1))
  const place = hasArticle ? at + 2 : at + 1
  const denominator = denominators.get(word(tokens, place)) ?? Infinity
  const isBare = !hasArticle && (denominator !== 2 || isWord(tokens[place + 1], "as"))
  return denominator > 4 || isBare ? null : { part: 1 / denominator, next: place + 1 }
}

/** A plain number with what may follow it: "and a half", a scale word, then smaller scaled numbers ("1 million 250 thousand"). */
export const scaled = (tokens: readonly Token[], first: number, next: number, mantissa: number): Amount => {
  const part = andPartAt(tokens, next)
  const said = mantissa + (part?.part ?? 0)
  let end = part?.next ?? next
  const scale = scaleAt(tokens, end)
  if (scale === null && isWord(tokens[end], "score")) {
    const more = isWord(tokens[end + 1], "and") ? (cardinals.get(word(tokens, end + 2)) ?? 0) : 0
    return amount(first, more > 0 ? end + 3 : end + 1, "cardinal", said * 20 + more)
  }
  if (scale === null) {
    const dozen = collectives.get(word(tokens, end))
    return dozen === undefined ? amount(first, end, "cardinal", tidy(said)) : amount(first, end + 1, "cardinal", said * dozen)
  }
  end = scale.next
  const late = andPartAt(tokens, end)
  let value = shift(said, scale.power) + (late === null || scale.power < 3 ? 0 : shift(late.part, scale.power))
  if (late !== null && scale.power >= 3) end = late.next
  for (let power = scale.power; tokens[end]?.kind === "number"; ) {
    const smaller = scaleAt(tokens, end + 1)
    const digits = literal(tokens[end]!.text)
    const isLast = power === 3 && smaller === null && digits !== null && digits < 1000 && /^[1-9]\d{2}$/.test(tokens[end]!.text)
    if (isLast) {
      value += digits
      end++
      break
    }
    if (smaller === null || smaller.power >= power || digits === null || digits >= 10 ** (power - smaller.power)) break
    value += shift(digits, smaller.power)
    power = smaller.power
    end = smaller.next
  }
  return { first, next: end, form: "cardinal", value: tidy(value), lower: null, upper: null, mantissa: said, scale: scale.power }
}

/** The value of a number in digits; null for dates, clock times and runs of digits too long to count. */
export const literal = (written: string): number | null => {
  if (written.includes(":") || /^\d{4}-|^\d{1,2}\.\d{1,2}\.\d/.test(written) || written.length > longestNumber + 6) return null
  if (written.replace(/\D/g, "").length > longestNumber || /^0\d/.test(written)) return null
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(written)) return Number(written.replaceAll(".", "").replace(",", "."))
  if (/^[1-9]\d{0,2}\.000$/.test(written)) return Number(written.replace(".", ""))
  if (/^\d+,\d{1,2}$/.test(written)) return Number(written.replace(",", "."))
  return Number(written.replace(/[^\d.]/g, ""))
}
