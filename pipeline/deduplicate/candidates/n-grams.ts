import type { ComparedPage } from "../../model/compared-page.ts"

/** Hashes of n-grams of words, each with the unit that holds it: every n-gram of a unit once. */
export interface NGrams {
  readonly hash: Uint32Array
  readonly unit: Uint32Array
}

/**
 * The texts of a page whose n-grams are counted: each utterance that has sentences, and all narration of the page together. Units are
 * numbered from 0 within the page.
 */
interface Units {
  /** How many words each unit has. */
  readonly words: Uint32Array
  readonly four: NGrams
  readonly three: NGrams
}

export const unitsOf = (page: ComparedPage): Units => {
  const units = wordsOfUnits(page)
  return { words: Uint32Array.from(units, ({ length }) => length), four: nGrams(units, 4), three: nGrams(units, 3) }
}

/** Hashes of the words of each unit, in order. */
const wordsOfUnits = ({ sentences, words }: ComparedPage): readonly (readonly number[])[] => {
  const spoken = new Map<number, number[]>()
  let at = 0
  for (const [index, utterance] of sentences.utterance.entries()) {
    const unit = spoken.get(utterance) ?? []
    spoken.set(utterance, unit)
    const next = at + sentences.words[index]!
    while (at < next) unit.push(words[at++]!)
  }
  return [...spoken.values()]
}

const nGrams = (units: readonly (readonly number[])[], length: number): NGrams => {
  const distinct = units.map((words) => distinctHashes(words, length))
  const size = distinct.reduce((sum, hashes) => sum + hashes.length, 0)
  const found = { hash: new Uint32Array(size), unit: new Uint32Array(size) }
  let filled = 0
  for (const [unit, hashes] of distinct.entries()) {
    found.hash.set(hashes, filled)
    found.unit.fill(unit, filled, filled + hashes.length)
    filled += hashes.length
  }
  return found
}

/** The hashes of all n-grams of a text, ascending, each once. */
const distinctHashes = (words: readonly number[], length: number): Uint32Array => {
  const hashes = new Uint32Array(Math.max(0, words.length + 1 - length))
  for (let at = 0; at < hashes.length; at++) {
    let hash = words[at]!
    for (let next = 1; next < length; next++) hash = mix(hash, words[at + next]!)
    hashes[at] = hash
  }
  hashes.sort()
  let size = 0
  for (const [at, hash] of hashes.entries()) if (at === 0 || hash !== hashes[size - 1]) hashes[size++] = hash
  return hashes.subarray(0, size)
}

/** One hash of two, which depends on their order. */
export const mix = (a: number, b: number): number => (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ (b >>> 13), 0x297a2d39)) >>> 0
