import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { onDisk } from "../../pipeline/corpus/disk-sorting.ts"
import { inMemory, type Sorter } from "../../pipeline/deduplicate/pair-count.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sorting-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const sorted = (sorter: Sorter, numbers: readonly number[]): readonly number[] => {
  const sorting = sorter(2 ** 53)
  for (const number of numbers) sorting.add(number)
  return [...sorting.ascending()].flatMap((piece) => [...piece])
}

describe("numbers sorted on disk", () => {
  it("come back as they do from memory, however few are held, and leave no file", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (numbers, held) => {
        expect(sorted(onDisk(folder, held), numbers)).toEqual(sorted(inMemory, numbers))
      }),
      { numRuns: 60, seed: 2021 }
    )
    expect(readdirSync(folder)).toEqual([])
  })
})
