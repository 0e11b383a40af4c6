import fc from "fast-check"
import { describe, expect, it } from "vitest"
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
