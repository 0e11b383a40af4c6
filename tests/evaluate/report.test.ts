import { describe, expect, it } from "vitest"
import { wilson } from "../../pipeline/evaluate/measure.ts"
import { missedThresholds } from "../../pipeline/evaluate/report.ts"
import { parseTsv } from "../../pipeline/evaluate/tsv.ts"

const measure = (name: string, value: number) => ({ name, value, n: 50, meaning: "" })
const gold = (thresholds: Record<string, number>) => ({ files: new Map(), thresholds: new Map(Object.entries(thresholds)) })

describe("thresholds", () => {
  it("are missed by a lower value and by no value, not by an equal one", () => {
    const missed = missedThresholds([measure("found", 0.9), measure("kind", 0.8)], gold({ found: 0.9, kind: 0.81, gone: 0.5 }))
    expect(missed).toEqual([
      { name: "kind", value: 0.8, minimum: 0.81 },
      { name: "gone", value: null, minimum: 0.5 }
    ])
  })
})

describe("a threshold of a measure that found nothing to measure", () => {
  it("is missed, however high the value of nothing is", () => {
    expect(missedThresholds([{ ...measure("found", 1), n: 0 }], gold({ found: 0 }))).toEqual([{ name: "found", value: null, minimum: 0 }])
  })
})

describe("the interval", () => {
  it("is Wilson's: 45 of 50 lie between 0.786 and 0.957", () => {
    const [low, high] = wilson(0.9, 50)
    expect(low).toBeCloseTo(0.7864, 3)
    expect(high).toBeCloseTo(0.9565, 3)
  })
  it("knows nothing without items", () => expect(wilson(1, 0)).toEqual([0, 1]))
})

describe("annotation files", () => {
  it("are raw TSV: a cell may begin with a quotation mark", () => {
    expect(parseTsv('a\tb\n"open\t2\n')).toEqual([{ a: '"open', b: "2" }])
  })
})
