import type { Cell, Row } from "../../../schemas/row.ts"
import { columnsOf, type Table } from "../../../schemas/table.ts"

/**
 * Writes a row of a table as a line: one object, its keys in column order. What JSON would hide stays to be seen and
 * refused: a column too many or too few, and numbers without digits, which become words.
 */
export const lineOf = (table: Pick<Table, "row">): ((row: Row) => string) => {
  const names = columnsOf(table).map(({ name }) => name)
  const isInOrder = (keys: readonly string[]): boolean => keys.length === names.length && keys.every((key, place) => key === names[place])
  return (row) => JSON.stringify(isInOrder(Object.keys(row)) && !names.some((name) => isNoNumber(row[name])) ? row : inOrder(row, names))
}

const isNoNumber = (cell: Cell | undefined): boolean => typeof cell === "number" && !Number.isFinite(cell)

const inOrder = (row: Row, names: readonly string[]): Row => {
  const cells = Object.fromEntries(names.map((name) => [name, isNoNumber(row[name]) ? String(row[name]) : row[name]])) as Row
  return Object.keys(row).length > names.length ? { ...cells, ...row } : cells
}

/** Rows of a table as JSON lines. */
export const toJsonl = (table: Pick<Table, "row">): ((rows: readonly Row[]) => string) => {
  const write = lineOf(table)
  return (rows) => rows.map((row) => `${write(row)}\n`).join("")
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
