import { Effect, FileSystem, Path, Semaphore } from "effect"
import { tables } from "../../schemas/index.ts"
import { columnsOf, type Table } from "../../schemas/table.ts"
import { type Check, checks } from "./checks/index.ts"
import { type Answer, DuckDb, identifier } from "./duckdb.ts"
import { type Finding, refuse } from "./finding.ts"
import { fileOf } from "./folder.ts"
import { differences, type Reading, readings, wrongTypes } from "./formats/compare.ts"
import { threadsFor, transcribers } from "./threads.ts"
import type { Metadata, TableFiles } from "./transcribe.ts"

/** Of each table its rows and their order, each way of reading it, and everything between rows. */
export const checkCount = tables.length * (2 + readings.length) + checks.length

/**
 * Fails when published files, read back as users do, hold a row that does not fit, formats that differ or anything
 * wrong between rows.
 */
export const verify = Effect.fn("verify")(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const spill = yield* fs.makeTempDirectoryScoped()
  yield* Effect.andThen(verifyTables(dist, null), verifyBetween()).pipe(Effect.provide(DuckDb.within(spill)))
}, Effect.scoped)

/** A table read back: what its transcripts are, where any were made, and what its columns hold. */
export interface VerifiedTable {
  readonly table: Table
  readonly files: TableFiles
  readonly cells: ReadonlyMap<string, CellCounts>
}

/**
 * Fails when a row of a table does not fit, or the formats of one, read as users do, differ. With `metadata` the other
 * formats are made of the JSON lines first. Leaves the tables in the database. Where tables are large, several are
 * transcribed at once, the largest first.
 */
export const verifyTables = Effect.fn("verifyTables")(function* (folder: string, metadata: Metadata | null) {
  const sizes = yield* Effect.forEach(tables, (table) => sizeOf(folder, table))
  const threads = threadsFor(sizes.reduce((sum, size) => sum + size, 0))
  const transcribe = yield* transcribers(threads)
  const database = yield* Semaphore.make(1)
  const queue = tables.map((table, index): [Table, number] => [table, sizes[index] ?? 0])
  return yield* Effect.forEach(
    threads === 1 ? queue : queue.sort(([, a], [, b]) => b - a),
    Effect.fnUntraced(function* ([table]) {
      const files = yield* transcribe(table, folder, metadata)
      const cells = yield* database.withPermit(Effect.andThen(verifyFormats(folder, table), countCells(table)))
      return { table, files, cells } satisfies VerifiedTable
    }),
    { concurrency: threads === 1 ? 1 : "unbounded" }
  )
}, Effect.scoped)

const sizeOf = Effect.fnUntraced(function* (folder: string, table: Table) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  return Number((yield* fs.stat(path.join(folder, fileOf(table, "jsonl")))).size)
})

const verifyFormats = Effect.fnUntraced(function* (dist: string, table: Table) {
  yield* refuse("format", yield* formatFindings(dist, table))
})

/** Fails with the first kind of fault between the rows of all tables, since later checks presume the earlier ones. */
export const verifyBetween = Effect.fn("verifyBetween")(function* () {
  for (const each of checks) yield* runCheck(each)
})

/** How many rows of a table in the database say nothing in a column (a list, no item), and how many different values the others hold. */
export interface CellCounts {
  readonly missing: number
  readonly distinct: number
}

/** Counts the cells of a table in the database. Of long texts the digests are counted, since they fit into memory. */
const countCells = Effect.fnUntraced(function* (table: Table) {
  const { query } = yield* DuckDb
  const columns = columnsOf(table)
  const counts = columns.map(({ name, type, long }, index) => {
    const cell = identifier(name)
    const value = type === "list" ? `CASE WHEN len(${cell}) > 0 THEN ${cell} END` : cell
    return `count(*) - count(${value}) AS m${index}, count(DISTINCT ${long ? `sha256(${value})` : value}) AS d${index}`
  })
  const [answer] = yield* query(`SELECT ${counts.join(", ")} FROM ${identifier(table.name)}`)
  return new Map(
    columns.map(({ name }, index): [string, CellCounts] => [
      name,
      { missing: Number(answer?.[`m${index}`]), distinct: Number(answer?.[`d${index}`]) }
    ])
  )
})

/** Fails when the tables in the database do not hold what a check asks of them. */
export const runCheck = Effect.fn("runCheck")(function* ({ kind, table, column, sql }: Check) {
  const { query } = yield* DuckDb
  yield* refuse(
    kind,
    (yield* query(sql)).map((answer) => finding(table, { column, ...answer }))
  )
})

/** What the formats of one table say differently; leaves the table, as Parquet gives it, in the database. */
export const formatFindings = Effect.fn("formatFindings")(function* (dist: string, table: Table) {
  const { query } = yield* DuckDb
  for (const reading of readings) {
    const findings = yield* load(dist, table, reading)
    if (findings.length > 0) return findings
    if (reading.format !== "parquet") yield* query(`DROP TABLE ${identifier(readingTableOf(table, reading))}`)
  }
  return []
})

const finding = (table: string, { row, column, found, expected }: Answer): Finding => ({
  table,
  row: row === null || row === undefined ? null : String(row),
  column: column === null || column === undefined ? null : String(column),
  found: String(found),
  expected: String(expected)
})

const readingTableOf = (table: Table, { format, name }: Reading): string => (format === "parquet" ? table.name : `${table.name} ${name}`)

/** Reads a table in one of the ways, Parquet first; whatever differs from Parquet is found. */
const load = Effect.fnUntraced(function* (dist: string, table: Table, reading: Reading) {
  const { query } = yield* DuckDb
  const path = yield* Path.Path
  const columns = columnsOf(table)
  const file = fileOf(table, reading.format)
  const readingTable = readingTableOf(table, reading)
  const at = (found: string, expected: string, column: string | null = null): readonly Finding[] => [
    { table: file, row: null, column, found, expected }
  ]

  const unreadable = yield* query(
    `CREATE OR REPLACE TABLE ${identifier(readingTable)} AS FROM ${reading.from(path.join(dist, file), columns)}`
  ).pipe(
    Effect.as(null),
    Effect.catch(({ reason }) => Effect.succeed(reason.split("\n", 1)[0] ?? reason))
  )
  if (unreadable !== null) return at(unreadable, `a file that DuckDB reads ${reading.plain ? "without options" : `as ${reading.name}`}`)
  const [found, expected] = [yield* countRows(readingTable), yield* countRows(table.name)]
  if (found !== expected) return at(`${found} rows`, `${expected}, as in Parquet`)
  if (reading.format === "jsonl" && found === 0) return []

  const types = new Map(
    (yield* query(`DESCRIBE ${identifier(readingTable)}`)).map((answer) => [String(answer["column_name"]), String(answer["column_type"])])
  )
  const names = columns.map(({ name }) => name)
  if ([...types.keys()].join(", ") !== names.join(", ")) return at(`columns ${[...types.keys()].join(", ")}`, names.join(", "))
  const wrong = wrongTypes(columns, reading, types, found, reading.plain ? yield* filledColumns(table, names) : new Set())
  if (wrong.length > 0) return wrong.flatMap((each) => at(each.found, each.expected, each.column))
  if (reading.format === "parquet") return []
  return (yield* query(differences(table, columns, reading, readingTable, types))).map((answer) => finding(file, answer))
})

const countRows = Effect.fnUntraced(function* (table: string) {
  const [answer] = yield* (yield* DuckDb).query(`SELECT count(*) AS rows FROM ${identifier(table)}`)
  return Number(answer?.["rows"])
})

const filledColumns = Effect.fnUntraced(function* (table: Table, names: readonly string[]) {
  const [counts] = yield* (yield* DuckDb).query(
    `SELECT ${names.map((name) => `count(${identifier(name)}) AS ${identifier(name)}`).join(", ")} FROM ${identifier(table.name)}`
  )
  return new Set(names.filter((name) => String(counts?.[name]) !== "0"))
})
