import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startThreads } from "../pipeline/workers.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "threads-"))
  const serve = pathToFileURL(join(import.meta.dirname, "..", "pipeline", "serve.ts")).href
  writeFileSync(
    join(folder, "thread.ts"),
    `import { workerData } from "node:worker_threads"
     import { serve } from ${JSON.stringify(serve)}
     serve((job) => {
       if (job === workerData.throwsAt) throw new Error("no such number")
       if (job === workerData.endsAt) process.exit(3)
       return job * 2
     })`
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const jobs = Array.from({ length: 50 }, (_, index) => index)
const started = (setup: object) => startThreads<number, number>({ script: pathToFileURL(join(folder, "thread.ts")), setup, count: 2 })

const doubled = (setup: object): Promise<readonly number[]> => {
  const answers: number[] = []
  const take = (answer: number) => Effect.sync(() => void answers.push(answer))
  const drawn = jobs.map((job) => (job % 10 === 7 ? { known: 2 * job } : { job }))
  const program = Effect.flatMap(started(setup), ({ work }) => work(drawn, take))
  return Effect.runPromise(Effect.as(Effect.scoped(program), answers))
}

describe("jobs on threads", () => {
  it("are each done once", async () => {
    expect((await doubled({})).toSorted((a, b) => a - b)).toEqual(jobs.map((job) => 2 * job))
  }, 60_000)

  it("go on with others when they are done", async () => {
    const answers: number[] = []
    const take = (answer: number) => Effect.sync(() => void answers.push(answer))
    const program = Effect.flatMap(started({}), ({ work }) => Effect.andThen(work([{ job: 1 }], take), work([{ job: 2 }], take)))
    await Effect.runPromise(Effect.scoped(program))
    expect(answers).toEqual([2, 4])
  }, 60_000)

  it("fail with what a thread threw", async () => {
    await expect(doubled({ throwsAt: 30 })).rejects.toThrow("no such number")
  }, 60_000)

  it("fail when a thread ends before its work does", async () => {
    await expect(doubled({ endsAt: 30 })).rejects.toThrow("3")
  }, 60_000)
})
