import { describe, expect, it } from "vitest"
import { clean } from "../../pipeline/clean/index.ts"
import { cutBoilerplate, type Piece } from "../../pipeline/segment/pieces.ts"
import { pageOf } from "../hostile/page.ts"

/** Cuts the pieces of a text, which are parted by "|", at the boilerplate from "[" to "]"; the kinds and texts of what comes of it. */
const cut = (marked: string): readonly string[] => {
  const raw = marked.replace(/[[\]|]/g, " ")
  const page = {
    ...clean(pageOf(raw)),
    boilerplate: [...marked.matchAll(/\[.*?\]/g)].map(({ 0: { length }, index }) => ({ start: index + 1, end: index + length - 1 }))
  }
  const ends = [...[...marked.matchAll(/\|/g)].map(({ index }) => index), raw.length]
  const pieces = ends.map((end, index): Piece => ({ start: (ends[index - 1] ?? -1) + 1, end, kind: "verbatim", turn: index }))
  return cutBoilerplate(page, pieces, (piece, gap) => ({ ...piece, ...gap, kind: "chrome" })).map(
    ({ kind, start, end }) => `${kind} ${raw.slice(start, end)}`
  )
}

describe("pieces of a page are cut at boilerplate", () => {
  it("inside one of them", () => {
    expect(cut("We built [advertisement] it.|Thank you.")).toEqual([
      "verbatim We built",
      "chrome advertisement",
      "verbatim it.",
      "verbatim Thank you."
    ])
  })

  it("that goes on in the next ones, in each of them: no character is in two", () => {
    expect(cut("Mayor [Berg:|We built it.|Thank] you.")).toEqual([
      "verbatim Mayor",
      "chrome Berg:",
      "chrome We built it.",
      "chrome Thank",
      "verbatim you."
    ])
  })

  it("that stands between them not at all", () => {
    expect(cut("We built it.[ ]|Thank you.")).toEqual(["verbatim We built it.", "verbatim Thank you."])
  })
})
