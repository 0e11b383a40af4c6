import { Worker } from "node:worker_threads"
import { Data, Effect, Scope, Semaphore } from "effect"
import type { Table } from "../../../schemas/table.ts"
import { CacheError, storing } from "../../store.ts"
import { workerCount } from "../../workers.ts"
import { type Finding, findingErrors } from "../check/finding.ts"
import { type Task, type Transcribed, transcribe, transcribedBefore } from "./encode.ts"

/** A thread could not transcribe rows of a table. */
export class ThreadError extends Data.TaggedError("ThreadError")<{ readonly table: string; readonly reason: string }> {
  get heading() {
    return "The files of a table cannot be written. The published files are as they were, and the next run cleans up:"
  }
  override get message() {
    return `${this.table}: ${this.reason}`
  }
}

/** What a thread answers. */
export type Answer =
  | { readonly done: Transcribed }
  | { readonly kind: "row" | "order"; readonly findings: readonly Finding[] }
  | { readonly folder: string; readonly reason: string }
  | { readonly reason: string }

type Failure = InstanceType<(typeof findingErrors)["row" | "order"]> | CacheError | ThreadError

export type Transcribe = (table: Table, task: Task) => Effect.Effect<Transcribed, Failure>

/**
 * `transcribe` that does nothing twice, on up to `count` threads while the scope is open; on this one if that is all. A table of one piece is not
 * worth the start of a thread, and one row may be too long for any; the bytes of the others are the thread's from then on.
 */
export const transcribers = Effect.fnUntraced(function* (count = workerCount()): Effect.fn.Return<Transcribe, never, Scope.Scope> {
  const scope = yield* Effect.scope
  const permits = yield* Semaphore.make(count)
  const idle: Worker[] = []
  const take = Effect.suspend(() => {
    const thread = idle.pop()
    return thread === undefined ? Scope.provide(startThread, scope) : Effect.succeed(thread)
  })
  const onThread = (task: Task) =>
    permits.withPermit(
      Effect.acquireUseRelease(
        take,
        (thread) => ask(thread, task),
        (thread) => Effect.sync(() => idle.push(thread))
      )
    )
  const knownOf = (task: Task) => {
    const { store } = task
    return store === null ? Effect.succeed(null) : storing(store, () => transcribedBefore(store, task))
  }
  return (table, task) =>
    Effect.flatMap(knownOf(task), (known): Effect.Effect<Transcribed, Failure> => {
      if (known !== null) return Effect.succeed(known)
      return count === 1 || task.isWhole || task.bytes.length > roomy ? transcribe(table, task) : onThread(task)
    })
})

const script = new URL("./encode-thread.ts", import.meta.url)

/** What the heap of a thread may come to; given room, it is cleared late. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 }

/** Bytes that a thread has room for, which holds them some times over. */
const roomy = 2 ** 24

const startThread = Effect.acquireRelease(
  Effect.sync(() => new Worker(script, { resourceLimits })),
  (thread) => Effect.promise(() => thread.terminate())
)

/** A thread that breaks off instead of answering has failed. */
const ask = (thread: Worker, task: Task) =>
  Effect.callback<Transcribed, Failure>((resume) => {
    const failed = (reason: string) => told(Effect.fail(new ThreadError({ table: task.table, reason })))
    const answered = (answer: Answer) => {
      if ("done" in answer) told(Effect.succeed(answer.done))
      else if ("kind" in answer) told(Effect.fail(new findingErrors[answer.kind]({ findings: answer.findings })))
      else if ("folder" in answer) told(Effect.fail(new CacheError(answer)))
      else failed(answer.reason)
    }
    const broke = (error: Error) => failed(error.message)
    const ended = (code: number) => failed(`its thread ended with ${code}`)
    const leave = () => thread.off("message", answered).off("error", broke).off("exit", ended)
    const told = (outcome: Effect.Effect<Transcribed, Failure>) => {
      leave()
      resume(outcome)
    }
    thread.on("message", answered).on("error", broke).on("exit", ended)
    thread.postMessage(task, [task.bytes.buffer as ArrayBuffer])
    return Effect.sync(leave)
  })
