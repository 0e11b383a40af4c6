import { remembered } from "../text/remembered.ts"
import { stem } from "../text/words.ts"
import { frequentWords, grammarWords, plainWords } from "./common-words.ts"
import { numberWords } from "./number-words.ts"
import { synonyms } from "./synonyms.ts"
import { transliterate } from "./transliteration.ts"

/** A sentence as a set of words: hashes of their stems, ascending, with how much each says by itself. */
export interface Bag {
  readonly terms: Uint32Array
  /** 0 to 1, parallel to `terms`. */
  readonly says: Float32Array
  /** Hashes of the numbers among the words, ascending. */
  readonly numbers: Uint32Array
}

/** FNV-1a, 32 bits: stable on every machine. */
export const hash32 = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** A word as a bag holds it. */
const termOf = remembered((word) => {
  const number = numberWords.get(word) ?? (/^\p{N}/u.test(word) ? word : undefined)
  const stemmed = stem(word)
  return {
    term: hash32(number ?? synonyms.get(stemmed) ?? transliterate(stemmed)),
    isNumber: number !== undefined,
    weight: number !== undefined ? 1 : weightOf(word)
  }
})

/** The bag of words given in folded form; `muted` words (of the reporting, not of the reported) say nothing. */
export const bag = (words: readonly string[], muted: ReadonlySet<string> = new Set()): Bag => {
  const says = new Map<number, number>()
  const numbers = new Set<number>()
  for (const word of words) {
    const { term, isNumber, weight } = termOf(word)
    if (isNumber) numbers.add(term)
    says.set(term, Math.max(says.get(term) ?? 0, muted.has(word) ? 0 : weight))
  }
  const terms = Uint32Array.from(says.keys()).sort()
  return {
    terms,
    says: Float32Array.from(terms, (term) => says.get(term) ?? 0),
    numbers: Uint32Array.from(numbers).sort()
  }
}

/** What a word says by itself, by how common it is. */
const grades = { grammar: 0.12, plain: 0.55, frequent: 0.8, other: 1 }

const weightOf = (word: string): number =>
  grammarWords.has(word) ? grades.grammar : plainWords.has(word) ? grades.plain : frequentWords.has(word) ? grades.frequent : grades.other

/** The words of both. */
export const join = (a: Bag, b: Bag): Bag => {
  const says = new Map<number, number>()
  for (const { terms, says: weights } of [a, b]) for (const [index, term] of terms.entries()) says.set(term, weights[index]!)
  const terms = Uint32Array.from(says.keys()).sort()
  return {
    terms,
    says: Float32Array.from(terms, (term) => says.get(term)!),
    numbers: Uint32Array.from(new Set([...a.numbers, ...b.numbers])).sort()
  }
}

/** How many words both hold that say something by themselves. */
export const sharedWords = (a: Bag, b: Bag): number => {
  const held = new Set(b.terms)
  return a.terms.reduce((count, term, index) => count + (a.says[index]! >= something && held.has(term) ? 1 : 0), 0)
}

/** A word that says at least so much says something by itself. */
const something = 0.4
