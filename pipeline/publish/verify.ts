import { Effect, FileSystem, Path, Result } from "effect"
import { tables } from "../../schemas/index.ts"
import { columnsOf, type Table } from "../../schemas/table.ts"
import { workerCount } from "../workers.ts"
import type { CellCounts } from "./cells.ts"
import { ofPages, type PageRange, pageRanges, putAside } from "./checks/check.ts"
import { type Check, checks } from "./checks/index.ts"
import { type Answer, DuckDb, type DuckDbError, identifier, literal } from "./duckdb.ts"
import { linesOf } from "./file.ts"
import { type Finding, refuse } from "./finding.ts"
import { type Format, fileOf } from "./folder.ts"
import { differences, type Reading, readings, sampled, wrongTypes } from "./formats/compare.ts"
import { transcribers } from "./threads.ts"
import type { Transcribed } from "./transcribe.ts"
import { checkLines } from "./write.ts"

/** Of each table its rows and their order, each way of reading it, and everything between rows. */
export const checkCount = tables.length * (2 + readings.length) + checks.length

/**
 * Fails when published files, read back as users do, hold a row that does not fit, formats that differ or anything
 * wrong between rows.
 */
export const verify = Effect.fn("verify")(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folder = yield* fs.makeTempDirectoryScoped()
  const transcribe = yield* transcribers()
  yield* Effect.gen(function* () {
    for (const table of tables) {
      const lines = linesOf(path.join(dist, fileOf(table, "jsonl")))
      const { pieces } = yield* checkLines(table, lines, null, transcribe, () => Effect.void)
      yield* (yield* DuckDb).holding(heldOf(pieces))(verifyFormats(dist, table))
    }
    yield* verifyBetween()
  }).pipe(Effect.provide(DuckDb.within(folder)))
}, Effect.scoped)

/**
 * Fails when the formats of a table, read as users do, differ; its rows are checked already. Leaves the table in the
 * database. Several tables may be verified at a time, as far as there is memory.
 *
 * @returns what its columns hold
 */
export const verifyTable = Effect.fn("verifyTable")(function* (folder: string, table: Table, pieces: readonly Transcribed[]) {
  const { holding } = yield* DuckDb
  const [whole] = pieces
  const known = (pieces.length === 1 ? whole?.cells : null) ?? new Map<string, CellCounts>()
  return yield* holding(heldOf(pieces))(Effect.andThen(verifyFormats(folder, table), countRest(table, known)))
})

const verifyFormats = Effect.fnUntraced(function* (dist: string, table: Table) {
  yield* refuse("format", yield* formatFindings(dist, table))
})

/** Rows that the database passes on at a time, and how often they are held while two readings of them are compared. */
const vector = { rows: 2048, held: 4 }

/** Bytes of the longest rows which stand together, as often as they are held; how many rows there are makes no difference. */
const heldOf = (pieces: readonly Transcribed[]): number => Math.ceil(vector.held * longestStretch(pieces, vector.rows))

/** Bytes of the longest pieces in a row that so many rows may stand in. */
export const longestStretch = (pieces: readonly Pick<Transcribed, "rows" | "bytes">[], rows: number): number => {
  let [longest, bytes, held, from] = [0, 0, 0, 0]
  for (const piece of pieces) {
    bytes += piece.bytes
    held += piece.rows
    while (held - pieces[from]!.rows >= rows) {
      held -= pieces[from]!.rows
      bytes -= pieces[from++]!.bytes
    }
    longest = Math.max(longest, held > rows ? (bytes / held) * rows : bytes)
  }
  return longest
}

/** Findings of one check that are told or counted. */
const mostFindings = 10_000

/** Characters of pages that are compared with what stands in them at a time. */
const charactersAtOnce = 8_000_000

/** Fails with the first kind of fault between the rows of all tables: later checks presume the earlier ones. */
export const verifyBetween = Effect.fn("verifyBetween")(function* () {
  const { query } = yield* DuckDb
  yield* runChecks(checks, (yield* query(pageRanges(charactersAtOnce))) as unknown as readonly PageRange[])
})

/** Fails when the tables in the database do not hold what a check asks of them. */
export const runCheck = (check: Check, ranges: readonly PageRange[] = []) => runChecks([check], ranges)

/** Of several ranges of pages, those that are by page are asked of one after the other. */
const runChecks = Effect.fnUntraced(function* (asked: readonly Check[], ranges: readonly PageRange[]) {
  const byPage = asked.filter((check) => check.byPage === true && ranges.length > 1)
  const whole = asked.filter((check) => !byPage.includes(check)).map((check) => outcomes([check], null))
  const parts = byPage.length === 0 ? [] : ranges.map((range, index) => askOfRange(byPage, range, `pages_${index}`))
  const exits = (yield* Effect.forEach([...whole, ...parts], (some) => some, { concurrency: workerCount() })).flat()
  for (const check of asked) for (const each of exits) if (each.check === check) yield* each.exit
})

const askOfRange = (some: readonly Check[], range: PageRange, place: string) =>
  Effect.gen(function* () {
    const { query } = yield* DuckDb
    for (const sql of putAside(place, range)) yield* query(sql)
    const told = yield* outcomes(some, place)
    yield* query(`DROP SCHEMA ${place} CASCADE`)
    return told
  })

const outcomes = (some: readonly Check[], place: string | null) =>
  Effect.forEach(some, (check) => Effect.map(Effect.exit(ask(check, place)), (exit) => ({ check, exit })))

const ask = Effect.fnUntraced(function* ({ kind, table, column, sql, byPage }: Check, place: string | null) {
  const { query } = yield* DuckDb
  const answers = yield* query(`FROM (${byPage === true ? ofPages(sql, place) : sql}) ORDER BY ALL LIMIT ${mostFindings}`)
  yield* refuse(
    kind,
    answers.map((answer) => finding(table, { column, ...answer }))
  )
})

/** Counts in the database what was not, or too much to be held; of long texts the hashes, since they fit into memory: of a million, two are one by a chance of 1 in 40 million. */
const countRest = Effect.fnUntraced(function* (table: Table, cells: ReadonlyMap<string, CellCounts>) {
  const { query } = yield* DuckDb
  const rest = columnsOf(table).filter(({ name }) => (cells.get(name)?.distinct ?? null) === null)
  if (rest.length === 0) return cells
  // Column by column: the values of one are put aside where they are too many, those of all would not fit.
  const counted = yield* Effect.forEach(rest, ({ name, type, long }) => {
    const cell = identifier(name)
    const value = type === "list" ? `CASE WHEN len(${cell}) > 0 THEN ${cell} END` : cell
    const counted = long ? `hash(${value})) FILTER (${value} IS NOT NULL` : value
    const counts = `count(*) - count(${value}) AS missing, count(DISTINCT ${counted}) AS "distinct"`
    return Effect.map(query(`SELECT ${counts} FROM ${identifier(table.name)}`), ([answer]): [string, CellCounts] => [
      name,
      { missing: Number(answer?.["missing"]), distinct: Number(answer?.["distinct"]) }
    ])
  })
  return new Map([...cells, ...counted])
})

/** What the formats of one table say differently; leaves the table, as Parquet gives it, in the database: read where it is asked, it takes no memory. */
export const formatFindings = Effect.fn("formatFindings")(function* (dist: string, table: Table) {
  const { query } = yield* DuckDb
  const path = yield* Path.Path
  const place = (format: Format) => path.join(dist, fileOf(table, format))
  const loaded = yield* Effect.result(query(`CREATE OR REPLACE VIEW ${identifier(table.name)} AS FROM ${literal(place("parquet"))}`))
  if (Result.isFailure(loaded)) return [unreadableParquet(table, loaded.failure)]
  const rows = yield* countRows(identifier(table.name))
  const filled = yield* Effect.cached(Effect.result(filledColumns(table)))
  for (const reading of readings) {
    if (reading.plain && rows > sampled) continue
    const findings = yield* compare(table, reading, reading.from(place(reading.format), columnsOf(table)), rows, filled)
    if (findings.length > 0) return findings
  }
  return []
})

/**
 * Reads a table in one of the ways; whatever differs from Parquet is found. Both are read side by side from the first
 * row to the last, so that nothing is held.
 *
 * @param from the reading, as SQL
 * @param rows how many there are in Parquet
 * @param filledColumns the columns that hold something there
 */
const compare = Effect.fnUntraced(function* (
  table: Table,
  reading: Reading,
  from: string,
  rows: number,
  filledColumns: Effect.Effect<Result.Result<ReadonlySet<string>, DuckDbError>, never, DuckDb>
) {
  const { query } = yield* DuckDb
  const { format, plain } = reading
  const columns = columnsOf(table)
  const unreadable = (reason: string) => [
    unlike(table, format, reason, `a file that DuckDB reads ${plain ? "without options" : `as ${reading.name}`}`)
  ]
  const described = yield* Effect.result(query(`DESCRIBE FROM ${from}`))
  if (Result.isFailure(described)) return unreadable(firstLine(described.failure))
  if (rows === 0 || format === "parquet") {
    const found = yield* countRows(from)
    if (found !== rows) return [unlike(table, format, `${found} rows`, `${rows}, as in Parquet`)]
    if (format === "jsonl") return []
  }
  const types = new Map(described.success.map((answer) => [String(answer["column_name"]), String(answer["column_type"])]))
  const names = columns.map(({ name }) => name)
  if ([...types.keys()].join(", ") !== names.join(", "))
    return [unlike(table, format, `columns ${[...types.keys()].join(", ")}`, names.join(", "))]
  const isWrong = (filled: ReadonlySet<string>) => wrongTypes(columns, reading, types, rows, filled)
  const all: ReadonlySet<string> = new Set(names)
  const filled = plain && isWrong(all).length > 0 ? yield* filledColumns : Result.succeed(all)
  if (Result.isFailure(filled)) return [unreadableParquet(table, filled.failure)]
  const wrong = isWrong(filled.success)
  if (wrong.length > 0) return wrong.map((each) => unlike(table, format, each.found, each.expected, each.column))
  if (format === "parquet") return []
  const compared = yield* Effect.result(query(differences(table, columns, reading, from, types)))
  if (Result.isFailure(compared)) {
    const parquet = yield* filledColumns
    return Result.isFailure(parquet) ? [unreadableParquet(table, parquet.failure)] : unreadable(firstLine(compared.failure))
  }
  if (compared.success.length === 0) return []
  const found = yield* countRows(from)
  if (found !== rows) return [unlike(table, format, `${found} rows`, `${rows}, as in Parquet`)]
  return compared.success.map((answer) => finding(fileOf(table, format), answer))
})

const finding = (table: string, { row, column, found, expected }: Answer): Finding => ({
  table,
  row: row === null || row === undefined ? null : String(row),
  column: column === null || column === undefined ? null : String(column),
  found: String(found),
  expected: String(expected)
})

const unlike = (table: Table, format: Format, found: string, expected: string, column: string | null = null): Finding => ({
  table: fileOf(table, format),
  row: null,
  column,
  found,
  expected
})

const unreadableParquet = (table: Table, error: DuckDbError) =>
  unlike(table, "parquet", firstLine(error), "a file that DuckDB reads as parquet")

const firstLine = ({ reason }: DuckDbError): string => reason.split("\n", 1)[0] ?? reason

const countRows = Effect.fnUntraced(function* (from: string) {
  const [answer] = yield* (yield* DuckDb).query(`SELECT count(*) AS rows FROM ${from}`)
  return Number(answer?.["rows"])
})

const filledColumns = Effect.fnUntraced(function* (table: Table) {
  const names = columnsOf(table).map(({ name }) => name)
  const [counts] = yield* (yield* DuckDb).query(
    `SELECT ${names.map((name) => `count(${identifier(name)}) AS ${identifier(name)}`).join(", ")} FROM ${identifier(table.name)}`
  )
  return new Set(names.filter((name) => String(counts?.[name]) !== "0"))
})
