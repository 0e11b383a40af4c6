import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { onThreads } from "../pipeline/workers.ts"

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
const doubled = (setup: object): Promise<readonly number[]> => {
  const answers: number[] = []
  const script = pathToFileURL(join(folder, "thread.ts"))
  const take = (answer: number) => Effect.sync(() => void answers.push(answer))
  return Effect.runPromise(Effect.as(onThreads<number, number, never, never>({ script, setup, count: 2 }, jobs, take), answers))
}

describe("jobs on threads", () => {
  it("are each done once", async () => {
    expect((await doubled({})).toSorted((a, b) => a - b)).toEqual(jobs.map((job) => 2 * job))
  }, 60_000)

  it("fail with what a thread threw", async () => {
    await expect(doubled({ throwsAt: 30 })).rejects.toThrow("no such number")
  }, 60_000)

  it("fail when a thread ends before its work does", async () => {
    await expect(doubled({ endsAt: 30 })).rejects.toThrow("3")
  }, 60_000)
})
