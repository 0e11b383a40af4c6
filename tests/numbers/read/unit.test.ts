import { describe, expect, it } from "vitest"
import { unitsByName } from "../../../pipeline/english/numbers/units.ts"
import { claim } from "../numbers-of-text.ts"

/** A level in the base unit of its dimension. */
const inBase = (value: number, name: string): string => {
  const { base, factor, offset } = unitsByName.get(name)!
  return `${Number((value * factor + offset).toPrecision(6))} ${base}`
}

describe("units", () => {
  it.each([
    ["The yard covers 85 m² in all.", "square metre"],
    ["The yard covers 1,200 m2 in all.", "square metre"],
    ["The tank holds 40 m3 in all.", "cubic metre"],
    ["The hall has 300 sq. feet.", "square foot"],
    ["The heath covers 30 square kilometers.", "square kilometre"],
    ["The isle lies 200 nautical miles off.", "nautical mile"],
    ["They sold 40 metric tons of tin.", "tonne"],
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
})
