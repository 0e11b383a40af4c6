import type { Claim } from "../../schemas/claim.ts"
import type { Deduplicated, LinkEnd } from "../deduplicate/index.ts"
import type { SegmentedPage } from "../segment/index.ts"
import { agree, dimensionOf } from "../text/numbers/index.ts"
import type { Span } from "../text/span.ts"
import type { Stated } from "./claims.ts"

/**
 * Groups mentions that are one claim: same speech, aligned sentences (or a passage printed twice), same kind and dimension.
 * Within two aligned sentences the pairing goes from the surest to the least sure sign; what stays over stays apart.
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
  for (const { a, b } of links) for (const [one, other] of pairs(stated, within(a), within(b), signs)) join(one, other)
  for (const [later, earlier] of repeatedSpans(pages, repeats))
    for (const [one, other] of pairs(stated, within(earlier), within(later), signs)) join(one, other)
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

/** What two mentions must share to be the same claim; null where this sign does not apply. */
type Sign = (claim: Claim) => string | null

const short = (value: number | null, factor: number): string => (value === null ? "" : (value * factor).toPrecision(3))
const sort = (claim: Claim): string => `${claim.kind} ${dimensionOf(claim).dimension} ${claim.currency ?? ""}`
const size = (claim: Claim): string =>
  [claim.value ?? claim.lower, claim.value === null ? claim.upper : null].map((value) => short(value, dimensionOf(claim).factor)).join(" ")

const signs: readonly Sign[] = [
  (claim) => `${sort(claim)} ${size(claim)} ${claim.unit} ${claim.qualifier}`,
  (claim) => `${sort(claim)} ${size(claim)} ${claim.unit}`,
  (claim) => `${sort(claim)} ${size(claim)}`,
  (claim) => (claim.unit === null ? null : `${sort(claim)} ${claim.unit} ${claim.aspect} ${claim.direction}`)
]

/** Pairs of indices, one from each side, of the same speech. */
const pairs = (
  stated: readonly Stated[],
  left: readonly number[],
  right: readonly number[],
  by: readonly Sign[]
): readonly (readonly [number, number])[] => {
  const found: (readonly [number, number])[] = []
  let a = left
  let b = right
  for (const sign of by) {
    if (a.length === 0 || b.length === 0) break
    const key = (index: number): string | null => {
      const { claim, context } = stated[index]!
      const name = sign(claim)
      return name === null ? null : `${context.speechId} ${name}`
    }
    const waiting = Map.groupBy(b, key)
    const taken = new Set<number>()
    for (const index of a) {
      const name = key(index)
      const partner = name === null ? undefined : waiting.get(name)?.shift()
      if (partner === undefined || partner === index) continue
      found.push([index, partner])
      taken.add(index).add(partner)
    }
    a = a.filter((index) => !taken.has(index))
    b = b.filter((index) => !taken.has(index))
  }
  return found
}

/**
 * What two pages of one speech each say once, in the same words of measure and to the same number, is one claim even where
 * a freer translation left its sentences unaligned.
 */
const elsewhere = (stated: readonly Stated[]): readonly (readonly [number, number])[] => {
  const key = (index: number): string => {
    const { claim, context } = stated[index]!
    return `${context.speechId} ${signs[1]!(claim)} ${claim.aspect}`
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
