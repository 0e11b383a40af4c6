/** The columns of a claim in the small dataset: what it says of 12 agreements. */
export const claim = {
  kind: "count",
  value: 12,
  lower: null,
  upper: null,
  qualifier: "exact",
  unit: "agreement",
  currency: null,
  per: null,
  aspect: "level",
  direction: null,
  measure: "agreements",
  holder: null,
  whole: null,
  period: null,
  period_start: null,
  period_end: null,
  modality: "stated",
  value_base: 12,
  lower_base: null,
  upper_base: null,
  unit_base: "agreement"
} as const

/** The same columns where a number claims nothing. */
export const noClaim = Object.fromEntries(Object.keys(claim).map((column) => [column, null])) as {
  readonly [Column in keyof typeof claim]: null
}
