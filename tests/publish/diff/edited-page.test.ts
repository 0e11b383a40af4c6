import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { Effect } from "effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { build } from "../../../pipeline/build.ts"
import { Progress } from "../../../pipeline/progress.ts"
import type { Difference } from "../../../pipeline/publish/diff/difference.ts"
import { diff } from "../../../pipeline/publish/diff/index.ts"
import { neededStep } from "../../../pipeline/publish/diff/version.ts"

const page = `Harbour day\n\nMay 3, 2019, Gomel\n\nMayor Anna Berg: Friends, we opened 12 piers last year. They cost $3 million.\n\nThank you all.\n`
const other = "Bridge day\n\nJune 7, 2020, Brest\n\nMayor Karl Holm: We have built 5 bridges, and all of them stand.\n"

const folder = mkdtempSync(join(tmpdir(), "edited-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const publish = async (name: string, text: string): Promise<string> => {
  const [raw, dist] = [join(folder, `raw-${name}`), join(folder, name)]
  mkdirSync(join(raw, "pages"), { recursive: true })
  writeFileSync(join(raw, "pages", "harbour.txt"), text)
  writeFileSync(join(raw, "pages", "bridge.txt"), other)
  await Effect.runPromise(
    build({ raw, dist, cache: join(folder, "cache"), gold: null, keepGoing: false }).pipe(
      Effect.provide(Progress.quiet),
      Effect.provide(NodeServices.layer)
    )
  )
  return dist
}

describe("one number corrected on one page", () => {
  let found: Difference
  beforeAll(async () => {
    const [before, after] = [await publish("before", page), await publish("after", page.replace("12 piers", "140 piers"))]
    found = await Effect.runPromise(diff(before, after).pipe(Effect.provide(NodeServices.layer)))
  }, 60_000)

  const columnsOf = (table: string) =>
    found.changed
      .filter((each) => each.table === table)
      .flatMap(({ changed }) => changed.map(({ cells }) => cells.map(({ column }) => column)))

  it("adds no row and removes none, and asks for a patch", () => {
    expect(found.changed.flatMap(({ added, removed }) => [...added, ...removed])).toEqual([])
    expect(neededStep(found)?.step).toBe("patch")
  })

  it("names the figure, the mention and the passage that hold it, with what differs in them", () => {
    expect(columnsOf("figures")).toEqual([["sentence", "text", "value", "value_base", "end"]])
    expect(columnsOf("mentions")).toEqual([["text", "value", "value_base", "end"]])
    expect(columnsOf("passages")).toEqual([["text", "end"]])
  })

  it("names no row of another page", () => {
    const named = found.changed.flatMap(({ changed, moved }) => [...changed.map(({ row }) => row), ...moved])
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((row) => row.includes("bridge") || row.includes("karl"))).toEqual([])
  })
})
