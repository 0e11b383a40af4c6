import { describe, expect, it } from "vitest"
import { boundsError } from "../../../schemas/claim.ts"
import { claim } from "../numbers-of-text.ts"

describe("qualifiers", () => {
  it.each([
    ["more than 64 kennels", "more_than", 64, null],
    ["well over 64 kennels", "more_than", 64, null],
    ["at least 64 kennels", "at_least", 64, null],
    ["nothing less than 64 kennels", "at_least", 64, null],
    ["64 kennels or more", "at_least", 64, null],
    ["64 kennels or less", "at_most", null, 64],
    ["about 64 or more kennels", "at_least", 64, null],
    ["greater than or equal to 64 kennels", "at_least", 64, null],
    ["64-plus kennels", "at_least", 64, null],
    ["64-odd kennels", "about", null, null],
    ["64 or more kennels", "at_least", 64, null],
    ["almost 64 kennels", "almost", null, 64],
    ["nearly 64 kennels", "almost", null, 64],
    ["up to 64 kennels", "at_most", null, 64],
    ["no more than 64 kennels", "at_most", null, 64],
    ["less than 64 kennels", "at_most", null, 64],
    ["about 64 kennels", "about", null, null],
    ["some 64 kennels", "about", null, null],
    ["64 or so kennels", "about", null, null],
    ["as many as 64 kennels", "exact", null, null],
    ["a total of 64 kennels", "exact", null, null],
    ["more than a record 64 kennels", "more_than", 64, null]
  ] as const)("%s", (text, qualifier, lower, upper) => {
    const found = claim(`They opened ${text}.`)
    expect(found).toMatchObject({ value: 64, qualifier, lower, upper })
    expect(boundsError(found)).toBeNull()
  })

  it("takes bounds from verbs, which stay out of the text", () => {
    expect(claim("Honey sales exceeded a record $9 million.")).toMatchObject({
      text: "$9 million",
      qualifier: "more_than",
      lower: 9_000_000
    })
    expect(claim("The toll does not exceed 6 euros.")).toMatchObject({ qualifier: "at_most", upper: 6 })
  })

  it("knows a topic from an approximation", () => {
    expect(claim("We are talking about 900 beavers.")).toMatchObject({ text: "900", qualifier: "exact" })
    expect(claim("We counted about 900 beavers.")).toMatchObject({ text: "about 900", qualifier: "about" })
  })

  it("knows an aim from a bound", () => {
    expect(claim("They brought the kiln up to 900 degrees.").qualifier).toBe("exact")
    expect(claim("Up to 900 beavers live here.").qualifier).toBe("at_most")
  })
})
