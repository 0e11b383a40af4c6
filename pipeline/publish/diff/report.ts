import type { Cell } from "../../../schemas/row.ts"
import { counted } from "../../text/write/counted.ts"
import { shown } from "../formats/shown.ts"
import type { Difference, TableDifference } from "./difference.ts"
import { capitalised, neededStep, nextVersion } from "./version.ts"

/** Most rows that are listed as new, gone, changed or moved; the rest is counted. */
const mostListed = 40

/** A difference as text for a terminal. Rows are marked `+` new, `-` gone, `~` changed (with the columns) and `>` moved. */
export const diffText = (difference: Difference): string =>
  [
    `${difference.before} -> ${difference.after}: ${verdict(difference)}`,
    ...difference.tables.added.map((table) => `+ table ${table}`),
    ...difference.tables.removed.map((table) => `- table ${table}`),
    ...difference.changed.flatMap((each) => ["", `${each.table}: ${summary(each)}`, ...lines(each).map((line) => `  ${line}`)])
  ]
    .join("\n")
    .concat("\n")

/** A difference as Markdown, for a review. */
export const diffMarkdown = (difference: Difference): string =>
  [
    `# ${difference.before} to ${difference.after}`,
    `${capitalised(verdict(difference))}.`,
    ...(difference.tables.added.length > 0 ? [`New tables: ${difference.tables.added.map(code).join(", ")}.`] : []),
    ...(difference.tables.removed.length > 0 ? [`Tables gone: ${difference.tables.removed.map(code).join(", ")}.`] : []),
    ...difference.changed.flatMap((each) => [
      `## ${each.table}`,
      `${summary(each)}.`,
      ["```diff", ...lines(each).map(fenced), "```"].join("\n")
    ])
  ]
    .join("\n\n")
    .concat("\n")

const verdict = (difference: Difference): string => {
  const need = neededStep(difference)
  return need === null ? "no row differs" : `a ${need.step} change (${need.reason}), at least ${nextVersion(difference.before, need.step)}`
}

const summary = ({ columns, added, removed, changed, moved }: TableDifference): string => {
  const columnCount = columns.added.length + columns.removed.length + columns.renamed.length + columns.retyped.length
  const parts = [
    ...(columnCount > 0 ? [counted(columnCount, "column")] : []),
    `${counted(added.length, "row")} added`,
    `${removed.length} removed`,
    `${changed.length} changed`,
    `${moved.length} only moved`
  ]
  return parts.join(", ")
}

const lines = ({ columns, added, removed, changed, moved }: TableDifference): readonly string[] => [
  ...columns.added.map((name) => `+ column ${name}`),
  ...columns.removed.map((name) => `- column ${name}`),
  ...columns.renamed.map(([was, is]) => `~ column ${was} is now ${is}`),
  ...(columns.reordered ? ["~ columns in another order"] : []),
  ...columns.retyped.map((name) => `~ type of column ${name}`),
  ...some(added.map((row) => `+ ${row}`)),
  ...some(removed.map((row) => `- ${row}`)),
  ...some(changedLines(changed)),
  ...some(moved.map((row) => `> ${row}`))
]

/** From so many rows on, a change that is the same in all of them is told once. */
const manyAlike = 5

const changedLines = (changed: TableDifference["changed"]): readonly string[] => {
  const told = changed.map(({ row, was, cells }) => ({
    row: `${row}${was === null ? "" : ` (id changed, was ${was})`}`,
    change: cells.map(({ column, before, after }) => `${column} ${tellChange(before, after)}`).join("; ")
  }))
  return [...Map.groupBy(told, ({ change }) => change)].flatMap(([change, rows]) =>
    change !== "" && rows.length >= manyAlike
      ? [`~ ${rows.length} rows: ${change}`]
      : rows.map(({ row }) => `~ ${row}${change === "" ? "" : `: ${change}`}`)
  )
}

/** Both values of a changed cell, cut to the place where long texts begin to differ. */
const tellChange = (before: Cell, after: Cell): string => {
  const at = typeof before === "string" && typeof after === "string" ? firstDifference(before, after) : 0
  const from = at > 50 ? at - 25 : 0
  const told = (cell: Cell) => visible(typeof cell === "string" && from > 0 ? shown(`…${cell.slice(from).toWellFormed()}`) : shown(cell))
  return `${told(before)} -> ${told(after)}`
}

/** White space that looks like a plain space is written by its number. */
const visible = (text: string): string => text.replace(/[^\S ]/g, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, "0")}`)

const firstDifference = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

const some = (all: readonly string[]): readonly string[] =>
  all.length <= mostListed ? all : [...all.slice(0, mostListed), `${all[0]?.[0] ?? ""} and ${all.length - mostListed} more`]

const code = (name: string): string => `\`${name}\``

/** A line for a diff block: a code fence in it must not close the block, and `!` is what diff colouring marks as changed. */
const fenced = (line: string): string => line.replaceAll("```", "'''").replace(/^~/, "!")
