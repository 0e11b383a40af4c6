import { describe, expect, it } from "vitest"
import { claim, claims } from "../numbers-of-text.ts"

const spoken = { date: "2019-05-14", country: "RU" }

describe("money", () => {
  it.each([
    ["It cost $3 billion.", 3e9, "dollar", "USD"],
    ["It cost US$4.7 billion.", 4.7e9, "dollar", "USD"],
    ["It cost USD34.6 million.", 34.6e6, "dollar", "USD"],
    ["It cost C$20.", 20, "dollar", "CAD"],
    ["It cost 40 Australian dollars.", 40, "dollar", "AUD"],
    ["It cost £12m.", 12e6, "pound", "GBP"],
    ["It cost 70 billion tenge.", 70e9, "tenge", "KZT"],
    ["It cost NOK 5.5 bn.", 5.5e9, "krone", "NOK"],
    ["It cost 50 cents.", 0.5, "dollar", "USD"],
    ["It cost ₴900.", 900, "hryvnia", "UAH"]
  ])("%s", (text, value, unit, currency) => expect(claim(text)).toMatchObject({ kind: "money", value, unit, currency }))

  it("knows whose rubles by the adjective, then the speaker, then the one country named", () => {
    const text = "The bridge cost 9 billion rubles."
    expect(claim("The bridge cost 9 billion Belarusian rubles.", spoken).currency).toBe("BYN")
    expect(claim(text, spoken).currency).toBe("RUB")
    expect(claim(text, { date: "2019-05-14", country: "BY" }).currency).toBe("BYN")
    expect(claim(text, { date: "2015-05-14", country: "BY" }).currency).toBe("BYR")
    expect(claim("The bridge in Belarus cost 9 billion rubles.").currency).toBe("BYN")
    expect(claim(text).currency).toBeNull()
    expect(claim("They gave us dollars, 9 dollars.", { date: null, country: "CA" }).currency).toBe("CAD")
    expect(claim("It cost 9 US dollars.", { date: null, country: "CA" }).currency).toBe("USD")
  })

  it("gives a bare sum the currency of the one before", () =>
    expect(
      claims("Taxes were 3 billion yen this year and will be 4 billion next year.", spoken).map(({ kind, currency }) => [kind, currency])
    ).toEqual([
      ["money", "JPY"],
      ["money", "JPY"]
    ]))
})

describe("money without a currency", () => {
  it("takes none from another sentence", () =>
    expect(claims("Taxes were 3 billion yen. The budget is 4 billion.", spoken)[1]).toMatchObject({
      kind: "money",
      unit: null,
      currency: null
    }))

  it("reads half-a-million whole", () =>
    expect(claim("They have half-a-million readers.")).toMatchObject({ kind: "count", value: 5e5, unit: "reader" }))

  it("knows an age", () => expect(claim("It is open to people under 17.")).toMatchObject({ kind: "duration", upper: 17, unit: "year" }))
})

describe("what a number says of change", () => {
  it("tells the change from the level reached", () => {
    const [change, level] = claims("Last year honey sales increased by 14 percent to exceed 2 million francs.", {
      date: "2019-05-14",
      country: "CH"
    })
    expect(change).toMatchObject({
      kind: "change",
      value: 14,
      aspect: "delta",
      direction: "up",
      measure: "honey sales",
      period: "Last year",
      period_start: "2018-01-01",
      period_end: "2018-12-31"
    })
    expect(level).toMatchObject({
      kind: "money",
      value: 2e6,
      qualifier: "more_than",
      aspect: "level",
      direction: null,
      currency: "CHF",
      measure: "honey sales"
    })
  })

  it.each([
    ["Rents fell 7 percent.", "change", "down"],
    ["Rents are up 7%.", "change", "up"],
    ["We saw a 7 percent drop in rents.", "change", "down"],
    ["The growth of rents will not exceed 7 percent.", "change", "up"],
    ["The growth of rents in the autumn came to 7 percent.", "change", "up"],
    ["Rents are 7 percent higher.", "change", "up"],
    ["Rents rose by a third.", "change", "up"],
    ["Rents doubled.", "ratio", "up"],
    ["Rents grew 1.5-fold.", "ratio", "up"],
    ["The lake fell 3 metres.", "measure", "down"],
    ["The index rose 12 points.", "count", "up"],
    ["Rents rose by a factor of three.", "ratio", "up"],
    ["Rents were cut by 30 euros.", "money", "down"],
    ["The harvest was 7 tonnes more than in 2011.", "measure", "up"]
  ])("%s", (text, kind, direction) => expect(claim(text)).toMatchObject({ kind, aspect: "delta", direction }))

  it.each([
    ["Rents make up 7 percent of costs.", "share"],
    ["Rents stand at 7 percent of wages.", "share"],
    ["They raised 30 euros for it.", "money"],
    ["They pay a reduced 7 percent rate.", "share"],
    ["Rents fell to 30 euros.", "money"],
    ["Rents fell below 30 euros.", "money"],
    ["Rents are three times the wage.", "ratio"],
    ["It sells at half the cost.", "ratio"]
  ])("%s", (text, kind) => expect(claim(text)).toMatchObject({ kind, aspect: "level", direction: null }))
})

describe("what is counted", () => {
  it.each([
    ["They trained 26 Peruvian and Chilean divers.", "diver", "Peruvian and Chilean divers"],
    ["They hold 26 fishing permits and licences.", "permit", "fishing permits and licences"],
    ["They signed 26 economic, social and cultural treaties.", "treaty", "economic, social and cultural treaties"],
    ["They hired 26 more nurses.", "nurse", "nurses"],
    ["They lost 26 lives.", "life", "lives"],
    ["They sent a 26-page letter.", "page", "page letter"],
    ["Of the 44 wells, seven are dry.", "well", "wells"]
  ])("%s", (text, unit, measure) => expect(claims(text).at(-1)).toMatchObject({ unit, measure }))

  it.each([
    ["The unemployment rate was at 6 percent.", "The unemployment rate"],
    ["In many towns rent is 20 percent of wages.", "rent"],
    ["They have a harvest surplus of 3.1 percent.", "harvest surplus"],
    ["Beer grew by 4 percent, and cider, 3 percent.", "cider"],
    ["Our turnover more than doubled, exceeding 9 million francs.", "Our turnover"],
    ["The number of mills rose by 22 percent.", "The number of mills"],
    ["You have rent that's down by 30 percent from last summer.", "rent"],
    ["Begin by bringing the kiln up to 900 degrees.", "the kiln"],
    ["They have 9 million francs to repair the bridges.", "the bridges"],
    ["We gave 4 million francs [3 million dollars] to the village schools.", "the village schools"],
    ["The dams, which we inspect for a two-year period, hold.", "dams"],
    ["There is an island with a population of 160 thousand.", "population"],
    ["A 61-year-old miller won.", "miller"],
    ["They need 9 million francs to begin paving the square.", "the square"],
    ["We end three years of famine and opening a mill is next.", "famine"],
    ["We saw ten weavers, and two were asleep.", "weavers"],
    ["They made 52 plans for the supply of water, heat and gas.", "plans for the supply of water, heat and gas"],
    ["They signed 14 treaties on fishing, wool and salt.", "treaties on fishing, wool and salt"],
    ["They signed 14 treaties on fishing, wool and salt sold well.", "treaties on fishing"],
    ["Lima hosted 37 fairs, concerts and shows on wool.", "fairs, concerts and shows on wool"],
    ["The miller began building 6 new cold-storage barns.", "new cold-storage barns"],
    ["There are 28 schemes approved by the village council.", "schemes approved by the village council"],
    ["We met 40 families living in wooden houses.", "families living in wooden houses"],
    ["Honey, the pride of the valley, stands at 9 percent.", "Honey"],
    ["The guild, founded long ago, manages orchards of 9 billion francs.", "orchards"],
    ["The number of beekeepers rose by 18 percent to 4,300.", "The number of beekeepers"],
    ["The herd has grown by 300.", "The herd"],
    ["The duke allocated 15 million francs for the repair of mills, weirs and locks.", "the repair of mills, weirs and locks"],
    [
      "We marked 25 years since the signing of the Pact Founding the League of Ports.",
      "the signing of the Pact Founding the League of Ports"
    ],
    ["Finns living thousands of kilometres away know it.", "Finns"],
    ["We expect this year's fair to add 8 million francs.", "this year's fair"],
    ["The tunnel will shorten the journey by 40 kilometres.", "the journey"]
  ])("names what is measured: %s", (text, measure) => expect(claims(text).at(-1)!.measure).toBe(measure))

  it.each([
    ["We invested 9 million francs.", null],
    ["It fell by 7 percent.", null],
    ["This is a 7 percent increase.", null],
    ["He may get billions of francs of course.", null],
    ["It lies 70 miles from Lima.", null]
  ])("names nothing where no noun phrase does: %s", (text, measure) => expect(claim(text).measure).toBe(measure))

  it.each([
    ["They bake 900 loaves a day.", "day"],
    ["Every week they bake 900 loaves.", "week"],
    ["They bake 900 loaves per baker.", "baker"],
    ["They bake 900 loaves annually.", "year"],
    ["They sail 20 miles an hour.", "hour"]
  ])("%s", (text, per) => expect(claim(text).per).toBe(per))

  it.each([
    ["They meet every other month.", 0.5, "month"],
    ["They meet every four years.", 0.25, "year"],
    ["They meet twice a week.", 2, "week"],
    ["They meet three times a year.", 3, "year"]
  ])("%s", (text, value, per) => expect(claim(text)).toMatchObject({ kind: "frequency", value, per }))

  it.each([
    ["We will build 12 mills.", "planned"],
    ["We plan to hire 12 millers.", "planned"],
    ["Another dozen are planned.", "planned"],
    ["Sales are expected to reach 12 tonnes.", "expected"],
    ["We built 12 mills.", "stated"]
  ])("%s", (text, modality) => expect(claim(text).modality).toBe(modality))
})

describe("modality of a neighbour", () => {
  it.each([
    ["The parish voted 9-4 to raise the tax by 4 percent.", "planned"],
    ["Five ships are to be delivered.", "planned"],
    ["They will build roads and raise the wall to 40 metres.", "planned"],
    ["They will build roads, cutting the journey by 35 minutes.", "planned"],
    ["Yields are seen dropping to 34 tonnes.", "expected"],
    ["They ordered looms, half of which should come.", "expected"],
    ["The dukes are expected to pledge 3 million francs.", "expected"],
    ["The Reds are to the left by 30 percent.", "stated"]
  ])("%s", (text, modality) => expect(claims(text).at(-1)!.modality).toBe(modality))

  it.each([
    ["The depot has 40 percent of the planned total.", "stated"],
    ["We have 116 supports of the 595 planned supports.", "stated"],
    ["The palace has 12 pools and will host guests in April.", "stated"],
    ["Inflation is 7 percent and is expected to fall.", "stated"],
    ["40 technical and support sites will be completed by 2030.", "expected"],
    ["Another 12 clinics are planned.", "planned"]
  ])("%s is %s", (text, modality) => {
    expect(claims(text)[0]?.modality).toBe(modality)
  })
})

describe("the years of a name", () => {
  it.each([
    ["The 70th anniversary of Victory in the Great War of 1941–1945 came.", null],
    ["We honour 40 veterans of the Winter War (1939–1940).", null],
    ["We built 40 piers in 1941–1945.", "in 1941–1945"]
  ])("date no figure: %s", (text, period) => {
    expect(claim(text).period).toBe(period)
  })
})

describe("units and kinds", () => {
  it("an editor's money in brackets is that of the number and of the next", () =>
    expect(claims("Aid grew from 1.5 billion [rubles] to 20 billion.", spoken).map(({ kind, currency }) => [kind, currency])).toEqual([
      ["money", "RUB"],
      ["money", "RUB"]
    ]))

  it.each([
    ["They pumped 300 bpd.", "barrel"],
    ["They bought 12 minibuses.", "minibus"],
    ["They bought 12 houses.", "house"],
    ["The driver, 44, was hurt.", "year"]
  ])("%s", (text, unit) => expect(claim(text).unit).toBe(unit))

  it.each([
    ["The debt stood at 2.5 times earnings.", "ratio"],
    ["The mill was valued at, or 12 times annual sales.", "ratio"],
    ["He won 3 times in the valley.", "count"]
  ])("%s", (text, kind) => expect(claim(text).kind).toBe(kind))

  it("a day ends the name of what is counted", () => expect(claim("We fought four major fires on Thursday.").measure).toBe("major fires"))
})
