import { ordinalSuffixes, scaleOrdinals, vulgarFractions } from "../../english/numbers/numerals.ts"
import { units } from "../../english/numbers/units.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { type Amount, amount, rounded, shift, tidy, without } from "./amount.ts"
import { fractionOf } from "./cardinal.ts"
import { literal, longestNumber, scaled } from "./scale.ts"

/** The amount that begins with digits at `first`. */
export const digitsAt = (tokens: readonly Token[], first: number): Amount => {
  const written = tokens[first]!.text
  const value = literal(written)
  if (value === null) return without(first, first + 1, /^\d+$/.test(written) || written.length > longestNumber + 6 ? "name" : "calendar")
  const after = tokens[first + 1]
  const suffix = after?.glued === true ? word(tokens, first + 1) : ""
  if (ordinalSuffixes.has(suffix)) return amount(first, first + 2, "ordinal", value)
  if (scaleOrdinals.has(word(tokens, first + 1))) return amount(first, first + 2, "ordinal", value)
  if (suffix === "s" && /^\d{2,4}$/.test(written)) return without(first, first + 2, "calendar")
  const isSide = tokens[first + 2]?.kind === "number" && tokens[first + 2]!.glued
  if (suffix === "x" && !isSide) return amount(first, first + 2, "multiplier", value)
  const part = vulgarFractions.get(after?.text ?? "")
  if (part !== undefined) return scaled(tokens, first, first + 2, value + part)
  const power = powerAt(tokens, first, written)
  if (power !== null) return power
  const under = underStroke(tokens, first + 1)
  if (under !== null) {
    if (value === 0 || value >= under.value) return without(first, first + 3, "name")
    if (units.has(word(tokens, first + 3)) && units.get(word(tokens, first + 3))!.dimension !== "time")
      return amount(first, first + 3, "cardinal", tidy(value / under.value))
    const isFraction = under.value <= 10 || tokens[first + 1]!.text === "⁄" || isWord(tokens[first + 3], "of")
    return isFraction ? amount(first, first + 3, "fraction", rounded(value / under.value)) : without(first, first + 3, "name")
  }
  const mixed = mixedNumber(tokens, first, written)
  if (mixed !== null) return mixed
  const spaced = spacedGroups(tokens, first, written)
  return spaced ?? fractionOf(tokens, first, first + 1, value) ?? scaled(tokens, first, first + 1, value)
}

/** The number under the stroke at `at` of "1/40" or "1⁄32"; null where no number touches it on both sides. */
const underStroke = (tokens: readonly Token[], at: number): { readonly value: number } | null => {
  const [stroke, under] = [tokens[at], tokens[at + 1]]
  if ((stroke?.text !== "/" && stroke?.text !== "⁄") || !stroke.glued || under?.kind !== "number" || !under.glued) return null
  return { value: literal(under.text) ?? 0 }
}

/** A whole number and a fraction after one space: "2 1/4". */
const mixedNumber = (tokens: readonly Token[], first: number, written: string): Amount | null => {
  const over = tokens[first + 1]
  if (!/^\d{1,4}$/.test(written) || over?.kind !== "number" || !/^\d{1,2}$/.test(over.text) || over.start - tokens[first]!.end !== 1)
    return null
  const part = Number(over.text)
  const whole = underStroke(tokens, first + 2)?.value ?? 0
  return part > 0 && part < whole && whole <= 64 ? scaled(tokens, first, first + 4, Number(written) + part / whole) : null
}

/** Largest power of ten that a double holds with all its digits. */
const largestPower = 300

/** A number with a power of ten: "2.998×10^8", "10⁶", "1e10"; no quantity where the power is out of all bounds ("1E999"). */
const powerAt = (tokens: readonly Token[], first: number, written: string): Amount | null => {
  const isExponent = isWord(tokens[first + 1], "e") && tokens[first + 1]!.glued
  const times = /^[×x*·]$/.test(tokens[first + 1]?.text ?? "") && tokens[first + 2]?.text === "10"
  const base = times ? first + 2 : first
  const caret = isExponent ? first + 1 : base + 1
  const isPowerOfTen = times && isHyphen(tokens[caret]) && tokens[caret]!.glued && tokens[caret + 1]?.glued === true
  if (
    !isExponent &&
    !isPowerOfTen &&
    !(tokens[base]!.text === "10" && tokens[caret]?.glued === true && /^[\^⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(tokens[caret]!.text))
  )
    return null
  let at = isExponent || tokens[caret]!.text === "^" ? caret + 1 : caret
  const minus = isHyphen(tokens[at]) && tokens[at]!.glued
  if (minus) at++
  let power = ""
  while (tokens[at]?.glued === true && power.length < 4 && /^[\d⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(tokens[at]!.text))
    power += tokens[at++]!.text.normalize("NFKC")
  if (power === "") return null
  const exponent = minus ? -Number(power) : Number(power)
  if (Math.abs(exponent) > largestPower) return without(first, at, "name")
  return scaled(tokens, first, at, base === first && !isExponent ? shift(1, exponent) : shift(Number(literal(written)), exponent))
}

/** A number in groups of three that plain spaces part: "120 000", "1 234 567,89". */
const spacedGroups = (tokens: readonly Token[], first: number, written: string): Amount | null => {
  if (!/^[1-9]\d{0,2}$/.test(written)) return null
  let next = first + 1
  let value = written
  while (
    tokens[next]?.kind === "number" &&
    /^\d{3}(?:[.,]\d{1,2})?$/.test(tokens[next]!.text) &&
    tokens[next]!.start - tokens[next - 1]!.end === 1 &&
    /^\d+$/.test(value) &&
    value.length < longestNumber
  )
    value += tokens[next++]!.text.replace(",", ".")
  return next === first + 1 ? null : scaled(tokens, first, next, Number(value))
}
