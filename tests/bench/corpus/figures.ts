import { months } from "./lexicon.ts"
import { below, between, chance, pick, type Random } from "./random.ts"

const exact = ["", "", "", "", "about ", "more than ", "almost ", "over ", "nearly ", "at least ", "up to ", "some ", "around "]
const currencies: readonly (readonly [string, string])[] = [
  ["$", ""],
  ["", " dollars"],
  ["€", ""],
  ["", " euros"],
  ["", " rubles"],
  ["£", ""]
]
const small = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"]

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ",")

/** As people print them: small ones exact, large ones round. */
const whole = (random: Random): string => {
  const digits = between(random, 1, 5)
  if (digits === 1) return chance(random, 0.6) ? pick(random, small) : String(between(random, 2, 9))
  const value = between(random, 10, 99) * 10 ** (digits - 2)
  return grouped(chance(random, 0.5) ? value : value + below(random, 10 ** (digits - 2)))
}

const decimal = (random: Random): string =>
  chance(random, 0.5) ? String(between(random, 2, 99)) : `${between(random, 1, 40)}.${between(random, 1, 9)}`

/** "more than 370", to stand before a plural. */
export const count = (random: Random): string => pick(random, exact) + whole(random)

/** "almost $3 billion". */
export const money = (random: Random): string => {
  const [before, after] = pick(random, currencies)
  return `${pick(random, exact)}${before}${decimal(random)} ${pick(random, ["million", "billion", "billion", "trillion"])}${after}`
}

/** "12 percent", "a third". */
export const share = (random: Random): string =>
  chance(random, 0.1)
    ? pick(random, ["a third", "a quarter", "half", "two thirds", "one fifth"])
    : `${pick(random, exact)}${decimal(random)}${pick(random, [" percent", " percent", "%", " per cent"])}`

/** "2,000 kilometres", "1.5 million tonnes". */
export const measure = (random: Random): string =>
  `${pick(random, exact)}${chance(random, 0.3) ? `${decimal(random)} million` : whole(random)} ${pick(random, ["tonnes", "kilometres", "hectares", "megawatts", "cubic metres"])}`

/** "over the past five years", "in 2014", "by the end of 2020", "on June 12, 2013". */
export const time = (random: Random, year: number): string => {
  const near = year - 4 + below(random, 8)
  return pick(random, [
    `in ${near}`,
    `in ${near}`,
    `by ${year + between(random, 1, 9)}`,
    `by the end of ${near}`,
    `since ${near}`,
    `over the past ${pick(random, small)} years`,
    `on ${pick(random, months)} ${between(random, 1, 28)}, ${near}`,
    `in ${pick(random, months)}`,
    "last year",
    "this year",
    "at the end of the year",
    "in the first half of the year",
    `in the next ${pick(random, small)} months`
  ])
}
