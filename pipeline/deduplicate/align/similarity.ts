import type { Particulars } from "../../model/compared-page.ts"
import { type Bag, eachSharedTerm } from "../compare/bag.ts"

/** A sentence as a sparse vector: the rows of `columns` from `start` to `end` are its terms, ascending, with their weights. */
export interface WeightedSentence {
  readonly bag: Bag
  readonly columns: WeightedTerms
  readonly start: number
  readonly end: number
  /** Sum of the weights. */
  readonly sum: number
  /** Length of the vector: the root of the sum of the squared weights. */
  readonly norm: number
}

/** The terms of all sentences that are compared with each other, one sentence after the other; one row for each term of a sentence. */
interface WeightedTerms {
  readonly terms: Uint32Array
  /** The same terms numbered from 0 to `termCount` - 1, so that they can be indices of an array. */
  readonly ids: Uint32Array
  readonly weights: Float64Array
  readonly termCount: number
}

/**
 * Makes vectors of the sentences of two texts. The weight of a term is its own weight (see `weightOfClass` in compare/term.ts) times its
 * inverse sentence frequency. Frequencies are counted in these sentences only, so that an unrelated page of the corpus changes no weight.
 */
export const weigh = (sentences: readonly Bag[]): readonly WeightedSentence[] => {
  const terms = joinTerms(sentences)
  const { ids, termCount } = numberTerms(terms)
  const rarity = inverseFrequencies(ids, termCount, sentences.length)
  const scale = 1 / Math.log(2 + sentences.length)
  const weights = new Float64Array(terms.length)
  const columns = { terms, ids, weights, termCount }
  let end = 0
  return sentences.map((bag): WeightedSentence => {
    const { termWeights } = bag.columns
    const start = end
    let sum = 0
    let square = 0
    for (let at = bag.start; at < bag.end; at++) {
      const weight = termWeights[at]! * rarity[ids[end]!]! * scale
      weights[end++] = weight
      sum += weight
      square += weight * weight
    }
    return { bag, columns, start, end, sum, norm: Math.sqrt(square) }
  })
}

const joinTerms = (sentences: readonly Bag[]): Uint32Array => {
  const joined = new Uint32Array(sentences.reduce((sum, { start, end }) => sum + end - start, 0))
  let to = 0
  for (const { columns, start, end } of sentences) for (let at = start; at < end; at++) joined[to++] = columns.terms[at]!
  return joined
}

/**
 * Numbers terms in order of their first occurrence. This is an open-addressing hash table: a `Map` would take as long as the rest of the
 * comparison.
 */
const numberTerms = (terms: Uint32Array): Pick<WeightedTerms, "ids" | "termCount"> => {
  const bits = Math.ceil(Math.log2(2 * terms.length + 2))
  const slots = 2 ** bits
  const keys = new Uint32Array(slots)
  /** One more than the id of the term in each slot; 0 in an empty slot. */
  const idsPlusOne = new Uint32Array(slots)
  const ids = new Uint32Array(terms.length)
  let termCount = 0
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!
    let slot = Math.imul(term, 0x9e3779b1) >>> (32 - bits)
    while (idsPlusOne[slot]! > 0 && keys[slot] !== term) slot = (slot + 1) & (slots - 1)
    if (idsPlusOne[slot] === 0) {
      keys[slot] = term
      idsPlusOne[slot] = ++termCount
    }
    ids[at] = idsPlusOne[slot]! - 1
  }
  return { ids, termCount }
}

/** The inverse sentence frequency of each term, by its id. */
const inverseFrequencies = (ids: Uint32Array, termCount: number, sentences: number): Float64Array => {
  const frequency = new Uint32Array(termCount)
  for (let at = 0; at < ids.length; at++) frequency[ids[at]!]!++
  return Float64Array.from(frequency, (count) => Math.log((2 + sentences) / (0.5 + count * 0.5)))
}

/** How similar two sentences are. */
interface Likeness {
  /** Cosine of the two vectors. */
  readonly cosine: number
  /** Weight of the shared terms as a share of the weight of the lighter sentence. */
  readonly containment: number
  /** 0 to 1: a weighted sum of cosine, containment and agreement of numbers. */
  readonly score: number
}

/** The parts of the score: how much cosine and containment count, and what numbers add or take away. */
const parts = { cosine: 0.6, containment: 0.45, sameNumber: 0.08, otherNumber: -0.05, numberOnOneSide: -0.04 }
/** Weight of shared terms below which the cosine counts less: a single common word proves little. */
const evidence = 0.8
/** Weight of a sentence (some five words of middling weight) below which containment counts less: a short sentence is soon contained. */
const fullWeight = 3

/** How similar two sentences of one call of `weigh` are. Linear in their terms. */
export const likeness = (a: WeightedSentence, b: WeightedSentence): Likeness => {
  const { terms, weights } = a.columns
  let shared = 0
  let product = 0
  eachSharedTerm(terms, a, terms, b, (i, j) => {
    shared += weights[i]!
    product += weights[i]! * weights[j]!
  })
  return likenessOf(a, b, shared, product)
}

/** The likeness of two sentences from their shared terms: `shared` is the sum of the weights in `a`, `product` the dot product. */
export const likenessOf = (a: WeightedSentence, b: WeightedSentence, shared: number, product: number): Likeness => {
  const lighter = Math.min(a.sum, b.sum)
  const cosine = cosineOf(product, a.norm, b.norm)
  const containment = lighter === 0 ? 0 : shared / lighter
  const words = Math.min(1, shared / evidence) * parts.cosine * cosine + parts.containment * containment * Math.min(1, lighter / fullWeight)
  return { cosine, containment, score: Math.max(0, Math.min(1, words + numberScore(a.bag, b.bag))) }
}

const cosineOf = (product: number, aNorm: number, bNorm: number): number => (aNorm * bNorm === 0 ? 0 : product / (aNorm * bNorm))

/** What the numbers of two sentences add to their score. */
const numberScore = (a: Bag, b: Bag): number => {
  const [aHasNone, bHasNone] = [a.numberStart === a.numberEnd, b.numberStart === b.numberEnd]
  if (aHasNone || bHasNone) return aHasNone === bHasNone ? 0 : parts.numberOnOneSide
  return haveNumberInCommon(a, b) ? parts.sameNumber : parts.otherNumber
}

/** What two sentences say of the particular case, by their numbers and the hashes of their names. */
export const sharedParticulars = (a: Bag, aNames: number, b: Bag, bNames: number): Particulars => {
  const haveNumbers = a.numberStart < a.numberEnd && b.numberStart < b.numberEnd
  if (haveNumbers) return haveNumberInCommon(a, b) ? "common" : "other"
  return aNames === 0 || bNames === 0 ? "none" : aNames === bNames ? "common" : "other"
}

const haveNumberInCommon = (a: Bag, b: Bag): boolean => {
  const left = a.columns.numbers
  const right = b.columns.numbers
  for (let i = a.numberStart, j = b.numberStart; i < a.numberEnd && j < b.numberEnd; ) {
    if (left[i] === right[j]) return true
    if (left[i]! < right[j]!) i++
    else j++
  }
  return false
}

/**
 * The cosine of the sentence `whole` with the sentence that `one` and `other` make together. A term of both counts once, with its weight in
 * `other`.
 */
export const cosineTogether = (whole: WeightedSentence, one: WeightedSentence, other: WeightedSentence): number => {
  const { terms, weights } = whole.columns
  let product = 0
  let square = 0
  for (let at = whole.start, i = one.start, j = other.start; i < one.end || j < other.end; ) {
    const isOther = i === one.end || (j < other.end && terms[j]! <= terms[i]!)
    const term = terms[isOther ? j : i]!
    const weight = weights[isOther ? j : i]!
    square += weight * weight
    while (at < whole.end && terms[at]! < term) at++
    if (at < whole.end && terms[at] === term) product += weights[at]! * weight
    if (i < one.end && terms[i] === term) i++
    if (isOther) j++
  }
  return cosineOf(product, whole.norm, Math.sqrt(square))
}
