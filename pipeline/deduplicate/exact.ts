import { eachGroup, packRow } from "./group.ts"
import { type Pair, samePrint } from "./link.ts"
import type { Sentence, Text } from "./text.ts"

/** Content words from which a sentence printed alike elsewhere is more than a formula ("Thank you for your attention."). */
const telling = 4

/** Sentences printed alike anywhere in the corpus, each with the first; formulas join nothing. `texts` by document id. */
export const exactPairs = (texts: readonly Text[]): readonly Pair[] => {
  const all: (readonly [Text, Sentence])[] = texts.flatMap((text) =>
    text.sentences.filter(({ content }) => content >= telling).map((sentence) => [text, sentence] as const)
  )
  const pairs: Pair[] = []
  eachGroup(
    Float64Array.from(all, ([, { key }], index) => packRow(key, index)),
    (places) => {
      const firsts: number[] = []
      for (const place of places) {
        const [text, sentence] = all[place]!
        const first = firsts.find((other) => samePrint(all[other]![1], sentence))
        if (first === undefined) firsts.push(place)
        else
          pairs.push({
            aText: all[first]![0],
            a: all[first]![1],
            bText: text,
            b: sentence,
            kind: "exact",
            similarity: 1
          })
      }
    }
  )
  return pairs
}
