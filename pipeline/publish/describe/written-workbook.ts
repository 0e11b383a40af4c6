import { Effect, Stream } from "effect"
import { type TableName, tables } from "../../../schemas/index.ts"
import type { Table } from "../../../schemas/table.ts"
import { readRows } from "../formats/read-file.ts"
import type { Pages } from "../write/pages.ts"
import type { About } from "./about.ts"
import type { Release } from "./release.ts"
import { sheetRoom, workbook } from "./workbook.ts"

/** What a workbook is made of: written tables, and what its cover says. */
export interface WorkbookTask {
  /** Folder of the tables. */
  readonly folder: string
  /** Number of rows by table. */
  readonly counts: ReadonlyMap<TableName, number>
  readonly licences: Pages["licences"]
  readonly release: Release
  readonly about: About
}

/** The workbook of the core tables in a folder. Of each table it has as many rows as a sheet has room for. */
export const writtenWorkbook = Effect.fn("writtenWorkbook")(function* ({ folder, counts, licences, release, about }: WorkbookTask) {
  const core = tables.filter(({ group }) => group === "core")
  const contents = yield* Effect.forEach(
    core,
    Effect.fnUntraced(function* (table) {
      const rows = yield* Stream.runCollect(Stream.takeWhile(readRows(folder, table.name), sheetRoom(table)))
      return [table as Table, { rows, count: counts.get(table.name) ?? 0 }] as const
    })
  )
  return yield* Effect.promise(() => workbook(new Map(contents), licences, release, about))
})
