import { describe, expect, it } from "vitest"
import { claim, claims, read } from "../numbers-of-text.ts"

describe("who holds a share", () => {
  it.each([
    ["Peru accounts for over 40 percent of the copper trade of Chile.", "Peru", "the copper trade of Chile"],
    ["Small farms produce a third of the valley's oats.", "Small farms", "the valley's oats"],
    ["The baker owns 12 percent of the bakery.", "The baker", "the bakery"],
    ["A Dutch firm holds a 9 percent stake in the canal.", "A Dutch firm", "stake in the canal"],
    ["The guild, which makes up half of the parish, voted.", "The guild", "the parish"]
  ])("%s", (text, holder, measure) => expect(claim(text)).toMatchObject({ kind: "share", holder, measure }))

  it("is told where the text does not say of what", () =>
    expect(claim("The baker owns 12 percent.")).toMatchObject({ holder: "The baker", measure: null, whole: null }))

  it.each([
    ["The debt is 35 percent of income.", "The debt", "income"],
    ["They sold a quarter of their oats.", "their oats", "their oats"],
    ["Half of the mills are closed.", "the mills", "the mills"]
  ])("is nobody where the share measures something: %s", (text, measure, whole) =>
    expect(claim(text)).toMatchObject({ holder: null, measure, whole })
  )
})

describe("who holds a rank", () => {
  it.each([
    ["Chile ranks third in the world in copper production.", "Chile", "copper production", "the world"],
    ["Chile is the fourth largest producer of copper in the world.", "Chile", "producer of copper", "the world"],
    ["Chile is our number one partner in the world.", "Chile", null, "the world"],
    ["Chile has long been among the top three buyers of wool.", "Chile", "buyers of wool", "buyers of wool"]
  ])("%s", (text, holder, measure, whole) => expect(claim(text)).toMatchObject({ kind: "rank", holder, measure, whole }))
})

describe("the number that a whole stands for", () => {
  it.each([
    ["We sold mills worth $2 million. A quarter of this amount went to Peru.", "this amount", "$2 million"],
    ["They repaired 90 bridges. Twelve of them are wooden.", "bridges", "90"],
    ["Of the 44 wells, seven are dry.", "the 44 wells", "44"]
  ])("%s", (text, whole, meant) => {
    const [first, second] = read(text).filter((found) => found.claim !== null)
    expect(second).toMatchObject({ wholeAt: first!.start, claim: { whole } })
    expect(first!.text).toBe(meant)
  })

  it("is none where the last count is smaller", () => expect(claims("They have 3 barns. Twelve of them came.")[1]!.whole).toBeNull())
})
