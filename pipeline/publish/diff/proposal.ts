import { counted } from "../../text/write/counted.ts"
import type { Difference, TableDifference } from "./difference.ts"
import { capitalised, neededStep, nextVersion } from "./version.ts"

/**
 * A row for the end of raw/releases.csv: the smallest version that is large enough for a difference, the `day` (ISO date), and a draft of
 * a summary; empty if nothing differs.
 */
export const proposal = (difference: Difference, day: string): string => {
  const need = neededStep(difference)
  if (need === null) return ""
  const { tables, changed } = difference
  const parts = [
    ...tables.added.map((table) => `new table ${table}`),
    ...tables.removed.map((table) => `table ${table} gone`),
    ...changed.map((each) => `${each.table}: ${tableSummary(each)}`)
  ]
  return `${nextVersion(difference.before, need.step)},${day},"${capitalised(parts.join("; "))}."`
}

const tableSummary = ({ columns, added, removed, changed, moved }: TableDifference): string =>
  [
    ...columns.added.map((name) => `new column ${name}`),
    ...columns.removed.map((name) => `column ${name} gone`),
    ...columns.renamed.map(([was, is]) => `column ${was} is now ${is}`),
    ...(columns.reordered ? ["columns in another order"] : []),
    ...columns.retyped.map((name) => `another type of column ${name}`),
    ...(added.length > 0 ? [`${counted(added.length, "row")} added`] : []),
    ...(removed.length > 0 ? [`${counted(removed.length, "row")} removed`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, "row")} corrected`] : []),
    ...(moved.length > 0 ? [`${counted(moved.length, "row")} moved within ${moved.length === 1 ? "its page" : "their pages"}`] : [])
  ].join(", ")
