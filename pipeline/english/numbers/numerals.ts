/** Number words of English, as any English grammar lists them. */

import { set } from "../word-list.ts"
import { numberTable } from "./word-table.ts"

export const cardinals = numberTable(`
  0: zero, 1: one, 2: two, 3: three, 4: four, 5: five, 6: six, 7: seven, 8: eight, 9: nine, 10: ten, 11: eleven, 12: twelve, 13: thirteen,
  14: fourteen, 15: fifteen, 16: sixteen, 17: seventeen, 18: eighteen, 19: nineteen, 20: twenty, 30: thirty, 40: forty fourty, 50: fifty,
  60: sixty, 70: seventy, 80: eighty, 90: ninety
`)

export const ordinals = numberTable(`
  1: first, 2: second, 3: third, 4: fourth, 5: fifth, 6: sixth, 7: seventh, 8: eighth, 9: ninth, 10: tenth, 11: eleventh, 12: twelfth,
  13: thirteenth, 14: fourteenth, 15: fifteenth, 16: sixteenth, 17: seventeenth, 18: eighteenth, 19: nineteenth, 20: twentieth,
  30: thirtieth, 40: fortieth, 50: fiftieth, 60: sixtieth, 70: seventieth, 80: eightieth, 90: ninetieth, 100: hundredth,
  1000: thousandth, 1e6: millionth
`)
export const ordinalSuffixes = set("st nd rd th")

/** Ordinals of a scale, after digits: "the 5 millionth". */
export const scaleOrdinals = set("hundredth thousandth millionth billionth")

/** Scale words by their power of ten: exact decimals come from shifting, not multiplying. */
export const scales = numberTable(`
  2: hundred, 3: thousand, 5: lakh, 6: million mln mn mio, 7: crore, 9: billion bln bn, 12: trillion trln trn tn, 15: quadrillion
`)
/** Scales that may end in a point: "40 thou. rubles". */
export const shortScales = set("thou mln bln trln mn bn tn mio")
/** Letters that scale a number only when they touch it. */
export const gluedScales = numberTable("3: k, 6: m mn mln, 9: b bn bln, 12: tn")
/** Collective numbers that are counted like scales. */
export const collectives = numberTable("12: dozen")

/** Plurals that name an order of magnitude and no number: from their scale to ten times that. */
export const vaguePlurals = numberTable(
  "10: tens, 12: dozens, 100: hundreds, 1e3: thousands, 1e6: millions, 1e9: billions, 1e12: trillions"
)
/** Words of quantity that name no number at all; they get the role vague. */
export const vagueWords = set("several few couple handful")
/** Those of them that follow an article: "a few". */
export const vagueNouns = set("few couple handful")

/** Denominators, singular; plural with "s". "second" is none. */
export const denominators = numberTable(`
  2: half, 3: third, 4: quarter fourth, 5: fifth, 6: sixth, 7: seventh, 8: eighth, 9: ninth, 10: tenth, 20: twentieth, 100: hundredth,
  1000: thousandth
`)
/** Fractions of one character, which Unicode decomposes into two numbers with a fraction slash between them. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map(
  Array.from("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", (sign) => {
    const [part, whole] = sign.normalize("NFKD").split("⁄").map(Number)
    return [sign, part! / whole!] as const
  })
)
/** Words before "a third" and its like without "of", where a preposition or conjunction follows. */
export const beforeFraction = set("by than over almost nearly about approximately around roughly")
/** Comparatives after a fraction: "a third cheaper". */
export const afterFraction = set("more less higher lower cheaper")

/** Words that are multipliers by themselves; all but `occasions` say that something changed. */
export const multipliers = numberTable(`
  0.5: halved halving, 2: twice doubled doubling, 3: thrice tripled tripling trebled, 4: quadrupled quadrupling, 5: quintupled
`)
/** Verbs that multiply, in the base form that "to" and modals take; elsewhere the words describe a noun ("a double room"). */
export const multiplyingVerbs = numberTable("0.5: halve, 2: double, 3: triple treble, 4: quadruple")
/** Multipliers that say how often, and nothing of a change. */
export const occasions = set("twice thrice")
export const folds = numberTable(`
  2: twofold, 3: threefold, 4: fourfold, 5: fivefold, 6: sixfold, 7: sevenfold, 8: eightfold, 9: ninefold, 10: tenfold, 100: hundredfold
`)

/** What may stand between two numbers that share a unit: "5 or 6 tonnes", "10 x 6 inches". */
export const unitLinks = set("to , or and x × by")
/** Adverbs between "or" and the second end of a range: "five or even six". */
export const beforeSecondEnd = set("even maybe perhaps")

/** The digits that number words stand for, so that "three" meets "3"; "zero", "one", "a dozen" and halves are words like others. */
export const digitsOfWords: ReadonlyMap<string, string> = new Map(
  [...cardinals].filter(([, value]) => value > 1).map(([word, value]) => [word, String(value)])
)

const tables = [cardinals, ordinals, denominators, scales, collectives, vaguePlurals, multipliers, multiplyingVerbs, folds]
/** Every word that is or can be a number. */
export const numberWords: ReadonlySet<string> = new Set([...tables.flatMap((table) => [...table.keys()]), ...vagueWords])

/** Finds out whether a text can hold a number at all: most sentences hold none and need no further reading. */
export const numberWord = new RegExp(
  `\\p{Nd}|[${[...vulgarFractions.keys()].join("")}]|\\b(?:${[...numberWords, "every other", "a score of"].join("|")})\\b`,
  "iu"
)
