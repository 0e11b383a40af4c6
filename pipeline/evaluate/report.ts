import type { Gold } from "./gold.ts"
import type { Measure } from "./measure.ts"

export interface Missed {
  readonly name: string
  /** Null when nothing was measured under that name. */
  readonly value: number | null
  readonly minimum: number
}

/** Thresholds that are not reached; one that nothing measures is missed too, so that a renamed measure cannot switch its own check off. */
export const missedThresholds = (measures: readonly Measure[], { thresholds }: Gold): readonly Missed[] =>
  [...thresholds].flatMap(([name, minimum]) => {
    const value = measures.find((measure) => measure.name === name)?.value ?? null
    return value !== null && value >= minimum ? [] : [{ name, value, minimum }]
  })

/**
 * Wilson score interval at 95 %: honest for shares near 1 and small n.
 * E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export const wilson = (share: number, n: number): readonly [number, number] => {
  if (n === 0) return [0, 1]
  const z = 1.959964
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}

const digits = (value: number): string => value.toFixed(3)

/** ACCURACY.md: every measure with n, its interval and the least value that a release must reach. */
export const accuracyReport = (measures: readonly Measure[], gold: Gold): string => {
  const rows = measures.map(({ name, meaning, value, n }) => {
    const [low, high] = wilson(value, n)
    const minimum = gold.thresholds.get(name)
    return `| \`${name}\` | ${digits(value)} | ${n} | ${digits(low)}-${digits(high)} | ${minimum === undefined ? "" : digits(minimum)} | ${meaning} |`
  })
  return [
    "# Accuracy",
    "",
    "Measured at every build against hand-made annotation (`tests/gold/`). A build that misses a minimum publishes nothing.",
    "The interval is Wilson's at 95 %, taken over n items; characters of one passage depend on each other, so for shares of characters it is too narrow.",
    "The rules were made with these pages at hand: read the figures as an upper mark for pages of other events.",
    "",
    "| measure | value | n | interval | minimum | what it says |",
    "|---|---|---|---|---|---|",
    ...rows,
    ""
  ].join("\n")
}
