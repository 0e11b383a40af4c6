import type { Deduplicated, Link, LinkEnd } from "../../model/deduplicated.ts"
import { agree, differInBounds } from "../../numbers/index.ts"
import { contains, type Span } from "../../text/span.ts"
import type { ContextOf, SpeechContext } from "../speech-facts.ts"
import type { ClaimMention } from "./group-claims.ts"

/** The mentions of one claim, best version first. */
export type Group = readonly ClaimMention[]

/** One of two places that disagree. */
interface Side {
  readonly documentId: string
  readonly sentence: Span
  /** The number it gives; null where the sentence as a whole is meant. */
  readonly reading: Span | null
}

/** Two sentences that contradict each other; `a` stands in the better version. */
export interface Disagreement {
  readonly kind: Exclude<Link["conflict"], "none">
  readonly a: Side
  readonly b: Side
  /** That of `a`. */
  readonly context: SpeechContext
  /** The claim that the two read differently; null where only the sentences are known to disagree. */
  readonly claim: Group | null
  /** The links that show it. */
  readonly links: readonly Link[]
}

/** What decides between versions and their prints. */
interface Versions {
  readonly contextOf: ContextOf
  /** The place of a page among the versions of a speech, 0 for the best. */
  readonly rank: (speechId: string | null, documentId: string) => number
  /** Whether a mention stands in a passage that its page prints a second time. */
  readonly isRepeated: (mention: ClaimMention) => boolean
}

/**
 * All disagreements: where a version of a claim says something else than the best one, and where deduplication found two sentences in
 * conflict that no such claim accounts for.
 */
export const disagreementsOf = (
  claims: readonly Group[],
  { links }: Pick<Deduplicated, "links">,
  versions: Versions
): readonly Disagreement[] => {
  const conflicting = links.filter(({ conflict }) => conflict !== "none")
  const inClaims = claims.flatMap((claim) => withinClaim(claim, conflicting, versions))
  const told = new Set(inClaims.flatMap((each) => each.links))
  const others = conflicting.filter((link) => !told.has(link))
  return [...asLinked(inClaims), ...others.map((link) => betweenSentences(link, versions))]
}

const withinClaim = (claim: Group, conflicting: readonly Link[], { isRepeated }: Versions): readonly Disagreement[] => {
  const [first, ...others] = claim
  if (first === undefined) return []
  return others
    .filter((other) => !agree(first.claim, other.claim) && !isRepeated(other))
    .map((other) => ({
      kind: differInBounds(first.claim, other.claim) ? "bounds" : "number",
      a: sideOf(first),
      b: sideOf(other),
      context: first.context,
      claim,
      links: conflicting.filter((link) => link.conflict !== "polarity" && shows(link, claim, other))
    }))
}

/** Whether a link leads from a mention of a claim to another one. */
const shows = ({ a, b }: Link, claim: Group, other: ClaimMention): boolean =>
  (holds(a, other) && claim.some((mention) => holds(b, mention))) || (holds(b, other) && claim.some((mention) => holds(a, mention)))

const holds = (end: LinkEnd, mention: ClaimMention): boolean => end.documentId === mention.documentId && contains(end, mention)

const sideOf = ({ documentId, sentence, start, end }: ClaimMention): Side => ({ documentId, sentence, reading: { start, end } })

/**
 * Disagreements with the kind of their links: deduplication reads numbers without what other versions tell, such as a day or a country,
 * and may see only another bound where the claims have two currencies, or the reverse. A link of several claims has the gravest of their
 * kinds.
 */
const asLinked = (found: readonly Disagreement[]): readonly Disagreement[] => {
  const grave = new Set(found.flatMap(({ kind, links }) => (kind === "number" ? links : [])))
  return found.map((each) => {
    if (each.links.length === 0) return each
    if (each.links.every(({ conflict }) => conflict === "bounds")) return { ...each, kind: "bounds" }
    return each.links.some((link) => link.conflict === "number" && !grave.has(link)) ? { ...each, kind: "number" } : each
  })
}

/** The disagreement that a link between two sentences is. */
const betweenSentences = (link: Link, { contextOf, rank }: Versions): Disagreement => {
  const isBetter =
    link.a.speechId === link.b.speechId && rank(link.b.speechId, link.b.documentId) < rank(link.a.speechId, link.a.documentId)
  const [a, b] = isBetter ? [link.b, link.a] : [link.a, link.b]
  const side = ({ documentId, start, end }: LinkEnd): Side => ({ documentId, sentence: { start, end }, reading: null })
  return {
    kind: link.conflict === "none" ? "number" : link.conflict,
    a: side(a),
    b: side(b),
    context: contextOf(a.documentId, a.speechId === null ? null : a.utterance),
    claim: null,
    links: [link]
  }
}
