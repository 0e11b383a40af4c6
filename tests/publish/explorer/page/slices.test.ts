import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sliced } from "../../../../pipeline/publish/explorer/page/slices.ts"

describe("a slice of a page", () => {
  it("counts characters, not their halves", () => {
    const { slice, length } = sliced("a 😀 b")
    expect([slice(2, 3), slice(4, 5), length]).toEqual(["😀", "b", 5])
  })

  it("is what the tables mean by it, in any text", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 })
    fc.assert(
      fc.property(text, fc.nat(45), fc.nat(45), (page, start, more) => {
        const whole = [...page]
        expect(sliced(page).slice(start, start + more)).toBe(whole.slice(start, start + more).join(""))
        expect(sliced(page).length).toBe(whole.length)
      }),
      { seed: 2021 }
    )
  })
})
