import { describe, expect, it } from "vitest"
import { runningHeads } from "../../pipeline/clean/running-heads.ts"

/** The running heads among lines of some texts. */
const headsAmong = (texts: readonly string[]): readonly string[] => {
  const heads = runningHeads(texts.map((text) => ({ start: 0, end: text.length, text })))
  return texts.filter((_, index) => heads.has(index))
}

const page = (...heads: readonly string[]): readonly string[] => ["We built it.", "It was hard.", "It is done.", "We thank you.", ...heads]

describe("running heads of a record in print", () => {
  it("are lines of one text with the number of the page", () => {
    const heads = ["Harbour Board, Minutes 4", "Harbour Board, Minutes 5", "Harbour Board, Minutes 6"]
    expect(headsAmong(heads.flatMap((head) => page(head)))).toEqual(heads)
  })

  it("are numbers alone, and the lines that stand beside them on every page", () => {
    const heads = ["HARBOUR BOARD", "11", "HARBOUR BOARD", "12", "HARBOUR BOARD", "13"]
    expect(headsAmong([0, 2, 4].flatMap((from) => page(...heads.slice(from, from + 2))))).toEqual(heads)
  })

  it.each([
    ["items of a list", ["In 2019, 5 ships", "In 2020, 7 ships", "In 2021, 9 ships"]],
    ["names above what they say", [...page("Anna Berg"), ...page("Anna Berg"), ...page("Anna Berg")]],
    ["lines whose numbers are no pages", [...page("Shipped: 40 tonnes"), ...page("Shipped: 12 tonnes"), ...page("Shipped: 90 tonnes")]],
    ["labels with a time", [...page("Anna Berg: (00:04)"), ...page("Anna Berg: (01:06)"), ...page("Anna Berg: (02:08)")]],
    ["numbered speakers", [...page("Witness 1"), ...page("Witness 2"), ...page("Witness 3")]],
    ["sentences", [...page("That was 4."), ...page("That was 5."), ...page("That was 6.")]]
  ])("are not %s", (_, texts) => {
    expect(headsAmong(texts)).toEqual([])
  })
})
