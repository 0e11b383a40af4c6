import type { FigureRow } from "../../../../../schemas/figures.ts"
import { type Amount, amountOf } from "./amount.ts"

const many = new Intl.NumberFormat("en", { maximumFractionDigits: 4 })
const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"]
] as const

/** A number as people read it: "3 trillion", "1,370.5". */
export const toldNumber = (value: number): string => {
  for (const [scale, name] of scales) if (Math.abs(value) >= scale) return `${many.format(value / scale)} ${name}`
  return many.format(value)
}

/** An amount, its bounds in words: "more than 370", "12 to 120". */
export const toldValue = ({ value, lower, upper }: Amount, qualifier: FigureRow["qualifier"]): string => {
  const [least, most] = [lower, upper].map((bound) => (bound === null ? "" : toldNumber(bound)))
  switch (qualifier) {
    case "range":
      return `${least} to ${most}`
    case "vague":
      return `between about ${least} and ${most}`
    case "exact":
      return toldNumber(value ?? Number.NaN)
    default:
      return `${qualifier.replaceAll("_", " ")} ${toldNumber(value ?? Number.NaN)}`
  }
}

/** The unit after a value: "%", "USD a month", and in brackets what is counted, which stands in the singular: "(agreement)". */
export const toldUnit = ({ unit }: Amount, per: string | null): string => {
  const named = unit === null ? "" : unit === "percent" ? "%" : /^[A-Z]{3}$/.test(unit) ? unit : `(${unit.replaceAll("_", " ")})`
  return per === null ? named : `${named} a ${per}`.trim()
}

const agreements = {
  single: "one page",
  agrees: "pages agree",
  bounds_differ: "same number, other bounds",
  differs: "pages differ"
} as const

export const toldAgreement = ({ agreement, version_count }: Pick<FigureRow, "agreement" | "version_count">): string =>
  agreement === "agrees" ? `${version_count} pages agree` : agreements[agreement]

/** A day as "28 June 2023"; days of the ISO calendar, whatever the reader's clock says. */
export const toldDay = (date: string | null): string =>
  date === null
    ? "undated"
    : new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })

/** The time a figure covers: "2022", "1 January to 30 April 2021", or as the page has it. */
export const toldPeriod = ({ period, period_start, period_end }: Pick<FigureRow, "period" | "period_start" | "period_end">): string => {
  if (period_start === null && period_end === null) return period ?? ""
  if (period_start?.endsWith("-01-01") && period_end === `${period_start.slice(0, 4)}-12-31`) return period_start.slice(0, 4)
  if (period_start === period_end) return toldDay(period_start)
  const from = period_start === null ? "" : `${period_end === null ? "from " : ""}${toldDay(period_start)}`
  return [from, period_end === null ? "" : `${period_start === null ? "until" : "to"} ${toldDay(period_end)}`].join(" ").trim()
}

/** The amount of a figure in words, with its unit. */
export const toldAmount = (figure: FigureRow): string => {
  const amount = amountOf(figure)
  return `${toldValue(amount, figure.qualifier)} ${toldUnit(amount, figure.per)}`.trim()
}
