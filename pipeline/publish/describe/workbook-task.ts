import * as NodeServices from "@effect/platform-node/NodeServices"
import { Data, Effect } from "effect"
import { type Task, Workers } from "../../corpus/workers.ts"
import type { WorkbookTask } from "./written-workbook.ts"

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

/** What makes workbooks is loaded when one is made: loading takes longer than most commands do. */
const loadAndMake = (task: WorkbookTask) =>
  Effect.promise(() => import("./written-workbook.ts")).pipe(
    Effect.flatMap(({ writtenWorkbook }) => Effect.provide(writtenWorkbook(task), NodeServices.layer)),
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
