import { availableParallelism } from "node:os"
import { Worker as Thread } from "node:worker_threads"
import * as NodeWorker from "@effect/platform-node/NodeWorker"
import { Cause, Clock, Config, Context, Data, Deferred, Effect, Layer, Pool, Stream } from "effect"
import * as Worker from "effect/workers/Worker"
import type { WorkerError } from "effect/workers/WorkerError"
import * as WorkerRunner from "effect/workers/WorkerRunner"
import type { PageStore } from "./page-results.ts"

/** A worker thread died or threw: a fault of the program, or no memory left. */
class WorkerFailed extends Data.TaggedError("WorkerFailed")<{ readonly reason: string }> {
  readonly heading = "A thread of the build broke off. The published files are as they were:"
  override get message() {
    return `a worker thread failed: ${this.reason}`
  }
}

/** A class of expected failures: made of plain fields, so that a thread can tell them. */
type FailureClass<Failure> = new (fields: never) => Failure

/** Work that any thread can do. Inputs, answers and the fields of failures are plain data. */
export interface Task<Input, Answer, Failure> {
  /** One name each among all tasks. */
  readonly name: string
  /** The failures that are expected, by their tags. */
  readonly failures: Readonly<Record<string, FailureClass<Failure>>>
  readonly work: (input: Input, pages: PageStore) => Effect.Effect<Answer, Failure>
}

/** The pool of workers: threads, or this thread alone. */
export class Workers extends Context.Service<
  Workers,
  {
    /** How many tasks are done at a time. */
    readonly count: number
    readonly run: <Input, Answer, Failure>(
      task: Task<Input, Answer, Failure>,
      input: Input
    ) => Effect.Effect<Answer, Failure | WorkerFailed>
  }
>()("pipeline/corpus/Workers") {
  /** Does every task in this thread. */
  static readonly here = (pages: PageStore) => Layer.succeed(Workers, { count: 1, run: (task, input) => task.work(input, pages) })

  /** Does tasks on `count` threads that run `script` with `setup` as their data. */
  static readonly threads = (script: URL, setup: unknown, count: number) =>
    Layer.effect(
      Workers,
      Effect.gen(function* () {
        const pool = yield* Pool.makeWithTTL({ acquire: startThread, min: 0, max: count, concurrency: ahead, timeToLive: idle }).pipe(
          // Threads wait in the time of the machine, whatever clock the program is given.
          Effect.provideService(Clock.Clock, Clock.Clock.defaultValue())
        )
        return Workers.of({
          count,
          run: (task, input) => Pool.use(pool, (ask) => ask(task, input))
        })
      })
    ).pipe(Layer.provide(NodeWorker.layer(() => new Thread(script, { workerData: setup, resourceLimits: limits }))))
}

/** Does a task for each input as workers get free, which are drawn as they are needed. The answers come in the order of the inputs. */
export const runEach = <Input, Answer, Failure, E = never, R = never>(
  task: Task<Input, Answer, Failure>,
  inputs: Iterable<Input> | Stream.Stream<Input, E, R>
) =>
  Stream.unwrap(
    Effect.map(Workers, ({ count, run }) =>
      (Stream.isStream(inputs) ? inputs : Stream.fromIterable(inputs, { chunkSize: 1 })).pipe(
        Stream.mapEffect((input) => run(task, input), { concurrency: count * ahead })
      )
    )
  )

/** Tasks that a thread has at a time: one in work and one that waits, so that it never idles. */
const ahead = 2

/** Megabytes of memory of a thread: many times what the longest page takes, and little enough that garbage does not pile up. */
const limits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/** How long a thread waits for work before it ends: of a large corpus the database then has the memory that its garbage took. */
const idle = "10 seconds"

/** A thread answers each question with its number, and with what came of it. */
interface Asked {
  readonly id: number
  readonly task: string
  readonly input: unknown
}

type Outcome = { readonly answer: unknown } | { readonly failure: { readonly _tag: string } } | { readonly fault: string }

interface Answered {
  readonly id: number
  readonly outcome: Outcome
}

const failed = ({ message }: WorkerError) => new WorkerFailed({ reason: message })

/** Starts a thread that lasts as long as the scope; asks it to do tasks. */
const startThread = Effect.gen(function* () {
  const platform = yield* Worker.WorkerPlatform
  const thread = yield* Effect.mapError(platform.spawn<Answered, Asked>(0), failed)
  const waiting = new Map<number, Deferred.Deferred<Outcome, WorkerFailed>>()
  let ids = 0
  let end: WorkerFailed | null = null
  const broke = (error: WorkerError) =>
    Effect.suspend(() => {
      const failure = failed(error)
      end = failure
      return Effect.forEach(waiting.values(), (answer) => Deferred.fail(answer, failure), { discard: true })
    })
  yield* thread.run(({ id, outcome }) => Deferred.succeed(waiting.get(id)!, outcome)).pipe(Effect.catch(broke), Effect.forkScoped)
  return Effect.fnUntraced(function* <Input, Answer, Failure>(task: Task<Input, Answer, Failure>, input: Input) {
    if (end !== null) return yield* end
    const id = ids++
    const answer = yield* Deferred.make<Outcome, WorkerFailed>()
    waiting.set(id, answer)
    yield* Effect.mapError(thread.send({ id, task: task.name, input }), failed)
    const outcome = yield* Deferred.await(answer)
    waiting.delete(id)
    if ("answer" in outcome) return outcome.answer as Answer
    if ("fault" in outcome) return yield* new WorkerFailed({ reason: outcome.fault })
    const { _tag, ...fields } = outcome.failure
    return yield* Effect.fail(new task.failures[_tag]!(fields as never))
  })
})

/** The other end of a thread: does the tasks that it is asked for, as long as it lives. */
export const serve = (tasks: readonly Task<never, unknown, { readonly _tag: string }>[], pages: PageStore) =>
  Effect.gen(function* () {
    const byName = new Map(tasks.map((task) => [task.name, task]))
    const outcomeOf = ({ task, input }: Asked): Effect.Effect<Outcome> =>
      Effect.suspend(() => byName.get(task)!.work(input as never, pages)).pipe(
        Effect.map((answer): Outcome => ({ answer })),
        Effect.catch((failure) => Effect.succeed<Outcome>({ failure: { ...failure } })),
        Effect.catchCause((cause) => Effect.succeed<Outcome>({ fault: Cause.pretty(cause) }))
      )
    const runner = yield* (yield* WorkerRunner.WorkerRunnerPlatform).start<Answered, Asked>()
    yield* runner.run((port, asked) => {
      const tell = (outcome: Outcome) => runner.send(port, { id: asked.id, outcome })
      // What is no plain data cannot be sent.
      return Effect.flatMap(outcomeOf(asked), tell).pipe(Effect.catchCause((cause) => tell({ fault: Cause.pretty(cause) })))
    })
  })

/** A setting of the environment is not what it may be. */
class SettingError extends Data.TaggedError("SettingError")<{ readonly name: string; readonly expected: string }> {
  readonly heading = "A setting of the environment is wrong:"
  override get message() {
    return `${this.name}: expected ${this.expected}`
  }
}

/** More threads than any machine has use for. */
const mostWorkers = 64

/** How many workers there are: PIPELINE_WORKERS of the environment, else one a core up to four. */
export const workerCount = Config.withDefault(Config.Int("PIPELINE_WORKERS"), Math.min(4, availableParallelism())).pipe(
  Effect.filterOrFail((count) => count >= 1 && count <= mostWorkers),
  Effect.mapError(() => new SettingError({ name: "PIPELINE_WORKERS", expected: `a whole number from 1 to ${mostWorkers}` }))
)
