import { describe, expect, it } from "vitest"
import { claims } from "../numbers-of-text.ts"

const last = (text: string) => claims(text).at(-1)!

describe("what a price, an index or a rate in the news is of", () => {
  it.each([
    ["Lima wool futures settled $2.10, or 3.4%, lower at $61.40 a bale.", "Lima wool futures"],
    ["Shares in the mill, which have doubled since May, ended 4 percent higher at 31 francs.", "Shares in the mill"],
    ["The guild index lost 90 points, or 0.7%.", "The guild index"],
    ["The WX-20 index edged up 0.3% to 812 points.", "The WX-20 index"],
    ["Oats fell 2 percent, while barley slid 3 percent.", "barley"],
    ["Rye advanced 8 percent.", "Rye"],
    ["The franc gained 0.2 percent to 19.4 per crown.", "The franc"],
    ["Mill shares have been calm, up nearly 6 percent since May.", "Mill shares"],
    ["Sheep numbers, which lag behind rents, have begun to climb, increasing 3 percent.", "Sheep numbers"],
    ["The trade gap hit a record last year, having grown by 9 billion francs.", "The trade gap"],
    ["Lake levels are rising by 3 mm a year, faster than the 2 mm elsewhere, and could climb by half a metre.", "Lake levels"],
    ["Rents in the quarter rose to 7 million francs.", "Rents"],
    ["A year ago bread averaged $2.", "bread"],
    ["They dug 4 ounces of silver at an all-in carrying cost of 90 francs.", "all-in carrying cost"],
    ["A 40-litre tank sells for 9 francs.", "A 40-litre tank"],
    ["A litre of cider now costs 2 francs.", "cider"],
    ["The guild expects visitor numbers to grow 9 percent.", "visitor numbers"],
    ["Stocks fell for a third month, to 40 million francs.", "Stocks"],
    ["Real wages fell by 2 percent, and in some towns by 5 percent.", "Real wages"],
    ["Wool makes up 54 percent of our sales, cork accounts for 9 percent, rye for 3 percent.", "our sales"],
    ["The debt was cut in half, from 120 million to 60 million.", "The debt"]
  ])("%s", (text, measure) => expect(last(text).measure).toBe(measure))

  it.each([
    [
      "The draft assumes oats at 63 francs a bale, growth of 2 percent and inflation of no more than 4 percent.",
      ["oats", null, "inflation"]
    ],
    ["They now see rents at 4 percent by May and wages at 5 percent.", ["rents", "wages"]],
    ["Lima Mills forecast spring sales of 3 million francs, plus or minus 40,000 francs.", ["spring sales", "spring sales"]],
    ["Bread prices rose 3 percent. Dealers polled by us had forecast 2 percent.", ["Bread prices", "Bread prices"]],
    ["Takings rose to 3.4 million francs, beating the 3.3 million dealers had expected.", ["Takings", "Takings"]]
  ])("each in its place: %s", (text, measures) => expect(claims(text).map(({ measure }) => measure)).toEqual(measures))
})

describe("what is counted is no verb, and who acts is not measured", () => {
  it.each([
    "The mean age is around 73 raising doubts.",
    "About 190 drowned.",
    "The guild is buying 40 million francs of it.",
    "We bought oats and it was 9 francs on the market.",
    "People are waiting 18 weeks.",
    "A sharp 3 percent drop followed."
  ])("%s", (text) => expect(last(text).measure).toBeNull())

  it.each([
    ["We signed for ten launches in spring.", "launches"],
    ["Those taking a 40 gram dose twice a day felt well.", "dose"],
    ["It has a 6 kW pump.", "pump"],
    ["They ordered 40 KX-21 gliders.", "KX-21 gliders"],
    ["The parish hired 40 weavers. At least 9 are still needed.", "weavers"],
    ["This year we will send 40 weavers there, next year no fewer than 60.", "weavers"],
    ["We want to double the length of our roads to 90 miles.", "the length of our roads"],
    ["They lent 70 carts under the plan, that is 1.4 times more than in May.", "carts"],
    ["The law would raise the voting age from 16 to 18.", "the voting age"],
    ["In a poll of 900 weavers, 64 percent said yes.", "weavers"],
    ["The bill was passed by 31 votes to 14.", "votes"],
    ["Its shares, down 40 percent this year, were sold.", "shares"],
    ["The tower, at 57 metres the tallest here, took 17 years to build.", "The tower"],
    ["Get the blue lamp starting at 9 francs.", "the blue lamp"]
  ])("%s", (text, measure) => expect(claims(text).findLast(({ kind }) => kind !== "frequency")!.measure).toBe(measure))
})

describe("the whole of a few", () => {
  it.each([
    ["Floods closed 17 of 63 mills.", "mills"],
    ["They shut three of its seven mills.", "mills"],
    ["He got 900 votes, or 40 percent of those cast.", "votes"],
    ["Some 60 percent of those under 30 agree.", "those under 30"]
  ])("%s", (text, whole) => expect(claims(text).find((row) => row.whole !== null)!.whole).toBe(whole))

  it("is that of the share before, said again", () =>
    expect(last("Half of the weavers are men, nine out of eighteen.")).toMatchObject({ measure: "the weavers", whole: "the weavers" }))
})

describe("which way a number changed", () => {
  it.each([
    ["Wool ended 40 francs higher at 900 francs.", "up"],
    ["Wool rose by 2 percent but oats decrease by 9 percent.", "up"],
    ["The harvest was three times less than in 2010.", "down"],
    ["Rents are 12 percent above their peak in May.", "up"],
    ["The council voted to lift the tax by 4 percent.", "up"],
    ["Prices were falling, plunging 60 percent in May.", "down"]
  ])("%s", (text, direction) => expect(claims(text)[0]).toMatchObject({ aspect: "delta", direction }))

  it("is that of its unit where a second number leaves it out", () => {
    expect(last("Wool rose by 2 percent but oats decrease by 1.")).toMatchObject({ kind: "change", unit: "percent", direction: "down" })
    expect(last("The wait was cut from 280 days to 30.")).toMatchObject({ kind: "duration", unit: "day" })
    expect(last("The port took 3 million francs, 2 million of which came in May.")).toMatchObject({ kind: "money", unit: "franc" })
  })

  it.each([
    "The margin of error is plus or minus 3 points.",
    "The harvest was three times less than in Peru.",
    "Rents are 5 percent, above the target."
  ])("is not told: %s", (text) => expect(last(text).direction).toBeNull())
})
