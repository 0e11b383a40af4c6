import { Deferred, Effect, FileSystem, Path, Semaphore, Stream } from "effect"
import { documents } from "../../schemas/documents.ts"
import { type TableName, tables } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Table } from "../../schemas/table.ts"
import type { DuckDbError } from "../corpus/duckdb.ts"
import type { KeptFolder } from "../corpus/kept.ts"
import { DuckDb } from "./check/duckdb.ts"
import { verifyBetween, verifyTable } from "./check/verify.ts"
import { aboutOf } from "./describe/about.ts"
import { changes } from "./describe/changes.ts"
import { codebook } from "./describe/codebook.ts"
import { croissant } from "./describe/croissant.ts"
import { datapackage } from "./describe/datapackage.ts"
import { releaseOf } from "./describe/release.ts"
import { workbookOf } from "./describe/workbook-task.ts"
import { checksumFile, checksums } from "./write/checksums.ts"
import type { Transcribed } from "./write/encode.ts"
import { fileOf, formats, makeFolders, syncFolders, writeFolder } from "./write/folder.ts"
import { assemble, countPages, type Pages, readRows, writeLines } from "./write/tables.ts"
import { transcribers } from "./write/threads.ts"

/** Lines of every table, in the order of its key, some at a time. */
export type Source = (table: TableName) => Stream.Stream<readonly string[], DuckDbError>

/** The rows of all tables as they stand in their files. */
export interface Written {
  readonly rows: <Name extends TableName>(name: Name) => ReturnType<typeof readRows<Name>>
}

/** What is published beside the rows. */
export interface Accompaniment<E, R> {
  readonly facts: Facts
  /** Further files, by their path below `dist`, made of the written rows; if it fails, nothing is published. */
  readonly accompany?: (written: Written) => Effect.Effect<Readonly<Record<string, string | Uint8Array>>, E, R>
}

/**
 * Makes a release of lines in a folder: the tables in three formats, checked as their users read them, and what describes
 * them; all is on the disk when this succeeds.
 *
 * @param kept where the pieces of tables stay for the next time; null to forget them
 * @returns the files with what is said of them, and the number of rows by table
 */
export const complete = Effect.fn("complete")(function* <E, R>(
  source: Source,
  folder: string,
  kept: KeptFolder | null,
  { facts, accompany }: Accompaniment<E, R>
) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const spill = path.join(folder, ".spill")
  yield* fs.makeDirectory(spill, { recursive: true })
  yield* makeFolders(
    folder,
    tables.map((table) => fileOf(table, "jsonl"))
  )
  const release = releaseOf(facts.releases)
  const about = aboutOf(facts)
  const { pages, written, counts, beside } = yield* writeTables(
    source,
    folder,
    { spill, store: kept ?? spill, version: release.version },
    (counts, pages) =>
      Effect.gen(function* () {
        const further = accompany === undefined ? {} : yield* accompany({ rows: (name) => readRows(folder, name) })
        return { further, book: yield* workbookOf({ folder, counts, licences: pages.licences, release, about }) }
      })
  )
  const { further, book } = beside
  yield* fs.remove(spill, { recursive: true, force: true })

  const files = new Map(written.flatMap(({ files }) => files))
  const add = (contents: Readonly<Record<string, string | Uint8Array>>) =>
    Effect.map(writeFolder(folder, new Map(Object.entries(contents))), (added) => {
      for (const [file, facts] of added) files.set(file, facts)
    })
  yield* add({
    "CODEBOOK.md": codebook(new Map(written.map(({ table, rows, cells }) => [table.name, { rows, cells }])), release.version),
    "CHANGES.md": changes(facts.releases)
  })
  yield* add({ [`${about.name}.xlsx`]: book, ...further })
  yield* add({ "croissant.json": croissant(release, about, files) })
  yield* add({ "datapackage.json": datapackage({ counts, pages }, release, about, files) })
  yield* add({ [checksumFile]: checksums(files) })
  yield* syncFolders(folder, files.keys())
  return { files: files.size, counts }
})

interface Places {
  /** Folder for what a database does not hold. */
  readonly spill: string
  readonly store: KeptFolder
  readonly version: string
}

/**
 * All tables in three formats, verified, and what is made `beside` of them. Documents come first: what the pages are stands in
 * every file, and the database is to have something to check while others are drawn. While the files of some tables are put together and
 * verified, the lines of the next are drawn.
 */
const writeTables = Effect.fnUntraced(function* <A, E, R>(
  source: Source,
  folder: string,
  { spill, store, version }: Places,
  beside: (counts: ReadonlyMap<TableName, number>, pages: Pages) => Effect.Effect<A, E, R>
) {
  const transcribe = yield* transcribers()
  const linesOf = (table: Table) => source(table.name as TableName)
  const read = countPages()
  const counted = Stream.tap(linesOf(documents), (lines) => Effect.sync(() => read.add(lines.map((line) => JSON.parse(line)))))
  const first = yield* writeLines(documents, counted, folder, store, transcribe)
  const pages = read.end()
  const putTogether = (table: Table, pieces: readonly Transcribed[]) =>
    assemble(table, pieces, folder, store, { version, source_sha256: pages.sha256 })
  const firstFiles = yield* putTogether(documents, first.pieces)
  return yield* Effect.gen(function* () {
    const drawing = yield* Semaphore.make(1)
    const counts = new Map<TableName, number>()
    const allWritten = yield* Deferred.make<ReadonlyMap<TableName, number>>()
    const writeTable = Effect.fnUntraced(function* (table: Table) {
      const { pieces, rows, jsonl } =
        table === documents ? first : yield* drawing.withPermit(writeLines(table, linesOf(table), folder, store, transcribe))
      const others = table === documents ? firstFiles : yield* putTogether(table, pieces)
      counts.set(table.name as TableName, rows)
      if (counts.size === tables.length) yield* Deferred.succeed(allWritten, counts)
      const cells = yield* verifyTable(folder, table, pieces)
      const files = new Map([...others, [fileOf(table, "jsonl"), jsonl]])
      return { table, rows, cells, files: formats.map((format) => [fileOf(table, format), files.get(fileOf(table, format))!] as const) }
    })
    const verified = Effect.gen(function* () {
      const written = yield* Effect.forEach(tables, (table) => writeTable(table), { concurrency: "unbounded" })
      return { written, between: yield* Effect.exit(verifyBetween()) }
    })
    // The database works beside. Of what fails, tables are told first, then what accompanies them, then what is between them.
    const accompanied = Effect.exit(Effect.flatMap(Deferred.await(allWritten), (counts) => beside(counts, pages)))
    const [{ written, between }, made] = yield* Effect.all([verified, accompanied], { concurrency: 2 })
    const done = yield* made
    yield* between
    return { pages, written, counts, beside: done }
  }).pipe(Effect.provide(DuckDb.within(spill)))
}, Effect.scoped)
