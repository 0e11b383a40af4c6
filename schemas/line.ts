import type { Cell, Row } from "./row.ts"
import { columnsOf, type Table } from "./table.ts"

/**
 * Gives the function that writes a row of `table` as one JSON object, its keys in column order, without a line end.
 * JSON would drop a surplus column, and write NaN and Infinity as null; here they stay in the line (the numbers as
 * words), so that the checks before publication see and refuse them.
 */
export const lineOf = (table: Pick<Table, "row">): ((row: Row) => string) => {
  const names = columnsOf(table).map(({ name }) => name)
  const isInOrder = (keys: readonly string[]): boolean => keys.length === names.length && keys.every((key, place) => key === names[place])
  return (row) =>
    JSON.stringify(isInOrder(Object.keys(row)) && !names.some((name) => isNotFinite(row[name])) ? row : inColumnOrder(row, names))
}

/** The row that a line holds, its cells not yet checked; null where the line is not a JSON object. */
export const fromLine = (line: string): Row | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : null
  } catch {
    return null
  }
}

const isNotFinite = (cell: Cell | undefined): boolean => typeof cell === "number" && !Number.isFinite(cell)

/** The cells in column order, numbers that are not finite as words, and surplus columns at the end. */
const inColumnOrder = (row: Row, names: readonly string[]): Row => {
  const cells = Object.fromEntries(names.map((name) => [name, isNotFinite(row[name]) ? String(row[name]) : row[name]])) as Row
  return Object.keys(row).length > names.length ? { ...cells, ...row } : cells
}
