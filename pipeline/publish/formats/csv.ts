import Papa from "papaparse"
import type { Cell, Column, Row } from "../../../schemas/table.ts"

/** Pattern of the characters with which a text cell begins that spreadsheets take for a formula (OWASP, "CSV Injection"), full-width ones included. */
export const formulaStart = "[=+\\-@\\t\\r\\n＝＋－＠]"

/** Separates the items of a list cell; no item may contain it (see `list` in schemas/table.ts). */
export const listSeparator = " | "

const byteOrderMark = "\ufeff"

/**
 * A table of some columns as CSV after RFC 4180, in two parts: `head` and the `lines` of some rows. CRLF, a header, UTF-8 with a byte order mark (without
 * it spreadsheets guess the encoding), null as an empty cell, lists in one cell, and an apostrophe before text that looks like a formula.
 * Text is always in quotes: a reader that guesses the dialect, such as DuckDB, may otherwise take a single # or ' in it for syntax and
 * lose rows.
 */
export const csvFile = (columns: readonly Pick<Column, "name" | "type">[]) => {
  const options = {
    newline: "\r\n",
    quotes: columns.map(({ type }) => type === "string" || type === "list"),
    escapeFormulae: new RegExp(`^${formulaStart}`)
  }
  const cellsOf = (row: Row) => columns.map((column) => csvCell(column, row[column.name] ?? null))
  return {
    head: `${byteOrderMark}${Papa.unparse([columns.map(({ name }) => name)], options)}\r\n`,
    lines: (rows: readonly Row[]): string => (rows.length === 0 ? "" : `${Papa.unparse(rows.map(cellsOf), options)}\r\n`)
  }
}

const csvCell = ({ type }: Pick<Column, "type">, cell: Cell): string | number | boolean | null => {
  if (type !== "list") return cell as Exclude<Cell, readonly string[]>
  const items = cell as readonly string[]
  return items.length === 0 ? null : items.join(listSeparator)
}
