import type { Stretch } from "../grammar/tokens.ts"

/**
 * A bare number in the tokens `first` to `next` (exclusive), before units and qualifiers are read. Its form is one of:
 * - cardinal: a number of things ("forty", "3.5 million")
 * - fraction: a part of something ("a third", "one in five")
 * - ordinal: a place in a row ("5th")
 * - multiplier: "twice", "threefold"
 * - plural: an order of magnitude ("dozens", "several hundred"), which has bounds and no value
 * - vague: a word of quantity that names no number ("several")
 * - scale: a scale word alone ("million"), too little to be a number
 * - name: digits that cannot be a quantity (a telephone number, "24/7")
 * - calendar: a date, a decade or a clock time written in digits
 */
export interface Amount extends Stretch {
  readonly form: "cardinal" | "fraction" | "ordinal" | "multiplier" | "plural" | "vague" | "scale" | "name" | "calendar"
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** The number as said before its scale word, and the power of ten of that word, which "5 to 10 million" lends to the first number. */
  readonly mantissa: number | null
  readonly scale: number
}

/** A value without the noise of binary fractions. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

/** A value below 1 to four places, as "0.3333" for a third. */
export const rounded = (value: number): number => (Math.abs(value) < 1 ? Math.round(value * 1e4) / 1e4 : tidy(value))

/** A value times a power of ten, by shifting its decimal point: 4.7 billion is exactly 4700000000. */
export const shift = (value: number, power: number): number => (power === 0 ? value : tidy(Number(`${value}e${power}`)))

/** An amount with a value. */
export const amount = (first: number, next: number, form: Amount["form"], mantissa: number, scale = 0): Amount => ({
  ...without(first, next, form),
  value: shift(mantissa, scale),
  mantissa,
  scale
})

/** An amount that has a form and no value. */
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

/** An order of magnitude, which spans to ten times its scale unless told otherwise. */
export const magnitude = (first: number, next: number, lower: number, upper = 10 * lower): Amount => ({
  ...without(first, next, "plural"),
  lower,
  upper
})
