import { describe, expect, it } from "vitest"
import { claim, claims, read } from "../../numbers-of-text.ts"

describe("currencies", () => {
  it.each([
    ["The pier cost HK$5m.", 5_000_000, "HKD"],
    ["The pier cost HK $6m.", 6_000_000, "HKD"],
    ["The pier cost $NZ40.", 40, "NZD"],
    ["The pier cost $US 700 million.", 700_000_000, "USD"],
    ["The pier cost MXN$ 200.", 200, "MXN"],
    ["The pier cost R$90.", 90, "BRL"],
    ["The pier cost RM79.", 79, "MYR"],
    ["The pier cost $2.1T.", 2_100_000_000_000, "USD"],
    ["The pier cost 60 million New Zealand dollars.", 60_000_000, "NZD"],
    ["The pier cost 3 million Hong Kong dollars.", 3_000_000, "HKD"],
    ["The pier cost 3 million Ugandan shillings.", 3_000_000, "UGX"],
    ["The pier cost 90 million Zambian kwacha.", 90_000_000, "ZMW"],
    ["The pier cost 90 million CFA francs.", 90_000_000, null],
    ["The pier cost Rs. 500.", 500, null],
    ["The pier cost 50p.", 0.5, "GBP"],
    ["The pier cost 240.5p.", 2.405, "GBP"],
    ["The toll is 38c.", 0.38, "USD"],
    ["The pier cost 5 million canadian dollars.", 5_000_000, "CAD"],
    ["The pier cost 100 usd.", 100, "USD"],
    ["The pier cost hk$5.", 5, "HKD"],
    ["The pier cost $-5.", -5, "USD"],
    ["The pier cost 2.7 billion marks.", 2_700_000_000, null],
    ["The pier cost PS2.7m.", 2_700_000, "GBP"],
    ["The pier (PS21,700) is new.", 21_700, "GBP"],
    ["The pier cost Y=590 billion.", 590_000_000_000, "JPY"],
    ["The pier cost EUR=40m.", 40_000_000, "EUR"],
    ["The pier cost R350 billion.", 350_000_000_000, "ZAR"],
    ["The pier cost NIS 300 million.", 300_000_000, "ILS"],
    ["The pier cost 15 sen.", 0.15, "MYR"],
    ["The pier cost 10 us dollars.", 10, "USD"],
    ["The pier cost thirteen dollars forty five.", 13.45, "USD"],
    ["The pier cost ₧70 million.", 70_000_000, null]
  ])("%s", (text, value, currency) => expect(claim(text)).toMatchObject({ kind: "money", value, currency }))

  it("names the money of a country as that country does", () =>
    expect(claims("They paid 5 million Norwegian crowns and 7 million Uruguayan pesos.").map(({ unit }) => unit)).toEqual([
      "krone",
      "peso"
    ]))

  it.each([["A $5 toll is paid.", "USD"]])("takes no word for letters of a currency: %s", (text, currency) =>
    expect(claim(text)).toMatchObject({ currency, text: "$5" })
  )

  it.each([
    ["They queued for the PS5.", ["5: label"]],
    ["They watched it in 1080p on the R2 bus.", ["1080: calendar", "2: label"]]
  ])("takes no name for a sum: %s", (text, expected) => expect(read(text).map(({ text, role }) => `${text}: ${role}`)).toEqual(expected))

  it("leaves a sum open that is said again in other money, and lends none to its neighbour", () =>
    expect(claims("A worth of 1.4 billion ($1.8bn) follows debt of 770 billion ($1tn).").map(({ currency }) => currency)).toEqual([
      null,
      "USD",
      null,
      "USD"
    ]))

  it("makes no range of sums in different money", () =>
    expect(claims("It costs 9.8 Norwegian kroner or 10.4 Swedish kronor, 50 cents to 2 dollars.").map(({ value }) => value)).toEqual([
      9.8, 10.4, 0.5, 2
    ]))

  it("lends no money from brackets", () =>
    expect(claims("Assets of 3.3 billion (€3.8bn) include 410 million in cash.").map(({ currency }) => currency)).toEqual([
      null,
      "EUR",
      null
    ]))

  it("gives a part the money of its whole", () =>
    expect(claims("They raised 280 million of the 1.5 billion shekels.").map(({ currency }) => currency)).toEqual(["ILS", "ILS"]))

  it.each([["¤20 million"], ["â‚¬30 million"], ["Þ40 million"]])("leaves the currency of %s open, whatever sum stands beside it", (sum) =>
    expect(claims(`They paid £7 million and ${sum}.`).map(({ currency }) => currency)).toEqual(["GBP", null])
  )
})

describe("prices", () => {
  it.each([
    ["Coal sells at $81 a tonne.", "tonne"],
    ["A stall costs 14 euros per square metre.", "square metre"],
    ["They pay $40 a share.", "share"],
    ["They reap 9.8 tonnes a hectare.", "hectare"]
  ])("%s", (text, per) => expect(claim(text).per).toBe(per))
})
