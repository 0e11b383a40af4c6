import { countryOf } from "../../english/countries.ts"
import { functionWords, institutionNouns, months, pluralSources } from "../../english/grammar-words.ts"
import { honorifics, officeHeads, officeModifiers, particles } from "../../english/office-words.ts"
import type { Word } from "./words.ts"

/** What a pronoun or a form of address tells of a person. */
export type Gender = "he" | "she"

/** One past the last word of a name that begins at `at`; `at` when none does. */
export const nameRun = (words: readonly Word[], at: number): number => {
  let last = at
  for (let next = at; next < Math.min(words.length, at + 6); next++) {
    const word = words[next]!
    const isMonthName =
      next > at && months.has(word.base) && !word.base.endsWith("day") && word.isCapital && !/^\d/.test(words[next + 1]?.text ?? "")
    if (isNameWord(word) || isMonthName || (next === at && isGivenName(words, at))) {
      last = next + 1
      if (word.possessive) break
    } else if (!(next > at && particles.has(word.base))) break
  }
  return last
}

/** Given names that are states as well: before a surname they are names. */
const givenNames = new Set(["chad", "georgia", "israel", "jordan"])

const isGivenName = (words: readonly Word[], at: number): boolean =>
  givenNames.has(words[at]!.base) &&
  !words[at]!.possessive &&
  words[at]!.isCapital &&
  words[at + 1] !== undefined &&
  isNameWord(words[at + 1]!)

export const isNameWord = (word: Word): boolean =>
  word.isCapital &&
  !word.quoted &&
  !functionWords.has(word.base) &&
  !months.has(word.base) &&
  !institutionNouns.has(word.base) &&
  officeHeads.get(word.base) === undefined &&
  !officeModifiers.has(word.base) &&
  honorifics.get(word.base) === undefined &&
  countryOf(word.possessive ? word.base : word.text) === null &&
  !/^\p{Lu}(?:\p{Lu}{3,}\d*$|-\p{Lu})/u.test(word.text) &&
  !pluralSources.has(word.base)
