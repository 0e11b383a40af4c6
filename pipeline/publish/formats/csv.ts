import Papa from "papaparse"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import type { Cell, Row } from "./row.ts"

/** What spreadsheets take for a formula when a text cell begins with it (OWASP, "CSV Injection"). */
export const formulaStart = "[=+\\-@\\t\\r]"

/** Between the items of a list cell; no item holds it (see `list` in schemas/table.ts). */
export const listSeparator = " | "

const byteOrderMark = "\ufeff"

/**
 * A table as CSV: RFC 4180 with CRLF and a header, UTF-8 with a byte order mark (without it spreadsheets guess
 * the encoding), null as an empty cell, lists in one cell, and an apostrophe before text that looks like a formula.
 * Text is always in quotes: readers that guess the dialect (DuckDB) else take a lone # or ' in it for syntax and lose rows.
 */
export const toCsv = (table: Pick<Table, "row">, rows: readonly Row[]): string => {
  const columns = columnsOf(table)
  const cells = rows.map((row) => columns.map((column) => csvCell(column, row[column.name] ?? null)))
  const body = Papa.unparse(
    { fields: columns.map(({ name }) => name), data: cells },
    {
      newline: "\r\n",
      quotes: columns.map(({ type }) => type === "string" || type === "list"),
      escapeFormulae: new RegExp(`^${formulaStart}`)
    }
  )
  return `${byteOrderMark}${body}${rows.length === 0 ? "" : "\r\n"}`
}

const csvCell = ({ type }: Column, cell: Cell): string | number | boolean | null => {
  if (type !== "list") return cell as Exclude<Cell, readonly string[]>
  const items = cell as readonly string[]
  return items.length === 0 ? null : items.join(listSeparator)
}
