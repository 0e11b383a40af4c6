import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Cause, ConfigProvider, Data, Effect, Exit, Fiber, Stream } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { noPages } from "../../pipeline/corpus/page-results.ts"
import { runEach, type Task, Workers, workerCount } from "../../pipeline/corpus/workers.ts"
import { PageError } from "../../pipeline/read/problem.ts"
import { testFolder } from "./folder.ts"

const path = testFolder()
const root = join(import.meta.dirname, "..", "..")
const urlOf = (file: string): string => JSON.stringify(pathToFileURL(join(root, file)).href)

/** A number is too large to be doubled. */
class TooLarge extends Data.TaggedError("TooLarge")<{ readonly number: number; readonly most: ReadonlyMap<string, number> }> {}

/** What the tests ask of a task: the number to be doubled, or what goes wrong instead. */
type Question = number | "throws" | "ends" | "says what cannot be sent" | "waits"

const doubled: Task<Question, number, TooLarge | PageError> = {
  name: "doubled",
  failures: { TooLarge, PageError },
  work: (question) => (typeof question === "number" ? Effect.succeed(2 * question) : Effect.die(new Error(question)))
}
const unknownTask = { ...doubled, name: "unknown" }

/** A script does the task of that name, under failures of its own: nothing but plain data crosses threads. */
beforeAll(() => {
  writeFileSync(
    path("worker.ts"),
    `import { workerData } from "node:worker_threads"
     import * as NodeRuntime from ${urlOf("node_modules/@effect/platform-node/dist/NodeRuntime.js")}
     import * as NodeWorkerRunner from ${urlOf("node_modules/@effect/platform-node/dist/NodeWorkerRunner.js")}
     import { Data, Effect } from ${urlOf("node_modules/effect/dist/index.js")}
     import { noPages } from ${urlOf("pipeline/corpus/page-results.ts")}
     import { serve } from ${urlOf("pipeline/corpus/workers.ts")}
     import { PageError } from ${urlOf("pipeline/read/problem.ts")}
     class TooLarge extends Data.TaggedError("TooLarge") {}
     const problem = { file: "pages/a.txt", line: 3, column: null, found: "x", expected: "y" }
     const work = (question) => {
       if (question === "throws") throw new Error("no such number")
       if (question === "ends") process.exit(3)
       if (question === "says what cannot be sent") return Effect.succeed(() => 7)
       if (question === "waits") return Effect.never
       if (question === -1) return Effect.fail(new PageError({ problems: [problem] }))
       if (question > workerData.most) return Effect.fail(new TooLarge({ number: question, most: new Map([["most", workerData.most]]) }))
       return Effect.delay(Effect.succeed(2 * question), question % 7)
     }
     serve([{ name: "doubled", failures: {}, work }], noPages).pipe(Effect.provide(NodeWorkerRunner.layer), NodeRuntime.runMain)`
  )
  writeFileSync(path("broken.ts"), `throw new Error("this script does not start")`)
})

const onThreads = <A, E>(effect: Effect.Effect<A, E, Workers>, script = "worker.ts", count = 2): Effect.Effect<A, E> =>
  Effect.provide(effect, Workers.threads(pathToFileURL(path(script)), { most: 1000 }, count))
const asked = (question: Question, task = doubled) => Effect.flatMap(Workers, ({ run }) => run(task, question))
const each = (inputs: Iterable<Question>) => Stream.runCollect(runEach(doubled, inputs))
const failureOf = <A, E>(effect: Effect.Effect<A, E, Workers>, script?: string) => Effect.runPromise(Effect.flip(onThreads(effect, script)))

const numbers = Array.from({ length: 200 }, (_, index) => index)

describe("tasks on threads", () => {
  it("are each done once, and their answers come in the order of the inputs", async () => {
    for (const count of [1, 3])
      expect(await Effect.runPromise(onThreads(each(numbers), "worker.ts", count))).toEqual(numbers.map((number) => 2 * number))
  }, 60_000)

  it("are drawn as workers get free", async () => {
    let drawn = 0
    const counted = function* () {
      for (const number of numbers) {
        drawn++
        yield number
      }
    }
    const some = Stream.runCollect(Stream.take(runEach(doubled, counted()), 3))
    expect(await Effect.runPromise(onThreads(some))).toEqual([0, 2, 4])
    expect(drawn).toBeLessThan(20)
  }, 60_000)

  it("go on with others when they are done", async () => {
    const twice = Effect.all([each([1, 2]), each([3])])
    expect(await Effect.runPromise(onThreads(twice))).toEqual([[2, 4], [6]])
  }, 60_000)

  it("fail as they are expected to, with the tag and the fields of the failure", async () => {
    const tooLarge = await failureOf(each([1, 2000, 3]))
    expect(tooLarge).toBeInstanceOf(TooLarge)
    expect(tooLarge).toMatchObject({ _tag: "TooLarge", number: 2000, most: new Map([["most", 1000]]) })
    const pageError = await failureOf(asked(-1))
    expect(pageError).toBeInstanceOf(PageError)
    expect(pageError.message).toBe("pages/a.txt, line 3: found x, expected y")
  }, 60_000)

  it("are asked for after others failed", async () => {
    const program = Effect.all([Effect.flip(asked(2000)), Effect.flip(asked("throws")), asked(4)])
    expect((await Effect.runPromise(onThreads(program, "worker.ts", 1)))[2]).toBe(8)
  }, 60_000)

  it("can be left without an answer", async () => {
    const program = Effect.gen(function* () {
      const waiting = yield* Effect.forkChild(asked("waits"))
      yield* Effect.sleep("300 millis")
      yield* Fiber.interrupt(waiting)
      return yield* asked(5)
    })
    expect(await Effect.runPromise(onThreads(program, "worker.ts", 1))).toBe(10)
  }, 60_000)
})

describe("a worker that fails", () => {
  it("says what was thrown", async () => {
    const error = await failureOf(each([1, "throws", 2]))
    expect(error).toMatchObject({ _tag: "WorkerFailed", reason: expect.stringContaining("no such number") })
  }, 60_000)

  it("says that it ended before its work did, and does nothing more", async () => {
    const error = await failureOf(each([1, "ends", 2]))
    expect(error).toMatchObject({ _tag: "WorkerFailed", reason: expect.stringContaining("3") })
    const again = Effect.andThen(Effect.flip(asked("ends")), asked(1))
    expect(await Effect.runPromise(Effect.flip(onThreads(again, "worker.ts", 1)))).toMatchObject({ _tag: "WorkerFailed" })
  }, 60_000)

  it("says what cannot be sent from thread to thread", async () => {
    const error = await failureOf(asked("says what cannot be sent"))
    expect(error).toMatchObject({ _tag: "WorkerFailed", reason: expect.stringContaining("could not be cloned") })
  }, 60_000)

  it("says that it does not know a task", async () => {
    expect(await failureOf(asked(1, unknownTask))).toMatchObject({ _tag: "WorkerFailed" })
  }, 60_000)

  it("says that its script does not start", async () => {
    expect(await failureOf(asked(1), "broken.ts")).toMatchObject({ _tag: "WorkerFailed" })
  }, 60_000)
})

describe("tasks in this thread", () => {
  const here = <A, E>(effect: Effect.Effect<A, E, Workers>) => Effect.provide(effect, Workers.here(noPages))

  it("give the same answers", async () => {
    expect(await Effect.runPromise(here(each(numbers)))).toEqual(numbers.map((number) => 2 * number))
  })

  it("break off with what was thrown: a fault of the program", async () => {
    const exit = await Effect.runPromiseExit(here(each([1, "throws"])))
    expect(Exit.isFailure(exit) && Cause.hasDies(exit.cause)).toBe(true)
  })
})

describe("the number of workers", () => {
  const countIn = (env: Readonly<Record<string, string>>) =>
    Effect.provide(workerCount, ConfigProvider.layer(ConfigProvider.fromEnv({ env })))

  it("is what the environment says, else one a core up to four", async () => {
    expect(await Effect.runPromise(countIn({ PIPELINE_WORKERS: "3" }))).toBe(3)
    for (const nothing of [{}, { PIPELINE_WORKERS: "" }]) {
      const count = await Effect.runPromise(countIn(nothing))
      expect(count).toBeGreaterThanOrEqual(1)
      expect(count).toBeLessThanOrEqual(4)
    }
  })

  it.each(["0", "-1", "65", "2.5", "two", "1e9"])("is not %j", async (value) => {
    const error = await Effect.runPromise(Effect.flip(countIn({ PIPELINE_WORKERS: value })))
    expect(error).toMatchObject({ _tag: "SettingError", message: "PIPELINE_WORKERS: expected a whole number from 1 to 64" })
  })
})
