import { describe, expect, test } from "vitest"
import { countryOfPair } from "../../pipeline/english/countries.ts"

describe("two words in a row", () => {
  test.each([
    ["New", "Zealand", "NZ"],
    ["SAUDI", "ARABIA", "SA"],
    ["the", "Netherlands", "NL"],
    ["The", "Gambia", "GM"],
    ["Côte", "d’Ivoire", "CI"],
    ["Peru", "said", null],
    ["Zealand", "New", null],
    ["New", "", null]
  ])("%s %s", (first, second, code) => {
    expect(countryOfPair(first, second)).toBe(code)
  })
})
