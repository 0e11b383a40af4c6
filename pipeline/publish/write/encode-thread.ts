import { parentPort } from "node:worker_threads"
import { Cause, Effect } from "effect"
import { tables } from "../../../schemas/index.ts"
import { type EncodeTask, encodePiece } from "./encode.ts"
import type { EncodeAnswer } from "./threads.ts"

/** Script of a worker thread: encodes the pieces it is sent, and answers with the encoded piece or with what went wrong. */
const answer = (task: EncodeTask): Effect.Effect<EncodeAnswer> =>
  Effect.suspend(() => encodePiece(tables.find(({ name }) => name === task.table) ?? tables[0], task)).pipe(
    Effect.map((done): EncodeAnswer => ({ done })),
    Effect.catchTags({
      RowError: ({ findings }) => Effect.succeed<EncodeAnswer>({ kind: "row", findings }),
      OrderError: ({ findings }) => Effect.succeed<EncodeAnswer>({ kind: "order", findings }),
      CacheError: ({ folder, reason }) => Effect.succeed<EncodeAnswer>({ folder, reason })
    }),
    Effect.catchCause((cause) => {
      const error = Cause.squash(cause)
      return Effect.succeed<EncodeAnswer>({ reason: error instanceof Error ? error.message : Cause.pretty(cause) })
    })
  )

parentPort?.on("message", async (task: EncodeTask) => parentPort?.postMessage(await Effect.runPromise(answer(task))))
