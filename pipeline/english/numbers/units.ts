/**
 * The closed table of units, with dimension, base unit and size. Sizes are those of the SI brochure (9th edition, tables 4 to 8) and of
 * UCUM for imperial and customary units; prefixes of data are decimal, as in IEC 80000-13. Symbols that are also common words, names or
 * scales ("in", "nm", "pm") are left out on purpose; `unitLetters` has those that need digits before them.
 */

import { set } from "../word-list.ts"
import { numberTable, wordTable } from "./word-table.ts"

/**
 * By dimension the base unit, then "name | factor | offset | base: forms", where "*" stands for a form and its plural in "s" and the last
 * two parts may be left out. "SI" before a name makes its multiples too ("kilowatt"), which are listed only where they have a symbol. A
 * year has 365.25 days, a ton is a tonne, and a calorie the one of food.
 */
const tables = {
  share: ["percent", "percent | 1: % percent pct pc, percentage_point | 1: pp, basis_point | 0.01: bps, per_mille | 0.1: ‰ permille"],
  time: [
    "second",
    `second | 1: second* sec secs, minute | 60: minute* min mins, hour | 3600: hour* hrs, day | 86400: day*, week | 604800: week*,
    fortnight | 1209600: fortnight*, month | 2629800: month*, year | 31557600: year* yr*, decade | 315576000: decade*,
    century | 3155760000: century centuries, millennium | 31557600000: millennium millennia`
  ],
  length: [
    "metre",
    `SI metre | 1: metre* meter*, micrometre | 1e-6: micron* µm μm, millimetre | 0.001: mm, centimetre | 0.01: cm, 
    kilometre | 1000: km*, angstrom | 1e-10: angstrom* ångström* ångstrom*, inch | 0.0254: inch inches ″, foot | 0.3048: foot feet ft ′,
    yard | 0.9144: yard* yd*, fathom | 1.8288: fathom*, furlong | 201.168: furlong*, mile | 1609.344: mile*, nautical mile | 1852: nmi,
    light-year | 9.4607304725808e15: lightyear* ly, parsec | 3.0856775814913673e16: parsec*`
  ],
  area: [
    "square metre",
    `hectare | 1e4: hectare* ha, acre | 4046.8564224: acre*, square metre | 1: sqm, square foot | 0.09290304: sqft,
    square kilometre | 1e6: sqkm`
  ],
  volume: [
    "cubic metre",
    `SI litre | 0.001: litre* liter*, millilitre | 1e-6: ml, centilitre | 1e-5: cl, decilitre | 1e-4: dl, hectolitre | 0.1: hl,
    cubic centimetre | 1e-6: cc ccm, gallon | 0.003785411784: gallon*, quart | 0.000946352946: quart* qt, pint | 0.000473176473: pint*,
    fluid ounce | 2.95735295625e-5: floz, tablespoon | 1.478676478125e-5: tablespoon* tbsp, teaspoon | 4.92892159375e-6: teaspoon* tsp,
    bushel | 0.03523907016688: bushel*, barrel | 0.158987294928: barrel* bbl*, acre-foot | 1233.48183754752: acreft,
    billion cubic metres | 1e9: bcm, billion cubic feet | 28316846.592: bcf, trillion cubic feet | 28316846592: tcf`
  ],
  mass: [
    "kilogram",
    `SI gram | 0.001: gram* gramme*, microgram | 1e-9: mcg µg μg, milligram | 1e-6: mg, kilogram | 1: kilo* kg*,
    centner | 100: centner* quintal*, SI tonne | 1000: tonne* ton*, ounce | 0.028349523125: ounce* oz, pound | 0.45359237: lb*`
  ],
  power: [
    "watt",
    `SI watt | 1: watt*, kilowatt | 1e3: kw, megawatt | 1e6: mw mwe, gigawatt | 1e9: gw gwe,
    horsepower | 745.69987158227: horsepower hp bhp`
  ],
  energy: [
    "joule",
    `SI joule | 1: joule*, kilojoule | 1e3: kj, megajoule | 1e6: mj, gigajoule | 1e9: gj,
    watt-hour | 3600: wh, kilowatt-hour | 3.6e6: kwh, megawatt-hour | 3.6e9: mwh, gigawatt-hour | 3.6e12: gwh, terawatt-hour | 3.6e15: twh,
    calorie | 4184: calorie*, kilocalorie | 4184: kilocalorie* kcal, gigacalorie | 4.184e9: gigacalorie* gcal,
    British thermal unit | 1055.05585262: btu btus, million British thermal units | 1055055852.62: mmbtu,
    SI electronvolt | 1.602176634e-19: electronvolt*, kiloelectronvolt | 1.602176634e-16: kev, megaelectronvolt | 1.602176634e-13: mev,
    gigaelectronvolt | 1.602176634e-10: gev, teraelectronvolt | 1.602176634e-7: tev`
  ],
  force: ["newton", "SI newton | 1: newton*"],
  torque: [
    "newton-metre",
    "newton-metre | 1: newtonmetre* newtonmeter*, pound-foot | 1.3558179483314: lbft, foot-pound | 1.3558179483314: ftlb"
  ],
  voltage: ["volt", "SI volt | 1: volt*, kilovolt | 1000: kv"],
  current: ["ampere", "SI ampere | 1: ampere* amp*"],
  charge: ["coulomb", "coulomb | 1: coulomb*, milliampere-hour | 3.6: mah"],
  resistance: ["ohm", "SI ohm | 1: ohm* ω"],
  oscillation: ["hertz", "SI hertz | 1: hertz hz, kilohertz | 1e3: khz, megahertz | 1e6: mhz, gigahertz | 1e9: ghz"],
  pressure: [
    "pascal",
    `SI pascal | 1: pascal*, hectopascal | 100: hpa, kilopascal | 1e3: kpa, megapascal | 1e6: mpa,
    millibar | 100: millibar* mbar, pound per square inch | 6894.757293168: psi, millimetre of mercury | 133.322387415: mmhg`
  ],
  radiation: ["sievert", "SI sievert | 1: sievert*, millisievert | 0.001: msv"],
  radioactivity: ["becquerel", "SI becquerel | 1: becquerel* bq"],
  picture: ["pixel", "SI pixel | 1: pixel*"],
  turning: ["revolution per minute", "revolution per minute | 1: rpm"],
  light: ["lumen", "lumen | 1: lumen*"],
  sound: ["decibel", "decibel | 1: decibel* db"],
  temperature: [
    "degree Celsius",
    `degree Celsius | 1: celsius centigrade, degree Fahrenheit | 0.555555555556 | -17.7777777778: fahrenheit, kelvin | 1 | -273.15: kelvin*,
    degree | 1 | 0 | degree: degree* deg °`
  ],
  speed: ["metre per second", "knot | 0.514444444444: knot* kts"],
  data: [
    "byte",
    `SI bit | 0.125: bit*, kilobit | 125: kbit, megabit | 125000: mbit, gigabit | 1.25e8: gbit, SI byte | 1: byte*, kilobyte | 1e3: kb,
    megabyte | 1e6: mb, gigabyte | 1e9: gb, terabyte | 1e12: tb,
    kibibyte | 1024: kibibyte* kib, mebibyte | 1048576: mebibyte* mib, gibibyte | 1073741824: gibibyte* gib, tebibyte | 1099511627776: tebibyte* tib`
  ]
} as const satisfies Record<string, readonly [base: string, units: string]>

type Dimension = keyof typeof tables | "money" | "ratio" | "frequency" | "rank" | "count"

export interface Unit {
  /** Singular name, as in the `unit` column. */
  readonly name: string
  readonly dimension: Dimension
  /** Name of the unit that the factor leads to: "metre" for lengths, "percent" for shares. */
  readonly base: string
  /** Base units in one unit. */
  readonly factor: number
  /** What is added after the factor where a level is converted; a change is only multiplied. 0 but for temperatures. */
  readonly offset: number
}

/** The prefixes of the SI brochure (table 7) from a trillionth to a billion trillions. */
const siPrefixes = numberTable(`
  1: -, 1e-12: pico, 1e-9: nano, 1e-6: micro, 1e-3: milli, 0.01: centi, 0.1: deci, 10: deca, 100: hecto, 1e3: kilo, 1e6: mega, 1e9: giga,
  1e12: tera, 1e15: peta, 1e18: exa, 1e21: zetta
`)

/** A form of a unit with its name, and the multiples of both where the name has "SI" before it. */
const multiples = (form: string, name: string): readonly (readonly [form: string, name: string, power: number])[] =>
  name.startsWith("SI ")
    ? Array.from(siPrefixes, ([prefix, power]) => {
        const before = prefix === "-" ? "" : prefix
        return [`${before}${form}`, `${before}${name.slice(3)}`, power] as const
      })
    : [[form, name, 1]]

/** A factor without the noise of binary fractions. */
const tidy = (factor: number): number => Number(factor.toPrecision(14))

/** Each written form has a unit object of its own: rules that compare units by identity tell "tonne" from "tonnes". */
export const units: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(tables) as (keyof typeof tables)[]).flatMap((dimension) =>
    Array.from(wordTable(tables[dimension][1].replace(/(\S+)\*/g, "$1 $1s"))).flatMap(([form, unit]) => {
      const [whole = "", factor, offset = "0", base = tables[dimension][0]] = unit.split(" | ")
      return multiples(form, whole).map(
        ([form, name, power]) => [form, { name, dimension, base, factor: tidy(Number(factor) * power), offset: Number(offset) }] as const
      )
    })
  )
)

/** The square or cube of a length. */
const powered = (unit: Unit, name: string, dimension: "area" | "volume", power: number): Unit => ({
  ...unit,
  name: `${name} ${unit.name}`,
  dimension,
  base: tables[dimension][0],
  factor: unit.factor ** power
})
const lengths = [...units.values()].filter(({ dimension }) => dimension === "length")

/** All units by the name they have in the `unit` column: those with forms of their own, and squares and cubes of lengths. */
export const unitsByName: ReadonlyMap<string, Unit> = new Map(
  [...lengths.flatMap((unit) => [powered(unit, "square", "area", 2), powered(unit, "cubic", "volume", 3)]), ...units.values()].map(
    (unit) => [unit.name, unit]
  )
)

const lettersOf = (table: string): ReadonlyMap<string, Unit> =>
  new Map(Array.from(wordTable(table), ([letters, name]) => [letters, unitsByName.get(name)!]))

/** Units by small letters that say so only after digits: "37 m", "816 000 t". */
export const unitLetters = lettersOf(`
  metre: m, mile: mi, tonne: t, litre: l, gram: g, nanometre: nm, decimetre: dm, gallon: gal
`)
/** The same with a capital: "60 W", "40 Nm". */
export const unitCapitals = lettersOf(`
  litre: l, watt: w, terawatt: tw, volt: v, millivolt: mv, kilonewton: kn, newton-metre: nm, petabyte: pb, megapixel: mp
`)
/** Letters that are a unit only before a stroke: "1.3 A/cm2", "2 million b/d". */
export const lettersBeforeStroke = lettersOf("ampere: a, newton: n, joule: j, barrel: b")
/** Words and signs after "37m" that make it metres rather than millions, and after "3 in" and 3" that make them inches. */
export const afterMetres = set(`
  long wide high tall deep thick away apart above below across underground offshore race sprint dash hurdles relay freestyle backstroke
  breaststroke butterfly swim run runner sprinter final finals champion record × / ² ³
`)
/** Verbs before "1,500m" that make it metres. */
export const beforeMetres = set("ran run runs swam swim swims jumped jumps cleared threw sprinted walked rowed")
/** Symbols of a unit with what it is per: "unit/per". */
export const ratedUnits = wordTable(
  "mile/hour: mph, mile/gallon: mpg, barrel/day: bpd, kilometre/hour: kph kmh kmph, kilobit/second: kbps, megabit/second: mbps, gigabit/second: gbps"
)
/** Letters after a stroke, beside those of `unitLetters`: "km/h". */
export const perLetters = wordTable("hour: h hr, minute: min, second: s, day: d")
/** Words before a unit that make another of it, or leave it as it is: "square metre", "metric ton", "running metre". */
export const unitPrefixes = wordTable(
  "square: square sq, cubic: cubic cu, nautical: nautical marine, fluid: fl fluid, same: metric running linear troy"
)
/** What after a length makes a square or cube of it: "m²", "m2". */
export const unitPowers = wordTable("square: ² 2 squared, cubic: ³ 3 cubed")
/** Scales after "degree". */
export const temperatureScales = wordTable("degree Celsius: celsius centigrade c, degree Fahrenheit: fahrenheit f")

/** Letters that touch the digits of a temperature: "40C". */
export const degreeLetters = wordTable("degree Celsius: c, degree Fahrenheit: f")

/** Units that stand after a larger one as part of one amount: "two hours 30 minutes". */
export const minorUnits = wordTable("year: month, week: day, day: hour, hour: minute, minute: second, foot: inch, pound: ounce")

/** Words before pounds that make them a weight, not a sum. */
export const weighingWords = set("weigh weighs weighed weighing weight lost lose loses losing shed gained gain heavier lighter lifted")

/** Things a rate can be per, beside the units of time. */
export const perWords = wordTable(`
  person: capita person head, resident: resident, inhabitant: inhabitant, household: household, family: family, year: annum, pupil: pupil,
  student: student, patient: patient, employee: employee, worker: worker, shift: shift, kilogram: kilo, unit: unit, barrel: barrel,
  tonne: tonne ton, hectare: hectare, litre: litre liter, kilometre: kilometre kilometer, metre: metre meter
`)
/** Things that have a price each, after "a": "$40 a share". */
export const pricedWords = wordTable(`
  person: head person, share: share, piece: piece, night: night, ticket: ticket, bottle: bottle, pack: pack, seat: seat, visit: visit, plate: plate,
  unit: unit, dose: dose, vote: vote, word: word, sack: sack, pound: pound, kilogram: kilo, pupil: pupil, student: student
`)
/** Adverbs that make a rate. */
export const perAdverbs = wordTable("year: annually yearly, month: monthly, week: weekly, day: daily, hour: hourly")
/** Words a few places before a number that make it a number a year. */
export const yearlyWords = set("annually annual")
