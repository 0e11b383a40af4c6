import { Worker } from "node:worker_threads"
import { Data, Effect, type FileSystem, type Path, type Scope, Semaphore } from "effect"
import { workerCount } from "../workers.ts"
import { type Finding, findingErrors } from "./finding.ts"
import { type Metadata, type Transcribed, transcribe } from "./transcribe.ts"

/** A thread could not write the files of a table. */
export class ThreadError extends Data.TaggedError("ThreadError")<{ readonly table: string; readonly reason: string }> {
  override get message() {
    return `${this.table}: ${this.reason}`
  }
}

/** What a thread is told, and what it answers. */
export interface Task {
  readonly table: string
  readonly folder: string
  readonly metadata: Metadata | null
}
export type Answer =
  | { readonly done: Transcribed }
  | { readonly kind: "row" | "order"; readonly findings: readonly Finding[] }
  | { readonly reason: string }

/** Bytes of JSON lines from which other threads and databases on disk are worth their start. */
const manyBytes = 16_000_000

export const isLarge = (bytes: number): boolean => bytes >= manyBytes

/** On how many threads tables of a size are transcribed. */
export const threadsFor = (bytes: number): number => (isLarge(bytes) ? workerCount() : 1)

type Transcribe = (
  ...task: Parameters<typeof transcribe>
) => Effect.Effect<Transcribed, Effect.Error<ReturnType<typeof transcribe>> | ThreadError, FileSystem.FileSystem | Path.Path>

/** `transcribe` on as many threads, for as many tables, while the scope is open; on this one if that is all. A thread that has nothing left to do ends. */
export const transcribers = Effect.fnUntraced(function* (
  threads: number,
  tables: number
): Effect.fn.Return<Transcribe, never, Scope.Scope> {
  if (threads === 1) return transcribe
  const idle = yield* startThreads(threads)
  let left = tables
  const permits = yield* Semaphore.make(threads)
  return (table, folder, metadata) =>
    permits.withPermit(
      Effect.acquireUseRelease(
        Effect.sync(() => {
          left--
          return idle.pop() as Worker
        }),
        (thread) => ask(thread, { table: table.name, folder, metadata }),
        (thread) => (left > 0 ? Effect.sync(() => idle.push(thread)) : Effect.promise(() => thread.terminate()))
      )
    )
})

const thread = new URL("transcribe-thread.ts", import.meta.url)

/** What the heap of a thread may come to; given room, it is cleared late. The longest row is held some four times. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 }

const startThreads = (number: number) =>
  Effect.acquireRelease(
    Effect.sync(() => Array.from({ length: number }, () => new Worker(thread, { resourceLimits }))),
    (threads) => Effect.promise(() => Promise.all(threads.map((thread) => thread.terminate())))
  ).pipe(Effect.map((threads) => [...threads]))

/** A thread that breaks off instead of answering has failed. */
const ask = (thread: Worker, task: Task) =>
  Effect.callback<Transcribed, InstanceType<(typeof findingErrors)["row" | "order"]> | ThreadError>((resume) => {
    const failed = (reason: string) => resume(Effect.fail(new ThreadError({ table: task.table, reason })))
    const answered = (answer: Answer) => {
      if ("done" in answer) resume(Effect.succeed(answer.done))
      else if ("kind" in answer) resume(Effect.fail(new findingErrors[answer.kind]({ findings: answer.findings })))
      else failed(answer.reason)
    }
    const broke = (error: Error) => failed(error.message)
    const ended = (code: number) => failed(`its thread ended with ${code}`)
    thread.once("message", answered).once("error", broke).once("exit", ended)
    thread.postMessage(task)
    return Effect.sync(() => thread.off("message", answered).off("error", broke).off("exit", ended))
  })
