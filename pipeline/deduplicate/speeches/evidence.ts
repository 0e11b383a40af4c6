import { tells } from "../compare/tells.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import { pageOf, type SentencePair } from "./pairs.ts"
import type { Voice, Voices } from "./voice.ts"

/** What one utterance prints of another: each of its sentences that is found there, with how alike the two are at best. */
export interface Evidence {
  readonly own: ReadonlyMap<number, number>
  readonly other: ReadonlyMap<number, number>
  /** Sentences of its own that tell, and stand in the other word for word. */
  readonly exact: ReadonlySet<number>
  /** How many pairs of sentences in nearly the same words that give numbers or names both have them in common, and how many do not. */
  readonly particulars: { readonly common: number; readonly other: number }
}

/** Pairs of sentences of two utterances, those of the earlier page first. */
interface PairsOfVoices {
  readonly a: Voice
  readonly b: Voice
  readonly pairs: readonly SentencePair[]
}

/** Groups pairs of sentences by the utterances of different pages that they stand in. Pairs with narration are left out. */
export function* pairsOfVoices(pairs: Iterable<SentencePair>, voices: Voices, sentenceOf: LinkedSentences): Generator<PairsOfVoices> {
  const voiceOf = (sentence: number): Voice | null => {
    const { utterance } = sentenceOf(sentence)
    return utterance === null ? null : voices.at(pageOf(sentence), utterance)
  }
  const between = Map.groupBy(pairs, ({ a, b }) => {
    const [from, to] = pageOf(a) === pageOf(b) ? [null, null] : [voiceOf(a), voiceOf(b)]
    return from === null || to === null ? none : from.number * voices.all.length + to.number
  })
  between.delete(none)
  for (const group of between.values()) yield { a: voiceOf(group[0]!.a)!, b: voiceOf(group[0]!.b)!, pairs: group }
}

/** The key of pairs that are not between utterances of different pages. */
const none = -1

/** What the sentence pairs of two utterances say of the first, and what of the second. */
export const evidenceOf = (pairs: readonly SentencePair[], sentenceOf: LinkedSentences): readonly [ofA: Evidence, ofB: Evidence] => {
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()]
  const exact = pairs.filter(({ kind }) => kind === "exact")
  for (const { a, b, similarity } of pairs) {
    ofA.set(a, Math.max(similarity, ofA.get(a) ?? 0))
    ofB.set(b, Math.max(similarity, ofB.get(b) ?? 0))
  }
  const given = (which: "common" | "other"): number =>
    new Set(pairs.flatMap(({ a, b, kind, particulars }) => (kind === "near" && particulars === which ? [`${a} ${b}`] : []))).size
  const particulars = { common: given("common"), other: given("other") }
  const telling = (sentences: readonly number[]) => new Set(sentences.filter((sentence) => tells(sentenceOf(sentence))))
  return [
    { own: ofA, other: ofB, exact: telling(exact.map(({ a }) => a)), particulars },
    { own: ofB, other: ofA, exact: telling(exact.map(({ b }) => b)), particulars }
  ]
}
