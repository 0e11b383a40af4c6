import { Effect, Scope } from "effect"
import type { PageError } from "../read/problem.ts"
import { type CacheError, storing, withStore } from "../store.ts"
import { type Drawn, startThreads, type Threads, type WorkerFailed, workerCount } from "../workers.ts"
import { packed } from "./packs.ts"
import type { PageSettings } from "./pages.ts"
import { type Answer, type Input, type Job, perform, type TaskName } from "./tasks.ts"

/** Pages to be worked on anew from which threads are worth their start. */
const manyPages = 200

/** Where the work on a corpus is done: in this thread, or on others that stay for all of it. */
export interface Workshop {
  readonly settings: PageSettings
  /** Starts the threads if so many pages are worth it; once they run they do all the work. */
  readonly prepare: (pages: number) => Effect.Effect<void, WorkerFailed>
  /** Works on what is drawn piece by piece, unless it is known already; the answers come in any order. */
  readonly work: <Name extends TaskName, E, R>(
    task: Name,
    drawn: Iterable<Drawn<Input<Name>, Answer<Name>>>,
    use: (answer: Answer<Name>) => Effect.Effect<void, E, R>
  ) => Effect.Effect<void, E | CacheError | PageError | WorkerFailed, R>
}

const script = new URL("./thread.ts", import.meta.url)

/** Open as long as the scope lasts. */
export const openWorkshop = Effect.fn("openWorkshop")(function* (
  given: Omit<PageSettings, "packed">
): Effect.fn.Return<Workshop, CacheError, Scope.Scope> {
  const settings = { ...given, packed: yield* storing(given.store, () => packed(given.store)) }
  const scope = yield* Effect.scope
  let threads: Threads<Job, unknown> | null = null
  return {
    settings,
    prepare: Effect.fnUntraced(function* (pages) {
      const count = workerCount()
      if (threads !== null || count === 1 || pages < manyPages) return
      threads = yield* Effect.provideService(startThreads<Job, unknown>({ script, setup: settings, count }), Scope.Scope, scope)
    }),
    work: <Name extends TaskName, E, R>(
      task: Name,
      drawn: Iterable<Drawn<Input<Name>, Answer<Name>>>,
      use: (answer: Answer<Name>) => Effect.Effect<void, E, R>
    ) =>
      Effect.suspend((): Effect.Effect<void, E | CacheError | PageError | WorkerFailed, R> => {
        if (threads !== null) return threads.work(jobsOf(task, drawn), (answer) => use(answer as Answer<Name>))
        const here = (piece: Drawn<Input<Name>, Answer<Name>>) =>
          "known" in piece
            ? use(piece.known)
            : Effect.flatMap(
                withStore(settings.store, () => perform({ task, input: piece.job }, settings)),
                use
              )
        return Effect.forEach(drawn, here, { discard: true })
      })
  }
})

function* jobsOf<Name extends TaskName>(task: Name, drawn: Iterable<Drawn<Input<Name>, Answer<Name>>>): Generator<Drawn<Job, unknown>> {
  for (const piece of drawn) yield "known" in piece ? piece : { job: { task, input: piece.job } as Job }
}
