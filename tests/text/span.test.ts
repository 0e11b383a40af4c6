import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cleanText } from "../../pipeline/text/clean-text.ts"
import { distinct, slugify } from "../../pipeline/text/identity.ts"
import { codePoints, trim } from "../../pipeline/text/span.ts"

describe("code points", () => {
  it("count as Python and DuckDB do", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
        const toPoints = codePoints(raw)
        expect(toPoints(raw.length)).toBe([...raw].length)
        let unit = 0
        for (const [point, character] of [...raw].entries()) {
          expect(toPoints(unit)).toBe(point)
          unit += character.length
        }
      })
    )
  })
})

describe("trimming", () => {
  it("counts no-break spaces and the byte order mark as blank", () => {
    expect(trim("\uFEFF\u00a0 word\u00a0\r\n", { start: 0, end: 10 })).toEqual({ start: 3, end: 7 })
  })
})

describe("clean text", () => {
  const raw = "The RiverBank\u00a0Fund,  he said.x\n"
  const edits = [
    { start: 9, end: 9, replacement: " " },
    { start: 29, end: 30, replacement: "" }
  ]
  it("applies edits and folds white space", () =>
    expect(cleanText(raw, { start: 0, end: 32 }, edits)).toBe("The River Bank Fund, he said."))
  it("applies only the edits inside the span", () => expect(cleanText(raw, { start: 14, end: 18 }, edits)).toBe("Fund"))
})

describe("names", () => {
  it("become slugs by their letters", () => {
    expect(slugify("Sauli Niinistö")).toBe("sauli-niinisto")
    expect(slugify("Anna Vavilova-Dollezhal")).toBe("anna-vavilova-dollezhal")
  })
  it("of other scripts never fall together", () => expect(slugify("Иванов")).not.toBe(slugify("Петров")))
  it("are made distinct by their place among equals", () => {
    const name = distinct()
    expect([name("a"), name("b"), name("a"), name("a")]).toEqual(["a", "b", "a-2", "a-3"])
  })
})
