import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { onDisk } from "../../pipeline/corpus/disk-sorting.ts"
import { grouping, inMemory, type Sorter } from "../../pipeline/deduplicate/group.ts"

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

  it("are grouped by key with every owner once, though the owners outgrow the bits beside a key", () => {
    const owners = 2 ** 24
    const rows = grouping(owners, onDisk(folder, 2))
    for (const [key, owner] of [
      [0xffffffff, owners - 1],
      [7, 3],
      [0xffffffff, 5],
      [7, 3],
      [1 << 20, 9]
    ] as const)
      rows.add(key, owner)
    const groups: (readonly number[])[] = []
    rows.eachGroup((group) => groups.push(group))
    expect(groups).toEqual([[5, owners - 1]])
  })
})
