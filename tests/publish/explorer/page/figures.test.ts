import { describe, expect, it } from "vitest"
import { filtered, valuesOf } from "../../../../pipeline/publish/explorer/page/figures/filter.ts"
import { oftenMeasured } from "../../../../pipeline/publish/explorer/page/figures/often.ts"
import { isWide, pointsOf, powersAround } from "../../../../pipeline/publish/explorer/page/figures/points.ts"
import type { FigureRow } from "../../../../schemas/figures.ts"
import { dataset } from "../../dataset.ts"

const figure = (cells: Partial<FigureRow>): FigureRow => ({ ...dataset.figures[0]!, ...cells })

const ships = figure({
  text: "40 ships",
  sentence: "The port of Riga took in 40 ships.",
  measure: "ships in port",
  unit: "ship",
  value: 40
})
const toll = figure({
  text: "$2 million",
  sentence: "Ships paid a toll of $2 million.",
  measure: "toll",
  kind: "money",
  unit: "dollar",
  currency: "USD",
  value: 2e6
})
const share = figure({
  text: "half",
  sentence: "Half of the toll was late.",
  measure: null,
  whole: "the toll",
  kind: "share",
  speaker_id: null
})
const all = [ships, toll, share]

describe("filters", () => {
  it("leave all figures where none is set, in their order", () => {
    expect(filtered(all, {})).toEqual(all)
  })

  it("must all be passed", () => {
    expect(filtered(all, { measure: "toll" })).toEqual([toll, share])
    expect(filtered(all, { measure: "toll", kind: "money" })).toEqual([toll])
    expect(filtered(all, { measure: "toll", kind: "count" })).toEqual([])
  })

  it("find words in whatever order and case", () => {
    expect(filtered(all, { words: "RIGA port" })).toEqual([ships])
    expect(filtered(all, { words: "riga toll" })).toEqual([])
  })

  it("take a currency for the unit of money", () => {
    expect(filtered(all, { unit: "USD" })).toEqual([toll])
    expect(filtered(all, { unit: "dollar" })).toEqual([])
  })

  it("count the values that they choose from, the most frequent first", () => {
    expect(valuesOf(all, ({ speaker_id }) => speaker_id)).toEqual([["ann-example", 2]])
    expect(valuesOf(["b", "a", "b", "c"], (each) => each)).toEqual([
      ["b", 2],
      ["a", 1],
      ["c", 1]
    ])
  })
})

describe("what is often measured", () => {
  it("is told by words of content that stand in several figures", () => {
    expect(oftenMeasured(all, 3)).toEqual([["toll", 2]])
    expect(
      oftenMeasured(
        [
          { measure: "more of the same", whole: "the same again" },
          { measure: "more", whole: null }
        ],
        3
      )
    ).toEqual([])
  })
})

describe("points of the plot", () => {
  const bounded = figure({ ...ships, date: "2020-06-01", value: null, lower: 30, upper: 50, qualifier: "range" })

  it("are of one unit, and levels apart from changes", () => {
    expect(pointsOf([ships, toll], "USD", "level").map(({ figure }) => figure)).toEqual([toll])
    expect(pointsOf([ships], "ship", "delta")).toEqual([])
  })

  it("reach from bound to bound, and over the period", () => {
    const [point] = pointsOf([figure({ ...bounded, period_start: "2019-01-01", period_end: "2019-12-31" })], "ship", "level")
    expect([point?.low, point?.high, point?.from.toISOString(), point?.to.toISOString()]).toEqual([
      30,
      50,
      "2019-01-01T00:00:00.000Z",
      "2019-12-31T00:00:00.000Z"
    ])
  })

  it("stay open where the wording leaves the value open", () => {
    const open = (cells: Partial<FigureRow>) => pointsOf([figure({ ...ships, ...cells })], "ship", "level")[0]?.open
    expect([open({ lower: 40 }), open({ upper: 40 }), open({})]).toEqual(["up", "down", null])
  })

  it("are left out where day or number is missing", () => {
    expect(pointsOf([figure({ ...ships, date: null }), figure({ ...ships, value: null })], "ship", "level")).toEqual([])
  })

  it("want a logarithmic scale where they are far apart, and all above zero", () => {
    const wide = (values: readonly number[]) => isWide(values.flatMap((value) => pointsOf([figure({ ...ships, value })], "ship", "level")))
    expect([wide([1, 1000]), wide([1, 50]), wide([0, 1000])]).toEqual([true, false, false])
    const points = [3, 40_000].flatMap((value) => pointsOf([figure({ ...ships, value })], "ship", "level"))
    expect(powersAround(points)).toEqual([1, 10, 100, 1000, 10_000, 100_000])
  })
})
