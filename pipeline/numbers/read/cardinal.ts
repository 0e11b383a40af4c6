import { cardinals, collectives, denominators, scales } from "../../english/numbers/numerals.ts"
import { isHyphen, isWord, type Token, word } from "../grammar/tokens.ts"
import { type Amount, amount, rounded, shift } from "./amount.ts"
import { andPartAt, scaleAt, scaled, singular } from "./scale.ts"

/** The fraction whose denominator stands at `at`, after its numerator: "two thirds", "three-quarters", "1 third". */
export const fractionOf = (tokens: readonly Token[], first: number, at: number, numerator: number): Amount | null => {
  const place = isHyphen(tokens[at]) && tokens[at]!.glued ? at + 1 : at
  const text = word(tokens, place)
  if (numerator > 20 || !Number.isInteger(numerator)) return null
  const denominator = denominators.get(numerator === 1 ? text : text === "halves" ? "half" : singular(text))
  if (denominator === undefined || (numerator !== 1 && !text.endsWith("s")) || numerator >= denominator) return null
  return ofScale(tokens, amount(first, place + 1, "fraction", rounded(numerator / denominator)), numerator / denominator)
}

/** A fraction, or the number of things it is with a scale after it: "a quarter of a million", "half a dozen". */
export const ofScale = (tokens: readonly Token[], fraction: Amount, exact: number): Amount => {
  const hyphen = isHyphen(tokens[fraction.next]) && isWord(tokens[fraction.next + 1], "a") && isHyphen(tokens[fraction.next + 2])
  const at = hyphen || isWord(tokens[fraction.next], "of") ? fraction.next + 1 : fraction.next
  const bare = at === fraction.next && scaleAt(tokens, at) !== null && (exact === 0.5 || exact === 0.25)
  if (!bare && !isWord(tokens[at], "a") && !isWord(tokens[at], "one")) return fraction
  const scale = scaleAt(tokens, bare ? at : hyphen ? at + 2 : at + 1)
  if (scale !== null) return { ...amount(fraction.first, scale.next, "cardinal", exact, scale.power), mantissa: exact, scale: scale.power }
  const place = hyphen ? at + 2 : at + 1
  const dozen = collectives.get(word(tokens, place))
  return dozen === undefined ? fraction : amount(fraction.first, place + 1, "cardinal", exact * dozen)
}

/**
 * The cardinal in words at `first`: "two hundred and fifty thousand", "twenty-five", "two point five". It may open with an article ("a hundred")
 * or with the scale alone ("hundred and fifty").
 */
export const cardinalAt = (tokens: readonly Token[], first: number, opening: "number" | "article" | "scale" = "number"): Amount | null => {
  let total = 0
  let current = opening === "number" ? 0 : 1
  let said = 1
  let lastScale = Infinity
  let at = opening === "article" ? first + 1 : first
  let end = first
  for (;;) {
    const unit = cardinals.get(word(tokens, at))
    const power = scales.get(word(tokens, at))
    if (unit !== undefined && hasRoom(current, unit) && !(unit === 0 && end > first)) current += unit
    else if (power === 2 && current > 0 && current < 100) current *= 100
    else if (power !== undefined && power > 2 && current > 0 && power < lastScale) {
      total += shift(current, power)
      if (lastScale === Infinity) said = current
      current = 0
      lastScale = power
    } else break
    end = ++at
    if (goesOn(tokens, at, current, power !== undefined)) at++
  }
  if (end === first) return null
  const value = total + current
  if (isWord(tokens[end], "point") && cardinals.has(word(tokens, end + 1))) return decimalsAt(tokens, first, end + 1, value)
  if (total === 0) return fractionOf(tokens, first, end, value) ?? scaled(tokens, first, end, value)
  const part = andPartAt(tokens, end)
  if (part !== null && current === 0) return amount(first, part.next, "cardinal", value + shift(part.part, lastScale))
  return {
    ...amount(first, end, "cardinal", value),
    mantissa: current === 0 ? said : value,
    scale: current === 0 && Number.isFinite(lastScale) ? lastScale : 0
  }
}

/** Whether a number word below a hundred fits after what was said: "five" after "twenty" or "hundred", not after "six". */
const hasRoom = (current: number, unit: number): boolean =>
  unit >= 10 || unit === 0 ? current % 100 === 0 : current % 10 === 0 && (current % 100 === 0 || current % 100 >= 20)

/** Whether the hyphen or "and" at `at` joins the next number word to what was said: "twenty-five", "hundred and five", "two-million". */
const goesOn = (tokens: readonly Token[], at: number, current: number, isScaled: boolean): boolean => {
  const next = word(tokens, at + 1)
  if (isWord(tokens[at], "and")) return isScaled && cardinals.has(next) && andPartAt(tokens, at) === null
  if (!isHyphen(tokens[at]) || !tokens[at]!.glued) return false
  return scales.has(next) || (current % 100 >= 20 && (cardinals.get(next) ?? 99) < 10)
}

/** Digits in words after "point": "two point five". */
const decimalsAt = (tokens: readonly Token[], first: number, at: number, whole: number): Amount => {
  let written = `${whole}.`
  let next = at
  for (
    let digit = cardinals.get(word(tokens, next));
    digit !== undefined && digit < 10 && next < at + 6;
    digit = cardinals.get(word(tokens, ++next))
  )
    written += digit
  return scaled(tokens, first, next, Number(written))
}
