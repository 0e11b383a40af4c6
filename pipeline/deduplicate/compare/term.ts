import { frequentWords, grammarWords, plainWords } from "../../english/common-words.ts"
import { digitsOfWords } from "../../english/numbers/numerals.ts"
import { synonymSets } from "../../english/synonym-sets.ts"
import { hash32 } from "../../text/keys/hash32.ts"
import { type Form, fold, stem, wordReader } from "../../text/words.ts"
import { transliterate } from "./transliteration.ts"

/** Classes of words, ordered by how much they tell of the content of a sentence. What is a stop word depends on the sentence (see `bagColumns`). */
export const wordClasses = { stop: 0, stopNumber: 1, grammar: 2, plain: 3, frequent: 4, other: 5, plainNumber: 6, number: 7 } as const

/** The weight of a term of each class, 0 to 1. */
export const weightOfClass = [0, 0, 0.12, 0.55, 0.8, 1, 1, 1]

export const isNumber = (wordClass: number): boolean => wordClass >= wordClasses.plainNumber || wordClass === wordClasses.stopNumber

const classOf = (word: string): number => {
  if (grammarWords.has(word)) return wordClasses.grammar
  if (plainWords.has(word)) return wordClasses.plain
  return frequentWords.has(word) ? wordClasses.frequent : wordClasses.other
}

/** A word as it is compared; `form` is its folded form. */
export interface Term extends Form {
  /** Hash of the folded form, signed. */
  readonly hash: number
  /** Hash, signed, of what stands for the word in bags: the digits of a number; else one stem for all synonyms and all spellings of a name. */
  readonly term: number
  readonly wordClass: number
}

export const termOf = (form: string): Term => {
  const number = digitsOfWords.get(form) ?? (/^\p{N}/u.test(form) ? form : undefined)
  const stemmed = stem(form)
  return {
    form,
    hash: hash32(form) | 0,
    term: hash32(number ?? synonyms.get(stemmed) ?? transliterate(stemmed)) | 0,
    wordClass: number === undefined ? classOf(form) : plainWords.has(form) ? wordClasses.plainNumber : wordClasses.number
  }
}

const synonymStems = synonymSets.split(",").map((set) => set.match(/\S+/g)!.map((word) => stem(fold(word))))

/** Stem of each word with synonyms to the stem of the first word of its set. A word of two sets keeps the first, which is entered last. */
const synonyms: ReadonlyMap<string, string> = new Map(
  synonymStems.reverse().flatMap((stems) => stems.map((word) => [word, stems[0]!] as const))
)

/** Reads the words of a text as terms. */
export const readTerms = wordReader(termOf)
