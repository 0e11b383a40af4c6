import type { Corpus } from "../corpus.ts"
import { eachKey } from "../rows.ts"
import type { SentencePair } from "../speeches/pairs.ts"

/** Content words from which a sentence printed alike elsewhere is more than a formula ("Thank you for your attention."). */
const telling = 4

/** Sentences printed alike anywhere in the corpus, each with the first; formulas join nothing, and copies of a page are left out. */
export const exactPairs = ({ sentences, pageOf, printedAlike }: Corpus, copies: ReadonlyMap<number, number>): readonly SentencePair[] => {
  const isSame = (a: number, b: number): boolean => sentences.check[a] === sentences.check[b]
  const pairs: SentencePair[] = []
  eachKey(printedAlike, (from, to) => {
    const firsts: number[] = []
    for (let row = from; row < to; row++) {
      const sentence = printedAlike.places[row]!
      if (sentences.content[sentence]! < telling || copies.has(pageOf(sentence))) continue
      const earliest = firsts.find((other) => isSame(other, sentence))
      if (earliest === undefined) firsts.push(sentence)
      else pairs.push({ a: earliest, b: sentence, kind: "exact", similarity: 1 })
    }
  })
  return pairs
}
