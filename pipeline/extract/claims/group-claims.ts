import type { Claim } from "../../../schemas/claim.ts"
import type { Deduplicated, LinkEnd } from "../../model/deduplicated.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { agree, pairClaims, sizeAndUnit } from "../../numbers/index.ts"
import { disjointSets } from "../../text/disjoint-sets.ts"
import { firstAtLeast } from "../../text/search.ts"
import type { Span } from "../../text/span.ts"
import type { SpeechContext } from "../speech-facts.ts"

/** A mention that makes a claim, with the speech in which it makes it. */
export interface ClaimMention extends Mention {
  readonly claim: Claim
  readonly context: SpeechContext
  /** The mention as it was read; the mentions table finds its claim by it. */
  readonly source: Mention
}

/**
 * Groups the mentions that make one claim: those of the same speech, in aligned sentences or in a passage printed twice, with claims of
 * one kind and unit. Claims that agree are joined first. Of the rest, two are one claim only where deduplication found their sentences in
 * conflict: it decides, with the sentences around at hand, whether two versions differ in a number. All others stay apart.
 *
 * @param mentions in the order of their pages and places
 */
export const groupClaims = (
  mentions: readonly ClaimMention[],
  pages: ReadonlyMap<string, SegmentedPage>,
  { links, repeats }: Deduplicated
): readonly (readonly ClaimMention[])[] => {
  const { firstOf, join } = disjointSets()
  const within = mentionsWithin(mentions)
  /** "mention document": the mention has its counterpart in that document. */
  const matched = new Set<string>()
  const repeated = [...repeatedPassages(pages, repeats)]
  for (const [a, b] of [...links.map(({ a, b }) => [a, b] as const), ...repeated]) {
    for (const [one, other] of pairs(mentions, within(a), within(b))) {
      if (!agree(mentions[one]!.claim, mentions[other]!.claim)) continue
      join(one, other)
      matched.add(`${one} ${mentions[other]!.documentId}`).add(`${other} ${mentions[one]!.documentId}`)
    }
  }
  const unmatched = (end: LinkEnd, other: LinkEnd): readonly number[] =>
    within(end).filter((index) => !matched.has(`${index} ${other.documentId}`))
  for (const { a, b, conflict } of links)
    if (conflict === "number" || conflict === "bounds")
      for (const [one, other] of pairs(mentions, unmatched(a, b), unmatched(b, a))) join(one, other)
  for (const [one, other] of pairsWithoutLink(mentions)) join(one, other)
  return [...Map.groupBy(mentions.keys(), firstOf).values()].map((indices) => indices.map((index) => mentions[index]!))
}

/** Gives the function that finds the indices of the mentions inside a span of a page, by binary search: every link asks twice. */
const mentionsWithin = (mentions: readonly ClaimMention[]): ((end: Span & { readonly documentId: string }) => readonly number[]) => {
  const byPage = Map.groupBy(mentions.keys(), (index) => mentions[index]!.documentId)
  return ({ documentId, start, end }) => {
    const own = byPage.get(documentId) ?? []
    const first = firstAtLeast(own.length, (index) => mentions[own[index]!]!.start, start)
    let last = first
    while (last < own.length && mentions[own[last]!]!.end <= end) last++
    return own.slice(first, last)
  }
}

/** Where the claims of a sentence or a passage are looked for. */
type Place = Pick<LinkEnd, "documentId" | "start" | "end">

/** Every passage that repeats an earlier one of its page, with that earlier one. */
function* repeatedPassages(
  pages: ReadonlyMap<string, SegmentedPage>,
  repeats: ReadonlyMap<string, string>
): Generator<readonly [Place, Place]> {
  for (const [documentId, { passages }] of pages) {
    const byId = new Map(passages.map((passage) => [passage.passageId, passage]))
    for (const later of passages) {
      const earlier = byId.get(repeats.get(later.passageId) ?? "")
      if (earlier === undefined) continue
      yield [
        { documentId, ...later },
        { documentId, ...earlier }
      ]
    }
  }
}

/** Pairs of indices, one from each side, whose mentions belong to one speech and whose claims are about one thing. */
const pairs = (
  mentions: readonly ClaimMention[],
  left: readonly number[],
  right: readonly number[]
): readonly (readonly [number, number])[] => {
  const bySpeech = Map.groupBy(right, (index) => mentions[index]!.context.speechId)
  return [...Map.groupBy(left, (index) => mentions[index]!.context.speechId)].flatMap(([speechId, ours]) => {
    const theirs = bySpeech.get(speechId) ?? []
    const claims = (indices: readonly number[]) => indices.map((index) => mentions[index]!.claim)
    return pairClaims(claims(ours), claims(theirs)).map(([i, j]) => [ours[i]!, theirs[j]!] as const)
  })
}

/**
 * Pairs of mentions that need no aligned sentences, since a free translation may leave none: the pages of one speech say the same
 * number of the same unit, each of them once.
 */
const pairsWithoutLink = (mentions: readonly ClaimMention[]): readonly (readonly [number, number])[] => {
  const sameNumber = (index: number): string => {
    const { claim, context } = mentions[index]!
    return `${context.speechId} ${sizeAndUnit(claim)} ${claim.aspect}`
  }
  const spoken = [...mentions.keys()].filter((index) => mentions[index]!.context.speechId !== null && mentions[index]!.claim.unit !== null)
  return [...Map.groupBy(spoken, sameNumber).values()].flatMap(([first, ...others]) => {
    const documents = new Set([first!, ...others].map((index) => mentions[index]!.documentId))
    if (documents.size !== others.length + 1) return []
    return others.filter((index) => agree(mentions[first!]!.claim, mentions[index]!.claim)).map((index) => [first!, index] as const)
  })
}
