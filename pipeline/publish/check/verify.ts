import { Effect, FileSystem, Path } from "effect"
import { tables } from "../../../schemas/index.ts"
import { columnsOf, type Table } from "../../../schemas/table.ts"
import { workerCount } from "../../workers.ts"
import type { Transcribed } from "../write/encode.ts"
import { linesOf } from "../write/file.ts"
import { fileOf } from "../write/folder.ts"
import { checkLines } from "../write/tables.ts"
import { transcribers } from "../write/threads.ts"
import { ofPages, type PageRange, pageRanges, putAside } from "./between/check.ts"
import { type Check, checks } from "./between/checks.ts"
import type { CellCounts } from "./cells.ts"
import { DuckDb, identifier } from "./duckdb.ts"
import { refuse } from "./finding.ts"
import { finding, formatFindings } from "./formats.ts"
import { readings } from "./readings.ts"

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
