import { createReadStream } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { DuckDBInstance } from "@duckdb/node-api"
import Papa from "papaparse"
import parquet, { type Field } from "parquetjs-lite"
import { csvFile, listSeparator } from "../../../pipeline/publish/formats/csv.ts"
import { rowGroupOf } from "../../../pipeline/publish/formats/parquet.ts"
import { fileOf } from "../../../pipeline/publish/formats/table-files.ts"
import { tables } from "../../../schemas/index.ts"
import { fromLine, lineOf } from "../../../schemas/line.ts"
import { type Column, columnsOf, type Row, type Table } from "../../../schemas/table.ts"

/**
 * What each format costs, beside its library alone on rows that are ready for it, and beside DuckDB's copy of the same rows, in processor
 * time on one thread: `node formats.ts DIST` prints JSON lines of name and seconds. Rows are read from the JSON lines, some at a time.
 */
const [dist = ""] = process.argv.slice(2)
const spent = new Map<string, number>()

const timed = async (name: string, work: () => unknown): Promise<void> => {
  const from = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(from)
  spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1e6)
}

/** Rows that are written at a time, as many as a large row group has. */
const atOnce = 10_000

async function* rowsOf(table: Table): AsyncGenerator<readonly Row[]> {
  const rows: Row[] = []
  for await (const line of createInterface({ input: createReadStream(join(dist, fileOf(table, "jsonl"))) })) {
    rows.push(fromLine(line)!)
    if (rows.length === atOnce) yield rows.splice(0)
  }
  if (rows.length > 0) yield rows
}

const types = { string: "UTF8", integer: "INT64", number: "DOUBLE", boolean: "BOOLEAN", date: "DATE" } as const

const fieldOf = ({ type, nullable }: Column): Field =>
  type === "list"
    ? { type: "LIST", fields: { list: { repeated: true, fields: { element: { type: "UTF8", compression: "SNAPPY" } } } } }
    : { type: types[type], optional: nullable, compression: "SNAPPY" }

const forParquet = (columns: readonly Column[], row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    columns.map(({ name, type }) => {
      const cell = row[name] ?? null
      if (type === "list") return [name, { list: (cell as readonly string[]).map((element) => ({ element })) }]
      return [name, type === "date" && cell !== null ? new Date(`${cell as string}T00:00:00Z`) : cell]
    })
  )

const forCsv = (columns: readonly Column[], row: Row): readonly unknown[] =>
  columns.map(({ name, type }) => (type === "list" ? (row[name] as readonly string[]).join(listSeparator) : row[name]))

/** A row group by the library alone, kept nowhere. */
const libraryParquet = async (columns: readonly Column[], rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> => {
  const schema = new parquet.ParquetSchema(Object.fromEntries(columns.map((column) => [column.name, fieldOf(column)])))
  const nowhere = { write: (_bytes: Uint8Array, done: () => void) => done(), end: (done: () => void) => done() }
  const options = { useDataPageV2: false, pageIndex: false, pageSize: 8192, rowGroupSize: Number.MAX_SAFE_INTEGER }
  const writer = await parquet.ParquetWriter.openStream(schema, nowhere, options)
  for (const row of rows) await writer.appendRow(row)
  await writer.close()
}

for (const table of tables) {
  const columns = columnsOf(table)
  const quotes = columns.map(({ type }) => type === "string" || type === "list")
  for await (const rows of rowsOf(table)) {
    const [cells, records] = [rows.map((row) => forCsv(columns, row)), rows.map((row) => forParquet(columns, row))]
    await timed("jsonl, JSON.stringify alone", () => rows.map((row) => JSON.stringify(row)))
    await timed("jsonl, ours", () => rows.map(lineOf(table)))
    await timed("csv, papaparse alone", () => Papa.unparse(cells as unknown[][], { newline: "\r\n", quotes }))
    await timed("csv, ours", () => csvFile(columns).lines(rows))
    await timed("parquet, parquetjs-lite alone", () => libraryParquet(columns, records))
    await timed("parquet, ours", () => rowGroupOf(table, rows))
  }
}

const instance = await DuckDBInstance.create(":memory:", { threads: "1" })
const connection = await instance.connect()
for (const format of ["csv", "parquet"] as const)
  for (const table of tables) {
    const from = `FROM '${join(dist, fileOf(table, "parquet"))}'`
    await timed(`${format}, DuckDB's copy`, () => connection.run(`COPY (${from}) TO '${join(dist, `copy.${format}`)}' (FORMAT ${format})`))
  }
connection.closeSync()
instance.closeSync()

for (const [name, seconds] of spent) process.stdout.write(`${JSON.stringify({ name, seconds })}\n`)
