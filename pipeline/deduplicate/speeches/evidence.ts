import { tells } from "../compare/tells.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import { pageOf, type SentencePair } from "./pairs.ts"

/** What one utterance prints of another: each of its sentences that is found there, with how alike the two are at best. */
export interface Evidence {
  readonly own: ReadonlyMap<number, number>
  readonly other: ReadonlyMap<number, number>
  /** Sentences of its own that tell, and stand in the other word for word. */
  readonly exact: ReadonlySet<number>
  /** Pairs of sentences in nearly the same words that give numbers or names both: those that have them in common, and those that do not. */
  readonly particulars: { readonly common: ReadonlySet<string>; readonly other: ReadonlySet<string> }
}

/** By utterance, the evidence between it and each other one. */
export type EvidenceByUtterance = ReadonlyMap<number, ReadonlyMap<number, Evidence>>

/** More than the utterances of any page. */
const mostUtterances = 2 ** 20

/** A number for each utterance of a corpus. */
export const utteranceNumber = (page: number, index: number): number => page * mostUtterances + index

interface Gathered extends Evidence {
  readonly own: Map<number, number>
  readonly other: Map<number, number>
  readonly exact: Set<number>
  readonly particulars: { readonly common: Set<string>; readonly other: Set<string> }
}

export const emptyEvidence = (): Gathered => ({
  own: new Map(),
  other: new Map(),
  exact: new Set(),
  particulars: { common: new Set(), other: new Set() }
})

/** Gathers what pairs of sentences say of pairs of utterances of different pages. */
export const gatherEvidence = (sentenceOf: LinkedSentences, pairs: Iterable<SentencePair>): EvidenceByUtterance => {
  const all = new Map<number, Map<number, Gathered>>()
  const between = (from: number, to: number) => {
    const others = all.get(from) ?? new Map()
    all.set(from, others)
    const known = others.get(to) ?? emptyEvidence()
    others.set(to, known)
    return known
  }
  for (const { a, b, kind, similarity, particulars = "none" } of pairs) {
    const [one, other] = [sentenceOf(a), sentenceOf(b)]
    if (pageOf(a) === pageOf(b) || one.utterance === null || other.utterance === null) continue
    const [from, to] = [utteranceNumber(pageOf(a), one.utterance), utteranceNumber(pageOf(b), other.utterance)]
    for (const [mine, theirs, sentence, partner] of [
      [from, to, a, b],
      [to, from, b, a]
    ] as const) {
      const evidence = between(mine, theirs)
      evidence.own.set(sentence, Math.max(similarity, evidence.own.get(sentence) ?? 0))
      evidence.other.set(partner, Math.max(similarity, evidence.other.get(partner) ?? 0))
      if (kind === "near" && particulars !== "none") evidence.particulars[particulars].add(`${sentence} ${partner}`)
      if (kind === "exact" && tells(sentenceOf(sentence))) evidence.exact.add(sentence)
    }
  }
  return all
}
