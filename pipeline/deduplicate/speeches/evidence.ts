import { isDistinctive } from "../compare/distinctive.ts"
import type { CorpusUtterance, CorpusUtterances } from "./corpus-utterance.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import { pageOf, type SentencePair } from "./pairs.ts"

/** What one utterance prints of another: each of its sentences that is found there, with how alike the two are at best. */
export interface Evidence {
  readonly own: ReadonlyMap<number, number>
  readonly other: ReadonlyMap<number, number>
  /** Distinctive sentences of its own that stand in the other word for word. */
  readonly exact: ReadonlySet<number>
  /** Of the pairs in nearly the same words whose sentences both give numbers or names: how many give the same ones, and how many others. */
  readonly particulars: { readonly common: number; readonly other: number }
}

/** Pairs of sentences of two utterances, those of the earlier page first. */
interface PairsOfUtterances {
  readonly a: CorpusUtterance
  readonly b: CorpusUtterance
  readonly pairs: readonly SentencePair[]
}

/** Groups pairs of sentences by the utterances of different pages that they stand in. Pairs with narration are left out. */
export function* pairsOfUtterances(
  pairs: Iterable<SentencePair>,
  utterances: CorpusUtterances,
  sentenceOf: LinkedSentences
): Generator<PairsOfUtterances> {
  const utteranceAt = (sentence: number): CorpusUtterance | null => {
    const { utterance } = sentenceOf(sentence)
    return utterance === null ? null : utterances.at(pageOf(sentence), utterance)
  }
  const between = Map.groupBy(pairs, ({ a, b }) => {
    const [from, to] = pageOf(a) === pageOf(b) ? [null, null] : [utteranceAt(a), utteranceAt(b)]
    return from === null || to === null ? none : from.number * utterances.all.length + to.number
  })
  between.delete(none)
  for (const group of between.values()) yield { a: utteranceAt(group[0]!.a)!, b: utteranceAt(group[0]!.b)!, pairs: group }
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
  const distinctive = (sentences: readonly number[]) => new Set(sentences.filter((sentence) => isDistinctive(sentenceOf(sentence))))
  return [
    { own: ofA, other: ofB, exact: distinctive(exact.map(({ a }) => a)), particulars },
    { own: ofB, other: ofA, exact: distinctive(exact.map(({ b }) => b)), particulars }
  ]
}
