/**
 * Units with their dimension and their size in the dimension's base unit (UCUM and the SI brochure for the factors).
 * Letters that are also common words or scales ("in", "m", "t", "pm") are left out on purpose.
 */

import { set } from "../word-list.ts"

export type Dimension =
  | "share"
  | "time"
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "power"
  | "energy"
  | "temperature"
  | "speed"
  | "data"
  | "angle"
  | "money"
  | "ratio"
  | "frequency"
  | "rank"
  | "count"

export interface Unit {
  /** Singular name, as in the `unit` column. */
  readonly name: string
  readonly dimension: Dimension
  /** Base units in one unit: seconds, metres, square metres, cubic metres, kilograms, watts, joules, bytes; 0.01 for percent. */
  readonly factor: number
}

const day = 86400
const year = 365.25 * day

/** name, dimension, factor, written forms (singular; the plural adds "s" unless given). */
const table: readonly (readonly [string, Dimension, number, string])[] = [
  ["percent", "share", 0.01, "% percent pct"],
  ["percentage_point", "share", 0.01, "pp"],
  ["second", "time", 1, "second seconds"],
  ["minute", "time", 60, "minute minutes"],
  ["hour", "time", 3600, "hour hours"],
  ["day", "time", day, "day days"],
  ["week", "time", 7 * day, "week weeks"],
  ["month", "time", year / 12, "month months"],
  ["year", "time", year, "year years yr yrs"],
  ["decade", "time", 10 * year, "decade decades"],
  ["century", "time", 100 * year, "century centuries"],
  ["millimetre", "length", 0.001, "millimetre millimetres millimeter millimeters mm"],
  ["centimetre", "length", 0.01, "centimetre centimetres centimeter centimeters cm"],
  ["metre", "length", 1, "metre metres meter meters"],
  ["kilometre", "length", 1000, "kilometre kilometres kilometer kilometers km kms"],
  ["mile", "length", 1609.344, "mile miles"],
  ["foot", "length", 0.3048, "foot feet ft"],
  ["inch", "length", 0.0254, "inch inches"],
  ["yard", "length", 0.9144, "yard yards"],
  ["light-year", "length", 9.4607e15, "lightyear lightyears"],
  ["hectare", "area", 10000, "hectare hectares ha"],
  ["acre", "area", 4046.856, "acre acres"],
  ["litre", "volume", 0.001, "litre litres liter liters"],
  ["gallon", "volume", 0.003785, "gallon gallons"],
  ["barrel", "volume", 0.158987, "barrel barrels bbl"],
  ["milligram", "mass", 1e-6, "milligram milligrams mg"],
  ["gram", "mass", 0.001, "gram grams gramme grammes"],
  ["kilogram", "mass", 1, "kilogram kilograms kilogramme kilogrammes kilo kilos kg"],
  ["centner", "mass", 100, "centner centners quintal quintals"],
  ["tonne", "mass", 1000, "tonne tonnes ton tons"],
  ["ounce", "mass", 0.02834952, "ounce ounces oz"],
  ["watt", "power", 1, "watt watts"],
  ["kilowatt", "power", 1e3, "kilowatt kilowatts kw"],
  ["megawatt", "power", 1e6, "megawatt megawatts mw"],
  ["gigawatt", "power", 1e9, "gigawatt gigawatts gw"],
  ["horsepower", "power", 735.5, "horsepower hp"],
  ["kilowatt-hour", "energy", 3.6e6, "kwh"],
  ["megawatt-hour", "energy", 3.6e9, "mwh"],
  ["gigacalorie", "energy", 4.184e9, "gigacalorie gigacalories gcal"],
  ["kilovolt", "power", 1, "kilovolt kilovolts kv"],
  ["degree", "temperature", 1, "degree degrees °"],
  ["knot", "speed", 0.514444, "knot knots"],
  ["kilometre per hour", "speed", 0.277778, "kph kmh"],
  ["mile per hour", "speed", 0.44704, "mph"],
  ["megabit", "data", 125000, "megabit megabits mbit"],
  ["gigabit", "data", 1.25e8, "gigabit gigabits gbit"],
  ["megabyte", "data", 1e6, "megabyte megabytes mb"],
  ["gigabyte", "data", 1e9, "gigabyte gigabytes gb"],
  ["terabyte", "data", 1e12, "terabyte terabytes tb"],
  ["petabyte", "data", 1e15, "petabyte petabytes"]
]

export const units: ReadonlyMap<string, Unit> = new Map(
  table.flatMap(([name, dimension, factor, forms]) => forms.split(" ").map((form) => [form, { name, dimension, factor }] as const))
)

export const unitsByName: ReadonlyMap<string, Unit> = new Map(table.map(([name, dimension, factor]) => [name, { name, dimension, factor }]))

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
export const perWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    capita: "person",
    person: "person",
    head: "person",
    resident: "resident",
    inhabitant: "inhabitant",
    household: "household",
    family: "family",
    annum: "year",
    pupil: "pupil",
    student: "student",
    patient: "patient",
    employee: "employee",
    worker: "worker",
    shift: "shift",
    kilo: "kilogram",
    unit: "unit",
    barrel: "barrel",
    tonne: "tonne",
    ton: "tonne",
    hectare: "hectare",
    litre: "litre",
    liter: "litre",
    kilometre: "kilometre",
    kilometer: "kilometre",
    metre: "metre",
    meter: "metre"
  })
)

/** Scales behind "degree". */
export const temperatureScales = set("celsius fahrenheit c f")

/** Words a few places before a number that make it a number a year. */
export const yearlyWords = set("annually annual")

/** Adverbs that make a rate. */
export const perAdverbs: ReadonlyMap<string, string> = new Map(
  Object.entries({ annually: "year", yearly: "year", monthly: "month", weekly: "week", daily: "day", hourly: "hour" })
)
