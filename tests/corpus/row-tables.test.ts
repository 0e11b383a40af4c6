import { mkdirSync } from "node:fs"
import { Effect, Stream } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createRowTables, rowLines } from "../../pipeline/corpus/row-tables.ts"
import { WorkDatabase } from "../../pipeline/corpus/work-database.ts"
import type { TableName } from "../../schemas/index.ts"
import { fromLine } from "../../schemas/line.ts"
import type { Row } from "../../schemas/row.ts"
import { testFolder } from "./folder.ts"

const path = testFolder()
let runs = 0

/** The rows of a table after they were added batch by batch. */
const kept = (name: TableName, batches: readonly (readonly Row[])[]): Promise<readonly (Row | null)[]> => {
  const folder = path(`run-${runs++}`)
  mkdirSync(folder, { recursive: true })
  return Effect.gen(function* () {
    const tables = yield* createRowTables
    for (const batch of batches) yield* tables.add(name, rowLines(name, batch))
    yield* tables.finish
    return (yield* Stream.runCollect(tables.lines(name))).flat().map(fromLine)
  }).pipe(Effect.scoped, Effect.provide(WorkDatabase.layer(folder, 1)), Effect.runPromise)
}

const version = (speech: string, document: string, reason = ""): Row => ({
  speech_id: speech,
  document_id: document,
  form: "report",
  start: 0,
  end: 1,
  words: 1,
  chosen: true,
  reason,
  matched: 1
})

/** Keys hold no control characters; what a row says besides may hold anything that is well-formed. */
const name = fc.string({ unit: "grapheme", maxLength: 4 }).map((text) => text.replace(/\p{Cc}/gu, ""))
const row = fc
  .tuple(name, name, fc.string({ unit: "binary" }))
  .map(([speech, document, reason]) => version(speech, document, reason.toWellFormed()))
const placeOf = (row: Row): Buffer => Buffer.from(`${row["speech_id"]}\u0001${row["document_id"]}`)

describe("the rows of a table", () => {
  it("come back whole and in the order of its key, in whatever batches they were added", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(row, { maxLength: 20 }), { maxLength: 4 }), async (batches) => {
        const found = (await kept("versions", batches)) as readonly Row[]
        const canonical = (all: readonly Row[]) => all.map((each) => JSON.stringify(Object.entries(each).sort())).sort()
        expect(canonical(found)).toEqual(canonical(batches.flat()))
        for (const [index, each] of found.entries())
          if (index > 0) expect(Buffer.compare(placeOf(found[index - 1]!), placeOf(each))).toBeLessThanOrEqual(0)
      }),
      { numRuns: 40, seed: 2021 }
    )
  })

  it("are ordered by one column of the key after the other", async () => {
    const all = [version("a-b", "c"), version("a", "z"), version("a", "b")]
    const found = (await kept("versions", [all])) as readonly Row[]
    expect(found.map((each) => [each["speech_id"], each["document_id"]])).toEqual([
      ["a", "b"],
      ["a", "z"],
      ["a-b", "c"]
    ])
  })

  it("come back whole though one is longer than what is read at a time", async () => {
    const all = ["b", "a", "c"].map((speech, index) => version(speech, "d", "“долго”".repeat(200_000 * index)))
    expect(await kept("versions", [all])).toEqual([all[1], all[0], all[2]])
  })

  it("come back in the order of the key though they were added in another, some of them side by side", async () => {
    const all = Array.from({ length: 5000 }, (_, index) =>
      version(String((index * 7919) % 5000).padStart(4, "0"), "d", "x".repeat(index % 7))
    )
    const found = (await kept("versions", [all.slice(0, 3000), all.slice(3000)])) as readonly Row[]
    expect(found).toEqual(all.toSorted((a, b) => (String(a["speech_id"]) < String(b["speech_id"]) ? -1 : 1)))
  })

  it("are none where none were added", async () => {
    expect(await kept("speakers", [])).toEqual([])
  })
})
