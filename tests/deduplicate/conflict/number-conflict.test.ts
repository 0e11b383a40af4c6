import { describe, expect, test } from "vitest"
import { numbersDiffer, type Stated } from "../../../pipeline/deduplicate/conflict/number-conflict.ts"
import { isSameMeasure, numbers } from "../../../pipeline/numbers/index.ts"

const claims = (text: string) =>
  numbers(text, { start: 0, end: text.length }, { date: "2019-05-04", country: null }).flatMap(({ claim }) =>
    claim === null ? [] : [claim]
  )
const both = (one: string, other: string): readonly [Stated, Stated] => [
  { claims: claims(one), around: claims(one) },
  { claims: claims(other), around: claims(other) }
]

describe("two sentences that say the same", () => {
  test.each([
    ["another number", "Cheese exports rose by 12 percent.", "Exports of cheese grew by 21%.", "number"],
    ["another bound", "More than 40 ships called at the port.", "Fewer than 40 ships called at the port.", "number"],
    ["the same number, of which one says more", "At least 40 ships called at the port.", "About 40 ships called at the port.", "bounds"],
    ["counts of things that have no word in common", "The yard built 40 boats.", "The yard built 70 sheds.", "none"],
    ["numbers of two years", "In 2017 exports were 40 tonnes.", "In 2018 exports were 70 tonnes.", "none"],
    ["the same number", "Cheese exports rose by 12 percent.", "Exports of cheese grew by 12%.", "none"],
    ["a fraction and its percentage", "About 67 percent of our honey goes abroad.", "Two thirds of our honey is exported.", "none"],
    ["a fraction and another percentage", "About 60 percent of our honey goes abroad.", "Two thirds of our honey is exported.", "number"],
    ["more numbers on one side", "The port has 40 ships, the bay 20 ships.", "The port has 30 ships.", "none"],
    ["a rise and a fall", "Cheese exports rose by 12 percent.", "Exports of cheese fell by 12%.", "number"],
    ["numbers of different things", "The port has 40 cranes.", "The port has 70 berths.", "none"]
  ])("%s", (_, one, other, differ) => {
    expect(numbersDiffer(...both(one, other))).toBe(differ)
  })
})

describe("two sentences that hardly share a word", () => {
  test.each([
    [
      "another number of one measure",
      "In spring it rose another 12%.",
      "From March to May trade in hops increased by 13 percent.",
      "number"
    ],
    ["the same number", "In spring it rose another 12%.", "From March to May trade in hops increased by 12 percent.", "none"],
    ["a rise and a fall", "In spring it rose by 12%.", "Trade in hops fell by 13 percent.", "none"],
    ["a change and a level", "In spring it rose by 12%.", "Hops are 13 percent of what we sell.", "none"],
    ["different things", "It bought 12 tractors.", "The region has 13 dairies.", "none"]
  ])("%s", (_, one, other, differ) => {
    expect(numbersDiffer(...both(one, other), isSameMeasure)).toBe(differ)
  })
})
