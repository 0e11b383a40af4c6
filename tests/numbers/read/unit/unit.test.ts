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
    ["He ran the 200m final.", "metre"],
    ["The star is 9 light years off.", "light-year"],
    ["The film is 30 nanometres thick.", "nanometre"],
    ["The slab covers 40 in² in all.", "square inch"],
    ["The slab covers 8 sq in.", "square inch"],
    ["They cut a 3-in pipe.", "inch"],
    ['The frame is 24" wide.', "inch"],
    ['They hung up a 27" monitor.', "inch"],
    ["The rod is 3 in.", "inch"],
    ["The jug holds 12 fl oz of oil.", "fluid ounce"],
    ["The field takes 50 acre-feet of water.", "acre-foot"],
    ["The motor gives 275 pound-feet.", "pound-foot"],
    ["The motor gives 370 Nm.", "newton-metre"],
    ["The motor gives 273 lb.-ft.", "pound-foot"],
    ["The motor turns at 3,000 rpm.", "revolution per minute"],
    ["The camera has 48MP.", "megapixel"],
    ["They mined 25 million t of ore.", "tonne"],
    ["The isle buys 30 bcm of gas.", "billion cubic metres"],
    ["The crate weighs 20 (kg).", "kilogram"],
    ["The beam has 7 TeV.", "teraelectronvolt"],
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
    ["The dose is 5 mg/m3.", "milligram", "cubic metre"],
    ["The wire bears 3 A/mm2.", "ampere", "square millimetre"],
    ["The well gives 2 million b/d.", "barrel", "day"],
    ["The van gets 31 mpg.", "mile", "gallon"],
    ["The tram does 6 km / h.", "kilometre", "hour"]
  ])("parts what a rate is per: %s", (text, unit, per) => expect(claim(text)).toMatchObject({ unit, per }))

  it("knows metres from millions by the feet after them", () =>
    expect(read("The hull is 37m (121ft) long.").map(({ claim }) => claim!.unit)).toEqual(["metre", "foot"]))

  it.each([
    ["The guard is 6-foot-3.", 6.25],
    ["The guard is 6 foot 3.", 6.25],
    ["The guard stands 6'3\".", 6.25],
    ["The guard stands 6′3″.", 6.25],
    ["They hired 6-foot guards.", 6]
  ])("adds inches to feet: %s", (text, value) => expect(claim(text)).toMatchObject({ unit: "foot", value }))

  it("takes no preposition for inches", () =>
    expect(read("We had 12 million in March and 3-in-1 tools.").map(({ claim }) => claim!.unit)).not.toContain("inch"))

  it("gives the sides of a thing their unit", () =>
    expect(read("The board is 5 x 8 feet.").map(({ claim }) => claim!.unit)).toEqual(["foot", "foot"]))

  it.each([
    ['He said "there were 27" and left.', "27"],
    ["Shares fell through 2022′s autumn.", "2022"]
  ])("takes no end of a quotation or word for a length: %s", (text, number) =>
    expect(read(text).map(({ text, claim }) => [text, claim?.unit ?? null])).toEqual([[number, null]])
  )

  it("takes pounds for a weight where the country has no such money", () => {
    const us = { date: null, country: "US" }
    expect(claim("The boxer dropped to 193 pounds.", us)).toMatchObject({ kind: "measure", unit: "pound" })
    expect(claim("The ticket price was 193 pounds.", us).kind).toBe("money")
    expect(claim("The British boxer got 193 pounds.", us).kind).toBe("money")
    expect(claim("The boxer got 193 pounds.", { date: null, country: "GB" }).kind).toBe("money")
  })

  it("knows a weight from a sum", () => {
    expect(claim("They gave 2 billion pounds of aid.").kind).toBe("money")
    expect(claim("They lost £40 of change.").kind).toBe("money")
  })

  it("takes no letter of a name for a unit", () =>
    expect(read("The pilot felt 9g and flew the 737 Max.").map(({ role }) => role)).toEqual(["label", "label"]))
})
