import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { characterAt, classOf, digit, letter, mark, sign, space, unitsOf } from "../../pipeline/text/characters.ts"
import { codeUnits } from "../../pipeline/text/hash32.ts"

const classAt = (text: string, at = 0): number => classOf(characterAt(codeUnits(text), at))

describe("a character", () => {
  it.each([
    ["space", space, [" ", "\n", "\u00a0", "\ufeff", "\u3000"]],
    ["letter", letter, ["a", "Ж", "漢", "𝔸"]],
    ["digit", digit, ["7", "½", "٣", "𝟗"]],
    ["mark", mark, ["\u0301", "\u{1e8d0}"]],
    ["sign", sign, [".", "’", "€", "😀", "\ud835", "\udc00"]]
  ] as const)("is a %s", (_, kind, characters) => {
    expect(characters.map((character) => classAt(character))).toEqual(characters.map(() => kind))
  })

  it("beyond the end of the text is a space", () => expect(classAt("a", 1)).toBe(space))

  it("has as many code units as the text has there, whatever stood before it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const codes = codeUnits(text)
        for (let at = 0; at < codes.length; at++) expect(unitsOf(characterAt(codes, at))).toBe(text.codePointAt(at)! > 0xffff ? 2 : 1)
      })
    )
  })
})
