import { tells } from "../compare/tells.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import { pageOf, type SentencePair } from "./pairs.ts"

/** What one utterance prints of another: the sentences of each found in the other. */
export interface Evidence {
  readonly a: ReadonlySet<number>
  readonly b: ReadonlySet<number>
}

/** Evidence while it is gathered. */
interface Sides {
  readonly a: Set<number>
  readonly b: Set<number>
}

/** By utterance, what it shares with each other one. */
export type Ties = ReadonlyMap<number, ReadonlyMap<number, Evidence>>

/**
 * Content words that all telling sentences which two versions share must hold between them, to say that both are one speech.
 * Less will do between pages that share another speech.
 */
export const sharedContent = 8

/** More than the utterances of any page. */
const mostUtterances = 2 ** 20

/** A number for each utterance of a corpus. */
export const numberOf = ({ page, index }: { readonly page: number; readonly index: number }): number => page * mostUtterances + index

export const gather = (sentenceOf: LinkedSentences, pairs: Iterable<SentencePair>): Ties => {
  const ties = new Map<number, Map<number, Sides>>()
  const othersOf = (utterance: number): Map<number, Sides> => {
    const others = ties.get(utterance) ?? new Map<number, Sides>()
    ties.set(utterance, others)
    return others
  }
  // Both see the same two sets, each from its side.
  const between = (from: number, to: number): Sides => {
    const known = ties.get(from)?.get(to)
    if (known !== undefined) return known
    const [a, b] = [new Set<number>(), new Set<number>()]
    othersOf(to).set(from, { a: b, b: a })
    othersOf(from).set(to, { a, b })
    return { a, b }
  }
  for (const { a, b } of pairs) {
    const [aPage, bPage] = [pageOf(a), pageOf(b)]
    const [aIndex, bIndex] = [sentenceOf(a).utterance, sentenceOf(b).utterance]
    if (aPage === bPage || aIndex === null || bIndex === null) continue
    const shared = between(numberOf({ page: aPage, index: aIndex }), numberOf({ page: bPage, index: bIndex }))
    shared.a.add(a)
    shared.b.add(b)
  }
  return ties
}

/** Pages that share as many words as tell one speech from another, as pairs of pages in both orders. */
export const kindred = (sentenceOf: LinkedSentences, pairs: readonly SentencePair[]): ReadonlySet<string> => {
  const shared = new Map<string, { readonly pages: string; readonly words: Map<number, number> }>()
  for (const { a, b } of pairs) {
    const [aPage, bPage] = [pageOf(a), pageOf(b)]
    const [one, other] = [sentenceOf(a), sentenceOf(b)]
    const [aIndex, bIndex] = [one.utterance, other.utterance]
    if (aPage === bPage || aIndex === null || bIndex === null || !tells(one) || !tells(other)) continue
    const name = [aPage, aIndex, bPage, bIndex].join(" ")
    const { pages, words } = shared.get(name) ?? { pages: `${aPage} ${bPage}`, words: new Map<number, number>() }
    shared.set(name, { pages, words: words.set(a, Math.min(one.content, other.content)) })
  }
  const kin = [...shared.values()].filter(({ words }) => total(words.values()) >= sharedContent)
  return new Set(kin.flatMap(({ pages }) => [pages, pages.split(" ").reverse().join(" ")]))
}

export const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0)
