import { availableParallelism } from "node:os"
import { Worker as Thread } from "node:worker_threads"
import * as NodeWorker from "@effect/platform-node/NodeWorker"
import { Data, Deferred, Effect } from "effect"
import * as Worker from "effect/workers/Worker"
import * as WorkerError from "effect/workers/WorkerError"

/** A worker thread died or threw: a fault of the program, or no memory left. */
export class WorkerFailed extends Data.TaggedError("WorkerFailed")<{ readonly reason: string }> {
  override get message() {
    return `a worker thread failed: ${this.reason}`
  }
}

/** What the system refuses, with what it says: no place left, no such file. */
export const isSystemError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string"

/** What a thread answers: what came of the job, or what was thrown. */
export type Answered<Answer> = { readonly answer: Answer } | { readonly thrown: string }

/** Threads a machine is asked for; PIPELINE_WORKERS sets another number, 1 keeps everything in one thread. */
export const workerCount = (): number => {
  const asked = Number(process.env["PIPELINE_WORKERS"])
  return Number.isInteger(asked) && asked >= 1 ? asked : Math.min(4, availableParallelism())
}

/** Memory of a thread, in megabytes: many times what the longest page takes, and little enough that garbage does not pile up. */
const limits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/** Jobs a thread has at a time: one in work and one that waits, so that it never idles. */
const ahead = 2

/**
 * Does `jobs` on `count` threads that run `script` with `setup` as their data; `use` gets the answers one by one in the order they come.
 * Jobs are drawn as threads get free. The threads end with the effect, however it ends.
 */
export const onThreads = Effect.fn("onThreads")(function* <Job, Answer, E, R>(
  { script, setup, count }: { readonly script: URL; readonly setup: unknown; readonly count: number },
  jobs: Iterable<Job>,
  use: (answer: Answer) => Effect.Effect<void, E, R>
) {
  const waiting = jobs[Symbol.iterator]()
  const thread = Effect.fnUntraced(function* (id: number) {
    const platform = yield* Worker.WorkerPlatform
    const worker = yield* platform.spawn<Answered<Answer>, Job>(id)
    const finished = yield* Deferred.make<void>()
    let open = 0
    const give = Effect.suspend(() => {
      const next = waiting.next()
      if (next.done !== true) {
        open++
        return worker.send(next.value)
      }
      return open === 0 ? Deferred.succeed(finished, undefined).pipe(Effect.asVoid) : Effect.void
    })
    const take = (answered: Answered<Answer>): Effect.Effect<void, E | WorkerFailed | WorkerError.WorkerError, R> => {
      if ("thrown" in answered) return Effect.fail(new WorkerFailed({ reason: answered.thrown }))
      open--
      return Effect.andThen(use(answered.answer), give)
    }
    const fill = Effect.forEach(Array.from({ length: ahead }), () => give, { discard: true })
    yield* Effect.raceFirst(Effect.andThen(fill, worker.run(take)), Deferred.await(finished))
  })
  yield* Effect.forEach(
    Array.from({ length: count }, (_, id) => id),
    thread,
    { concurrency: "unbounded", discard: true }
  ).pipe(
    Effect.mapError((error) => (error instanceof WorkerError.WorkerError ? new WorkerFailed({ reason: error.message }) : error)),
    Effect.provide(NodeWorker.layer(() => new Thread(script, { workerData: setup, resourceLimits: limits })))
  )
})
