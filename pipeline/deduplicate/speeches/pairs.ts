import type { Link } from "../../model/deduplicated.ts"

/** Two sentences of a corpus, by their numbers, found to say the same. */
export interface SentencePair {
  readonly a: number
  readonly b: number
  readonly kind: Link["kind"]
  readonly similarity: number
}

/**
 * Every pair once, `a` before `b`; of n exact copies the n - 1 pairs with the first.
 * Exact pairs come before others, so that a pair found in two ways keeps the surer kind.
 */
export const distinctPairs = (pairs: readonly SentencePair[]): readonly SentencePair[] => {
  const ordered = pairs.map(inOrder).sort(byPlace)
  const groupOf = new Map<number, number>()
  const root = (sentence: number): number => {
    let at = sentence
    for (let up = groupOf.get(at); up !== undefined; up = groupOf.get(at)) at = up
    return at
  }
  const kept: SentencePair[] = []
  const seen = new Map<number, Set<number>>()
  for (const pair of [...ordered.filter(({ kind }) => kind === "exact"), ...ordered.filter(({ kind }) => kind !== "exact")]) {
    const partners = seen.get(pair.a) ?? new Set()
    if (partners.has(pair.b)) continue
    seen.set(pair.a, partners.add(pair.b))
    if (pair.kind === "exact") {
      const [a, b] = [root(pair.a), root(pair.b)]
      if (a === b) continue
      groupOf.set(b, a)
    }
    kept.push(pair)
  }
  return kept.sort(byPlace)
}

const inOrder = (pair: SentencePair): SentencePair => (pair.a <= pair.b ? pair : { ...pair, a: pair.b, b: pair.a })

const byPlace = (x: SentencePair, y: SentencePair): number => x.a - y.a || x.b - y.b
