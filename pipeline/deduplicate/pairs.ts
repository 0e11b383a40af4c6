import type { Pair } from "./link.ts"
import type { Sentence, Text } from "./text.ts"

/**
 * Every pair once, `a` before `b` by document id and start; of n exact copies the n - 1 pairs with the first.
 * Exact pairs come before others, so that a pair found in two ways keeps the surer kind.
 */
export const distinctPairs = (pairs: readonly Pair[]): readonly Pair[] => {
  const ordered = pairs.map(inOrder).sort(byPlace)
  const groupOf = new Map<Sentence, Sentence>()
  const root = (sentence: Sentence): Sentence => {
    let at = sentence
    for (let up = groupOf.get(at); up !== undefined; up = groupOf.get(at)) at = up
    return at
  }
  const kept: Pair[] = []
  const seen = new Map<Sentence, Set<Sentence>>()
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

const inOrder = (pair: Pair): Pair =>
  compareEnds(pair.aText, pair.a, pair.bText, pair.b) <= 0 ? pair : { ...pair, a: pair.b, b: pair.a, aText: pair.bText, bText: pair.aText }

const compareEnds = (aText: Text, a: Sentence, bText: Text, b: Sentence): number =>
  aText.documentId < bText.documentId ? -1 : aText.documentId > bText.documentId ? 1 : a.start - b.start || a.end - b.end

const byPlace = (x: Pair, y: Pair): number => compareEnds(x.aText, x.a, y.aText, y.a) || compareEnds(x.bText, x.b, y.bText, y.b)
