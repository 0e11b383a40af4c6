import type { Particulars } from "../../model/compared-page.ts"
import type { Bag } from "../compare/bag.ts"

/** A sentence made ready to compare: how much each of its words says among those of its texts. */
export interface Weighed {
  readonly bag: Bag
  readonly texts: WeighedTexts
  /** Where its terms begin and end among those of its texts. */
  readonly start: number
  readonly end: number
  readonly sum: number
  readonly norm: number
}

/** The terms of all sentences of some texts, one sentence after the other. */
interface WeighedTexts {
  readonly terms: Uint32Array
  /** Each as it is numbered among all that there are, and its weight. */
  readonly numbers: Uint32Array
  readonly weights: Float64Array
  readonly termCount: number
}

/**
 * Sentences under the weights of their texts: what a word says by itself, less where many of the sentences hold it.
 * Depends on these texts alone, so that an unrelated page changes nothing.
 */
export const weigh = (sentences: readonly Bag[]): readonly Weighed[] => {
  const terms = joinTerms(sentences)
  const { numbers, termCount } = numbered(terms)
  const rarity = raritiesOf(numbers, termCount, sentences.length)
  const scale = 1 / Math.log(2 + sentences.length)
  const weights = new Float64Array(terms.length)
  const texts = { terms, numbers, weights, termCount }
  let end = 0
  return sentences.map((bag): Weighed => {
    const { says } = bag.columns
    const start = end
    let sum = 0
    let square = 0
    for (let at = bag.start; at < bag.end; at++) {
      const weight = says[at]! * rarity[numbers[end]!]! * scale
      weights[end++] = weight
      sum += weight
      square += weight * weight
    }
    return { bag, texts, start, end, sum, norm: Math.sqrt(square) }
  })
}

const joinTerms = (sentences: readonly Bag[]): Uint32Array => {
  const joined = new Uint32Array(sentences.reduce((sum, { start, end }) => sum + end - start, 0))
  let to = 0
  for (const { columns, start, end } of sentences) for (let at = start; at < end; at++) joined[to++] = columns.terms[at]!
  return joined
}

/** Terms numbered as they are met. An open hash table: a `Map` of such numbers costs as much as the whole comparison. */
const numbered = (terms: Uint32Array): Pick<WeighedTexts, "numbers" | "termCount"> => {
  const bits = Math.ceil(Math.log2(2 * terms.length + 2))
  const slots = 2 ** bits
  const keys = new Uint32Array(slots)
  /** 0 where none stands; else one more than the number of the term. */
  const known = new Uint32Array(slots)
  const numbers = new Uint32Array(terms.length)
  let termCount = 0
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!
    let slot = Math.imul(term, 0x9e3779b1) >>> (32 - bits)
    while (known[slot]! > 0 && keys[slot] !== term) slot = (slot + 1) & (slots - 1)
    if (known[slot] === 0) {
      keys[slot] = term
      known[slot] = ++termCount
    }
    numbers[at] = known[slot]! - 1
  }
  return { numbers, termCount }
}

/** By the number of the term. */
const raritiesOf = (numbers: Uint32Array, termCount: number, sentences: number): Float64Array => {
  const frequency = new Uint32Array(termCount)
  for (let at = 0; at < numbers.length; at++) frequency[numbers[at]!]!++
  const rarities = new Float64Array(termCount)
  for (let term = 0; term < termCount; term++)
    rarities[term] = Math.log((2 + sentences) / (0.5 + frequency[term]! * likenessSettings.spread))
  return rarities
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

/** How like two sentences of the same texts are; linear in their words. */
export const likeness = (a: Weighed, b: Weighed): Likeness => {
  const { terms, weights } = a.texts
  let shared = 0
  let product = 0
  for (let i = a.start, j = b.start; i < a.end && j < b.end; ) {
    const difference = terms[i]! - terms[j]!
    if (difference === 0) {
      shared += weights[i]!
      product += weights[i]! * weights[j]!
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return likenessOf(a, b, shared, product)
}

/** The same from what the weights of the words that both hold come to, as those of `a`, and as products of those of both. */
export const likenessOf = (a: Weighed, b: Weighed, shared: number, product: number): Likeness => {
  const lighter = Math.min(a.sum, b.sum)
  const cosine = cosineOf(product, a.norm, b.norm)
  const containment = lighter === 0 ? 0 : shared / lighter
  const sureness = Math.min(1, shared / likenessSettings.evidence)
  const wholeness = Math.min(1, lighter / likenessSettings.full)
  const score =
    sureness * likenessSettings.cosine * cosine + likenessSettings.containment * containment * wholeness + byNumbers(a.bag, b.bag)
  return { cosine, containment, score: Math.max(0, Math.min(1, score)) }
}

const cosineOf = (product: number, aNorm: number, bNorm: number): number => (aNorm * bNorm === 0 ? 0 : product / (aNorm * bNorm))

/** What numbers in common, in conflict or on one side alone add to the likeness. */
const byNumbers = (a: Bag, b: Bag): number => {
  const [isNone, isNoneThere] = [a.numberStart === a.numberEnd, b.numberStart === b.numberEnd]
  if (isNone || isNoneThere) return isNone === isNoneThere ? 0 : -likenessSettings.numberOnOneSide
  return haveNumberInCommon(a, b) ? likenessSettings.sameNumber : -likenessSettings.otherNumber
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

/** The cosine of a sentence and of two others taken as one; of a word that both of these hold the weight in the second counts. */
export const cosineTogether = (whole: Weighed, one: Weighed, other: Weighed): number => {
  const { terms, weights } = whole.texts
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
