import type { Claim } from "../../../schemas/claim.ts"
import { type Dimension, unitsByName } from "./lexicon/units.ts"

/** What two claims must share to be comparable, with the size of the unit on the common scale. */
export interface Scale {
  readonly dimension: Dimension
  readonly factor: number
}

/** The dimension a claim is measured in: percent and fractions are one, sums of one currency are one. */
export const dimensionOf = ({ kind, unit }: Pick<Claim, "kind" | "unit">): Scale => {
  if (kind === "money") return { dimension: "money", factor: 1 }
  if (kind === "rank") return { dimension: "rank", factor: 1 }
  if (unit === "fraction") return { dimension: kind === "ratio" ? "ratio" : "share", factor: 1 }
  const known = unit === null ? undefined : unitsByName.get(unit)
  if (kind === "frequency") return { dimension: "frequency", factor: 1 }
  if (known !== undefined) return { dimension: known.dimension, factor: known.factor }
  return { dimension: kind === "measure" ? "length" : "count", factor: 1 }
}

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) || (Math.abs(a) < 1 && Math.abs(a - b) <= 5e-5 + 1e-12)

const same = (a: number | null, b: number | null, aFactor: number, bFactor: number): boolean =>
  a === null || b === null ? a === b : close(a * aFactor, b * bFactor)

/** Whether two claims of the same kind and dimension say the same: value and bounds equal on one scale, about and exact alone agreeing. */
export const agree = (a: Claim, b: Claim): boolean => {
  const one = dimensionOf(a)
  const other = dimensionOf(b)
  if (one.dimension !== other.dimension) return false
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return false
  if (a.direction !== null && b.direction !== null && a.direction !== b.direction) return false
  return (
    same(a.value, b.value, one.factor, other.factor) &&
    same(a.lower, b.lower, one.factor, other.factor) &&
    same(a.upper, b.upper, one.factor, other.factor)
  )
}
