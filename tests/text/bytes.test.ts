import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { growingBytes, linesIn } from "../../pipeline/text/bytes.ts"

const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((all) => all.toWellFormed().replaceAll("\n", " "))

describe("texts put down as bytes", () => {
  it("are those of all texts in one, whatever room there was at first", () => {
    fc.assert(
      fc.property(fc.array(fc.array(text)), fc.integer({ min: 1, max: 50 }), (all, room) => {
        const growing = growingBytes(room)
        const ends = all.map((texts) => growing.put(...texts))
        expect(growing.bytes().equals(Buffer.from(all.flat().join("")))).toBe(true)
        expect(ends).toEqual(
          all.map((_, index) =>
            Buffer.byteLength(
              all
                .slice(0, index + 1)
                .flat()
                .join("")
            )
          )
        )
      })
    )
  })

  it("begin anew where others stood, longer or shorter", () => {
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (some, others) => {
        const growing = growingBytes(8)
        growing.put(...some)
        growing.clear()
        growing.put(...others)
        expect(growing.bytes().equals(Buffer.from(others.join("")))).toBe(true)
      })
    )
  })

  it("come back line by line", () => {
    fc.assert(
      fc.property(fc.array(text), (lines) => {
        const growing = growingBytes()
        for (const line of lines) growing.put(line, "\n")
        expect([...linesIn(growing.bytes())]).toEqual(lines)
      })
    )
    expect([...linesIn(Buffer.from("begun\nnot ended"))]).toEqual(["begun", "not ended"])
  })
})
