import { calendarNames } from "../../english/calendar-words.ts"
import { countryOf } from "../../english/countries.ts"
import { functionWords } from "../../english/grammar-words.ts"
import { isGivenName } from "../../english/people/given-names.ts"
import { institutionNouns } from "../../english/people/institution-words.ts"
import { officeHeads, officeModifiers } from "../../english/people/office-words.ts"
import { honorifics, namePrefixes, particles, stateGivenNames } from "../../english/people/personal-names.ts"
import { reportingVerb } from "../../english/reports/reporting-verbs.ts"
import { pluralSources } from "../../english/reports/source-nouns.ts"
import type { Word } from "./words.ts"

/** "al-Sabah" after another name. */
const namePrefix = new RegExp(`^(?:${namePrefixes.join("|")})[-’'‑]\\p{Lu}`, "u")

/** One past the last word of the name that begins at word `at`; `at` itself where no name begins. */
export const nameRun = (words: readonly Word[], at: number): number => {
  let last = at
  for (let next = at; next < Math.min(words.length, at + 6); next++) {
    const word = words[next]!
    const isMonthName =
      next > at && calendarNames.has(word.base) && !word.base.endsWith("day") && word.isCapital && !/^\d/.test(words[next + 1]?.text ?? "")
    const isPrefixed = next > at && namePrefix.test(word.text)
    if (isNameWord(word) || isMonthName || isPrefixed || (next === at && (isStateGivenName(words, at) || isMonthGivenName(words, at)))) {
      last = next + 1
      if (word.possessive) break
    } else if (!(next > at && particles.has(word.base))) break
  }
  return last
}

/**
 * The first word of the name in a run of three words or more after other parts of a title: the first given name in it ("Pavel" of "Rights
 * Pavel Astakhov"). The first word of the run where it holds none.
 */
export const givenNameStart = (words: readonly Word[], first: number, last: number): number => {
  if (last - first < 3) return first
  for (let at = first; at < last - 1; at++) if (isGivenName(words[at]!.text)) return at
  return first
}

/** "Georgia" before a surname. */
const isStateGivenName = (words: readonly Word[], at: number): boolean =>
  stateGivenNames.has(words[at]!.base) &&
  !words[at]!.possessive &&
  words[at]!.isCapital &&
  words[at + 1] !== undefined &&
  isNameWord(words[at + 1]!)

/** "June" before a surname or a verb of saying, where no day and no preposition makes it a month. */
const isMonthGivenName = (words: readonly Word[], at: number): boolean => {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]]
  return (
    calendarNames.has(word.base) &&
    word.isCapital &&
    !word.possessive &&
    after !== undefined &&
    (isNameWord(after) || reportingVerb(after.base)?.form === "finite") &&
    isGivenName(word.base) &&
    (before === undefined || !before.isWord || isNameWord(before) || officeHeads.has(before.base))
  )
}

/** A capitalised word that is no word of grammar, office, institution, state or calendar, and no abbreviation. */
export const isNameWord = (word: Word): boolean =>
  word.isCapital &&
  !word.quoted &&
  !functionWords.has(word.base) &&
  !calendarNames.has(word.base) &&
  !institutionNouns.has(word.base) &&
  officeHeads.get(word.base) === undefined &&
  !officeModifiers.has(word.base) &&
  honorifics.get(word.base) === undefined &&
  countryOf(word.possessive ? word.base : word.text) === null &&
  !/^\p{Lu}(?:\p{Lu}{3,}\d*$|-\p{Lu})/u.test(word.text) &&
  !pluralSources.has(word.base)
