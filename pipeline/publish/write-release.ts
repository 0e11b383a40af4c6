import { join } from "node:path"
import { Effect, Fiber, FileSystem } from "effect"
import { tables } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { KeptFolder } from "../corpus/kept.ts"
import { DuckDb } from "./check/duckdb.ts"
import { companionsOf } from "./companions/index.ts"
import { aboutOf } from "./describe/about.ts"
import { card } from "./describe/card.ts"
import { codebook } from "./describe/codebook.ts"
import { croissant } from "./describe/croissant.ts"
import { datapackage, tableSchemas } from "./describe/datapackage.ts"
import { changes, releaseOf } from "./describe/release.ts"
import { bundle } from "./explorer/bundle.ts"
import { writePage } from "./explorer/index.ts"
import { readRows } from "./formats/read-file.ts"
import { fileOf } from "./formats/table-files.ts"
import type { Source, Written } from "./source.ts"
import { checksumFile, checksums } from "./write/checksums.ts"
import { makeFolders, syncFolders, writeFolder } from "./write/folder.ts"
import { writeTables } from "./write/tables.ts"

/** What is published beside the tables. */
export interface Accompaniment<E, R> {
  /** Reviewed facts: releases, and what the dataset is called. */
  readonly facts: Facts
  /** Makes further files of the written rows, by their path below `dist`. If it fails, nothing is published. */
  readonly accompany?: (written: Written) => Effect.Effect<Readonly<Record<string, string | Uint8Array>>, E, R>
  /** Whether the page in which people look at the tables is written too. */
  readonly explorer?: boolean
}

/**
 * Writes a release into a folder: the tables in three formats, checked as their users read them, and the files that describe them. All of
 * it is on the disk when this succeeds. Encoded pieces of tables are kept for the next run in `kept`, if it is not null. Gives the number
 * of files, and the number of rows by table.
 */
export const writeRelease = Effect.fn("writeRelease")(function* <E, R>(
  source: Source,
  folder: string,
  kept: KeptFolder | null,
  accompaniment: Accompaniment<E, R>
) {
  const fs = yield* FileSystem.FileSystem
  const temporary = join(folder, ".spill")
  yield* fs.makeDirectory(temporary, { recursive: true })
  yield* makeFolders(
    folder,
    tables.map((table) => fileOf(table, "jsonl"))
  )
  const { files, counts } = yield* writeFiles(source, folder, kept ?? temporary, accompaniment).pipe(
    Effect.provide(DuckDb.layer(temporary))
  )
  yield* fs.remove(temporary, { recursive: true, force: true })
  for (const [file, facts] of yield* writeFolder(folder, new Map([[checksumFile, checksums(files)]]))) files.set(file, facts)
  yield* syncFolders(folder, files.keys())
  return { files: files.size, counts }
})

/** Writes all files but the checksums. The tables are left in the database. */
const writeFiles = Effect.fnUntraced(function* <E, R>(
  source: Source,
  folder: string,
  store: KeptFolder,
  { facts, accompany, explorer = false }: Accompaniment<E, R>
) {
  const release = releaseOf(facts.releases)
  const about = aboutOf(facts)
  // The bundler is a program of its own, which another core runs while the tables are written.
  const code = explorer ? yield* Effect.forkChild(bundle) : null
  const written = yield* writeTables(source, {
    folder,
    store,
    version: release.version,
    accompany: (counts, { licences }) =>
      Effect.gen(function* () {
        const further = accompany === undefined ? {} : yield* accompany({ rows: (name) => readRows(folder, name) })
        return { further, companions: yield* companionsOf({ folder, counts, licences, release, about }) }
      })
  })

  const { counts, pages, accompaniment } = written
  const files = new Map(written.tables.flatMap((table) => table.files))
  const add = (contents: Readonly<Record<string, string | Uint8Array>>) =>
    Effect.map(writeFolder(folder, new Map(Object.entries(contents))), (added) => {
      for (const [file, facts] of added) files.set(file, facts)
    })
  yield* add({
    "CODEBOOK.md": codebook(new Map(written.tables.map(({ table, rows, cells }) => [table.name, { rows, cells }])), release.version),
    "CHANGES.md": changes(facts.releases)
  })
  for (const [file, facts] of accompaniment.companions) files.set(file, facts)
  yield* add(accompaniment.further)
  yield* add(tableSchemas())
  yield* add({ "README.md": card({ counts, pages }, release, about, files) })
  yield* add({ "croissant.json": croissant(release, about, files) })
  yield* add({ "datapackage.json": datapackage({ counts, pages }, release, about, files) })
  if (code !== null) {
    const accuracy = accompaniment.further["ACCURACY.md"]
    const told = { counts, licences: pages.licences, release, about, files, accuracy: accuracy === undefined ? null : String(accuracy) }
    for (const [file, facts] of yield* writePage(folder, yield* Fiber.join(code), told)) files.set(file, facts)
  }
  return { files, counts }
})
