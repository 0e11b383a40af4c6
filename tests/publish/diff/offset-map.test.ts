import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import { offsetMap } from "../../../pipeline/publish/diff/offset-map.ts"

const old = "We built 12 bridges 😀 and 7 piers.\n\nBoats came in May."

describe("mapping offsets of a page into its newer form", () => {
  it("shifts offsets after a change", () => {
    const follow = offsetMap(old, old.replace("12", "140"))
    assert.deepStrictEqual([0, 9, 11, 22].map(follow), [[0], [9], [12], [23]])
  })

  it("counts code points, and maps through several changes", () => {
    const newer = old.replace("12", "140").replace("7 piers", "some piers").replace("May", "June")
    const follow = offsetMap(old, newer)
    const at = (text: string, word: string) => [...text.slice(0, text.indexOf(word))].length
    for (const word of ["bridges", "and", "Boats", "came", "."]) assert.deepStrictEqual(follow(at(old, word)), [at(newer, word)], word)
  })

  it("finds nothing inside a change, and two offsets at an insertion", () => {
    const words = offsetMap("one two three", "one zwei three")
    assert.deepStrictEqual(words(5), [])
    assert.deepStrictEqual(offsetMap("one three", "one two three")(4), [4, 8])
  })

  it("takes an entirely different text for one change", () => {
    const [older, newer] = ["a ".repeat(20_000), "b ".repeat(20_000)]
    const follow = offsetMap(`${older}end`, `${newer}end`)
    assert.deepStrictEqual([0, 40_002].map(follow), [[0], [40_002]])
    assert.deepStrictEqual(follow(20_000), [])
  })

  it("leaves every offset of an unchanged text as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const follow = offsetMap(text, text)
        for (let at = 0; at <= [...text].length; at++) assert.deepStrictEqual(follow(at), [at])
      })
    )
  })

  it("gives offsets in the newer text, in order", () => {
    const text = fc.array(fc.constantFrom("one", "two", " ", "😀", "3", "\n")).map((parts) => parts.join(""))
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const found = Array.from({ length: [...older].length + 1 }, (_, at) => offsetMap(older, newer)(at)).flat()
        assert.deepStrictEqual(
          found,
          found.toSorted((a, b) => a - b)
        )
        assert.isTrue(found.every((at) => at >= 0 && at <= [...newer].length))
      })
    )
  })
})
