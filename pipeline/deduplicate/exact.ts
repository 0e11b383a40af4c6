import type { Corpus } from "./corpus.ts"
import { grouping, type Sorter } from "./group.ts"
import type { SentencePair } from "./pairs.ts"

/** Content words from which a sentence printed alike elsewhere is more than a formula ("Thank you for your attention."). */
const telling = 4

/** Sentences printed alike anywhere in the corpus, each with the first; formulas join nothing, and copies of a page are left out. */
export const exactPairs = ({ first, sentences }: Corpus, copies: ReadonlyMap<number, number>, sorter: Sorter): readonly SentencePair[] => {
  const rows = grouping(first.at(-1)!, sorter)
  for (let page = 0; page + 1 < first.length; page++) {
    if (copies.has(page)) continue
    for (let at = first[page]!; at < first[page + 1]!; at++) if (sentences.content[at]! >= telling) rows.add(sentences.key[at]!, at)
  }
  const isSame = (a: number, b: number): boolean => sentences.key[a] === sentences.key[b] && sentences.check[a] === sentences.check[b]
  const pairs: SentencePair[] = []
  rows.eachGroup((places) => {
    const firsts: number[] = []
    for (const place of places) {
      const earliest = firsts.find((other) => isSame(other, place))
      if (earliest === undefined) firsts.push(place)
      else pairs.push({ a: earliest, b: place, kind: "exact", similarity: 1 })
    }
  })
  return pairs
}
