import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { countWords } from "../../pipeline/text/word-count.ts"

describe("counting words", () => {
  it("counts what stands between spaces and holds a letter or digit", () => {
    expect(countWords("The co-operation – people’s, mostly – grew by 12 percent.\n\nThank you!")).toBe(10)
  })
  it("finds none in dashes and marks", () => expect(countWords("— … “ ” <…>")).toBe(0))
  it("takes any text as a search for stretches does", () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(" ", "\u00a0", "\ufeff", "\n", "–", "é", "𝟗", "😀", "\ud835", "a", "7"), fc.string({ unit: "binary" }))
    })
    const searched = (all: string) => (all.match(/\S+/g) ?? []).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch)).length
    fc.assert(
      fc.property(text, (all) => {
        expect(countWords(all)).toBe(searched(all))
      })
    )
  })
})
