import { describe, expect, it } from "vitest"
import { longDate, ordinal } from "../../pipeline/english/written-forms.ts"

describe("in a reference", () => {
  it("a day stands before its month, without a leading zero", () =>
    expect([longDate("2021-07-01"), longDate("2019-12-24")]).toEqual(["1 July 2021", "24 December 2019"]))

  it("an ordinal has the ending of its last digit, but for the teens", () =>
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map(ordinal).join(" ")).toBe("1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 103rd 111th"))
})
