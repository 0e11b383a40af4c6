import { sharedWords } from "../compare/bag.ts"
import type { Pair, Text } from "../compare/sentence.ts"
import { judge } from "./link.ts"
import { likeness, weigh } from "./similarity.ts"

/** A report's lead-in tells in advance what the quotation after it says: how many sentences on it is looked for. */
const reach = 10
/**
 * How much of the lighter sentence the other must hold, how alike they must be, and how many telling words they must share:
 * in general, where the reporter tells first and the speaker is quoted then, and where the quotation follows at once.
 */
const anyhow = [{ containment: 0.6, cosine: 0.45, words: 4 }] as const
const toldFirst = [...anyhow, { containment: 0.5, cosine: 0.5, words: 4 }] as const
const toldJustBefore = [...toldFirst, { containment: 0.45, cosine: 0.35, words: 5 }] as const

/** Sentences of one report that tell what a sentence near them says again, the reporter's words on one side at least. */
export const echoes = (text: Text): readonly Pair[] => {
  if (!text.sentences.some(({ voice }) => voice === "reported")) return []
  const sentences = text.sentences.filter(({ utterance, passage }) => utterance !== null && !text.repeats.has(passage))
  const ready = weigh(sentences.map(({ bag }) => bag))
  return sentences.flatMap((a, i) => {
    const found: { pair: Pair; score: number }[] = []
    for (let j = i + 1; j < Math.min(sentences.length, i + 1 + reach); j++) {
      const b = sentences[j]!
      if (a.utterance !== b.utterance || (a.voice === "own" && b.voice === "own")) continue
      const { containment, cosine, score } = likeness(ready[i]!, ready[j]!)
      const shared = sharedWords(a.bag, b.bag)
      const isTold = a.voice === "reported" && b.voice === "own"
      const least = !isTold ? anyhow : j > i + 1 ? toldFirst : toldJustBefore
      const echoed = least.some((each) => containment >= each.containment && cosine >= each.cosine && shared >= each.words)
      if (!echoed) continue
      found.push({
        pair: { a, b, ...judge(a, b, score) },
        score
      })
    }
    const best = found.sort((x, y) => y.score - x.score)[0]
    return best === undefined ? [] : [best.pair]
  })
}
