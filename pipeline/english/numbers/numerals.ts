/** Number words of English, as any English grammar lists them; a vague plural such as "dozens" spans from its scale to ten times that. */

import { set } from "../word-list.ts"

export const cardinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90
  })
)

/** Scale words by their power of ten: exact decimals come from shifting, not multiplying. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    million: 6,
    billion: 9,
    trillion: 12,
    quadrillion: 15,
    lakh: 5,
    crore: 7,
    mln: 6,
    mn: 6,
    mio: 6,
    bln: 9,
    bn: 9,
    trln: 12,
    trn: 12,
    tn: 12
  })
)

/** Letters that scale a number only when they touch it. */
export const gluedScales: ReadonlyMap<string, number> = new Map(Object.entries({ k: 3, m: 6, b: 9, bn: 9, mn: 6, tn: 12, mln: 6, bln: 9 }))

/** Collective numbers that are counted like scales. */
export const collectives: ReadonlyMap<string, number> = new Map(Object.entries({ dozen: 12 }))

/** Plurals that name an order of magnitude and no number. */
export const vaguePlurals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    trillions: 1e12
  })
)

/** Denominators, singular; plural with "s". "second" is none. */
export const denominators: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    twentieth: 20,
    hundredth: 100,
    thousandth: 1000
  })
)

export const vulgarFractions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8
  })
)

export const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thousandth: 1000,
    millionth: 1e6
  })
)

export const ordinalSuffixes = set("st nd rd th")

/** Ordinals of a scale, behind digits: "the 5 millionth". */
export const scaleOrdinals = set("hundredth thousandth millionth billionth")

/** Words that are multipliers by themselves; all but "twice" and "thrice" say that something changed. */
export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twice: 2,
    thrice: 3,
    doubled: 2,
    doubling: 2,
    tripled: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    quadrupling: 4,
    quintupled: 5,
    halved: 0.5,
    halving: 0.5
  })
)

export const folds: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    hundredfold: 100
  })
)

/** Words of quantity that name no number at all; they get the role vague. */
export const vagueWords = set("several few couple handful")

/** Those of them that follow an article: "a few". */
export const vagueNouns = set("few couple handful")

/** Words before "a third" and its like without "of", where a preposition or conjunction follows. */
export const beforeFraction = set("by than over almost nearly about approximately around roughly")

/** Comparatives behind a fraction: "a third cheaper". */
export const afterFraction = set("more less higher lower cheaper")

/** Adverbs between "or" and the second end of a range: "five or even six". */
export const beforeSecondEnd = set("even maybe perhaps")

/** Multipliers that say how often, and nothing of a change. */
export const occasions = set("twice thrice")

/** The digits that number words stand for, so that "three" meets "3"; "zero", "one", "a dozen" and halves are words like others. */
export const digitsOfWords: ReadonlyMap<string, string> = new Map(
  [...cardinals].filter(([, value]) => value > 1).map(([word, value]) => [word, String(value)])
)

const allWords = [cardinals, ordinals, denominators, scales, collectives, vaguePlurals, multipliers, folds].flatMap((map) => [
  ...map.keys()
])

/** Finds out whether a text can hold a number at all: most sentences hold none and need no further reading. */
export const numberWord = new RegExp(
  `\\d|[${[...vulgarFractions.keys()].join("")}]|\\b(?:${[...new Set([...allWords, ...vagueWords, "every other"])].join("|")})\\b`,
  "i"
)
