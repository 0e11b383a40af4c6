import { inMarkdown } from "../text/write/markdown.ts"
import type { Gold } from "./gold.ts"
import { type Measure, wilson } from "./measure.ts"

export interface Missed {
  readonly name: string
  /** Null when no item was measured under that name. */
  readonly value: number | null
  readonly minimum: number
}

/**
 * Finds the thresholds that are not reached. One that nothing measures counts as missed, so that neither a renamed measure nor annotation
 * without an item can switch off its check.
 */
export const missedThresholds = (measures: readonly Measure[], { thresholds }: Gold): readonly Missed[] =>
  [...thresholds].flatMap(([name, minimum]) => {
    const value = measures.find((measure) => measure.name === name && measure.n > 0)?.value ?? null
    return value !== null && value >= minimum ? [] : [{ name, value, minimum }]
  })

const digits = (value: number): string => value.toFixed(3)

/** Writes ACCURACY.md: each measure with n, its interval, and the least value that a release must reach. */
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
    "The rules were made with these pages at hand: treat these scores as an upper bound for pages of other events.",
    "",
    "| measure | value | n | interval | minimum | what it says |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
    ...otherPages(gold)
  ].join("\n")
}

/** The table of what was measured once on pages that are no part of the project: a build cannot measure it again. */
const otherPages = ({ files }: Gold): readonly string[] => {
  const rows = (files.get("other-pages.tsv") ?? []).map(({ measure, value, n, pages = "", meaning = "" }) => {
    const [low, high] = wilson(Number(value), Number(n))
    return `| \`${measure}\` | ${digits(Number(value))} | ${n} | ${digits(low)}-${digits(high)} | ${inMarkdown(pages)} | ${inMarkdown(meaning)} |`
  })
  if (rows.length === 0) return []
  return [
    "## Pages of other events",
    "",
    "Measured once, with the rules of this release, on pages that are no part of the project. The rules for joining were made with the pages of 2013 and 2016 at hand, and the translations from German and Czech set their limits; no limit was set by the others.",
    "",
    "| measure | value | n | interval | pages | what it says |",
    "|---|---|---|---|---|---|",
    ...rows,
    ""
  ]
}
