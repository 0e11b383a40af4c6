import * as NodeServices from "@effect/platform-node/NodeServices"
import { Data, Effect, Stream } from "effect"
import { type TableName, tables } from "../../../schemas/index.ts"
import type { Table } from "../../../schemas/table.ts"
import { type Task, Workers } from "../../corpus/workers.ts"
import { readRows } from "../formats/read-file.ts"
import type { Pages } from "../write/pages.ts"
import type { About } from "./about.ts"
import type { Release } from "./release.ts"

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

/** From so many rows on, a workbook is worth the start of a thread. */
const manyRows = 5000

/**
 * Makes the workbook of written tables. For many rows that takes seconds, in which this thread could not send queries to
 * the database: it is then made by a worker.
 */
export const workbookOf = Effect.fn("workbookOf")(function* (task: WorkbookTask, many = manyRows) {
  const rows = [...task.counts.values()].reduce((sum, count) => sum + count, 0)
  return yield* rows < many ? loadAndMake(task) : (yield* Workers).run(makeWorkbook, task)
})

/** What makes workbooks is loaded when one is made: loading takes longer than most commands do. Each table has as many rows as a sheet has room for. */
const loadAndMake = ({ folder, counts, licences, release, about }: WorkbookTask) =>
  Effect.gen(function* () {
    const { sheetRoom, workbook } = yield* Effect.promise(() => import("./workbook.ts"))
    const core: readonly Table[] = tables.filter(({ group }) => group === "core")
    const contents = yield* Effect.forEach(core, (table) => {
      const name = table.name as TableName
      const rows = Stream.runCollect(Stream.takeWhile(readRows(folder, name), sheetRoom(table)))
      return Effect.map(rows, (own) => [table, { rows: own, count: counts.get(name) ?? 0 }] as const)
    })
    return yield* Effect.promise(() => workbook(new Map(contents), licences, release, about))
  }).pipe(
    Effect.provide(NodeServices.layer),
    Effect.mapError(({ message }) => new WorkbookError({ reason: message }))
  )

/** A written table cannot be read again. It has plain fields, since an error of the file system loses its words between threads. */
class WorkbookError extends Data.TaggedError("WorkbookError")<{ readonly reason: string }> {
  readonly heading = "The workbook cannot be made. The published files are as they were:"
  override get message() {
    return this.reason
  }
}

/** The task of a worker: the workbook of written tables. */
export const makeWorkbook: Task<WorkbookTask, Uint8Array, WorkbookError> = {
  name: "makeWorkbook",
  failures: { WorkbookError },
  work: loadAndMake
}
