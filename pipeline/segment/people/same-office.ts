import { countryOf } from "../../english/countries.ts"
import { officeJoints, otherOffice } from "../../english/people/label-words.ts"
import { sameField, unnarrowing, unspecificOffice } from "../../english/people/office-words.ts"
import { fold, stem } from "../../text/words.ts"
import { isRank } from "../names/name-words.ts"

const wordsOf = (role: string): readonly string[] => role.match(/\p{L}+/gu) ?? []

/** What tells an office from others: stems of its words ("healthcar" of "Healthcare Minister"), states by their codes ("PL" of "Polish President"). */
const contentOf = (role: string): readonly string[] =>
  wordsOf(role)
    .map((word) => countryOf(word) ?? fold(word))
    .filter((word) => !unspecificOffice.has(word) && !unnarrowing.has(word))
    .map((word) => (/^[A-Z]{2}$/.test(word) ? word : stem(sameField.get(word) ?? word)))

/** The words of rank in an office: "minister" of "Healthcare Minister". */
const headOf = (role: string): readonly string[] =>
  wordsOf(role)
    .map((word) => word.toLowerCase())
    .filter((word) => unspecificOffice.has(word) && word.length > 3)

/** The highest offices of a state. Whoever has held one may hold another, and pages of their own country print them without its name. */
const highest = /\b(?:prime minister|president|chancellor|premier)\b/i
const plainWords = /\b(?:prime minister|president|chancellor|premier|acting|former|the|and)\b/gi
const isPlainHighest = (role: string): boolean => highest.test(role) && !/\p{L}/u.test(role.replace(plainWords, ""))

/**
 * Whether two printings may name one office, or offices of one person: they share a word that tells offices apart, or one has no such word
 * and they share a rank, or one is the highest office of a state that is not named and the other such an office, too.
 */
export const sameOffice = (a: string, b: string): boolean => {
  const [left, right] = [contentOf(a), contentOf(b)]
  if (left.some((word) => right.includes(word))) return true
  if ((isPlainHighest(a) && highest.test(b)) || (isPlainHighest(b) && highest.test(a))) return true
  return (left.length === 0 || right.length === 0) && headOf(a).some((word) => headOf(b).includes(word))
}

/** A seat in parliament, which its holder keeps in office. */
const seat = /^(?:deputy|member|hon\.? member)$/i

/** Whether one printing is a seat in parliament and the other an office that its holder may have: "Deputy" and "Minister of Trade". */
export const isSeatBeside = (a: string, b: string): boolean =>
  (seat.test(a) && headOf(b).length > 0) || (seat.test(b) && headOf(a).length > 0)

/** Whether some printing of the one and some of the other name one office and nothing more or less. */
export const haveEqualOffice = (roles: readonly string[], others: readonly string[]): boolean =>
  roles.some((role) => others.some((other) => isEqualOffice(role, other)))

/** Whether two printings have the same ranks, and the same words that tell offices apart. */
const isEqualOffice = (a: string, b: string): boolean => [contentOf, headOf].every((partOf) => sameWords(partOf(a), partOf(b)))

/**
 * Whether an office printed alone may be a longer one in other words: "Transport Minister" for "Minister for Transport and Climate", not for
 * "Junior Transport Minister", "Minister of State for Transport" or "Adviser to the Transport Minister".
 */
export const isWordedOtherwise = (short: string, full: string): boolean => {
  const [told, held] = [contentOf(short), contentOf(full)]
  const words = wordsOf(full.toLowerCase())
  const before = words.slice(0, Math.max(0, words.findIndex(isRank)))
  return (
    told.length > 0 &&
    told.every((word) => held.includes(word)) &&
    sameWords(ranksOf(short), ranksOf(full)) &&
    !before.some((word) => officeJoints.has(word)) &&
    /\bminister of state\b/i.test(short) === /\bminister of state\b/i.test(full) &&
    words.every((word) => !otherOffice.has(word) || short.toLowerCase().includes(word))
  )
}

const ranksOf = (role: string): readonly string[] => [
  ...headOf(role),
  ...wordsOf(role)
    .map((word) => word.toLowerCase())
    .filter(isRank)
]

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) && b.every((word) => a.includes(word))
