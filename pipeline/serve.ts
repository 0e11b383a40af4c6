import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeWorkerRunner from "@effect/platform-node/NodeWorkerRunner"
import { Effect } from "effect"
import * as WorkerRunner from "effect/workers/WorkerRunner"
import { PageError } from "./read/problem.ts"
import { type Answered, isSystemError } from "./workers.ts"

/** The other end of `startThreads`: answers the jobs of this thread; what is thrown is told, not lost. */
export const serve = <Job, Answer>(work: (job: Job) => Answer | Promise<Answer>): void => {
  const answered = async (job: Job): Promise<Answered<Answer>> => {
    try {
      return { answer: await work(job) }
    } catch (error) {
      return { thrown: reasonOf(error) }
    }
  }
  const program = Effect.gen(function* () {
    const runner = yield* (yield* WorkerRunner.WorkerRunnerPlatform).start<Answered<Answer>, Job>()
    yield* runner.run((port, job) =>
      Effect.flatMap(
        Effect.promise(() => answered(job)),
        (told) => runner.send(port, told)
      )
    )
  })
  NodeRuntime.runMain(Effect.provide(program, NodeWorkerRunner.layer))
}

/** What was expected to go wrong is told in words, a fault of ours with its trace. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return isSystemError(error) || error instanceof PageError ? error.message : (error.stack ?? error.message)
}
