import { describe, expect, it } from "vitest"
import { agree } from "../../../pipeline/numbers/index.ts"
import { claim } from "../numbers-of-text.ts"

const agrees = (a: string, b: string) => agree(claim(a), claim(b))

describe("agreement", () => {
  it.each([
    ["It is 25 percent of the crop.", "It is a quarter of the crop."],
    ["It is about 33 percent of the crop.", "It is one third of the crop."],
    ["It is 14.3 percent of the crop.", "It is one seventh of the crop."],
    ["They own about 40 mills.", "They own 40 mills."],
    ["It lasted two years.", "It lasted 24 months."],
    ["They sent 3 trillion yen.", "They sent three trillion yen."],
    ["Dozens of mills stand.", "There are dozens of mills."]
  ])("%s ~ %s", (a, b) => expect(agrees(a, b)).toBe(true))

  it.each([
    ["They own at least 40 mills.", "They own 40 mills."],
    ["They own more than 40 mills.", "They own almost 40 mills."],
    ["It is 34 percent of the crop.", "It is one third of the crop."],
    ["It is 33.5 percent of the crop.", "It is one third of the crop."],
    ["They own 40 mills.", "They own 41 mills."],
    ["It cost 40 euros.", "It cost 40 yen."],
    ["It grew by 4 percent.", "It fell by 4 percent."],
    ["It is 4 percent of the crop.", "They own 4 mills."]
  ])("%s ≠ %s", (a, b) => expect(agrees(a, b)).toBe(false))
})
