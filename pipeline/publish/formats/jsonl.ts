import { columnsOf, type Table } from "../../../schemas/table.ts"
import type { Cell, Row } from "./row.ts"

/** Writes rows of a table as JSON lines: one object a row, its keys in column order, every column present. */
export const toJsonl = (table: Pick<Table, "row">): ((rows: readonly Row[]) => string) => {
  const names = columnsOf(table).map(({ name }) => name)
  return (rows) => rows.map((row) => `${JSON.stringify(ordered(names, row))}\n`).join("")
}

const ordered = (names: readonly string[], row: Row): Row => {
  const cells: Record<string, Cell> = {}
  for (const name of names) cells[name] = row[name] ?? null
  return cells
}

/** The rows of JSON lines as written, not yet checked; a line that is no JSON object is null. */
export const fromJsonl = (text: string): readonly (Row | null)[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map(fromLine)

export const fromLine = (line: string): Row | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : null
  } catch {
    return null
  }
}
