import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { crc32 } from "node:zlib"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { z } from "zod"
import { mergeLines, sortRows } from "../../pipeline/corpus/sorted-rows.ts"
import type { Row } from "../../schemas/row.ts"

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
        for (const { path, size, sum } of files) {
          const bytes = readFileSync(path)
          expect([bytes.length, crc32(bytes)]).toEqual([size, sum])
        }
        const paths = files.map(({ path }) => path)
        const merged = [...mergeLines(paths, table, further)].map((line): Row => JSON.parse(line))
        const place = (each: Row): string => `${each["speech"]}\u0001${each["page"]}`
        const canonical = (all: readonly Row[]) => all.map((each) => JSON.stringify(each)).sort()
        expect(canonical(merged)).toEqual(canonical([...one, ...other, ...further]))
        for (const [index, each] of merged.entries()) if (index > 0) expect(place(merged[index - 1]!) <= place(each)).toBe(true)
      }),
      { numRuns: 60, seed: 2021 }
    )
  })

  it("come back whole though one is longer than what is written at a time", () => {
    const sorting = sortRows(folder, "long")
    const all = ["b", "a", "c"].map((speech, index) => ({ speech, page: "p", text: "“долго”".repeat(60_000 * index) }))
    sorting.add(table, all)
    const paths = sorting
      .finish()
      .get("speeches")!
      .map(({ path }) => path)
    expect([...mergeLines(paths, table, [])].map((line) => JSON.parse(line))).toEqual([all[1], all[0], all[2]])
  })
})
