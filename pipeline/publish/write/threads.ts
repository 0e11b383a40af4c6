import { Worker } from "node:worker_threads"
import { Data, Effect, Scope, Semaphore } from "effect"
import type { Table } from "../../../schemas/table.ts"
import { CacheError, storing } from "../../store.ts"
import { workerCount } from "../../workers.ts"
import { type Finding, findingErrors } from "../check/finding.ts"
import { type EncodedPiece, type EncodeTask, encodePiece, storedPiece } from "./encode.ts"

/** A worker thread could not encode a piece of a table. */
class ThreadError extends Data.TaggedError("ThreadError")<{ readonly table: string; readonly reason: string }> {
  readonly heading = "The files of a table cannot be written. The published files are as they were, and the next run cleans up:"
  override get message() {
    return `${this.table}: ${this.reason}`
  }
}

/** What a worker thread answers: the encoded piece, or the fields of the error that it met. */
export type EncodeAnswer =
  | { readonly done: EncodedPiece }
  | { readonly kind: "row" | "order"; readonly findings: readonly Finding[] }
  | { readonly folder: string; readonly reason: string }
  | { readonly reason: string }

type EncodeError = InstanceType<(typeof findingErrors)["row" | "order"]> | CacheError | ThreadError

/** Checks and encodes a piece of a table, wherever the work is done. */
export type EncodePiece = (table: Table, task: EncodeTask) => Effect.Effect<EncodedPiece, EncodeError>

/**
 * Gives an `encodePiece` that takes known pieces from the store and encodes the others on up to `count` worker threads,
 * which end with the scope. It stays on the calling thread if `count` is 1, if the piece is a whole table (not worth the
 * start of a thread) or if the piece is larger than a worker has memory for. The bytes of a task that goes to a worker
 * are moved there, not copied: the caller cannot read them afterwards.
 */
export const pieceEncoder = Effect.fnUntraced(function* (count = workerCount()): Effect.fn.Return<EncodePiece, never, Scope.Scope> {
  const scope = yield* Effect.scope
  const permits = yield* Semaphore.make(count)
  const idle: Worker[] = []
  const take = Effect.suspend(() => {
    const thread = idle.pop()
    return thread === undefined ? Scope.provide(startWorker, scope) : Effect.succeed(thread)
  })
  const onThread = (task: EncodeTask) =>
    permits.withPermit(
      Effect.acquireUseRelease(
        take,
        (thread) => ask(thread, task),
        (thread) => Effect.sync(() => idle.push(thread))
      )
    )
  const knownOf = (task: EncodeTask) => {
    const { store } = task
    return store === null ? Effect.succeed(null) : storing(store, () => storedPiece(store, task))
  }
  return (table, task) =>
    Effect.flatMap(knownOf(task), (known): Effect.Effect<EncodedPiece, EncodeError> => {
      if (known !== null) return Effect.succeed(known)
      return count === 1 || task.isWhole || task.bytes.length > mostBytes ? encodePiece(table, task) : onThread(task)
    })
})

const script = new URL("./encode-thread.ts", import.meta.url)

/** Heap of a worker, in megabytes. It is kept small because V8 collects garbage late in a large heap. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 }

/** Most bytes of a piece for a worker, which holds several copies of them in other forms. */
const mostBytes = 2 ** 24

const startWorker = Effect.acquireRelease(
  Effect.sync(() => new Worker(script, { resourceLimits })),
  (thread) => Effect.promise(() => thread.terminate())
)

/** Sends a task to a worker and waits for its answer. A worker that ends without one fails the task. */
const ask = (thread: Worker, task: EncodeTask) =>
  Effect.callback<EncodedPiece, EncodeError>((resume) => {
    const failed = (reason: string) => told(Effect.fail(new ThreadError({ table: task.table, reason })))
    const answered = (answer: EncodeAnswer) => {
      if ("done" in answer) told(Effect.succeed(answer.done))
      else if ("kind" in answer) told(Effect.fail(new findingErrors[answer.kind]({ findings: answer.findings })))
      else if ("folder" in answer) told(Effect.fail(new CacheError(answer)))
      else failed(answer.reason)
    }
    const broke = (error: Error) => failed(error.message)
    const ended = (code: number) => failed(`its thread ended with ${code}`)
    const leave = () => thread.off("message", answered).off("error", broke).off("exit", ended)
    const told = (outcome: Effect.Effect<EncodedPiece, EncodeError>) => {
      leave()
      resume(outcome)
    }
    thread.on("message", answered).on("error", broke).on("exit", ended)
    thread.postMessage(task, [task.bytes.buffer as ArrayBuffer])
    return Effect.sync(leave)
  })
