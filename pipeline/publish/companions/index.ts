import * as NodeServices from "@effect/platform-node/NodeServices"
import { Data, Effect } from "effect"
import { noPages } from "../../corpus/page-results.ts"
import { type Task, Workers } from "../../corpus/workers.ts"
import { reasonOf } from "../../failures.ts"
import type { FileFacts } from "../write/file.ts"
import type { Published } from "./published.ts"

/** Files that hold the rows of tables in another form. What makes them is loaded when it is needed: loading takes longer than most commands do. */
const makers = {
  workbook: () => import("./workbook-file.ts"),
  database: () => import("./database/index.ts"),
  texts: () => import("./texts.ts")
} as const

interface CompanionTask extends Published {
  readonly name: keyof typeof makers
}

type Files = readonly (readonly [path: string, facts: FileFacts])[]

/** From so many rows on, a companion is worth the start of a thread. */
const manyRows = 5000

/**
 * Makes all companions of written tables, and gives their files. For many rows that takes seconds, in which this thread could not send
 * queries to the database: they are then made by workers.
 */
export const companionsOf = Effect.fn("companionsOf")(function* (published: Published, many = manyRows) {
  const rows = [...published.counts.values()].reduce((sum, count) => sum + count, 0)
  const { run } = yield* Workers
  // The archive comes first, so that of two threads one makes it and the database, and the other the workbook, which takes most memory.
  const made = yield* Effect.forEach(
    (Object.keys(makers) as readonly (keyof typeof makers)[]).toReversed(),
    (name) => {
      const task = { ...published, name }
      return Effect.exit(rows < many ? makeCompanion.work(task, noPages) : run(makeCompanion, task))
    },
    { concurrency: "unbounded" }
  )
  // Of several failures the first in the list is told, whichever came first.
  return (yield* Effect.all(made.toReversed())).flat()
})

/** A companion cannot be made. It has plain fields, since an error of the file system loses its words between threads. */
class CompanionError extends Data.TaggedError("CompanionError")<{ readonly name: string; readonly reason: string }> {
  readonly heading = "A file beside the tables cannot be made. The published files are as they were:"
  override get message() {
    return `${this.name}: ${this.reason}`
  }
}

/** The task of a worker: a companion of written tables. */
export const makeCompanion: Task<CompanionTask, Files, CompanionError> = {
  name: "makeCompanion",
  failures: { CompanionError },
  work: ({ name, ...published }) =>
    Effect.promise(makers[name]).pipe(
      Effect.flatMap(({ make }) => make(published)),
      Effect.provide(NodeServices.layer),
      Effect.mapError((error) => new CompanionError({ name, reason: reasonOf(error) }))
    )
}
