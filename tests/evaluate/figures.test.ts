import { describe, expect, it } from "vitest"
import { scoreFigures } from "../../pipeline/evaluate/figures.ts"
import { claimsOf } from "../../pipeline/extract/claims/claims.ts"
import type { Dataset } from "../../schemas/index.ts"
import { pageOf } from "../extract/page.ts"

const page = pageOf("fair-a", [{ kind: "narration", text: "Peru sold 40 mills and almost $3 billion of cork at the 4th fair." }])
const { mentions } = claimsOf([page], { speeches: [], links: [], repeats: new Map(), sameAs: new Map(), issues: new Map() }, () => ({
  speechId: null,
  speakerId: null,
  speakerName: null,
  eventId: null,
  eventName: null,
  date: null,
  country: null
}))
const dataset = { mentions, documents: [{ document_id: "fair-a" }] } as unknown as Dataset

const row = (text: string, cells: Readonly<Record<string, string>>) => {
  const start = page.page.raw.indexOf(text)
  return {
    document_id: "fair-a",
    start: `${start}`,
    end: `${start + text.length}`,
    lower: "",
    upper: "",
    holder: "",
    whole: "",
    per: "",
    period_start: "",
    period_end: "",
    currency: "",
    direction: "",
    aspect: "level",
    maybe: "",
    ...cells
  }
}
const mills = row("40", { kind: "count", value: "40", qualifier: "exact", measure: "mills" })
const cork = row("$3 billion", {
  kind: "money",
  value: "3000000000",
  upper: "3000000000",
  qualifier: "almost",
  currency: "USD",
  measure: "The cork"
})

const scores = (rows: readonly Readonly<Record<string, string>>[]) =>
  Object.fromEntries(scoreFigures(dataset, rows).map(({ name, value }) => [name, value]))

describe("scoring figures", () => {
  it("is perfect where all is as annotated", () => expect(new Set(Object.values(scores([mills, cork])))).toEqual(new Set([1])))
  it("counts what is missing and what is too much", () => {
    expect(scores([mills])["figures.found.precision"]).toBe(0.5)
    expect(
      scores([mills, cork, row("4th", { kind: "count", value: "4", qualifier: "exact", measure: "fair" })])["figures.found.recall"]
    ).toBeCloseTo(2 / 3)
  })
  it("leaves out what a careful reader could", () =>
    expect(scores([mills, { ...cork, maybe: "1" }])).toMatchObject({ "figures.found.precision": 1, "figures.found.recall": 1 }))
  it("wants the bounds right with the value", () =>
    expect(scores([mills, { ...cork, upper: "" }])).toMatchObject({ "figures.found.f1": 1, "figures.value.f1": 0.5 }))
  it("wants a measure whole, determiners and capitals aside, in one of the readings allowed", () => {
    expect(scores([mills, { ...cork, measure: "sales / Cork" }])["figures.measure"]).toBe(1)
    expect(scores([mills, { ...cork, measure: "cork of Peru" }])["figures.measure"]).toBe(0.5)
  })
  it("counts a phrase and a period that one side has and the other has not", () => {
    expect(scores([mills, { ...cork, whole: "exports", per: "year", period_end: "2020-12-31" }])).toMatchObject({
      "figures.whole": 0,
      "figures.per": 0,
      "figures.period": 0
    })
    expect(scores([mills, { ...cork, whole: "- / exports", period_end: "- / 2020-12-31" }])).toMatchObject({
      "figures.whole": 1,
      "figures.period": 1
    })
  })
  it("judges the other columns together", () =>
    expect(scores([mills, { ...cork, currency: "EUR", qualifier: "about" }])["figures.columns"]).toBeCloseTo(0.8))
})
