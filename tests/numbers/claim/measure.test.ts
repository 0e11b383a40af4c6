import { describe, expect, it } from "vitest"
import { claim, claims } from "../numbers-of-text.ts"

const last = (text: string) => claims(text).at(-1)!

describe("what is measured, where the number's own clause does not name it", () => {
  it.each([
    ["Honey sales are growing. Last year they rose by almost 30 percent.", "Honey sales"],
    ["Unemployment is low. It now stands at 4 percent.", "Unemployment"],
    ["We repaired 40 mills. Next year the figure will rise to 60.", "mills"],
    ["The debt, unless I am mistaken, is 40 billion francs.", "The debt"],
    ["Output, according to the guild, reached 9 tonnes.", "Output"],
    ["Wool sales went up – by over 60 percent.", "Wool sales"],
    ["Exports of flax have increased considerably, by 30 percent.", "Exports of flax"],
    ["Thefts rose by 16 percent (from 170 in 2011 to 210 in 2012).", "Thefts"],
    ["The aim is to reduce losses to 3 percent.", "losses"],
    ["Prices dropped from 150 francs in spring to 90 francs in autumn.", "Prices"],
    ["They gave guarantees of 60 years for the new dams.", "guarantees"]
  ])("%s", (text, measure) => expect(last(text).measure).toBe(measure))

  it.each([
    "It takes 40 days to reach the village.",
    "The main task is clear. It fell from 9 to 7 percent.",
    "It lies 40 kilometres away."
  ])("is not guessed: %s", (text) => expect(last(text).measure).toBeNull())
})

describe("what is counted", () => {
  it.each([
    ["Of the 60 passengers, nine were children.", "child", "children"],
    ["They repaired 90 bridges in the valley towns. Twelve of them are wooden.", "bridge", "bridges"],
    ["Many parishes – 18, I think – have a mill.", "parish", "Many parishes"],
    ["They opened six mines, 9 workshops and four schools.", "school", "schools"]
  ])("%s", (text, unit, measure) => expect(last(text)).toMatchObject({ unit, measure }))
})

describe("the whole of a share", () => {
  it.each([
    ["Every fourth letter concerns roads.", "letter"],
    ["More than 70 percent of those polled agree.", "those polled"],
    ["We have 90 percent of the barns ready for winter.", "the barns"],
    ["All the mills are closed, as are 40 percent of bakeries.", "bakeries"]
  ])("%s", (text, whole) => expect(claim(text)).toMatchObject({ measure: whole, whole }))

  it("is not what its subject is named by", () =>
    expect(claim("The allowance equals to 100 percent of earnings.")).toMatchObject({ measure: "The allowance", whole: "earnings" }))
})

describe("a phrase is whole", () => {
  it.each([
    ["Fifteen R&D centres were opened.", "R&D centres"],
    ["On the whole in the last ten years the number of mills doubled.", "the number of mills"],
    ["They list 75 plans for setting up new mills.", "plans for setting up new mills"],
    [
      "There are 81 pacts on wool between the Republic of Peru and 73 towns of Chile.",
      "pacts on wool between the Republic of Peru and 73 towns of Chile"
    ],
    [
      "So far 70 pacts signed by the guild and the heads of towns have come into force.",
      "pacts signed by the guild and the heads of towns"
    ],
    ["Dozens of firms working in this field develop rapidly.", "firms working in this field"],
    ["It regards the repair of the old weirs worth 9 million francs.", "repair of the old weirs"],
    ["They sold the fine cloth they wove at half the price to towns.", "the fine cloth"]
  ])("%s", (text, measure) => expect(claims(text)[0]!.measure).toBe(measure))

  it.each([
    ["Over 90 percent of the cloth woven in the valley is sold.", "the cloth woven in the valley"],
    ["They buy 10 percent of the cloth woven in the valley.", "the cloth woven in the valley"],
    ["The firm is one third family-owned.", "The firm"],
    ["It is 30 percent of the world's total wool output.", "the world's total wool output"],
    ["Goods are 16 percent of total production.", "total production"],
    ["We have 81 percent of the planned total by May.", "the planned total"],
    ["It sells at half the price to large firms.", "the price"],
    ["It is a third of the height of the tower in Lima.", "the height of the tower in Lima"]
  ])("%s", (text, whole) => expect(claim(text).whole).toBe(whole))
})

describe("no verb and no giver is a measure", () => {
  it.each([
    ["It would require 120 million francs.", null],
    ["The League Fund, which has invested 500 million francs, is new.", null],
    ["Most millers earn 900 francs.", "millers"],
    ["The guild has paid 5 francs into the parish fund.", "the parish fund"],
    ["It was told by the Duke, that we sell at 9 francs.", null],
    ["The guild posted gains, with wool traffic up by 11 percent.", "wool traffic"]
  ])("%s", (text, measure) => expect(claim(text).measure).toBe(measure))
})

describe("the thing that changes or is celebrated", () => {
  it.each([
    ["The duke ordered the guild to increase wages 1.5-fold.", "wages"],
    ["They increased cork exports threefold.", "cork exports"],
    ["Prices fell by an average of 20 percent.", "Prices"],
    ["The guild marked its 20th anniversary.", "guild"],
    ["The duke congratulated the miller on his 75th birthday.", null],
    ["We get a payment from the parish budget of 3,500 francs.", "payment from the parish budget"]
  ])("%s", (text, measure) => expect(claim(text).measure?.replace(/^the /i, "") ?? null).toBe(measure))
})

describe("what stands beside the thing measured", () => {
  it.each([
    ["They restored two weirs, 7 barns and three mills.", 1, "barns"],
    ["Wool accounts for 60 percent of income and cork for 30 percent.", 0, "income"],
    ["Cork sales rose by 5 percent and wool sales by 4 percent.", 1, "wool sales"],
    ["The average age of millers is 41 years.", 0, "The average age of millers"],
    ["The pact provides for deliveries of 38 tonnes of cork.", 0, "cork"],
    ["They carried 700 passengers in Peru's Far East.", 0, "passengers"]
  ])("%s", (text, index, measure) => expect(claims(text)[index]!.measure).toBe(measure))

  it("is the holder of a second share of the same thing", () =>
    expect(claims("Wool accounts for 60 percent of income and cork for 30 percent.")[1]).toMatchObject({
      holder: "cork",
      measure: "income"
    }))
})
