import type { Bag } from "./bag.ts"

/** How much each word of two texts says there: what it says by itself, less where many of their sentences hold it. */
export type Weights = (term: number, says: number) => number

/** Weights from how many sentences of the two texts hold each word. Depends on these two texts alone, so that an unrelated page changes nothing. */
export const weigh = (...texts: readonly (readonly Bag[])[]): Weights => {
  const frequency = new Map<number, number>()
  let sentences = 0
  for (const text of texts) {
    for (const { terms } of text) {
      sentences++
      for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    }
  }
  const scale = 1 / Math.log(2 + sentences)
  return (term, says) => says * Math.log((2 + sentences) / (0.5 + (frequency.get(term) ?? 0) * likenessSettings.spread)) * scale
}

/** How like two sentences are. */
interface Likeness {
  /** Cosine of the weighted words. */
  readonly cosine: number
  /** Share of the weight of the lighter sentence that the other holds. */
  readonly containment: number
  /** 0 to 1: both, with numbers in common or in conflict, and less sure for few words. */
  readonly score: number
}

/** What likeness is made of. `full`: weight below which a sentence holds too few words for its containment to mean much, some five of middling weight. */
const likenessSettings = {
  cosine: 0.6,
  containment: 0.45,
  sameNumber: 0.08,
  otherNumber: 0.05,
  numberOnOneSide: 0.04,
  full: 3,
  spread: 0.5,
  evidence: 0.8
}

/** A sentence made ready to compare. */
export interface Weighed {
  readonly bag: Bag
  readonly weights: Float64Array
  readonly sum: number
  readonly norm: number
}

/** A sentence under the weights of its text. */
export const weighed = (bag: Bag, weigh: Weights): Weighed => {
  const weights = Float64Array.from(bag.terms, (term, index) => weigh(term, bag.says[index]!))
  let sum = 0
  let square = 0
  for (const weight of weights) {
    sum += weight
    square += weight * weight
  }
  return { bag, weights, sum, norm: Math.sqrt(square) }
}

/** How like two sentences are; linear in their words. */
export const likeness = (a: Weighed, b: Weighed): Likeness => {
  let shared = 0
  let product = 0
  const left = a.bag.terms
  const right = b.bag.terms
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = left[i]! - right[j]!
    if (difference === 0) {
      shared += a.weights[i]!
      product += a.weights[i]! * b.weights[j]!
      i++
      j++
    } else if (difference < 0) i++
    else j++
  }
  const lighter = Math.min(a.sum, b.sum)
  const cosine = a.norm * b.norm === 0 ? 0 : product / (a.norm * b.norm)
  const containment = lighter === 0 ? 0 : shared / lighter
  const numbers =
    a.bag.numbers.length === 0 || b.bag.numbers.length === 0
      ? a.bag.numbers.length === b.bag.numbers.length
        ? 0
        : -likenessSettings.numberOnOneSide
      : meet(a.bag.numbers, b.bag.numbers)
        ? likenessSettings.sameNumber
        : -likenessSettings.otherNumber
  const sureness = Math.min(1, shared / likenessSettings.evidence)
  const wholeness = Math.min(1, lighter / likenessSettings.full)
  const score = sureness * likenessSettings.cosine * cosine + likenessSettings.containment * containment * wholeness + numbers
  return { cosine, containment, score: Math.max(0, Math.min(1, score)) }
}

const meet = (a: Uint32Array, b: Uint32Array): boolean => {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true
    if (a[i]! < b[j]!) i++
    else j++
  }
  return false
}
