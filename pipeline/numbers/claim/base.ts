import type { Claim } from "../../../schemas/claim.ts"
import { type Unit, unitsByName } from "../../english/numbers/units.ts"
import { tidy } from "../read/amount.ts"

type Bases = Pick<Claim, "value_base" | "lower_base" | "upper_base" | "unit_base">
type Amounts = Pick<Claim, "kind" | "value" | "lower" | "upper" | "unit" | "currency" | "aspect">

/** The amounts of a claim in the base unit of what they measure, so that two spellings of one amount give one number. */
export const basesOf = ({ kind, value, lower, upper, unit, currency, aspect }: Amounts): Bases => {
  const base = baseOf(kind, kind === "money" ? currency : unit)
  const inBase = (amount: number | null): number | null =>
    amount === null || base === null ? null : tidy(amount * base.factor + (aspect === "delta" ? 0 : base.offset))
  return { value_base: inBase(value), lower_base: inBase(lower), upper_base: inBase(upper), unit_base: base?.base ?? null }
}

type Base = Pick<Unit, "base" | "factor" | "offset">

const baseOf = (kind: Claim["kind"], unit: string | null): Base | null => {
  if (kind === "rank" || unit === null) return null
  if (kind === "money" || kind === "count" || kind === "frequency") return counted(unit)
  return shared(kind, unit) ?? unitsByName.get(unit) ?? counted(unit)
}

/** What is its own base: a currency, what a count counts. */
const counted = (unit: string): Base => ({ base: unit, factor: 1, offset: 0 })

/** The base of fractions, multiples and points; a point is a difference of percentages and no percentage. */
const shared = (kind: Claim["kind"], unit: string): Base | null => {
  if (unit === "fraction") return kind === "ratio" ? counted("ratio") : { base: "percent", factor: 100, offset: 0 }
  if (unit === "percentage_point" || unit === "basis_point")
    return { base: "percentage_point", factor: unit === "basis_point" ? 0.01 : 1, offset: 0 }
  return null
}
