import { Deferred, Effect, Semaphore, Stream } from "effect"
import { documents, type TableName, tables } from "../../../schemas/index.ts"
import type { Table } from "../../../schemas/table.ts"
import type { KeptFolder } from "../../corpus/kept.ts"
import { countCells } from "../check/cells.ts"
import { verifyBetween, verifyFormats } from "../check/verify.ts"
import { fileOf, formats } from "../formats/table-files.ts"
import type { Source } from "../source.ts"
import { type Pages, pageSummary } from "./pages.ts"
import { joinPieces, writeJsonl } from "./table.ts"

interface Options<A, E, R> {
  /** The folder to write into. */
  readonly folder: string
  readonly store: KeptFolder
  /** Version of the release, for the footers of Parquet files. */
  readonly version: string
  /** Work that needs the JSON lines of all tables, done while the database verifies them. */
  readonly accompany: (counts: ReadonlyMap<TableName, number>, pages: Pages) => Effect.Effect<A, E, R>
}

/**
 * Writes all tables in three formats and verifies them. Tables are drawn from `source` one at a time; while one is drawn, those before it
 * are joined to files and verified. The documents come first, because every Parquet file names the hash of all pages. Of several failures,
 * one of a table is told first, then one of `accompany`, then one between tables.
 */
export const writeTables = Effect.fnUntraced(function* <A, E, R>(source: Source, { folder, store, version, accompany }: Options<A, E, R>) {
  const write = (table: Table, batches: ReturnType<Source>) => writeJsonl(table, batches, folder, store)
  const summary = pageSummary()
  const ofPages = Stream.tap(source("documents"), (lines) => Effect.sync(() => summary.add(lines.map((line) => JSON.parse(line)))))
  const first = yield* write(documents, ofPages)
  const pages = summary.result()
  const join = (table: Table, { pieces }: typeof first) =>
    joinPieces(table, pieces, folder, store, { version, source_sha256: pages.sha256 })
  const firstFiles = yield* join(documents, first)

  const drawing = yield* Semaphore.make(1)
  const counts = new Map<TableName, number>()
  const allWritten = yield* Deferred.make<ReadonlyMap<TableName, number>>()
  const writeAndVerify = Effect.fnUntraced(function* (table: Table) {
    const written = table === documents ? first : yield* drawing.withPermit(write(table, source(table.name as TableName)))
    const joined = table === documents ? firstFiles : yield* join(table, written)
    counts.set(table.name as TableName, written.rows)
    if (counts.size === tables.length) yield* Deferred.succeed(allWritten, counts)
    yield* verifyFormats(folder, table, written.pieces)
    const cells = yield* countCells(table, written.rows)
    const files = new Map([...joined, [fileOf(table, "jsonl"), written.jsonl]])
    const inOrder = formats.map((format) => [fileOf(table, format), files.get(fileOf(table, format))!] as const)
    return { table, rows: written.rows, cells, files: inOrder }
  })
  const verified = Effect.gen(function* () {
    const each = yield* Effect.forEach(tables, (table) => writeAndVerify(table), { concurrency: "unbounded" })
    return { each, between: yield* Effect.exit(verifyBetween()) }
  })
  const accompanied = Effect.exit(Effect.flatMap(Deferred.await(allWritten), (all) => accompany(all, pages)))
  const [{ each, between }, made] = yield* Effect.all([verified, accompanied], { concurrency: 2 })
  const accompaniment = yield* made
  yield* between
  return { tables: each, counts, pages, accompaniment }
}, Effect.scoped)
