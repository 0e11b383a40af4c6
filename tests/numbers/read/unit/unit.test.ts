import { describe, expect, it } from "vitest"
import { unitsByName } from "../../../../pipeline/english/numbers/units.ts"
import { claim, read } from "../../numbers-of-text.ts"

/** A level in the base unit of its dimension. */
const inBase = (value: number, name: string): string => {
  const { base, factor, offset } = unitsByName.get(name)!
  return `${Number((value * factor + offset).toPrecision(6))} ${base}`
}

describe("temperatures and light-years", () => {
  it.each([
    ["It is 40C there.", "degree Celsius", 40],
    ["It fell to minus 22 Fahrenheit (-30C).", "degree Celsius", -30],
    ["The star is 48 light-years away.", "light-year", 48]
  ])("%s", (text, unit, value) => expect(read(text).at(-1)!.claim).toMatchObject({ kind: "measure", unit, value }))
})

describe("units", () => {
  it.each([
    ["The yard covers 85 m² in all.", "square metre"],
    ["The yard covers 1,200 m2 in all.", "square metre"],
    ["The tank holds 40 m3 in all.", "cubic metre"],
    ["The hall has 300 sq. feet.", "square foot"],
    ["The heath covers 30 square kilometers.", "square kilometre"],
    ["The isle lies 200 nautical miles off.", "nautical mile"],
    ["They sold 40 metric tons of tin.", "tonne"],
    ["The slab is 3 1/2 in thick.", "inch"],
    ["The lake covers 40 km squared.", "square kilometre"],
    ["The lake covers 12 km^2 in all.", "square kilometre"],
    ["The calf weighs over 60 pounds.", "pound"],
    ["They sold 40 pounds of wool.", "pound"],
    ["The lamp takes 60W.", "watt"],
    ["They walked one-half miles east.", "mile"],
    ["They walked 3/4 mile east.", "mile"],
    ["The mill burns 90 kilowatt hours.", "kilowatt-hour"],
    ["The kiln holds 37 degrees Celsius.", "degree Celsius"],
    ["The kiln holds 98°F.", "degree Fahrenheit"],
    ["The cup holds 330ml.", "millilitre"],
    ["The tractor gives 640bhp.", "horsepower"]
  ])("reads the unit of %s", (text, unit) => expect(claim(text)).toMatchObject({ unit, kind: "measure" }))

  it.each([
    [2, "mile", 3218.69, "metre"],
    [3, "square foot", 0.278709, "square metre"],
    [5, "cubic kilometre", 5e9, "cubic metre"],
    [212, "degree Fahrenheit", 100, "degree Celsius"],
    [50, "basis_point", 0.5, "percent"],
    [2, "kilowatt-hour", 7.2e6, "joule"]
  ])("%d %s are %d %s", (value, name, inBaseUnits, base) => expect(inBase(value, name)).toBe(`${inBaseUnits} ${base}`))

  it.each([
    ["The tram does 90 km/h.", "kilometre", "hour"],
    ["The tram does 60 mph.", "mile", "hour"],
    ["They spread 30 kg/ha of lime.", "kilogram", "hectare"],
    ["The dose is 5 mg/m3.", "milligram", "cubic metre"]
  ])("parts what a rate is per: %s", (text, unit, per) => expect(claim(text)).toMatchObject({ unit, per }))

  it("knows a weight from a sum", () => {
    expect(claim("They gave 2 billion pounds of aid.").kind).toBe("money")
    expect(claim("They lost £40 of change.").kind).toBe("money")
  })

  it("takes no letter of a name for a unit", () =>
    expect(read("The pilot felt 9g and flew the 737 Max.").map(({ role }) => role)).toEqual(["label", "label"]))
})
