import { adjectives, nouns, verbs } from "./lexicon.ts"
import { chance, pick, type Random, type Ranks, randomOf } from "./random.ts"

/** Parts of speech that are minted; the commonest ranks of each are English words, since a page's language is told by them too. */
export type Part = "noun" | "verb" | "adjective"
export type Form = "plain" | "plural" | "past" | "gerund"

const english: Readonly<Record<Part, readonly string[]>> = { noun: nouns, verb: verbs, adjective: adjectives }

/** How often words of a rank are used. */
export const vocabulary: Readonly<Record<Part, Ranks>> = {
  noun: { size: 60_000, exponent: 1.65, offset: 60 },
  verb: { size: 15_000, exponent: 1.65, offset: 40 },
  adjective: { size: 20_000, exponent: 1.65, offset: 50 }
}

const onsets = [
  "b",
  "c",
  "d",
  "f",
  "g",
  "h",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "w",
  "br",
  "cl",
  "cr",
  "dr",
  "fl",
  "gr",
  "pl",
  "pr",
  "sh",
  "st",
  "tr"
]
const nuclei = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "ea", "ou", "ai"]
const codas = ["", "", "", "", "n", "r", "l", "s", "t", "m", "nd", "rt", "st"]
const middles = ["b", "d", "l", "m", "n", "p", "r", "s", "t", "v", "rn", "nt", "ss", "ll"]
const endings: Readonly<Record<Part, readonly string[]>> = {
  noun: ["ion", "ment", "ity", "er", "ness", "ism", "ure", "ance", "age", "al", "or", "ing", "a", "o", "e"],
  verb: ["ate", "ise", "en", "ect", "ure", "ain", "ort", "ent", "ish", "e"],
  adjective: ["al", "ive", "ous", "able", "ic", "ent", "ful", "ary", "an", "ed"]
}

const syllable = (random: Random): string => pick(random, onsets) + pick(random, nuclei) + pick(random, codas)

/** Rarer words are longer. */
const mint = (part: Part, id: number): string => {
  const random = randomOf(0x0d, part.length, id)
  const longer = chance(random, id > 3000 ? 0.5 : 0.1) ? pick(random, middles) + pick(random, nuclei) : ""
  return syllable(random) + longer + pick(random, middles) + pick(random, endings[part])
}

const kept: Readonly<Record<Part, string[]>> = { noun: [], verb: [], adjective: [] }

/** The word of a rank: English at the top, then minted; always the same. */
export const word = (part: Part, id: number, form: Form = "plain"): string => {
  const plain = kept[part][id] ?? english[part][id] ?? mint(part, id)
  kept[part][id] = plain
  if (form === "plural") return plural(plain)
  if (form === "past") return past(plain)
  return form === "gerund" ? `${plain.endsWith("e") ? plain.slice(0, -1) : plain}ing` : plain
}

const plural = (noun: string): string => {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (noun.endsWith("is")) return `${noun.slice(0, -2)}es`
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const past = (verb: string): string => {
  if (verb.endsWith("e")) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const nameEndings = ["ov", "en", "er", "sson", "ich", "ano", "ides", "uk", "ian", "well", "berg", "ez", "ak", "oy"]
const placeEndings = ["burg", "ava", "ino", "sk", "ton", "grad", "mouth", "ville", "heim", "aya"]

export const familyName = (id: number): string => {
  const random = randomOf(0xfa, id)
  return capitalised(syllable(random) + pick(random, middles) + pick(random, nameEndings))
}

export const givenName = (id: number): string => {
  const random = randomOf(0x61, id)
  return capitalised(syllable(random) + pick(random, middles) + pick(random, ["a", "o", "ir", "in", "an", "ey", "us", "ela"]))
}

export const placeName = (id: number): string => {
  const random = randomOf(0x9c, id)
  return capitalised(syllable(random) + pick(random, middles) + pick(random, placeEndings))
}

export const countryName = (id: number): string => {
  const random = randomOf(0xc0, id)
  return capitalised(syllable(random) + pick(random, middles) + pick(random, ["ia", "istan", "land", "ania", "onia"]))
}
