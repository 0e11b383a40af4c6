import { availableParallelism } from "node:os"
import { Worker as Thread } from "node:worker_threads"
import * as NodeWorker from "@effect/platform-node/NodeWorker"
import { Data, Effect, Queue, type Scope } from "effect"
import * as Worker from "effect/workers/Worker"

/** A worker thread died or threw: a fault of the program, or no memory left. */
export class WorkerFailed extends Data.TaggedError("WorkerFailed")<{ readonly reason: string }> {
  readonly heading = "A thread of the build broke off. The published files are as they were:"
  override get message() {
    return `a worker thread failed: ${this.reason}`
  }
}

/** What the system refuses, with what it says: no place left, no such file. */
export const isSystemError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string"

/** What a thread answers: what came of the job, or what was thrown. */
export type Answered<Answer> = { readonly answer: Answer } | { readonly thrown: string }

/** Threads a machine is asked for; PIPELINE_WORKERS sets another number, 1 keeps pages and tables in one thread. */
export const workerCount = (): number => {
  const asked = Number(process.env["PIPELINE_WORKERS"])
  return Number.isInteger(asked) && asked >= 1 ? asked : Math.min(4, availableParallelism())
}

/** Memory of a thread, in megabytes: many times what the longest page takes, and little enough that garbage does not pile up. */
const limits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/** Jobs a thread has at a time: one in work and one that waits, so that it never idles. */
const ahead = 2

/** What is drawn from a list of work: a job, or an answer that was known already. */
export type Drawn<Job, Answer> = { readonly job: Job } | { readonly known: Answer }

export interface Threads<Job, Answer> {
  /** Does jobs as threads get free, drawing them one by one; `use` gets the answers one at a time in the order they come. */
  readonly work: <E, R>(
    drawn: Iterable<Drawn<Job, Answer>>,
    use: (answer: Answer) => Effect.Effect<void, E, R>
  ) => Effect.Effect<void, E | WorkerFailed, R>
}

interface Told<Answer> {
  readonly id: number
  readonly answered: Answered<Answer>
}

/** `count` threads that run `script` with `setup` as their data, as long as the scope lasts. After a failure they do no more work. */
export const startThreads = Effect.fn("startThreads")(function* <Job, Answer>({
  script,
  setup,
  count
}: {
  readonly script: URL
  readonly setup: unknown
  readonly count: number
}): Effect.fn.Return<Threads<Job, Answer>, WorkerFailed, Scope.Scope> {
  const told = yield* Queue.unbounded<Told<Answer>>()
  const start = Effect.fnUntraced(function* (id: number) {
    const platform = yield* Worker.WorkerPlatform
    const worker = yield* platform.spawn<Answered<Answer>, Job>(id)
    const tell = (answered: Answered<Answer>) => Queue.offer(told, { id, answered })
    yield* worker.run(tell).pipe(
      Effect.catch(({ message }) => tell({ thrown: message })),
      Effect.forkScoped
    )
    return worker
  })
  const workers = yield* Effect.forEach(
    Array.from({ length: count }, (_, id) => id),
    start
  ).pipe(
    Effect.mapError(({ message }) => new WorkerFailed({ reason: message })),
    Effect.provide(NodeWorker.layer(() => new Thread(script, { workerData: setup, resourceLimits: limits })))
  )
  return {
    work: Effect.fnUntraced(function* (drawn, use) {
      const waiting = drawn[Symbol.iterator]()
      let open = 0
      const give = Effect.fnUntraced(function* (id: number) {
        for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
          if ("known" in next.value) yield* use(next.value.known)
          else {
            open++
            return yield* Effect.mapError(workers[id]!.send(next.value.job), ({ message }) => new WorkerFailed({ reason: message }))
          }
        }
      })
      for (let turn = 0; turn < ahead; turn++) for (const id of workers.keys()) yield* give(id)
      while (open > 0) {
        const { id, answered } = yield* Queue.take(told)
        if ("thrown" in answered) return yield* new WorkerFailed({ reason: answered.thrown })
        open--
        yield* give(id)
        yield* use(answered.answer)
      }
    })
  }
})
