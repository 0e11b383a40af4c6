import { parentPort } from "node:worker_threads"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import { Cause, Effect, Layer } from "effect"
import { tables } from "../../schemas/index.ts"
import type { Answer, Task } from "./threads.ts"
import { transcribe } from "./transcribe.ts"

/** A thread that transcribes one table after another as it is told, and answers with what it made or why there is nothing. */
const answer = ({ table: name, folder, metadata }: Task): Effect.Effect<Answer> =>
  Effect.suspend(() => transcribe(tables.find((table) => table.name === name) ?? tables[0], folder, metadata)).pipe(
    Effect.provide(Layer.merge(NodeFileSystem.layer, NodePath.layer)),
    Effect.map((done): Answer => ({ done })),
    Effect.catchTags({
      RowError: ({ findings }) => Effect.succeed<Answer>({ kind: "row", findings }),
      OrderError: ({ findings }) => Effect.succeed<Answer>({ kind: "order", findings })
    }),
    Effect.catchCause((cause) => {
      const error = Cause.squash(cause)
      return Effect.succeed<Answer>({ reason: error instanceof Error ? error.message : Cause.pretty(cause) })
    })
  )

parentPort?.on("message", async (task: Task) => parentPort?.postMessage(await Effect.runPromise(answer(task))))
