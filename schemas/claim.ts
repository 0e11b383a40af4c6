import { z } from "zod"
import { column, date, nullableColumn, text } from "./table.ts"

const kinds = ["count", "money", "share", "change", "measure", "duration", "elapsed", "frequency", "ratio", "rank"] as const
const qualifiers = ["exact", "about", "more_than", "at_least", "almost", "at_most", "range", "vague"] as const

/** The columns of a claim that a reader looks at first: how much of what, and when. */
export const claimedShape = {
  value: nullableColumn(
    z.number(),
    'The number itself, scale words multiplied out ("3 billion" is 3000000000; 30 percent is 30; one third is 0.3333). Null for a range and for vague amounts.',
    "3000000000"
  ),
  unit: nullableColumn(
    text,
    "Singular unit or head of what is counted: percent, percentage_point, fraction, dollar, ruble, year, kilometre, agreement. Null where the text names none.",
    "dollar"
  ),
  currency: nullableColumn(
    z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code"),
    "ISO 4217 code of a sum of money; null where the text leaves it open (a ruble of unknown country).",
    "USD"
  ),
  per: nullableColumn(text, "What a rate is per, singular: month, year, person.", "month"),
  measure: nullableColumn(
    text,
    "What is counted, measured, shared or ranked, in the words of the text.",
    "cooperation agreements and contracts"
  ),
  holder: nullableColumn(
    text,
    'Who or what holds a share or a rank ("The production sector accounts for 25% of the country’s GDP").',
    "The production sector"
  ),
  whole: nullableColumn(text, "Of what a share is taken, or among what a rank is held.", "the country’s GDP"),
  period: nullableColumn(text, "The time the number covers, as written.", "Over seven years")
} as const

/** The other columns of a claim: within what bounds it holds, and of what kind it is. */
export const boundsShape = {
  qualifier: column(
    z.enum(qualifiers),
    "How the wording bounds the number. exact and about carry no bounds; more_than and at_least: lower = value; almost and at_most: upper = value; range: lower and upper; vague: an order of magnitude.",
    "almost"
  ),
  lower: nullableColumn(
    z.number(),
    'Lowest number the wording allows: equal to value for more_than and at_least, the lower end of a range, the scale of a vague amount ("dozens": 12).',
    "370"
  ),
  upper: nullableColumn(
    z.number(),
    'Highest number the wording allows: equal to value for almost and at_most, the upper end of a range, ten times the scale of a vague amount ("dozens": 120).',
    "3000000000"
  ),
  period_start: nullableColumn(
    date,
    "First day of the period, reckoned from the date of the speech; null where it cannot be known.",
    "2014-07-01"
  ),
  period_end: nullableColumn(date, "Last day of the period; null where it cannot be known.", "2021-07-01"),
  kind: column(
    z.enum(kinds),
    "What sort of quantity it is: a number of things, a sum of money, a share of a whole, a relative change, a physical measure, a duration, time elapsed since an event, a frequency, a ratio (multiplier) or a rank.",
    "money"
  ),
  aspect: column(z.enum(["level", "delta"]), "level: how much there is; delta: by how much it changed.", "level"),
  direction: nullableColumn(z.enum(["up", "down"]), "Direction of a delta; null for a level.", "up"),
  modality: column(
    z.enum(["stated", "expected", "planned"]),
    "Whether the number is stated as fact, expected (forecast, hope) or planned (intention, target).",
    "stated"
  ),
  value_base: nullableColumn(
    z.number(),
    "value in unit_base, so that amounts of one kind compare whatever unit they are told in: one third is 33.33 percent, 3 km are 3000 metres. Null where value or unit_base is.",
    "3000000000"
  ),
  lower_base: nullableColumn(z.number(), "lower in unit_base.", "370"),
  upper_base: nullableColumn(z.number(), "upper in unit_base.", "3000000000"),
  unit_base: nullableColumn(
    text,
    "Unit of the three columns before: percent for shares and relative changes, percentage_point for points, ratio for multiples, the currency for money (null where it is unknown), SI units for physical quantities and time (a year has 365.25 days) with degrees Celsius for temperatures, else what unit says. A rate stays per what it is told. Null for a rank.",
    "USD"
  )
} as const

/** The columns that `figures` and `mentions` share: what a number expression claims. */
export const claimShape = { ...claimedShape, ...boundsShape } as const

/** A numeric claim. */
export type Claim = z.infer<z.ZodObject<typeof claimShape>>

type Bounds = Pick<Claim, "value" | "lower" | "upper" | "qualifier">

/** Says what the qualifier demands of value and bounds where they break it; null where they fit. */
export const boundsError = ({ value, lower, upper, qualifier }: Bounds): string | null => {
  switch (qualifier) {
    case "exact":
    case "about":
      return value !== null && lower === null && upper === null ? null : `${qualifier} needs a value and no bounds`
    case "more_than":
    case "at_least":
      return value !== null && lower === value && upper === null ? null : `${qualifier} needs lower = value and no upper bound`
    case "almost":
    case "at_most":
      return value !== null && upper === value && lower === null ? null : `${qualifier} needs upper = value and no lower bound`
    case "range":
    case "vague":
      return value === null && lower !== null && upper !== null && lower <= upper ? null : `${qualifier} needs lower <= upper and no value`
  }
}
