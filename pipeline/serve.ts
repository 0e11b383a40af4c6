import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeWorkerRunner from "@effect/platform-node/NodeWorkerRunner"
import { Effect } from "effect"
import * as WorkerRunner from "effect/workers/WorkerRunner"
import type { Answered } from "./workers.ts"

/** The other end of `onThreads`: answers each job of this thread in turn; what is thrown is told, not lost. */
export const serve = <Job, Answer>(work: (job: Job) => Answer): void => {
  const answered = (job: Job): Answered<Answer> => {
    try {
      return { answer: work(job) }
    } catch (error) {
      return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  }
  const program = Effect.gen(function* () {
    const runner = yield* (yield* WorkerRunner.WorkerRunnerPlatform).start<Answered<Answer>, Job>()
    yield* runner.run((port, job) => runner.send(port, answered(job)))
  })
  NodeRuntime.runMain(Effect.provide(program, NodeWorkerRunner.layer))
}
