import { describe, expect, it } from "vitest"
import { claims } from "../numbers-of-text.ts"

const units = (text: string) => claims(text).map(({ unit }) => unit)

describe("the age of somebody", () => {
  it.each([
    "Okafor, 58, has run the bakery.",
    "Okafor (58) has run the bakery.",
    "Maria Okafor (58) of Lima ran it.",
    "The bakery went to Maria Okafor, 58.",
    "The baker, 58, fled.",
    "The tall guard, 58, weighs little.",
    "He will be 58 by May.",
    "She turned 58 on Monday.",
    "She turned 58 in May.",
    "He died at 58 in Lima.",
    "Dr Maria Okafor (58), head of the bakery, spoke.",
    "His sister, 58, spoke.",
    "The miller, who was 58, died.",
    "The average age of millers is 58.",
    "Life expectancy for millers is around 58.",
    "They raised the pension age to 58."
  ])("%s", (text) => expect(units(text)).toEqual(["year"]))

  it.each([
    "In Leeds, 45, said the guide, were hurt.",
    "Paris, 12, Lyon, 14, and Nice, 20, are listed.",
    "He was 12 under par.",
    "She is 5 of 12.",
    "Mr Mayor, 22.",
    "They raised the price to 58."
  ])("is told by none of the numbers of: %s", (text) => expect(units(text)).not.toContain("year"))

  it("is what the noun names", () => expect(claims("Life expectancy for millers is around 58.")[0]!.measure).toBe("Life expectancy"))
})
