import { columnsOf, type Table } from "../../../schemas/table.ts"
import type { Cell, Row } from "./row.ts"

/**
 * Writes a row of a table as a line of JSON, its keys in column order. Faults that JSON would hide are kept, so that the
 * check of the line finds them: surplus and missing columns, and NaN or Infinity, which become text instead of null.
 */
export const lineOf = (table: Pick<Table, "row">): ((row: Row) => string) => {
  const names = columnsOf(table).map(({ name }) => name)
  const isInOrder = (keys: readonly string[]): boolean => keys.length === names.length && keys.every((key, place) => key === names[place])
  return (row) => JSON.stringify(isInOrder(Object.keys(row)) && !names.some((name) => isNotFinite(row[name])) ? row : inOrder(row, names))
}

const isNotFinite = (cell: Cell | undefined): boolean => typeof cell === "number" && !Number.isFinite(cell)

const inOrder = (row: Row, names: readonly string[]): Row => {
  const cells = Object.fromEntries(names.map((name) => [name, isNotFinite(row[name]) ? String(row[name]) : row[name]])) as Row
  return Object.keys(row).length > names.length ? { ...cells, ...row } : cells
}

/** The rows of JSON lines, not yet checked; null for a line that is no JSON object. */
export const fromJsonl = (text: string): readonly (Row | null)[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map(fromLine)

/** The row of one line; null if it is no JSON object. */
export const fromLine = (line: string): Row | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : null
  } catch {
    return null
  }
}
