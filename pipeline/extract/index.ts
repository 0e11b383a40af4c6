import type { Facts } from "../../schemas/inputs.ts"
import type { Deduplicated } from "../model/deduplicated.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import { claimsOf } from "./claims/claims.ts"
import type { Extracted, Surroundings } from "./neighbourhood.ts"
import { duplicateRows } from "./rows/duplicates.ts"
import { issueRows, pageIssues } from "./rows/issues.ts"
import { indexPages } from "./rows/page-index.ts"
import { documentRow, passageRows } from "./rows/page-rows.ts"
import { tallySpeakers } from "./rows/speaker-tallies.ts"
import { speechIds } from "./rows/speech-ids.ts"
import { speechRows } from "./rows/speeches.ts"
import { versionRows } from "./rows/versions.ts"
import { speechContexts } from "./speech-context.ts"
import { type Pages, type SpeechFacts, speechFacts } from "./speech-facts.ts"

export { withNumbers } from "./mentions/page-numbers.ts"

/**
 * Makes the rows of a neighbourhood: of pages that share speeches or narration with each other and with no other page. Offsets in the
 * rows are in code points.
 *
 * @param deduplicated what deduplication found in the whole corpus, or the part of it that concerns these pages
 */
export const extract = (neighbours: readonly NumberedPage[], deduplicated: Deduplicated, facts: Facts, around: Surroundings): Extracted => {
  const pages: Pages = new Map(neighbours.map((page) => [page.page.documentId, page]))
  const speechId = speechIds(deduplicated)
  const known = speechFacts(pages, deduplicated, facts)
  const claims = claimsOf(neighbours, deduplicated, speechContexts(known, pages, facts))
  const indexes = indexPages(pages, deduplicated.repeats)
  const speeches = speechRows(known, claims.figures, around.names, indexes)
  const speechesIn = byDocument(known)
  const issuesOf = (page: NumberedPage) => {
    const { documentId } = page.page
    return [
      ...pageIssues(page, speechesIn.get(documentId) ?? []),
      ...(deduplicated.issues.get(documentId) ?? []),
      ...(claims.issues.get(documentId) ?? [])
    ]
  }
  return {
    rows: {
      speeches,
      figures: claims.figures,
      documents: neighbours.map((page) => documentRow(page, deduplicated.sameAs)),
      passages: neighbours.flatMap((page) => passageRows(page, deduplicated.repeats, speechId)),
      versions: versionRows(pages, indexes, deduplicated),
      duplicates: duplicateRows(
        deduplicated.links.filter(({ a }) => pages.has(a.documentId)),
        (documentId) => pages.get(documentId) ?? around.pageOf(documentId),
        (documentId, utterance) => (pages.has(documentId) ? speechId : around.speechId)(documentId, utterance)
      ),
      mentions: claims.mentions,
      issues: neighbours.flatMap((page) => issueRows(page, issuesOf(page)))
    },
    speakers: tallySpeakers(neighbours, speeches)
  }
}

/** By document id, the speeches that the page prints in whatever version. */
const byDocument = (speeches: readonly SpeechFacts[]): ReadonlyMap<string, readonly SpeechFacts[]> => {
  const pairs = speeches.flatMap((facts) =>
    [...new Set(facts.speech.versions.map(({ documentId }) => documentId))].map((documentId) => ({ documentId, facts }))
  )
  return new Map(
    [...Map.groupBy(pairs, ({ documentId }) => documentId)].map(([documentId, own]) => [documentId, own.map(({ facts }) => facts)])
  )
}
