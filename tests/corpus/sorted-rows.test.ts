import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { z } from "zod"
import { mergeLines, sortRows } from "../../pipeline/corpus/sorted-rows.ts"
import type { Row } from "../../pipeline/publish/formats/row.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rows-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const table = { name: "speeches", key: ["speech", "page"], row: z.object({ speech: z.string(), page: z.string(), text: z.string() }) }
const row = fc.record({ speech: fc.string({ unit: "grapheme" }), page: fc.string(), text: fc.string({ unit: "binary" }) })
/** Keys hold no control characters; what a row says besides may hold anything that is well-formed. */
const rows = fc.array(
  row.map(({ speech, page, text }) => ({
    speech: speech.replace(/\p{Cc}/gu, ""),
    page: page.replace(/\p{Cc}/gu, ""),
    text: text.toWellFormed()
  })),
  { maxLength: 60 }
)

describe("rows sorted on disk", () => {
  let runs = 0
  it("come back whole and by key, from any number of files", () => {
    fc.assert(
      fc.property(rows, rows, rows, fc.integer({ min: 1, max: 400 }), (one, other, further, memory) => {
        const files = [one, other].flatMap((each) => {
          const sorting = sortRows(folder, String(runs++), memory)
          for (const single of each) sorting.add(table, [single])
          return sorting.finish().get("speeches") ?? []
        })
        const merged = [...mergeLines(files, table, further)].map((line): Row => JSON.parse(line))
        const place = (each: Row): string => `${each["speech"]}\u0001${each["page"]}`
        const canonical = (all: readonly Row[]) => all.map((each) => JSON.stringify(each)).sort()
        expect(canonical(merged)).toEqual(canonical([...one, ...other, ...further]))
        for (const [index, each] of merged.entries()) if (index > 0) expect(place(merged[index - 1]!) <= place(each)).toBe(true)
      }),
      { numRuns: 60, seed: 2021 }
    )
  })
})
