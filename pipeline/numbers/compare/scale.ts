import type { Claim } from "../../../schemas/claim.ts"
import { type Unit, unitsByName } from "../../english/numbers/units.ts"

/** The dimension that two claims must share to be comparable, and the size of a claim's unit in the base unit of that dimension. */
type Scale = Pick<Unit, "dimension" | "factor">

/** The dimension and unit size of a claim. Percent and fractions share a dimension, and so do all sums of money. */
export const dimensionOf = ({ kind, unit }: Pick<Claim, "kind" | "unit">): Scale => {
  if (kind === "money") return { dimension: "money", factor: 1 }
  if (kind === "rank") return { dimension: "rank", factor: 1 }
  if (unit === "fraction") return { dimension: kind === "ratio" ? "ratio" : "share", factor: kind === "ratio" ? 1 : 100 }
  if (kind === "frequency") return { dimension: "frequency", factor: 1 }
  const known = unit === null ? undefined : unitsByName.get(unit)
  return known ?? { dimension: kind === "measure" ? "length" : "count", factor: 1 }
}

/** Whether two values differ by no more than the noise of binary fractions or, below 1, by rounding to four places. */
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) || (Math.abs(a) < 1 && Math.abs(a - b) <= 5e-5 + 1e-12)

/** Half of the last decimal place that a number is given to: 0.5 for 33, 0.05 for 33.3. */
const halfPlace = (value: number): number => 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0)

/** Whether a fraction gives a percentage when it is rounded to the places of that percentage: "a third" gives 33 and 33.3 percent. */
const roundsTo = (percent: number, fraction: number): boolean => Math.abs(percent - 100 * fraction) <= halfPlace(percent) + 1e-9

type Sized = Pick<Claim, "kind" | "unit">

const same = (one: Sized, a: number | null, other: Sized, b: number | null): boolean => {
  if (a === null || b === null) return a === b
  if (one.unit === "percent" && other.unit === "fraction") return roundsTo(a, b)
  if (one.unit === "fraction" && other.unit === "percent") return roundsTo(b, a)
  return close(a * dimensionOf(one).factor, b * dimensionOf(other).factor)
}

/** Whether two claims can be compared: they are of one kind and dimension, and not in two currencies. */
export const comparable = (a: Claim, b: Claim): boolean =>
  a.kind === b.kind &&
  dimensionOf(a).dimension === dimensionOf(b).dimension &&
  (a.currency === null || b.currency === null || a.currency === b.currency)

/**
 * Whether two comparable claims say the same: their values and bounds are equal in one unit and their directions do not differ.
 * "about 40" and "40" agree, since neither has bounds.
 */
export const agree = (a: Claim, b: Claim): boolean => {
  if (dimensionOf(a).dimension !== dimensionOf(b).dimension) return false
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false
  if (a.direction !== null && b.direction !== null && a.direction !== b.direction) return false
  return same(a, a.value, b, b.value) && same(a, a.lower, b, b.lower) && same(a, a.upper, b, b.upper)
}

/** Whether two claims that do not agree give the same value, and one says more about it: "a dozen" and "at least a dozen". */
export const differInBounds = (a: Claim, b: Claim): boolean =>
  comparable(a, b) &&
  (a.direction === null || b.direction === null || a.direction === b.direction) &&
  a.value !== null &&
  b.value !== null &&
  same(a, a.value, b, b.value) &&
  !isOpposite(a, b) &&
  !isOpposite(b, a)

/** "more than 40" and "fewer than 40": one bounds the value from below, the other from above. */
const isOpposite = (a: Claim, b: Claim): boolean => a.lower !== null && a.upper === null && b.lower === null && b.upper !== null
