import { describe, expect, it } from "vitest"
import { claim, claims } from "../numbers-of-text.ts"

const last = (text: string) => claims(text).at(-1)!

describe("the verb says what a number is of", () => {
  it.each([
    ["Wool edged up to 40 francs.", "Wool"],
    ["Costs averaged 38 francs.", "Costs"],
    ["The yield on the 10-year note was up 15 basis points.", "yield on the 10-year note"],
    ["A sack sells for 900 francs.", "sack"],
    ["Stocks in the port total about 900 tonnes.", "Stocks in the port"],
    ["The parish office said wool output grew 3 percent.", "wool output"],
    ["The mill index WIX 30 lost 2 percent.", "mill index WIX 30"],
    ["The guild left its rate unchanged at 5 percent.", "its rate"],
    ["The guild revised its forecast downwards by 2 percent.", "its forecast"],
    ["The Gross Wool Yield (GWY) grew by 4 percent.", "Gross Wool Yield"],
    ["Our holdings in these have reached 90 million francs.", "Our holdings"]
  ])("%s", (text, measure) => expect(last(text).measure?.replace(/^(?:the|a) /i, "")).toBe(measure))

  it.each([
    "The port handled 40 tonnes.",
    "The guild hopes to receive 3 million francs.",
    "The dukes are expected to pledge 3 million francs.",
    "The parish gets 40 percent.",
    "The mill has drawn 5 million francs to the valley."
  ])("who does a deed is no measure: %s", (text) => expect(claim(text).measure).toBeNull())

  it("an aside tells of the number before it", () =>
    expect(last("They shipped 40 tonnes to the hill towns, which was 3 percent more.").measure).toBeNull())
})

describe("what a pronoun stands for", () => {
  it.each([
    ["Inflation has slowed: it is now 7 percent.", "Inflation"],
    ["They cut wool duty (it fell five-fold).", "wool duty"],
    ["In 2011 our trade reached 2 million francs (in 2010 it was two times less).", "our trade"],
    ["As for exports, they grew by 3 percent.", "exports"],
    ["Output grew, and increased from 15 to 20 tonnes.", "Output"],
    ["The birth rate is falling. It was 14 percent in 2003. It was 12 percent in 2004.", "The birth rate"],
    ["The share of new looms exceeds 50 percent, and this figure will reach 80 percent.", "The share of new looms"],
    ["Our wool trade went down, but we have seen 38-percent growth since spring.", "Our wool trade"]
  ])("%s", (text, measure) => expect(last(text).measure).toBe(measure))

  it.each(["Mr Hill spoke. It is 7 percent.", "The mills grew. It is 7 percent."])("nothing that it cannot name: %s", (text) =>
    expect(last(text).measure).toBeNull()
  )
})

describe("a list whose noun is said once", () => {
  it.each([
    ["There are 18 mills – 11 in the north, three in the south.", "mill", "mills"],
    ["The guild sent 900 millers; the dyers, 40; the weavers, 7.", "miller", "millers"],
    ["They carried 700 guests, up from 600 in May.", "guest", "guests"],
    ["Fires killed 40 cows, 17 fewer than in May.", "cow", "cows"],
    ["It has 78 foreign and 82 local weavers.", "weaver", "local weavers"]
  ])("%s", (text, unit, measure) => expect(last(text)).toMatchObject({ kind: "count", unit, measure }))

  it("keeps the adjective of a number whose noun comes later", () =>
    expect(claims("It has 78 foreign and 82 local weavers.")[0]).toMatchObject({ unit: "weaver", measure: "foreign … weavers" }))

  it.each([
    ["The Reds got 40 percent, the Blues – 12.", 12],
    ["In Lima it is 4.6 percent, in Cusco – 18.6.", 18.6]
  ])("of percentages: %s", (text, value) => expect(last(text)).toMatchObject({ kind: "share", unit: "percent", value }))

  it("of percentages is none where a change leads to a level", () => expect(last("Wool fell 2 percent to 97.6.").unit).toBeNull())

  it("of percentages ends at what is counted", () => expect(last("It fell 40 percent – 12 mills.")).toMatchObject({ unit: "mill" }))

  it.each([
    ["Yields fell to 34 tonnes from 39.", "tonne", "Yields"],
    ["Stocks are 2,000 tonnes in Peru, 3,300 in Chile.", "tonne", "Stocks"]
  ])("of amounts: %s", (text, unit, measure) => expect(last(text)).toMatchObject({ kind: "measure", unit, measure }))
})

describe("a fraction before the level reached", () => {
  it("is a change and no end of a range", () =>
    expect(claims("Exports jumped by a third to 18 million pesos.").map(({ value }) => value)).toEqual([0.3333, 18e6]))
})

describe("what stands beside a share or a size", () => {
  it.each([
    ["The guild lends at 2% interest.", "interest"],
    ["The guild wants a 6 percent bread price rise.", "bread price"],
    ["They work with wool 20 percent dearer than oats.", "wool"],
    ["They found a tower 40 metres high.", "tower"],
    ["They teach children aged seven and over.", "children"],
    ["These are young weavers under 35.", "young weavers"],
    ["They added 3 francs to the parish bill.", "the parish bill"]
  ])("%s", (text, measure) => expect(last(text).measure).toBe(measure))
})

describe("a whole that a pronoun names", () => {
  it.each([
    ["They felled 90 hectares of oak wood, of which 70 percent is rotten.", "oak wood"],
    ["They ordered 40 looms, half of which are here.", "looms"]
  ])("%s", (text, whole) => expect(last(text)).toMatchObject({ kind: "share", whole, measure: whole }))

  it("is none where it leaves out its noun", () =>
    expect(claims("They mended 65 percent of federal and 39 percent of regional roads.").map(({ whole }) => whole)).toEqual([
      null,
      "regional roads"
    ]))

  it("is what a part counted under its own name is included in", () =>
    expect(last("There were 99 crimes, including six thefts.")).toMatchObject({ measure: "thefts", whole: "crimes" }))
})

describe("what a number is of, in news", () => {
  it.each([
    ["They sold 40 boats, or 3% of the fleet, before wool prices rose by 5 percent.", "wool prices"],
    ["It expects core earnings per share of 18 francs.", "core earnings per share"],
    ["The guild reported output per worker of 40 tonnes.", "output per worker"],
    ["Equities, 70 percent of the portfolio, gained 21 percent.", "Equities"],
    ["The law cuts the quota from 300 to 200.", "the quota"],
    ["The number of barns was reduced by 40.", "number of barns"],
    ["Of course Peru needs wool prices to stay above 90 francs.", "wool prices"],
    ["The wool index rose 12 points.", "wool index"],
    ["That lies within the margin of error of 2.9 points.", "margin of error"],
    ["She made two points.", "points"],
    ["They ordered 40 jets and took options on another 25.", "jets"],
    ["They saved ten million new lives – a success.", "new lives"]
  ])("%s", (text, measure) => expect(last(text).measure?.replace(/^The (?=number|wool|margin)/, "")).toBe(measure))

  it.each([
    "They spent 5 million francs on these works.",
    "They will raise this share to 20 percent.",
    "The drought has halved this sum.",
    "We lost 900 Red and 600 Blue ones."
  ])("what only points back, who does a deed, and adjectives name nothing: %s", (text) => expect(last(text).measure).toBeNull())

  it("a share of what is pointed to is of that, as the page says", () =>
    expect(last("They spent 3 million francs, and a quarter of this amount was lost.").measure).toBe("this amount"))

  it("a share of things that are counted is of these things", () =>
    expect(claims("A third of the 300 barns in the valley are closed.")[0]).toMatchObject({
      measure: "barns in the valley",
      whole: "barns in the valley"
    }))

  it("a list, an aside and brackets go on with the plan before them", () => {
    expect(claims("We will build 40 barns, 30 mills and a road of 12 miles.").map(({ modality }) => modality)).toEqual([
      "planned",
      "planned",
      "planned"
    ])
    expect(last("Spending will jump to 94 million euros ($98 million).").modality).toBe("expected")
    expect(last("We will build 40 barns, 30 mills closed.").modality).toBe("stated")
    expect(last("Wool was 6 percent of it, which is to say, 2 percent of output.").modality).toBe("stated")
  })
})
