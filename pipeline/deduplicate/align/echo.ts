import { sharedWords } from "../compare/bag.ts"
import type { Pair, ReadText } from "../compare/sentence.ts"
import { judge } from "./judge.ts"
import { likeness, weigh } from "./similarity.ts"

/** How many sentences after a lead-in are compared with it. */
const window = 10

/**
 * Conditions for an echo, of which one must hold: the least containment and cosine, and how many words must be shared. They are milder where
 * a reported sentence comes before a quotation, and mildest where the quotation follows at once.
 */
const anywhere = [{ containment: 0.6, cosine: 0.45, words: 4 }] as const
const beforeQuotation = [...anywhere, { containment: 0.5, cosine: 0.5, words: 4 }] as const
const justBeforeQuotation = [...beforeQuotation, { containment: 0.45, cosine: 0.35, words: 5 }] as const

/**
 * Finds echoes in a report: sentences of one utterance that say the same, often a lead-in in the reporter's words and the quotation after
 * it. Each sentence is paired with the most similar one of those after it; at least one of the two is in the reporter's words.
 */
export const echoes = (text: ReadText): readonly Pair[] => {
  if (!text.sentences.some(({ attribution }) => attribution === "reported")) return []
  const sentences = text.sentences.filter(({ utterance, passage }) => utterance !== null && !text.repeats.has(passage))
  const weighted = weigh(sentences.map(({ bag }) => bag))
  return sentences.flatMap((a, i) => {
    const found = sentences.slice(i + 1, i + 1 + window).flatMap((b, distance) => {
      if (a.utterance !== b.utterance || (a.attribution === "own" && b.attribution === "own")) return []
      const { containment, cosine, score } = likeness(weighted[i]!, weighted[i + 1 + distance]!)
      const words = sharedWords(a.bag, b.bag)
      const isBefore = a.attribution === "reported" && b.attribution === "own"
      const conditions = !isBefore ? anywhere : distance > 0 ? beforeQuotation : justBeforeQuotation
      const isEcho = conditions.some((least) => containment >= least.containment && cosine >= least.cosine && words >= least.words)
      return isEcho ? [{ b, score }] : []
    })
    const best = found.sort((x, y) => y.score - x.score)[0]
    return best === undefined ? [] : [{ a, b: best.b, ...judge(a, best.b, best.score) }]
  })
}
