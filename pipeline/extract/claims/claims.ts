import { Order } from "effect"
import type { FigureRow, MentionRow } from "../../../schemas/index.ts"
import type { Deduplicated } from "../../model/deduplicated.ts"
import type { Mention, NumberedPage } from "../../model/numbered-page.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import type { Issue } from "../../text/issues/issue.ts"
import { slice } from "../../text/span.ts"
import { numbersOf } from "../mentions/page-numbers.ts"
import type { ContextOf } from "../speech-facts.ts"
import { type Disagreement, disagreementsOf, type Group } from "./disagreements.ts"
import { type ClaimMention, groupClaims } from "./group-claims.ts"
import { numberIssues } from "./number-issues.ts"
import { byPlace, type Figure, figuresOf, mentionRows } from "./number-rows.ts"

/** The numbers of some pages as rows of the tables. */
interface Claims {
  /** One row per distinct claim, in no order. */
  readonly figures: readonly FigureRow[]
  /** One row per number expression of every page, in no order. */
  readonly mentions: readonly MentionRow[]
  /** Where versions contradict each other, with the id of the claim that they read differently, if there is one. */
  readonly disagreements: readonly (Disagreement & { readonly figureId: string | null })[]
  /** By document id: what was noticed about its numbers. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>
}

/** Reads the numbers of all pages, and makes one claim of what several versions of a speech say alike. */
export const claimsOf = (pages: readonly NumberedPage[], deduplicated: Deduplicated, contextOf: ContextOf): Claims => {
  const ordered = pages.toSorted((a, b) => Order.String(a.page.documentId, b.page.documentId))
  const byId = new Map(ordered.map((page) => [page.page.documentId, page]))
  const mentions = new Map(ordered.map((page) => [page.page.documentId, numbersOf(page, contextOf)]))
  const claimed = ordered
    .filter(({ page }) => !deduplicated.sameAs.has(page.documentId))
    .flatMap((page) => claimMentions(page, mentions.get(page.page.documentId)!, contextOf))
  const rank = versionRank(deduplicated)
  const rankOf = ({ context, documentId }: ClaimMention): number => rank(context.speechId, documentId)
  const groups = groupClaims(claimed, byId, deduplicated)
  const claims = groups.map((group) => group.toSorted((a, b) => rankOf(a) - rankOf(b) || byPlace(a, b)))
  const isRepeated = ({ documentId, passage }: ClaimMention): boolean =>
    deduplicated.repeats.has(byId.get(documentId)!.passages[passage]!.passageId)
  const disagreements = disagreementsOf(claims, deduplicated, { contextOf, rank, isRepeated })
  const figures = figuresOf(
    claims,
    Map.groupBy(disagreements, ({ claim }) => claim),
    byId
  )
  const figureIds = figureIdsOf(figures, mentions, deduplicated, byId)
  const idOf = new Map<Group | null, string>(figures.map(({ row, mentions: own }) => [own, row.figure_id]))
  return {
    figures: figures.map(({ row }) => row),
    mentions: ordered.flatMap((page) => mentionRows(page, mentions.get(page.page.documentId)!, figureIds)),
    disagreements: disagreements.map((each) => ({ ...each, figureId: idOf.get(each.claim) ?? null })),
    issues: numberIssues(mentions, groups, deduplicated, byId)
  }
}

/** The mentions of a page that make a claim. What is narrated belongs to no speech, even inside an utterance. */
const claimMentions = (page: SegmentedPage, mentions: readonly Mention[], contextOf: ContextOf): readonly ClaimMention[] =>
  mentions.flatMap((mention) => {
    const { claim } = mention
    if (claim === null) return []
    const { utterance, kind } = page.passages[mention.passage]!
    const context = contextOf(page.page.documentId, kind === "narration" ? null : utterance)
    return [{ ...mention, claim, context, source: mention }]
  })

/** Gives the function that ranks a page among the versions of a speech, 0 for the best. A page that prints several versions has the rank of its best. */
const versionRank = ({ speeches }: Deduplicated): ((speechId: string | null, documentId: string) => number) => {
  const ranks = new Map(
    speeches.flatMap(({ speechId, versions }) =>
      versions.map(({ documentId }, index) => [`${speechId}\n${documentId}`, index] as const).reverse()
    )
  )
  return (speechId, documentId) => ranks.get(`${speechId}\n${documentId}`) ?? 0
}

/**
 * The id of the claim that each mention makes. A copy of a page saved twice has mentions but no claims of its own: where it holds the
 * same numbers, its mentions refer to the claims of the page it copies.
 */
const figureIdsOf = (
  figures: readonly Figure[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
  { sameAs }: Deduplicated,
  pages: ReadonlyMap<string, SegmentedPage>
): ReadonlyMap<Mention, string> => {
  const ids = new Map(figures.flatMap(({ row, mentions: own }) => own.map(({ source }) => [source, row.figure_id] as const)))
  const printed = (mention: Mention): string => slice(pages.get(mention.documentId)!.page.raw, mention)
  for (const [copy, original] of sameAs) {
    const here = mentions.get(copy) ?? []
    const there = mentions.get(original) ?? []
    if (here.length !== there.length || here.some((mention, index) => printed(mention) !== printed(there[index]!))) continue
    for (const [index, mention] of here.entries()) {
      const id = ids.get(there[index]!)
      if (id !== undefined && mention.claim !== null) ids.set(mention, id)
    }
  }
  return ids
}
