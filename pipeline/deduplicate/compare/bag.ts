import type { BagColumns } from "../../model/compared-page.ts"
import type { Span } from "../../text/span.ts"
import { isNumber, type Term, termOf, weightOfClass, wordClasses } from "./term.ts"

/**
 * The bag of words of a sentence: its terms, ascending, each once. The bags of a page share columns, in which a bag is the rows from `start`
 * to `end` of the terms and from `numberStart` to `numberEnd` of the numbers; arrays for each sentence would take more memory than the terms.
 */
export interface Bag extends Span {
  readonly columns: BagColumns
  readonly numberStart: number
  readonly numberEnd: number
}

/** A sentence as the words from `first` to before `end`. Its stop words have no weight: they are the reporter's, not the speaker's. */
export interface SentenceWords {
  readonly first: number
  readonly end: number
  readonly stopWords: ReadonlySet<string> | null
}

/** Makes the bag of a sentence given as folded words. */
export const bag = (words: readonly string[]): Bag =>
  bagsOf(bagColumns(words.map(termOf), [{ first: 0, end: words.length, stopWords: null }]).bags)[0]!

/** Makes the bags of sentences, and counts the content words of each: all but plain words, words of grammar and numbers among plain words. */
export const bagColumns = (
  words: readonly Term[],
  sentences: readonly SentenceWords[]
): { readonly bags: BagColumns; readonly content: Uint32Array } => {
  const lengths = sentences.map(({ first, end }) => end - first)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const content = new Uint32Array(sentences.length)
  const termCount = new Uint32Array(sentences.length)
  const numberCount = new Uint32Array(sentences.length)
  const terms = new Uint32Array(total)
  const termWeights = new Float32Array(total)
  const numbers = new Uint32Array(total)
  /** The terms of a sentence with their classes, each as one number: of two equal terms the one with the higher weight is sorted last. */
  const packed = new Float64Array(lengths.reduce((most, length) => Math.max(most, length), 0))
  let termEnd = 0
  let numberEnd = 0
  for (const [index, { first, end, stopWords }] of sentences.entries()) {
    const firstTerm = termEnd
    const firstNumber = numberEnd
    for (let at = first; at < end; at++) {
      const { form, term, wordClass } = words[at]!
      if (wordClass >= wordClasses.frequent && wordClass !== wordClasses.plainNumber) content[index]!++
      const own = !stopWords?.has(form) ? wordClass : isNumber(wordClass) ? wordClasses.stopNumber : wordClasses.stop
      packed[at - first] = (term >>> 0) * weightOfClass.length + own
    }
    const sorted = packed.subarray(0, end - first).sort()
    for (let at = 0; at < sorted.length; at++) {
      const term = Math.floor(sorted[at]! / weightOfClass.length)
      const wordClass = sorted[at]! - term * weightOfClass.length
      if (termEnd === firstTerm || terms[termEnd - 1] !== term) terms[termEnd++] = term
      termWeights[termEnd - 1] = weightOfClass[wordClass]!
      if (isNumber(wordClass) && (numberEnd === firstNumber || numbers[numberEnd - 1] !== term)) numbers[numberEnd++] = term
    }
    termCount[index] = termEnd - firstTerm
    numberCount[index] = numberEnd - firstNumber
  }
  const bags = {
    termCount,
    numberCount,
    terms: terms.slice(0, termEnd),
    termWeights: termWeights.slice(0, termEnd),
    numbers: numbers.slice(0, numberEnd)
  }
  return { bags, content }
}

/** The bag of each sentence whose terms stand in `columns`. */
export const bagsOf = (columns: BagColumns): readonly Bag[] => {
  let end = 0
  let numberEnd = 0
  return Array.from(columns.termCount, (count, index): Bag => {
    const start = end
    const numberStart = numberEnd
    end += count
    numberEnd += columns.numberCount[index]!
    return { columns, start, end, numberStart, numberEnd }
  })
}

/** Calls `visit` with the places of every term that stands in the rows `a` of `aTerms` and in the rows `b` of `bTerms`, both ascending. */
export const eachSharedTerm = (aTerms: Uint32Array, a: Span, bTerms: Uint32Array, b: Span, visit: (i: number, j: number) => void): void => {
  for (let i = a.start, j = b.start; i < a.end && j < b.end; ) {
    const difference = aTerms[i]! - bTerms[j]!
    if (difference === 0) visit(i, j)
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
}

/** Weight above that of words of grammar, and below that of all other words but stop words. */
const aboveGrammar = 0.4

/** How many terms two sentences share, without words of grammar and stop words of `a`. */
export const sharedWords = (a: Bag, b: Bag): number => {
  let count = 0
  eachSharedTerm(a.columns.terms, a, b.columns.terms, b, (at) => {
    if (a.columns.termWeights[at]! >= aboveGrammar) count++
  })
  return count
}
