/**
 * The closed table of units, with dimension, base unit and size. Sizes are those of the SI brochure (9th edition, tables 4 to 8) and of
 * UCUM for imperial and customary units; prefixes of data are decimal, as in IEC 80000-13. Symbols that are also common words, names or
 * scales ("in", "nm", "pm") are left out on purpose; `unitLetters` has those that need digits before them.
 */

import { set } from "../word-list.ts"
import { wordTable } from "./word-table.ts"

/**
 * By dimension the base unit, then "name | factor | offset | base: forms", where "*" stands for a form and its plural in "s" and the last
 * two parts may be left out. A year has 365.25 days, a ton is a tonne, and a calorie the one of food.
 */
const tables = {
  share: ["percent", "percent | 1: % percent pct pc, percentage_point | 1: pp, basis_point | 0.01: bps, per_mille | 0.1: ‰ permille"],
  time: [
    "second",
    `second | 1: second* secs, minute | 60: minute* min mins, hour | 3600: hour* hrs, day | 86400: day*, week | 604800: week*,
    fortnight | 1209600: fortnight*, month | 2629800: month*, year | 31557600: year* yr*, decade | 315576000: decade*,
    century | 3155760000: century centuries, millennium | 31557600000: millennium millennia`
  ],
  length: [
    "metre",
    `nanometre | 1e-9: nanometre* nanometer*, micrometre | 1e-6: micrometre* micrometer* micron*, millimetre | 0.001: millimetre* millimeter* mm,
    centimetre | 0.01: centimetre* centimeter* cm, metre | 1: metre* meter*, kilometre | 1000: kilometre* kilometer* km*, inch | 0.0254: inch inches,
    foot | 0.3048: foot feet ft, yard | 0.9144: yard* yd*, fathom | 1.8288: fathom*, mile | 1609.344: mile*, nautical mile | 1852: nmi,
    light-year | 9.4607304725808e15: lightyear*`
  ],
  area: [
    "square metre",
    `hectare | 1e4: hectare* ha, acre | 4046.8564224: acre*, square metre | 1: sqm, square foot | 0.09290304: sqft,
    square kilometre | 1e6: sqkm`
  ],
  volume: [
    "cubic metre",
    `millilitre | 1e-6: millilitre* milliliter* ml, centilitre | 1e-5: centilitre* centiliter* cl, litre | 0.001: litre* liter*,
    hectolitre | 0.1: hectolitre* hectoliter*, gallon | 0.003785411784: gallon*, quart | 0.000946352946: quart*, pint | 0.000473176473: pint*,
    bushel | 0.03523907016688: bushel*, barrel | 0.158987294928: barrel* bbl`
  ],
  mass: [
    "kilogram",
    `microgram | 1e-9: microgram* mcg, milligram | 1e-6: milligram* mg, gram | 0.001: gram* gramme*, kilogram | 1: kilogram* kilogramme* kilo* kg*,
    centner | 100: centner* quintal*, tonne | 1000: tonne* ton*, kilotonne | 1e6: kilotonne*, megatonne | 1e9: megatonne*,
    gigatonne | 1e12: gigatonne*, ounce | 0.028349523125: ounce* oz, pound | 0.45359237: lb*`
  ],
  power: [
    "watt",
    `watt | 1: watt*, kilowatt | 1e3: kilowatt* kw, megawatt | 1e6: megawatt* mw, gigawatt | 1e9: gigawatt* gw, terawatt | 1e12: terawatt*,
    horsepower | 745.69987158227: horsepower hp bhp`
  ],
  energy: [
    "joule",
    `joule | 1: joule*, kilojoule | 1e3: kilojoule* kj, megajoule | 1e6: megajoule* mj, gigajoule | 1e9: gigajoule* gj,
    watt-hour | 3600: wh, kilowatt-hour | 3.6e6: kwh, megawatt-hour | 3.6e9: mwh, gigawatt-hour | 3.6e12: gwh, terawatt-hour | 3.6e15: twh,
    calorie | 4184: calorie*, kilocalorie | 4184: kilocalorie* kcal, gigacalorie | 4.184e9: gigacalorie* gcal,
    British thermal unit | 1055.05585262: btu btus`
  ],
  voltage: ["volt", "volt | 1: volt*, kilovolt | 1000: kilovolt* kv"],
  current: ["ampere", "milliampere | 0.001: milliampere* milliamp*, ampere | 1: ampere* amp*"],
  oscillation: [
    "hertz",
    "hertz | 1: hertz hz, kilohertz | 1e3: kilohertz khz, megahertz | 1e6: megahertz mhz, gigahertz | 1e9: gigahertz ghz"
  ],
  pressure: [
    "pascal",
    `pascal | 1: pascal*, hectopascal | 100: hectopascal* hpa, kilopascal | 1e3: kilopascal* kpa, megapascal | 1e6: megapascal* mpa,
    millibar | 100: millibar*, pound per square inch | 6894.757293168: psi`
  ],
  radiation: ["sievert", "microsievert | 1e-6: microsievert*, millisievert | 0.001: millisievert* msv, sievert | 1: sievert*"],
  sound: ["decibel", "decibel | 1: decibel* db"],
  temperature: [
    "degree Celsius",
    `degree Celsius | 1: celsius, degree Fahrenheit | 0.555555555556 | -17.7777777778: fahrenheit, kelvin | 1 | -273.15: kelvin*,
    degree | 1 | 0 | degree: degree* °`
  ],
  speed: ["metre per second", "knot | 0.514444444444: knot*"],
  data: [
    "byte",
    `kilobit | 125: kilobit* kbit, megabit | 125000: megabit* mbit, gigabit | 1.25e8: gigabit* gbit, byte | 1: byte*, kilobyte | 1e3: kilobyte* kb,
    megabyte | 1e6: megabyte* mb, gigabyte | 1e9: gigabyte* gb, terabyte | 1e12: terabyte* tb, petabyte | 1e15: petabyte*,
    exabyte | 1e18: exabyte*, zettabyte | 1e21: zettabyte*`
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

/** Each written form has a unit object of its own: rules that compare units by identity tell "tonne" from "tonnes". */
export const units: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(tables) as (keyof typeof tables)[]).flatMap((dimension) =>
    Array.from(wordTable(tables[dimension][1].replace(/(\S+)\*/g, "$1 $1s")), ([form, unit]) => {
      const [name = "", factor, offset = "0", base = tables[dimension][0]] = unit.split(" | ")
      return [form, { name, dimension, base, factor: Number(factor), offset: Number(offset) }] as const
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

/** Units by letters that say so only after digits: "37 m", "816 000 t", "60 W". */
export const unitLetters: ReadonlyMap<string, Unit> = new Map(
  Array.from(wordTable("metre: m, mile: mi, tonne: t, litre: l, gram: g, watt: w, volt: v"), ([letter, name]) => [
    letter,
    unitsByName.get(name)!
  ])
)
/** Words after "37m" that make it metres rather than millions, and after "3 in" that make it inches. */
export const afterMetres = set(`
  long wide high tall deep thick away apart above below across underground offshore race sprint dash hurdles relay freestyle backstroke
  breaststroke butterfly swim run runner sprinter
`)
/** Symbols of a unit with what it is per: "unit/per". */
export const ratedUnits = wordTable(
  "mile/hour: mph, barrel/day: bpd, kilometre/hour: kph kmh kmph, kilobit/second: kbps, megabit/second: mbps, gigabit/second: gbps"
)
/** Letters after a stroke, beside those of `unitLetters`: "km/h". */
export const perLetters = wordTable("hour: h hr, second: s, day: d")
/** Words before a unit that make another of it, or leave it as it is: "square metre", "metric ton", "running metre". */
export const unitPrefixes = wordTable("square: square sq, cubic: cubic cu, nautical: nautical marine, same: metric running linear troy")
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
