import { describe, expect, it } from "vitest"
import { claim } from "../numbers-of-text.ts"

const bases = (text: string) => {
  const { value_base, lower_base, upper_base, unit_base } = claim(text)
  return { value_base, lower_base, upper_base, unit_base }
}

describe("two spellings of one amount have one base", () => {
  it.each([
    ["A quarter of the mills are new.", "25 percent of the mills are new."],
    ["More than half of the mills are new.", "More than 50% of the mills are new."],
    ["The canal is 3 kilometres long.", "The canal is 3,000 metres long."],
    ["The canal is up to one mile long.", "The canal is up to 1.609344 kilometres long."],
    ["They sold 2.5 million tonnes of oats.", "They sold 2.5 billion kilograms of oats."],
    ["They sold 40 square kilometres of land.", "They sold 4,000 hectares of land."],
    ["It lasted 90 minutes.", "It lasted an hour and a half."],
    ["It lasted for three to four days.", "It lasted for 72 to 96 hours."],
    ["It cost $3 billion.", "It cost 3,000 million US dollars."],
    ["They pay 50 cents.", "They pay 0.5 dollars."],
    ["The kiln was at 212 degrees Fahrenheit.", "The kiln was at 100 degrees Celsius."],
    ["Salt is 35 per mille of the water.", "Salt is 3.5 percent of the water."],
    ["They drove at 90 km/h.", "They drove at 90 kilometres an hour."],
    ["Rates rose by 25 basis points.", "Rates rose by 0.25 percentage points."]
  ])("%s %s", (one, other) => expect(bases(one)).toEqual(bases(other)))
})

describe("the base of an amount", () => {
  it.each([
    ["One third of the mills are new.", 33.33, "percent"],
    ["Rents doubled.", 2, "ratio"],
    ["It sells at half the cost.", 0.5, "ratio"],
    ["Rents rose by a third.", 33.33, "percent"],
    ["They marked the 80th anniversary of the mill.", 2524608000, "second"],
    ["They meet twice a week.", 2, "count"],
    ["They hired 40 millers.", 40, "miller"],
    ["It rose by 9 degrees Fahrenheit.", 5, "degree Celsius"],
    ["The dam holds 2 litres.", 0.002, "cubic metre"]
  ])("%s", (text, value_base, unit_base) => expect(claim(text)).toMatchObject({ value_base, unit_base }))

  it("is unknown where the currency is, or the unit", () => {
    expect(bases("The bridge cost 9 billion rubles.")).toMatchObject({ value_base: null, unit_base: null })
    expect(bases("Chile is fourth in the world.")).toMatchObject({ value_base: null, unit_base: null })
  })

  it("has the digits of large counts", () => expect(claim("They have 123,456,789,012,345 grains.").value_base).toBe(123456789012345))
})
