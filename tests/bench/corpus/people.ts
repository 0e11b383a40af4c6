import { offices } from "./lexicon.ts"
import { below, pick, type Random, type Ranks, randomOf, rank } from "./random.ts"
import { countryName, familyName, givenName } from "./words.ts"

export interface Person {
  readonly id: number
  readonly name: string
  readonly family: string
  readonly office: string
}

/** A few speak at most meetings, most at one. */
const population: Ranks = { size: 30_000, exponent: 1.05, offset: 4 }
const countries = 80

export const person = (id: number): Person => {
  const random = randomOf(0x9e, id)
  const family = familyName(id)
  return {
    id,
    name: `${givenName(below(random, 400))} ${family}`,
    family,
    office: pick(random, offices).replace("%", countryName(below(random, countries)))
  }
}

/** Different people. */
export const people = (random: Random, count: number): readonly Person[] => {
  const ids = new Set<number>()
  while (ids.size < count) ids.add(rank(random, population))
  return [...ids].map(person)
}

export const country = (random: Random): string => countryName(below(random, countries))
