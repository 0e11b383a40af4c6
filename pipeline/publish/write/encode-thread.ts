import { parentPort } from "node:worker_threads"
import { Cause, Effect } from "effect"
import { tables } from "../../../schemas/index.ts"
import { type Task, transcribe } from "./encode.ts"
import type { Answer } from "./threads.ts"

/** A thread that transcribes lines as it is told, and answers with what it made or why there is nothing. */
const answer = (task: Task): Effect.Effect<Answer> =>
  Effect.suspend(() => transcribe(tables.find(({ name }) => name === task.table) ?? tables[0], task)).pipe(
    Effect.map((done): Answer => ({ done })),
    Effect.catchTags({
      RowError: ({ findings }) => Effect.succeed<Answer>({ kind: "row", findings }),
      OrderError: ({ findings }) => Effect.succeed<Answer>({ kind: "order", findings }),
      CacheError: ({ folder, reason }) => Effect.succeed<Answer>({ folder, reason })
    }),
    Effect.catchCause((cause) => {
      const error = Cause.squash(cause)
      return Effect.succeed<Answer>({ reason: error instanceof Error ? error.message : Cause.pretty(cause) })
    })
  )

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await Effect.runPromise(answer(task))))
