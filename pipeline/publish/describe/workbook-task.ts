import { Effect } from "effect"
import { startThreads } from "../../workers.ts"
import type { WorkbookTask } from "./written-workbook.ts"

/** From so many rows on, a workbook is worth the start of a thread. */
const manyRows = 5000

const script = new URL("./workbook-thread.ts", import.meta.url)

/**
 * Makes the workbook of written tables. For many rows that takes seconds, in which this thread could not send queries to
 * the database: it is then made in a thread of its own.
 */
export const workbookOf = Effect.fn("workbookOf")(function* (task: WorkbookTask, many = manyRows) {
  const rows = [...task.counts.values()].reduce((sum, count) => sum + count, 0)
  if (rows < many) return yield* (yield* Effect.promise(() => import("./written-workbook.ts"))).writtenWorkbook(task)
  const { work } = yield* startThreads<WorkbookTask, Uint8Array>({ script, setup: null, count: 1 })
  let made: Uint8Array = new Uint8Array()
  yield* work([{ job: task }], (workbook) => Effect.sync(() => (made = workbook)))
  return made
}, Effect.scoped)
