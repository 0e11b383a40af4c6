import { mkdirSync, writeFileSync } from "node:fs"
import { DuckDBInstance } from "@duckdb/node-api"
import { z } from "zod"
import { fileOf } from "../../pipeline/publish/formats/table-files.ts"
import { tables } from "../../schemas/index.ts"
import type { Cell, Row } from "../../schemas/row.ts"
import { type Column, columnsOf, date, list, nullable } from "../../schemas/table.ts"
import { toCsv, toParquet } from "../publish/formats/whole-table.ts"
import { trickyNumbers, trickyTexts } from "./tricky.ts"

/** A table as users get it, and its cells as DuckDB reads them from Parquet. */
export interface Published {
  readonly name: string
  readonly columns: readonly Column[]
  readonly csv: string
  readonly parquet: string
  readonly rows: readonly Row[]
}

/** The tables of `dist/`, and one of cells that readers are known to get wrong, written into `folder` in the same formats. */
export const published = async (folder: string): Promise<readonly Published[]> => {
  const files = [
    ...tables.map((table) => ({
      name: table.name,
      columns: columnsOf(table),
      csv: `dist/${fileOf(table, "csv")}`,
      parquet: `dist/${fileOf(table, "parquet")}`
    })),
    await writeTricky(folder)
  ]
  return Promise.all(files.map(async (each) => ({ ...each, rows: (await query(`FROM '${each.parquet}'`)).map(withNumbers(each.columns)) })))
}

/** The answer of DuckDB with default settings; dates and 64-bit integers as text. */
export const query = async (sql: string): Promise<readonly Row[]> => {
  const instance = await DuckDBInstance.create(":memory:")
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[]
  connection.closeSync()
  instance.closeSync()
  return rows
}

const withNumbers = (columns: readonly Column[]) => {
  const integers = columns.filter(({ type }) => type === "integer").map(({ name }) => name)
  return (row: Row): Row => ({
    ...row,
    ...Object.fromEntries(integers.map((name) => [name, typeof row[name] === "string" ? Number(row[name]) : (row[name] ?? null)]))
  })
}

const tricky = {
  row: z.object({
    number: nullable(z.number()),
    integer: nullable(z.int()),
    day: nullable(date),
    truth: nullable(z.boolean()),
    names: list,
    text: nullable(z.string())
  })
}

const writeTricky = async (folder: string) => {
  const days = ["2024-02-29", "1900-03-01", "1970-01-01", "2100-12-31", null]
  const rows: readonly Row[] = trickyTexts.map((text, index) => ({
    number: trickyNumbers[index % trickyNumbers.length] ?? null,
    integer: index === 1 ? 900_719_925_474_099 : index,
    day: days[index % days.length] ?? null,
    truth: [true, false, null][index % 3] ?? null,
    names: text === "" ? [] : index % 2 === 0 ? [text] : [text, "second"],
    text: text === "" ? null : text
  }))
  const files = { csv: `${folder}/tricky.csv`, parquet: `${folder}/tricky.parquet` }
  mkdirSync(folder, { recursive: true })
  writeFileSync(files.csv, toCsv(tricky, rows))
  writeFileSync(files.parquet, await toParquet(tricky, rows, {}))
  return { name: "tricky", columns: columnsOf(tricky), ...files }
}

/** The value of a CSV cell as text; null for an empty one. */
const csvText = ({ type }: Column, cell: Cell): string | null => {
  if (cell === null) return null
  if (type !== "string" && type !== "list") return String(cell)
  const text = type === "list" ? (cell as readonly string[]).join(" | ") : String(cell)
  return text === "" ? null : /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

/** The forms in which a program may rightly show a text: with one kind of line end, or cut at the size of its cells. */
type Shows = (text: string) => string
const asIs: Shows = (text) => text

/** A cell as a program gives it; numbers and dates may come as text. */
export type Found = string | number | boolean | null

/** Cells that a program read from CSV with another value than Parquet holds. Each is told as table, row, column, expected and found. */
export const differences = (
  { name, columns, rows }: Published,
  found: readonly (readonly (Found | undefined)[])[],
  shows: Shows = asIs
): readonly string[] => [
  ...(found.length === rows.length ? [] : [`${name}: ${found.length} rows, expected ${rows.length}`]),
  ...rows.flatMap((row, index) =>
    columns.flatMap((column, place) => {
      const text = csvText(column, row[column.name] ?? null)
      const cell = found[index]?.[place] ?? null
      return isSame(column, text, cell, shows)
        ? []
        : [`${name}, row ${index + 1}, ${column.name}: found ${brief(cell)}, expected ${brief(text)}`]
    })
  )
]

const isSame = ({ type }: Column, text: string | null, found: Found, shows: Shows): boolean => {
  if (text === null || found === null || found === "") return text === null && (found === null || found === "")
  if (type === "boolean") return String(found).toLowerCase() === text
  if (type === "integer" || type === "number") return Number(found).toPrecision(15) === Number(text).toPrecision(15)
  return typeof found === "number" ? found === asNumber(text) : found === shows(text)
}

/** A reader may take text that looks like a number for one: "007", "1,000,000". */
const asNumber = (text: string): number => Number(text.replace(/,(?=\d{3}(?!\d))/g, ""))

const brief = (cell: Found): string => {
  const text = JSON.stringify(cell)
  return text.length > 60 ? `${text.slice(0, 60)}… (${text.length} characters)` : text
}
