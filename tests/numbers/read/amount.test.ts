import { describe, expect, it } from "vitest"
import { claim, claims, read } from "../numbers-of-text.ts"

describe("values", () => {
  it.each([
    ["We own 1,250 canoes.", 1250],
    ["A score of canoes left.", 20],
    ["He lived three score and ten years.", 70],
    ["They will roughly double output.", 2],
    ["They solved 58 of every 100 thefts.", 0.58],
    ["We own 12,34,567 canoes.", 1234567],
    ["We own hundred and fifty canoes.", 150],
    ["Hundred and twenty-three million canoes left.", 123_000_000],
    ["We own hundred thousand canoes.", 100_000],
    ["We paid $3MM.", 3_000_000],
    ["The road is 3mm wide.", 3],
    ["We paid 40 EUR million.", 40_000_000],
    ["They drink 2 1/4 litres.", 2.25],
    ["We paid a quarter million dollars.", 250_000],
    ["The leak is .5 percent.", 0.5],
    ["The bolt is 1⁄32 inch wide.", 0.03125],
    ["They own 1/40 of the mill.", 0.025],
    ["The star lies 2.5×10^8 metres off.", 250_000_000],
    ["The star lies 10⁹ metres off.", 1_000_000_000],
    ["The vat holds 3e6 cells.", 3_000_000],
    ["The pier cost five billion and three quarters.", 5_750_000_000],
    ["We own １２００ canoes.", 1200],
    ["We own ١٢ canoes.", 12],
    ["The mast is 37m high.", 37],
    ["The toll is hundred dollars.", 100],
    ["The toll is 40 thou. rubles.", 40_000],
    ["One out of every ten otters left.", 0.1],
    ["The toll is 1 234 567,89 rubles.", 1_234_567.89],
    ["It was 40 degrees below zero.", -40],
    ["Oil sells at 50-something dollars.", 50],
    ["They have 37m readers.", 37_000_000],
    ["We paid 3 bil\u00adlion dollars.", 3_000_000_000],
    ["We own 1\u00a0250\u00a0000 canoes.", 1250000],
    ["We own 1\u2009250 canoes.", 1250],
    ["We own 12 000 canoes.", 12000],
    ["We own 1.250.000 canoes.", 1250000],
    ["We drink 3,5 litres.", 3.5],
    ["We own 4.7 billion canoes.", 4_700_000_000],
    ["We own 0.1 million canoes.", 100000],
    ["We own three trillion canoes.", 3_000_000_000_000],
    ["We own three hundred and twenty-five thousand canoes.", 325000],
    ["We own one million two hundred thousand canoes.", 1200000],
    ["We own 1 million 250 thousand canoes.", 1250000],
    ["We own half a million canoes.", 500000],
    ["We own 3 thousand 500 canoes.", 3500],
    ["We own a quarter of a million canoes.", 250000],
    ["We own half a dozen canoes.", 6],
    ["We own two dozen canoes.", 24],
    ["We own two and a half million canoes.", 2500000],
    ["They waited 5 and a half hours.", 5.5],
    ["They waited an hour and a half.", 1.5],
    ["They waited half an hour.", 0.5],
    ["They waited two point five hours.", 2.5],
    ["We own 7½ hectares.", 7.5],
    ["Losses were one third.", 0.3333],
    ["Two thirds of the otters left.", 0.6667],
    ["Three-quarters of the otters left.", 0.75],
    ["One in five otters left.", 0.2],
    ["Three out of eight otters left.", 0.375],
    ["Every fourth otter left.", 0.25],
    ["It was -40 degrees.", -40]
  ])("%s", (text, value) => expect(claim(text).value).toBe(value))

  it("reads a number beside another as its own", () =>
    expect(
      claims("Since 1998, 46 lighthouses were lit, and in 2004 12 more.", { date: "2005-01-01", country: null }).map(({ value }) => value)
    ).toEqual([46, 12]))

  it("reads a number beyond all bounds as one mention and no quantity", () =>
    expect(read("We own 1E999 canoes.").map(({ role, text }) => [role, text])).toEqual([["label", "1E999"]]))

  it("reads no range from a year", () =>
    expect(claims("They had 2 lambs in 1998 to 58 million lambs in 2014.").map(({ value }) => value)).toEqual([2, 58_000_000]))

  it("leaves digits alone that no quantity has", () => expect(read(`${"7".repeat(60)} canoes`).map(({ role }) => role)).toEqual(["label"]))
})

describe("ranges", () => {
  it.each([
    ["It lasts three to four weeks.", 3, 4, "week"],
    ["It lasts 2–3 weeks.", 2, 3, "week"],
    ["It lasts two or three weeks.", 2, 3, "week"],
    ["It weighs 15 ± 5 tonnes.", 10, 20, "tonne"],
    ["It weighs 15 plus or minus 5 tonnes.", 10, 20, "tonne"],
    ["It has 2000 - 2500 calories.", 2000, 2500, "calorie"],
    ["Sales grew by 5 to 7 percent.", 5, 7, "percent"],
    ["It lasts between 5 and 7 weeks.", 5, 7, "week"],
    ["It takes from 10 to 12 percent.", 10, 12, "percent"],
    ["It moved 5 to 10 million tonnes.", 5_000_000, 10_000_000, "tonne"],
    ["It cost $5-10 billion.", 5e9, 10e9, "dollar"],
    ["It cost $5 to $10 billion.", 5e9, 10e9, "dollar"],
    ["We saw 40- to 50,000 geese.", 40000, 50000, "goose"]
  ])("%s", (text, lower, upper, unit) => expect(claim(text)).toMatchObject({ value: null, lower, upper, unit, qualifier: "range" }))

  it("keeps the two ends of a change apart", () => {
    const found = claims("The fleet grew from 30 to 45 million tonnes.")
    expect(found.map(({ value, unit, aspect }) => [value, unit, aspect])).toEqual([
      [30_000_000, "tonne", "level"],
      [45_000_000, "tonne", "level"]
    ])
  })
})

describe("orders of magnitude", () => {
  it.each([
    ["Dozens of ferries sank.", 12, 120],
    ["Tens of thousands of ferries sank.", 10_000, 100_000],
    ["Hundreds or even thousands of ferries sank.", 100, 10_000],
    ["Several hundred ferries sank.", 100, 1000],
    ["A few thousand ferries sank.", 1000, 10_000],
    ["Billions of yen were lost.", 1e9, 1e10]
  ])("%s", (text, lower, upper) => expect(claim(text)).toMatchObject({ value: null, lower, upper, qualifier: "vague" }))
})

describe("years in words", () => {
  it.each(["It began in nineteen ninety-one.", "It began in nineteen fourteen.", "That was in the nineteen-eighties."])(
    "%s is no figure",
    (text) => {
      expect(claims(text)).toEqual([])
    }
  )
  it("twenty people are no year", () => {
    expect(claims("We have twenty thirty-year-old boats.").length).toBeGreaterThan(0)
  })
})

describe("rates and places", () => {
  it.each([
    ["It costs 5 cents per kilowatt-hour.", "kilowatt-hour"],
    ["It costs 30 dollars per square metre.", "square metre"],
    ["It costs 40 dollars per cubic metre.", "cubic metre"]
  ])("%s", (text, per) => {
    expect(claim(text).per).toBe(per)
  })
  it("the top ten are a place that is at most the tenth", () => {
    expect(claim("We are among the top 20 exporters of canoes.")).toMatchObject({
      kind: "rank",
      text: "top 20",
      upper: 20,
      qualifier: "at_most"
    })
    expect(claim("We hope to become one of the top five ports.").kind).toBe("rank")
  })
})

describe("basis points", () => {
  it("are a unit of shares", () => {
    expect(claim("The rate rose by 50 basis points.")).toMatchObject({ value: 50, unit: "basis_point" })
  })
})

describe("a change and the level it leads to", () => {
  it.each([
    ["Sales rose by $2 billion to $31 billion.", "up", 2e9, 31e9],
    ["The debt fell 4 billion zlotys to 60 billion zlotys.", "down", 4e9, 60e9],
    ["The herd grew by 40 to 300.", "up", 40, 300],
    ["Output was up 2 percent to 15 percent.", "up", 2, 15]
  ])("%s", (text, direction, change, level) =>
    expect(claims(text).map(({ aspect, direction, value }) => [aspect, direction, value])).toEqual([
      ["delta", direction, change],
      ["level", null, level]
    ])
  )
})

describe("numbers beside their partner", () => {
  it.each([
    [
      "Growth was cut from 5 to 7 percent to 3 to 5 percent.",
      [
        [5, 7],
        [3, 5]
      ]
    ],
    ["A 200,000 to-260,000 year-old skull lay there.", [[200_000, 260_000]]]
  ])("reads the ranges of: %s", (text, ranges) => expect(claims(text).map(({ lower, upper }) => [lower, upper])).toEqual(ranges))

  it.each([
    ["The van went from 21 mpg to 23.", ["mile", "mile"]],
    ["Oats rose by 2 percent but rye fell by 3.", ["percent", "percent"]],
    ["The fee took a 10-per-cent cut and rose 140bp.", ["percent", "basis_point"]]
  ])("shares the unit of: %s", (text, units) => expect(claims(text).map(({ unit }) => unit)).toEqual(units))
})

describe("scales and currencies left out", () => {
  it.each([
    ["The fund got 4.2 billion euros from banks and 1.9 from the state.", [4.2e9, 1.9e9], ["EUR", "EUR"]],
    ["The fund lent $7bn to farmers and 2 to fishers.", [7e9, 2e9], ["USD", "USD"]],
    ["Of the 6.4 million otters, 3.1 live by the sea.", [6.4e6, 3.1e6], [null, null]],
    ["The road has $9 billion, of which 3.1 went on bridges.", [9e9, 3.1e9], ["USD", "USD"]],
    ["The road has 1,200 km, of which 300 are paved.", [1200, 300], [null, null]],
    ["The fund got 4.2 billion euros, and the rate was 3.4.", [4.2e9, 3.4], ["EUR", null]],
    ["The fund got 4.2 billion euros from banks and 3 of them closed.", [4.2e9, 3], ["EUR", null]]
  ])("%s", (text, values, currencies) => {
    expect(claims(text).map(({ value }) => value)).toEqual(values)
    expect(claims(text).map(({ currency }) => currency)).toEqual(currencies)
  })
})

describe("smaller units as part of one amount", () => {
  it.each([
    ["The toy costs 3 dollars 50 cents.", 3.5, "dollar", "3 dollars 50 cents"],
    ["The toy costs 5 pounds 20 pence.", 5.2, "pound", "5 pounds 20 pence"],
    ["It lasts two hours and 30 minutes.", 2.5, "hour", "two hours and 30 minutes"],
    ["It is five feet three inches high.", 5.25, "foot", "five feet three inches"],
    ["It lasts 1 day, 6 hours.", 1.25, "day", "1 day, 6 hours"]
  ])("%s", (sentence, value, unit, text) => expect(claim(sentence)).toMatchObject({ value, unit, text }))

  it("keeps apart what is no part", () =>
    expect(claims("It takes 20 minutes and 3 hours of rest.").map(({ value }) => value)).toEqual([20, 3]))
})
