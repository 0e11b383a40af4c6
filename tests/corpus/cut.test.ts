import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cut } from "../../pipeline/corpus/cut.ts"

const sizes = { least: 4, spread: 8, most: 32 }
const pieces = (names: readonly string[]): readonly (readonly string[])[] => cut(names, sizes, (name) => name)
const names = Array.from({ length: 2000 }, (_, index) => `page-${index}`)

describe("a list cut by the names in it", () => {
  it("is all there, in pieces of the sizes asked for", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), (some) => {
        const found = pieces(some)
        expect(found.flat()).toEqual(some)
        for (const [index, { length }] of found.entries()) {
          expect(length).toBeLessThanOrEqual(sizes.most)
          expect(length).toBeGreaterThanOrEqual(index === found.length - 1 ? 1 : sizes.least)
        }
      })
    )
  })

  it("has the same pieces as before, but for a few, when an item was added, changed or removed", () => {
    const before = new Set(pieces(names).map((piece) => piece.join()))
    const others = [names.toSpliced(700, 0, "added"), names.toSpliced(700, 1, "changed"), names.toSpliced(700, 1)]
    for (const other of others) {
      const fresh = pieces(other).filter((piece) => !before.has(piece.join()))
      expect(fresh.length).toBeGreaterThan(0)
      expect(fresh.length).toBeLessThan(6)
    }
  })

  it("counts what each item holds", () => {
    const found = cut([30, 30, 1, 1, 1, 40, 1], { least: 8, spread: 1, most: 32 }, String, (size) => size)
    expect(found).toEqual([[30], [30], [1, 1, 1, 40], [1]])
  })
})
