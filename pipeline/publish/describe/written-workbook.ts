import { Effect, Stream } from "effect"
import { tables } from "../../../schemas/index.ts"
import type { Table } from "../../../schemas/table.ts"
import { readRows } from "../write/tables.ts"
import { sheetRoom, workbook } from "./workbook.ts"
import type { WorkbookTask } from "./workbook-task.ts"

/** The workbook of the core tables that stand in a folder, of each as many rows as a sheet has room for. */
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
