import type { Claim } from "../../../schemas/claim.ts"
import { baseUnits, type Unit } from "../../english/numbers/units.ts"

type Bases = Pick<Claim, "value_base" | "lower_base" | "upper_base" | "unit_base">
type Amounts = Pick<Claim, "kind" | "value" | "lower" | "upper" | "unit" | "currency">

/**
 * The amounts of a claim in the base unit of what they measure, so that two spellings of one amount give one number. `measured` is the
 * unit of its number; null for counts, sums, fractions and multiples.
 */
export const basesOf = ({ kind, value, lower, upper, unit, currency }: Amounts, measured: Unit | null): Bases => {
  const base = kind === "rank" ? null : kind === "money" ? sum(currency) : (shared(kind, unit) ?? physical(measured) ?? plain(unit))
  const inBase = (amount: number | null): number | null => (amount === null || base === null ? null : times(amount, base.factor))
  return { value_base: inBase(value), lower_base: inBase(lower), upper_base: inBase(upper), unit_base: base?.name ?? null }
}

/** A base unit, and how many of it there are in the unit of the claim. */
interface Base {
  readonly name: string
  readonly factor: number
}

const sum = (currency: string | null): Base | null => (currency === null ? null : { name: currency, factor: 1 })

/** The base of shares and multiples. */
const shared = (kind: Claim["kind"], unit: string | null): Base | null => {
  switch (unit) {
    case "percent":
      return { name: "percent", factor: 1 }
    case "fraction":
      return kind === "ratio" ? { name: "ratio", factor: 1 } : { name: "percent", factor: 100 }
    case "percentage_point":
      return { name: "percentage_point", factor: 1 }
    case "basis_point":
      return { name: "percentage_point", factor: 0.01 }
    default:
      return null
  }
}

const physical = (unit: Unit | null): Base | null => {
  const name = unit === null ? undefined : baseUnits[unit.dimension]
  return name === undefined ? null : { name, factor: unit!.factor }
}

/** The base of counts and of units that have no other: they count themselves. */
const plain = (unit: string | null): Base | null => (unit === null ? null : { name: unit, factor: 1 })

/** The product without what binary fractions add behind its 12th digit. */
const times = (amount: number, factor: number): number => (factor === 1 ? amount : Number((amount * factor).toPrecision(12)))
