import Papa from "papaparse"
import type { Cell, Row } from "../../../schemas/row.ts"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"

/** What spreadsheets take for a formula when a text cell begins with it (OWASP, "CSV Injection"). */
export const formulaStart = "[=+\\-@\\t\\r]"

/** Between the items of a list cell; no item holds it (see `list` in schemas/table.ts). */
export const listSeparator = " | "

const byteOrderMark = "\ufeff"

/** The beginning of a CSV file, and what its rows add to it. */
export interface CsvFile {
  readonly head: string
  readonly lines: (rows: readonly Row[]) => string
}

/**
 * A table as CSV: RFC 4180 with CRLF and a header, UTF-8 with a byte order mark (without it spreadsheets guess
 * the encoding), null as an empty cell, lists in one cell, and an apostrophe before text that looks like a formula.
 * Text is always in quotes: readers that guess the dialect (DuckDB) else take a lone # or ' in it for syntax and lose rows.
 */
export const csvFile = (table: Pick<Table, "row">): CsvFile => {
  const columns = columnsOf(table)
  const options = {
    newline: "\r\n",
    quotes: columns.map(({ type }) => type === "string" || type === "list"),
    escapeFormulae: new RegExp(`^${formulaStart}`)
  }
  const cellsOf = (row: Row) => columns.map((column) => csvCell(column, row[column.name] ?? null))
  return {
    head: `${byteOrderMark}${Papa.unparse([columns.map(({ name }) => name)], options)}\r\n`,
    lines: (rows) => (rows.length === 0 ? "" : `${Papa.unparse(rows.map(cellsOf), options)}\r\n`)
  }
}

/** A table as CSV, whole. */
export const toCsv = (table: Pick<Table, "row">, rows: readonly Row[]): string => {
  const { head, lines } = csvFile(table)
  return `${head}${lines(rows)}`
}

const csvCell = ({ type }: Column, cell: Cell): string | number | boolean | null => {
  if (type !== "list") return cell as Exclude<Cell, readonly string[]>
  const items = cell as readonly string[]
  return items.length === 0 ? null : items.join(listSeparator)
}
