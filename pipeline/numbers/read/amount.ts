import { collectives, denominators, gluedScales, scales } from "../../english/numbers/words.ts"
import { isHyphen, isWord, type Token } from "../grammar/tokens.ts"

/**
 * A bare number in the tokens `first` to `next` (exclusive), before units and qualifiers:
 * - cardinal: a number of things; fraction: a part of something; ordinal; multiplier: "twice", "threefold"
 * - plural: an order of magnitude ("dozens", "several hundred"): no value but bounds
 * - vague: a word of quantity that names no number ("several")
 * - scale: a scale word alone ("million"), too little to be a number
 * - name: digits that cannot be a quantity (a telephone number, "24/7")
 * - calendar: a date, a decade or a clock time written in digits
 */
export interface Amount {
  readonly first: number
  readonly next: number
  readonly form: "cardinal" | "fraction" | "ordinal" | "multiplier" | "plural" | "vague" | "scale" | "name" | "calendar"
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** The number as said before its scale word, and the power of ten of that: "5 to 10 million" lends it. */
  readonly mantissa: number | null
  readonly scale: number
}

/** More digits than a double holds exactly name something and measure nothing. */
export const longestNumber = 15

const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
/** Endless decimals are given to four places, as "0.3333" for a third. */
export const rounded = (value: number): number => (Math.abs(value) < 1 ? Math.round(value * 1e4) / 1e4 : tidy(value))
/** Multiplies by a power of ten without the noise of binary fractions: 4.7 billion is 4700000000. */
export const shift = (value: number, power: number): number => (power === 0 ? value : tidy(Number(`${value}e${power}`)))

export const amount = (first: number, next: number, form: Amount["form"], mantissa: number, scale = 0): Amount => {
  const value = shift(mantissa, scale)
  return { first, next, form, value, lower: null, upper: null, mantissa, scale }
}
export const without = (first: number, next: number, form: Amount["form"]): Amount => ({
  first,
  next,
  form,
  value: null,
  lower: null,
  upper: null,
  mantissa: null,
  scale: 0
})
export const magnitude = (first: number, next: number, lower: number, upper = 10 * lower): Amount => ({
  first,
  next,
  form: "plural",
  value: null,
  lower,
  upper,
  mantissa: null,
  scale: 0
})

export const singular = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word)
export const wordAt = (tokens: readonly Token[], at: number): string | null => (tokens[at]?.kind === "word" ? tokens[at].text : null)

/** The scale word at `at`, or behind one hyphen ("3-million"), with the place after it. */
export const scaleAt = (tokens: readonly Token[], at: number): { readonly power: number; readonly next: number } | null => {
  const glued = tokens[at]?.glued === true ? gluedScales.get(wordAt(tokens, at) ?? "") : undefined
  if (glued !== undefined) return { power: glued, next: at + 1 }
  const place = isHyphen(tokens[at]) && tokens[at]!.glued && tokens[at + 1]?.glued === true ? at + 1 : at
  const word = wordAt(tokens, place)
  const power =
    word === null
      ? undefined
      : (scales.get(word) ?? (word.endsWith("ions") || word === "thousands" ? scales.get(singular(word)) : undefined))
  if (power === undefined) return null
  const second = power === 2 || power === 3 ? scales.get(wordAt(tokens, place + 1) ?? "") : undefined
  return second !== undefined && second > power ? { power: power + second, next: place + 2 } : { power, next: place + 1 }
}

/** "and a half" (quarter, third) at `at`. */
export const andPartAt = (tokens: readonly Token[], at: number): { readonly part: number; readonly next: number } | null => {
  const article =
    isWord(tokens[at], "and") && (isWord(tokens[at + 1], "a") || isWord(tokens[at + 1], "one"))
      ? at + 2
      : isWord(tokens[at], "and")
        ? at + 1
        : -1
  const denominator = article < 0 ? undefined : denominators.get(wordAt(tokens, article) ?? "")
  return denominator === undefined || denominator > 4 || (article === at + 1 && denominator !== 2)
    ? null
    : { part: 1 / denominator, next: article + 1 }
}

/** Adds what may follow a plain number: "and a half", a scale word, then smaller scaled numbers ("1 million 250 thousand"). */
export const scaled = (tokens: readonly Token[], first: number, next: number, mantissa: number): Amount => {
  const part = andPartAt(tokens, next)
  const said = mantissa + (part?.part ?? 0)
  let end = part?.next ?? next
  const scale = scaleAt(tokens, end)
  if (scale === null) {
    const dozen = collectives.get(wordAt(tokens, end) ?? "")
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

/** The value of a written number; null for dates, times and runs of digits too long to count. */
export const literal = (written: string): number | null => {
  if (written.includes(":") || /^\d{4}-|^\d{1,2}\.\d{1,2}\.\d/.test(written) || written.length > longestNumber + 6) return null
  if (written.replace(/\D/g, "").length > longestNumber || /^0\d/.test(written)) return null
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(written)) return Number(written.replaceAll(".", "").replace(",", "."))
  if (/^[1-9]\d{0,2}\.000$/.test(written)) return Number(written.replace(".", ""))
  if (/^\d+,\d{1,2}$/.test(written)) return Number(written.replace(",", "."))
  return Number(written.replace(/[^\d.]/g, ""))
}
