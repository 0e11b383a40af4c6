import { columnsOf, type Table } from "../../../schemas/table.ts"
import type { Row } from "./row.ts"

/** A table as JSON lines: one object a row, its keys in column order, every column present. */
export const toJsonl = (table: Pick<Table, "row">, rows: readonly Row[]): string => {
  const names = columnsOf(table).map(({ name }) => name)
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])))}\n`).join("")
}

/** The rows of JSON lines as written, not yet checked; a line that is no JSON object is null. */
export const fromJsonl = (text: string): readonly (Row | null)[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map(parseLine)

const parseLine = (line: string): Row | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : null
  } catch {
    return null
  }
}
