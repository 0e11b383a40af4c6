import type { Deduplicated, LinkEnd } from "../../model/deduplicated.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { agree, pairClaims, sizeAndUnit } from "../../numbers/index.ts"
import type { Span } from "../../text/span.ts"
import type { Stated } from "./claims.ts"

/**
 * Groups mentions that are one claim: same speech, aligned sentences (or a passage printed twice), same kind and dimension.
 * First those that agree. Those that do not are one claim only where deduplication found the two sentences in conflict: whether numbers differ
 * is decided there, once, with the sentences around at hand. What stays over stays apart.
 */
export const sameClaim = <M extends Stated>(
  stated: readonly M[],
  pages: ReadonlyMap<string, SegmentedPage>,
  { links, repeats }: Deduplicated
): readonly (readonly M[])[] => {
  const parent = stated.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const join = (a: number, b: number): void => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  }
  const within = findWithin(stated)
  const isMet = new Set<string>()
  const meet = (one: number, other: number): void => {
    join(one, other)
    isMet.add(`${one} ${stated[other]!.documentId}`).add(`${other} ${stated[one]!.documentId}`)
  }
  const repeated = [...repeatedSpans(pages, repeats)]
  for (const [a, b] of [...links.map(({ a, b }) => [a, b] as const), ...repeated])
    for (const [one, other] of pairs(stated, within(a), within(b))) if (agree(stated[one]!.claim, stated[other]!.claim)) meet(one, other)
  for (const { a, b, conflict } of links) {
    if (conflict !== "number") continue
    const open = (indices: readonly number[], documentId: string): readonly number[] =>
      indices.filter((index) => !isMet.has(`${index} ${documentId}`))
    for (const [one, other] of pairs(stated, open(within(a), b.documentId), open(within(b), a.documentId))) join(one, other)
  }
  for (const [one, other] of elsewhere(stated)) if (root(one) !== root(other)) join(one, other)
  return [...Map.groupBy(stated.keys(), root).values()].map((members) => members.map((index) => stated[index]!))
}

type Within = (end: Span & { readonly documentId: string }) => readonly number[]

/** Indices of the mentions inside a span of a page; a binary search, since every link asks twice. */
const findWithin = (stated: readonly Stated[]): Within => {
  const byPage = Map.groupBy(stated.keys(), (index) => stated[index]!.documentId)
  return ({ documentId, start, end }) => {
    const own = byPage.get(documentId) ?? []
    let low = 0
    let high = own.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (stated[own[middle]!]!.start < start) low = middle + 1
      else high = middle
    }
    let last = low
    while (last < own.length && stated[own[last]!]!.end <= end) last++
    return own.slice(low, last)
  }
}

function* repeatedSpans(
  pages: ReadonlyMap<string, SegmentedPage>,
  repeats: ReadonlyMap<string, string>
): Generator<readonly [LinkEnd, LinkEnd]> {
  for (const [documentId, { passages }] of pages) {
    const byId = new Map(passages.map((passage) => [passage.passageId, passage]))
    for (const later of passages) {
      const earlier = byId.get(repeats.get(later.passageId) ?? "")
      if (earlier !== undefined)
        yield [
          { documentId, ...later },
          { documentId, ...earlier }
        ]
    }
  }
}

/** Pairs of indices, one from each side, of the same speech. */
const pairs = (stated: readonly Stated[], left: readonly number[], right: readonly number[]): readonly (readonly [number, number])[] => {
  const bySpeech = Map.groupBy(right, (index) => stated[index]!.context.speechId)
  return [...Map.groupBy(left, (index) => stated[index]!.context.speechId)].flatMap(([speechId, ours]) => {
    const theirs = bySpeech.get(speechId) ?? []
    const claims = (indices: readonly number[]) => indices.map((index) => stated[index]!.claim)
    return pairClaims(claims(ours), claims(theirs)).map(([i, j]) => [ours[i]!, theirs[j]!] as const)
  })
}

/**
 * What two pages of one speech each say once, in the same words of measure and to the same number, is one claim even where
 * a freer translation left its sentences unaligned.
 */
const elsewhere = (stated: readonly Stated[]): readonly (readonly [number, number])[] => {
  const key = (index: number): string => {
    const { claim, context } = stated[index]!
    return `${context.speechId} ${sizeAndUnit(claim)} ${claim.aspect}`
  }
  const spoken = [...stated.keys()].filter((index) => stated[index]!.context.speechId !== null && stated[index]!.claim.unit !== null)
  return [...Map.groupBy(spoken, key).values()].flatMap((same) => {
    const documents = new Set(same.map((index) => stated[index]!.documentId))
    const isOnce = documents.size === same.length && same.length > 1
    return isOnce
      ? same
          .slice(1)
          .filter((index) => agree(stated[same[0]!]!.claim, stated[index]!.claim))
          .map((index) => [same[0]!, index] as const)
      : []
  })
}
