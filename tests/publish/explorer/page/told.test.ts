import { describe, expect, it } from "vitest"
import {
  toldAmount,
  toldDay,
  toldNumber,
  toldPeriod,
  toldUnit,
  toldValue
} from "../../../../pipeline/publish/explorer/page/figures/told.ts"
import { dataset } from "../../dataset.ts"

const amount = { value: 370, lower: null, upper: null, unit: "ship" }
const period = { period: null, period_start: null, period_end: null }

describe("a figure in words", () => {
  it("has large numbers with the name of their scale", () => {
    expect([3e12, 50e9, 1.25e6, 1370.5, 0.3333].map(toldNumber)).toEqual(["3 trillion", "50 billion", "1.25 million", "1,370.5", "0.3333"])
  })

  it("says how the wording bounds it", () => {
    expect(toldValue(amount, "exact")).toBe("370")
    expect(toldValue({ ...amount, lower: 370 }, "more_than")).toBe("more than 370")
    expect(toldValue({ ...amount, value: null, lower: 3, upper: 4 }, "range")).toBe("3 to 4")
    expect(toldValue({ ...amount, value: null, lower: 12, upper: 120 }, "vague")).toBe("between about 12 and 120")
  })

  it("has its unit after it", () => {
    expect(toldUnit({ ...amount, unit: "percent" }, null)).toBe("%")
    expect(toldUnit({ ...amount, unit: "USD" }, "month")).toBe("USD a month")
    expect(toldUnit({ ...amount, unit: "percentage_point" }, null)).toBe("(percentage point)")
    expect(toldUnit({ ...amount, unit: null }, null)).toBe("")
  })

  it("gives a fraction in percent, so that it compares with other shares, and money in its currency", () => {
    const third = { ...dataset.figures[0]!, value: 0.3333, unit: "fraction", value_base: 33.33, unit_base: "percent" }
    expect(toldAmount(third)).toBe("33.33 %")
    expect(toldAmount({ ...third, value: 5e6, unit: "dollar", currency: "USD", value_base: 5e6, unit_base: "USD" })).toBe("5 million USD")
  })

  it("says a whole year as one, and other times by their days", () => {
    expect(toldPeriod({ period: "Last year", period_start: "2022-01-01", period_end: "2022-12-31" })).toBe("2022")
    expect(toldPeriod({ ...period, period_start: "2021-01-01", period_end: "2021-04-30" })).toBe("1 January 2021 to 30 April 2021")
    expect(toldPeriod({ ...period, period_start: "2021-01-01" })).toBe("from 1 January 2021")
    expect(toldPeriod({ ...period, period_end: "2021-01-01" })).toBe("until 1 January 2021")
    expect(toldPeriod({ ...period, period: "soon" })).toBe("soon")
  })

  it("has a day of the calendar, and none where none is known", () => {
    expect([toldDay("2020-02-29"), toldDay(null)]).toEqual(["29 February 2020", "undated"])
  })
})
