/**
 * Units with their dimension and their size in the dimension's base unit (UCUM and the SI brochure for the factors).
 * Letters that are also common words or scales ("in", "m", "t", "pm") are left out on purpose.
 */

import { set } from "../word-list.ts"
import { wordTable } from "./word-table.ts"

/** "name | factor: forms" by dimension, where "*" stands for a form and its plural in "s". A year has 365.25 days. */
const tables = {
  share: "percent | 0.01: % percent pct, percentage_point | 0.01: pp, basis_point | 0.0001: bps",
  time: `second | 1: second*, minute | 60: minute*, hour | 3600: hour*, day | 86400: day*, week | 604800: week*, month | 2629800: month*,
    year | 31557600: year* yr*, decade | 315576000: decade*, century | 3155760000: century centuries`,
  length: `millimetre | 0.001: millimetre* millimeter* mm, centimetre | 0.01: centimetre* centimeter* cm, metre | 1: metre* meter*,
    kilometre | 1000: kilometre* kilometer* km*, mile | 1609.344: mile*, foot | 0.3048: foot feet ft, inch | 0.0254: inch inches,
    yard | 0.9144: yard*, light-year | 9.4607e15: lightyear*`,
  area: "hectare | 10000: hectare* ha, acre | 4046.856: acre*",
  volume: "litre | 0.001: litre* liter*, gallon | 0.003785: gallon*, barrel | 0.158987: barrel* bbl",
  mass: `milligram | 1e-6: milligram* mg, gram | 0.001: gram* gramme*, kilogram | 1: kilogram* kilogramme* kilo* kg,
    centner | 100: centner* quintal*, tonne | 1000: tonne* ton*, ounce | 0.02834952: ounce* oz`,
  power: `watt | 1: watt*, kilowatt | 1e3: kilowatt* kw, megawatt | 1e6: megawatt* mw, gigawatt | 1e9: gigawatt* gw,
    horsepower | 735.5: horsepower hp, kilovolt | 1: kilovolt* kv`,
  energy: "kilowatt-hour | 3.6e6: kwh, megawatt-hour | 3.6e9: mwh, gigacalorie | 4.184e9: gigacalorie* gcal",
  temperature: "degree | 1: degree* °",
  speed: "knot | 0.514444: knot*, kilometre per hour | 0.277778: kph kmh, mile per hour | 0.44704: mph",
  data: `megabit | 125000: megabit* mbit, gigabit | 1.25e8: gigabit* gbit, megabyte | 1e6: megabyte* mb, gigabyte | 1e9: gigabyte* gb,
    terabyte | 1e12: terabyte* tb, petabyte | 1e15: petabyte*`
}

type Dimension = keyof typeof tables | "money" | "ratio" | "frequency" | "rank" | "count"

export interface Unit {
  /** Singular name, as in the `unit` column. */
  readonly name: string
  readonly dimension: Dimension
  /** Base units in one unit: seconds, metres, square metres, cubic metres, kilograms, watts, joules, bytes; 0.01 for percent. */
  readonly factor: number
}

/** The unit in which amounts of a dimension are compared: factors count it, but for shares, which are compared in percent. */
export const baseUnits: Readonly<Partial<Record<Dimension, string>>> = {
  time: "second",
  length: "metre",
  area: "square metre",
  volume: "cubic metre",
  mass: "kilogram",
  power: "watt",
  energy: "joule",
  speed: "metre per second",
  data: "byte"
}

/** Each written form has a unit object of its own: rules that compare units by identity tell "tonne" from "tonnes". */
export const units: ReadonlyMap<string, Unit> = new Map(
  (Object.keys(tables) as (keyof typeof tables)[]).flatMap((dimension) =>
    Array.from(wordTable(tables[dimension].replace(/(\S+)\*/g, "$1 $1s")), ([form, unit]) => {
      const [name = "", factor] = unit.split(" | ")
      return [form, { name, dimension, factor: Number(factor) }] as const
    })
  )
)
export const unitsByName: ReadonlyMap<string, Unit> = new Map([...units.values()].map((unit) => [unit.name, unit]))

/** Words before a length that make it an area or a volume, or another mile. */
export const unitPrefixes: ReadonlyMap<string, { readonly name: string; readonly dimension: Dimension; readonly power: number }> = new Map([
  ["square", { name: "square", dimension: "area", power: 2 }],
  ["sq", { name: "square", dimension: "area", power: 2 }],
  ["cubic", { name: "cubic", dimension: "volume", power: 3 }],
  ["cu", { name: "cubic", dimension: "volume", power: 3 }],
  ["nautical", { name: "nautical", dimension: "length", power: 1 }],
  ["marine", { name: "nautical", dimension: "length", power: 1 }],
  ["metric", { name: "", dimension: "mass", power: 1 }],
  ["running", { name: "", dimension: "length", power: 1 }]
])

/** Things a rate can be per, beside the units of time. */
export const perWords = wordTable(`
  person: capita person head, resident: resident, inhabitant: inhabitant, household: household, family: family, year: annum, pupil: pupil,
  student: student, patient: patient, employee: employee, worker: worker, shift: shift, kilogram: kilo, unit: unit, barrel: barrel,
  tonne: tonne ton, hectare: hectare, litre: litre liter, kilometre: kilometre kilometer, metre: metre meter
`)
/** Adverbs that make a rate. */
export const perAdverbs = wordTable("year: annually yearly, month: monthly, week: weekly, day: daily, hour: hourly")
/** Words a few places before a number that make it a number a year. */
export const yearlyWords = set("annually annual")
/** Scales behind "degree". */
export const temperatureScales = set("celsius fahrenheit c f")
