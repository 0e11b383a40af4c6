import { Effect, FileSystem, Path, Stream } from "effect"
import { type TableName, tables } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Table } from "../../schemas/table.ts"
import { aboutOf } from "./about.ts"
import { changes } from "./changes.ts"
import { checksumFile, checksums } from "./checksums.ts"
import { codebook } from "./codebook.ts"
import { croissant } from "./croissant.ts"
import { datapackage } from "./datapackage.ts"
import type { FileList } from "./file.ts"
import { fileOf, formats, syncFolders, writeFolder } from "./folder.ts"
import { releaseOf } from "./release.ts"
import { databaseFor, sizeOf, type VerifiedTable, verifyBetween, verifyTables } from "./verify.ts"
import { sheetRoom, workbook } from "./workbook.ts"
import { readRows, type writeRows } from "./write.ts"

type Rows = Effect.Success<ReturnType<typeof writeRows>>

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
 * Makes a release of a folder of JSON lines: the other formats, checked against them, and what describes them; all is
 * on the disk when this succeeds.
 *
 * @returns the number of files
 */
export const complete = Effect.fn("complete")(function* <E, R>(folder: string, rows: Rows, { facts, accompany }: Accompaniment<E, R>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const spill = path.join(folder, ".spill")
  yield* fs.makeDirectory(spill, { recursive: true })
  const release = releaseOf(facts.releases)
  const about = aboutOf(facts)
  const { verified, further } = yield* Effect.gen(function* () {
    const verified = yield* verifyTables(folder, { version: release.version, source_sha256: rows.pages.sha256 })
    const further = accompany === undefined ? {} : yield* accompany({ rows: (name) => readRows(folder, name) })
    yield* verifyBetween()
    return { verified, further }
  }).pipe(Effect.provide(databaseFor(spill, yield* sizeOf(folder))))
  yield* fs.remove(spill, { recursive: true, force: true })

  const book = yield* Effect.flatMap(sheets(folder, rows), (contents) =>
    Effect.promise(() => workbook(contents, rows.pages.licences, release, about))
  )
  const files = new Map(filesOf(rows.files, verified))
  const add = (contents: Readonly<Record<string, string | Uint8Array>>) =>
    Effect.map(writeFolder(folder, new Map(Object.entries(contents))), (written) => {
      for (const [file, facts] of written) files.set(file, facts)
    })
  yield* add({
    "CODEBOOK.md": codebook(new Map(verified.map(({ table, rows, cells }) => [table.name, { rows, cells }])), release.version),
    "CHANGES.md": changes(facts.releases)
  })
  yield* add({ [`${about.name}.xlsx`]: book, ...further })
  yield* add({ "croissant.json": croissant(release, about, files) })
  yield* add({ "datapackage.json": datapackage(rows, release, about, files) })
  yield* add({ [checksumFile]: checksums(files) })
  yield* syncFolders(folder, files.keys())
  return files.size
})

/** The files of all tables, table by table. */
const filesOf = (written: FileList, verified: readonly VerifiedTable[]): FileList => {
  const known = new Map([...written, ...verified.flatMap(({ files }) => files)])
  const places = tables.flatMap((table) => formats.map((format) => fileOf(table, format)))
  return new Map(places.flatMap((place) => [...known].filter(([path]) => path === place)))
}

/** What the workbook has room for. */
const sheets = Effect.fnUntraced(function* (folder: string, { counts }: Rows) {
  const core = tables.filter(({ group }) => group === "core")
  const contents = yield* Effect.forEach(
    core,
    Effect.fnUntraced(function* (table) {
      const rows = yield* Stream.runCollect(Stream.takeWhile(readRows(folder, table.name), sheetRoom(table)))
      return [table as Table, { rows, count: counts.get(table.name) ?? 0 }] as const
    })
  )
  return new Map(contents)
})
