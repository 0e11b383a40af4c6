import type { Particulars } from "../../model/compared-page.ts"
import type { Link } from "../../model/deduplicated.ts"
import { disjointSets } from "../../text/disjoint-sets.ts"
import type { ComparedCorpus, Copies } from "../compared-corpus.ts"

/** A sentence of a corpus goes by one number, made of its page and its place there: in order of pages, then of places. */
export const sentenceNumber = (page: number, place: number): number => page * 2 ** placeBits + place

export const pageOf = (sentence: number): number => Math.floor(sentence / 2 ** placeBits)

export const placeOf = (sentence: number): number => sentence % 2 ** placeBits

/** A page has at most a million bytes, and fewer sentences. */
export const placeBits = 20

/** Two sentences of a corpus, by their numbers, found to say the same. */
export interface SentencePair {
  readonly a: number
  readonly b: number
  readonly kind: Link["kind"]
  readonly similarity: number
  /** Left out for pairs of one page. */
  readonly particulars?: Particulars
}

/**
 * Every pair once, `a` before `b`; of n exact copies the n - 1 pairs with the first.
 * A pair found in two ways keeps the surer kind: the exact one, else the one that comes first.
 */
export const distinctPairs = (pairs: readonly SentencePair[]): readonly SentencePair[] => {
  const ordered = pairs.map(inOrder).sort((x, y) => byPlace(x, y) || Number(y.kind === "exact") - Number(x.kind === "exact"))
  const { firstOf, join } = disjointSets()
  const distinct = ordered.filter((pair, at) => at === 0 || byPlace(pair, ordered[at - 1]!) !== 0)
  return distinct.filter(({ a, b, kind }) => {
    if (kind !== "exact") return true
    const isNew = firstOf(a) !== firstOf(b)
    join(a, b)
    return isNew
  })
}

const inOrder = (pair: SentencePair): SentencePair => (pair.a <= pair.b ? pair : { ...pair, a: pair.b, b: pair.a })

const byPlace = (x: SentencePair, y: SentencePair): number => x.a - y.a || x.b - y.b

/** What each page says twice itself: sentences that stand there again, and sentences of a report that tell what another one says. */
export const repeatedWithin = ({ facts }: ComparedCorpus, copies: Copies) => {
  const all = (of: "echoed" | "repeated"): readonly SentencePair[] =>
    [...facts].flatMap(([page, known]) =>
      copies.has(page)
        ? []
        : known[of].map(([a, b, kind, similarity]) => ({ a: sentenceNumber(page, a), b: sentenceNumber(page, b), kind, similarity }))
    )
  return { echoed: all("echoed"), repeated: all("repeated") }
}

/** A sentence repeated more often in its page is a formula; its further repetitions get no links. */
const manyRepetitions = 8

/** Pairs with a repeated sentence, once more for each of its repetitions; exact ones are tied through the first print already. */
export const withRepetitions = (pairs: readonly SentencePair[], repeated: readonly SentencePair[]): readonly SentencePair[] => {
  const copies = Map.groupBy(repeated, ({ a }) => a)
  const copiesOf = (sentence: number): readonly number[] => (copies.get(sentence) ?? []).slice(0, manyRepetitions).map(({ b }) => b)
  return pairs.flatMap((pair) => {
    if (pair.kind === "exact") return [pair]
    const withA = [pair, ...copiesOf(pair.a).map((a) => ({ ...pair, a }))]
    return withA.flatMap((each) => [each, ...copiesOf(each.b).map((b) => ({ ...each, b }))])
  })
}
