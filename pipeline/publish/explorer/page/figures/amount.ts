import type { FigureRow } from "../../../../../schemas/figures.ts"

/** How much a figure says, in the unit that readers compare. */
export interface Amount {
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  /** A currency or a unit; null where the text names none. */
  readonly unit: string | null
}

type AsPrinted = Pick<FigureRow, "value" | "lower" | "upper" | "unit" | "currency">
type Based = Pick<FigureRow, "value_base" | "lower_base" | "upper_base" | "unit_base">

/** The amount of a figure: fractions in percent, money in its currency, all else in the unit in which it is told. */
export const amountOf = (figure: AsPrinted & Based): Amount =>
  figure.unit === "fraction" && figure.unit_base === "percent"
    ? { value: figure.value_base, lower: figure.lower_base, upper: figure.upper_base, unit: "percent" }
    : { value: figure.value, lower: figure.lower, upper: figure.upper, unit: figure.currency ?? figure.unit }
