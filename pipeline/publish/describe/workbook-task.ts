import { Effect } from "effect"
import type { TableName } from "../../../schemas/index.ts"
import { startThreads } from "../../workers.ts"
import type { Pages } from "../write/tables.ts"
import type { About } from "./about.ts"
import type { Release } from "./release.ts"

/** What a workbook is made of: written tables, and what its cover says. */
export interface WorkbookTask {
  /** Folder of the tables. */
  readonly folder: string
  /** Rows by table. */
  readonly counts: ReadonlyMap<TableName, number>
  readonly licences: Pages["licences"]
  readonly release: Release
  readonly about: About
}

/** Rows from which a thread is worth its start. */
const manyRows = 5000

const script = new URL("./workbook-thread.ts", import.meta.url)

/** The workbook of written tables. Many rows take seconds, in which nobody would ask the database: it is then made in a thread of its own. */
export const workbookOf = Effect.fn("workbookOf")(function* (task: WorkbookTask, many = manyRows) {
  const rows = [...task.counts.values()].reduce((sum, count) => sum + count, 0)
  if (rows < many) return yield* (yield* Effect.promise(() => import("./written-workbook.ts"))).writtenWorkbook(task)
  const { work } = yield* startThreads<WorkbookTask, Uint8Array>({ script, setup: null, count: 1 })
  let made: Uint8Array = new Uint8Array()
  yield* work([{ job: task }], (book) => Effect.sync(() => (made = book)))
  return made
}, Effect.scoped)
