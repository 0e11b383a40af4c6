import { frequentWords, grammarWords, plainWords } from "../../english/common-words.ts"
import { digitsOfWords } from "../../english/numbers/numerals.ts"
import type { BagColumns } from "../../model/compared-page.ts"
import { hash32 } from "../../text/hash32.ts"
import { type Form, stem, wordReader } from "../../text/words.ts"
import { synonyms } from "./synonyms.ts"
import { transliterate } from "./transliteration.ts"

/**
 * A sentence as a set of words: hashes of their stems, ascending, with how much each says by itself; and hashes of the numbers among them.
 * Those of all sentences share columns, of which a bag is told by where it begins and ends: a view of each costs more than what is in it.
 */
export interface Bag {
  readonly columns: BagColumns
  readonly start: number
  readonly end: number
  readonly numberStart: number
  readonly numberEnd: number
}

/** How common a word is, from what says least to what says most; numbers stand apart. */
const grades = { muted: 0, mutedNumber: 1, grammar: 2, plain: 3, frequent: 4, other: 5, plainNumber: 6, number: 7 } as const

/** What a word of each grade says by itself. */
const saysOf = [0, 0, 0.12, 0.55, 0.8, 1, 1, 1]

const gradeOf = (word: string): number =>
  grammarWords.has(word) ? grades.grammar : plainWords.has(word) ? grades.plain : frequentWords.has(word) ? grades.frequent : grades.other

const isNumber = (grade: number): boolean => grade >= grades.plainNumber || grade === grades.mutedNumber

/** What is compared of a word given in folded form. */
export interface Term extends Form {
  /** Hashes, signed, of the word itself and of what stands for it in bags. */
  readonly hash: number
  readonly term: number
  readonly grade: number
}

const termOf = (form: string): Term => {
  const number = digitsOfWords.get(form) ?? (/^\p{N}/u.test(form) ? form : undefined)
  const stemmed = stem(form)
  return {
    form,
    hash: hash32(form) | 0,
    term: hash32(number ?? synonyms.get(stemmed) ?? transliterate(stemmed)) | 0,
    grade: number === undefined ? gradeOf(form) : plainWords.has(form) ? grades.plainNumber : grades.number
  }
}

/** Reads words with what is compared of them. */
export const readTerms = wordReader(termOf)

/** A sentence as a stretch of words; `muted` ones (of the reporting, not of the reported) say nothing. */
export interface SentenceWords {
  readonly first: number
  readonly end: number
  readonly muted: ReadonlySet<string> | null
}

/** The bag of words given in folded form. */
export const bag = (words: readonly string[]): Bag =>
  bagsOf(bagColumns(words.map(termOf), [{ first: 0, end: words.length, muted: null }]).bags)[0]!

/** The bags of sentences, as columns since an array for each costs more than the words in it; and how many words of each are content. */
export const bagColumns = (
  words: readonly Term[],
  sentences: readonly SentenceWords[]
): { readonly bags: BagColumns; readonly content: Uint32Array } => {
  const columns = room(sentences)
  const content = new Uint32Array(sentences.length)
  const graded = new Float64Array(sentences.reduce((most, { first, end }) => Math.max(most, end - first), 0))
  const sizes = { terms: 0, numbers: 0 }
  for (const [index, { first, end, muted }] of sentences.entries()) {
    for (let at = first; at < end; at++) {
      const { form, term, grade } = words[at]!
      if (grade >= grades.frequent && grade !== grades.plainNumber) content[index]!++
      const told = !muted?.has(form) ? grade : isNumber(grade) ? grades.mutedNumber : grades.muted
      graded[at - first] = (term >>> 0) * width + told
    }
    addBag(columns, sizes, index, graded.subarray(0, end - first).sort())
  }
  const { terms, says, numbers } = columns
  return {
    bags: {
      ...columns,
      terms: terms.slice(0, sizes.terms),
      says: says.slice(0, sizes.terms),
      numbers: numbers.slice(0, sizes.numbers)
    },
    content
  }
}

/** Columns for as many terms as sentences have words. */
const room = (sentences: readonly SentenceWords[]): BagColumns => {
  const most = sentences.reduce((sum, { first, end }) => sum + end - first, 0)
  return {
    termCount: new Uint32Array(sentences.length),
    numberCount: new Uint32Array(sentences.length),
    terms: new Uint32Array(most),
    says: new Float32Array(most),
    numbers: new Uint32Array(most)
  }
}

/** A term and its grade are one number, `term * width + grade`: sorted, of equal terms the last says most. */
const width = 8

/** Adds the bag of a sentence, of which the words are given as terms with their grades, ascending. */
const addBag = (
  { termCount, numberCount, terms, says, numbers }: BagColumns,
  sizes: { terms: number; numbers: number },
  sentence: number,
  words: Float64Array
): void => {
  let termEnd = sizes.terms
  let numberEnd = sizes.numbers
  for (let index = 0; index < words.length; index++) {
    const term = Math.floor(words[index]! / width)
    const grade = words[index]! - term * width
    if (termEnd === sizes.terms || terms[termEnd - 1] !== term) terms[termEnd++] = term
    says[termEnd - 1] = saysOf[grade]!
    if (isNumber(grade) && (numberEnd === sizes.numbers || numbers[numberEnd - 1] !== term)) numbers[numberEnd++] = term
  }
  termCount[sentence] = termEnd - sizes.terms
  numberCount[sentence] = numberEnd - sizes.numbers
  sizes.terms = termEnd
  sizes.numbers = numberEnd
}

/** The bags that columns hold, sentence by sentence. */
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

/** How many words both hold that say something by themselves. */
export const sharedWords = (a: Bag, b: Bag): number => {
  const { terms, says } = a.columns
  const others = b.columns.terms
  let count = 0
  for (let i = a.start, j = b.start; i < a.end && j < b.end; ) {
    const difference = terms[i]! - others[j]!
    if (difference === 0 && says[i]! >= something) count++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return count
}

/** A word that says at least so much says something by itself. */
const something = 0.4
