import { describe, expect, it } from "vitest"
import { claim, claims } from "../numbers-of-text.ts"

const spoken = { date: "2019-12-09", country: "PE" }
const periods = (text: string) => claims(text, spoken).map(({ period_start, period_end }) => [period_start, period_end])

describe("the time that governs a number", () => {
  it.each([
    [
      "Exports rose 20 percent this year and 30 percent last year.",
      [
        ["2019-01-01", "2019-12-31"],
        ["2018-01-01", "2018-12-31"]
      ]
    ],
    [
      "Wool fell from 150 francs in 2011 to 90 francs in 2016.",
      [
        ["2011-01-01", "2011-12-31"],
        ["2016-01-01", "2016-12-31"]
      ]
    ],
    ["We adopted 14 measures through 2025.", [[null, "2025-12-31"]]],
    ["Going back to 2003 there were 410 mills.", [["2003-01-01", null]]],
    [
      "Oats were 53 percent, in 2015 they were 43 percent and this year they are 36 percent.",
      [
        ["2015-01-01", "2015-12-31"],
        ["2015-01-01", "2015-12-31"],
        ["2019-01-01", "2019-12-31"]
      ]
    ],
    ["They pay 40 francs as from October 1, 2013.", [["2013-10-01", null]]],
    [
      "Barns grew 20-fold, and mills grew 27-fold over the last two years.",
      [
        ["2017-12-09", "2019-12-09"],
        ["2017-12-09", "2019-12-09"]
      ]
    ],
    ["In the last year 40 mills closed.", [["2018-12-09", "2019-12-09"]]],
    ["In the past year 40 mills closed.", [["2018-12-09", "2019-12-09"]]],
    ["Last year 40 mills closed.", [["2018-01-01", "2018-12-31"]]],
    ["They built 40 mills through the year.", [[null, null]]]
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected))

  it.each([
    ["At the fair on March 3 I proposed a tax of 12 percent.", "the day of an act of speech"],
    ["He said on Monday that 40 mills had closed.", "the day of a report"],
    ["We honour 40 veterans of the Victory of 1945.", "the year of a name"],
    ["Twice as many came as in 2017.", "a yardstick"],
    ["Rents are twice the 2016 figure.", "a yardstick"],
    ["They opened 32 mills as compared to many in 2011.", "a yardstick"],
    ["It was the largest harvest in the past 25 years: 40 tonnes.", "the time of a record"],
    ["The pact signed in 2014 provides for 40 mills.", "the time of another deed"],
    ["Output is 3 tonnes, and it will be more next year.", "the time of another clause"]
  ])("%s: not %s", (text) => expect(claim(text, spoken)).toMatchObject({ period_start: null, period_end: null }))
})

describe("news", () => {
  it.each([
    ["Wool rose 3 percent on Friday.", "2019-12-06", "2019-12-06"],
    ["Wool rose 3 percent on Monday.", "2019-12-09", "2019-12-09"],
    ["We will open 4 mills on Thursday.", "2019-12-12", "2019-12-12"],
    ["Forecasters expect 40 mm of rain by Wednesday.", null, "2019-12-11"],
    ["They sowed 40 fields this spring.", "2019-03-01", "2019-05-31"],
    ["They dug 40 tonnes in the first half.", "2019-01-01", "2019-06-30"],
    ["Wool fell 4 percent, its biggest drop since 2016.", null, null],
    ["They solved 58 thefts, from 49 in 2016.", null, null],
    ["The guild lost 40 looms, through which it earned much in 2016.", null, null],
    ["Wool rose 3 percent by 1430 GMT.", null, null]
  ])("%s", (text, start, end) => expect(periods(text)[0]).toEqual([start, end]))

  it.each([
    ["Wages rose to 15 percent in December 2018 from 14 percent a month before.", "2018-11-01", "2018-11-30"],
    ["Wool made up 21 percent in January 2019, against 14 percent a year ago.", "2018-01-01", "2018-01-31"]
  ])("reckons back from the period spoken of: %s", (text, start, end) => expect(periods(text).at(-1)).toEqual([start, end]))
})

describe("a month without a year", () => {
  it.each([
    ["We will open 12 mills in December.", "2019-12-01", "2019-12-31"],
    ["We will open 12 mills in February.", "2020-02-01", "2020-02-29"],
    ["We plan to open 12 mills by March.", null, "2020-03-31"],
    ["We opened 12 mills in November.", "2019-11-01", "2019-11-30"]
  ])("%s", (text, period_start, period_end) => expect(claim(text, spoken)).toMatchObject({ period_start, period_end }))
})

describe("modality", () => {
  it.each([
    ["With a view to extending the net to 100 shops, they hired.", "planned"],
    ["The scheme involves raising output to 125 tonnes.", "planned"],
    ["In view of the frost 40 shops closed.", "stated"],
    ["They promised that 30 mills would be built.", "planned"],
    ["They adopted a plan of 14 measures.", "stated"],
    ["The scheme involves 40 shops.", "stated"],
    ["Losses could top 9 million francs.", "expected"],
    ["They bought cranes that could lift 9 tonnes.", "stated"],
    ["We're going to build 40 barns.", "planned"],
    ["The guild said it would pay 12 francs a share.", "planned"],
    ["The guild forecast growth, sending its shares up 9 percent.", "stated"],
    ["They are ahead of the 80 percent target.", "planned"],
    ["It is important that the 60 million men who live there will get clean water.", "stated"]
  ])("%s", (text, modality) => expect(claim(text).modality).toBe(modality))
})

describe("the modality of two numbers", () => {
  it.each([
    ["The fare is expected to rise from 7 francs to 9 francs.", ["stated", "expected"]],
    ["They plan to shut three of their seven mills.", ["planned", "stated"]],
    ["The parish voted by 27 to 14 to raise the tax.", ["stated", "stated"]]
  ])("%s", (text, expected) => expect(claims(text).map(({ modality }) => modality)).toEqual(expected))
})

describe("changes", () => {
  it.each([
    ["Sales grew 12 percent in 2017 and 15 percent in 2018.", "up"],
    ["Wool sales went up – by over 60 percent.", "up"],
    ["When we woke up in the cold – she was losing by 10 percent.", null]
  ])("%s", (text, direction) => expect(claims(text).at(-1)!.direction).toBe(direction))
})

describe("a time stays in the clause that it dates", () => {
  const year = (number: number) => [`${number}-01-01`, `${number}-12-31`]
  const none = [null, null]
  it.each([
    ["The mill, 51% owned by Wool Trust, opens in May 2021.", [none]],
    ["The guild, with assets of 15 billion euros, lost 3% in 2018.", [none, year(2018)]],
    ["However, 40 barns, renovated by us, opened in 2015.", [year(2015)]],
    ["Sales fell to 40 carts, and the guild's stocks in June were lower.", [none]],
    ["We sold 40 tonnes in 2015, and the price was 300 francs.", [year(2015), none]],
    ["In 2015 we sold 40 tonnes, and the price was 300 francs.", [year(2015), year(2015)]],
    ["They met Anna, whose barn cost 40,000 euros last year, and 30 guests.", [year(2018), none]],
    ["Cellars are 86 percent full, ahead of the 80 percent target set for 2015.", [none, year(2015)]],
    ["Output was 40 percent below the level of the same month in 2017.", [none]],
    ["Output was up 3 percent from May.", [none]],
    ["Pensions rose 6 percent from February 1.", [["2019-02-01", null]]],
    ["Wool has risen 6 percent, the guild reported on Monday.", [none]],
    ["Weavers voted 9 to 4 to raise dues by 5 percent from February 1.", [none, none, ["2020-02-01", null]]],
    ["Rents are rising by 4 percent and could rise by 9 percent by 2050.", [none, [null, "2050-12-31"]]],
    ["Two men were hurt when a cart fell over on Monday.", [["2019-12-09", "2019-12-09"]]],
    ["A poll of 900 weavers conducted on May 2 put it first.", [["2019-05-02", "2019-05-02"]]],
    ["Fumes must be cut by 55 percent from 1990 levels by 2030.", [[null, "2030-12-31"]]],
    ["July wheat rose 2 cents.", [none]],
    ["A 40-mile wall has stood there since May.", [none]],
    ["A five-year term through 2021 began.", [[null, "2021-12-31"]]],
    ["Wool fell to 5 percent last year from 8 percent in 2016.", [year(2018), year(2016)]],
    ["In the week ended Friday 90 carts came.", [["2019-11-30", "2019-12-06"]]],
    ["In the financial year ended Dec. 31 it earned 4 francs a share.", [year(2018)]],
    ["Between now and 2025 we will build 9 mills.", [["2019-12-09", "2025-12-31"]]],
    ["Nurses saw 900 men over the past 48 hours.", [["2019-12-07", "2019-12-09"]]]
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected))

  it("a quarter before a noun is the latest that has ended, the next one of a plan, and dates nothing before it", () => {
    expect(periods("Third-quarter wool sales rose 18 percent.")).toEqual([["2019-07-01", "2019-09-30"]])
    expect(periods("The guild expects first-half sales of 40 million francs.")).toEqual([["2020-01-01", "2020-06-30"]])
    expect(periods("Its shares rose 3 percent after second-quarter sales fell.")).toEqual([none])
  })

  it("what was a year before may be said in two ways", () =>
    expect(periods("In 2018 profit rose from 30 million francs, or 2 francs a share, a year earlier.")).toEqual([year(2017), year(2017)]))

  it("'the year before' counts back", () =>
    expect(periods("The debt was 5 percent in 2018, after 9 percent the year before.")).toEqual([year(2018), year(2017)]))
})
