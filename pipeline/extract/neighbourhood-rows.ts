import type { Dataset } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Deduplicated } from "../model/deduplicated.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import { claimsOf } from "./claims/claims.ts"
import { conflictRows } from "./rows/conflicts.ts"
import { duplicateRows } from "./rows/duplicates.ts"
import { issueRows, pageIssues } from "./rows/issues.ts"
import { indexPages } from "./rows/page-index.ts"
import { derivationRows, documentRow, passageRows } from "./rows/page-rows.ts"
import { type SpeakerTallies, tallySpeakers } from "./rows/speaker-tallies.ts"
import type { Names } from "./rows/speakers.ts"
import { speechRows, versionRows } from "./rows/speeches.ts"
import { type Pages, type SpeechFacts, speechContexts, speechFacts } from "./speech-facts.ts"

/** What the rows of a neighbourhood need from the corpus around it. */
interface Surroundings {
  readonly names: Names
  /** Whether documents.csv lists any page: what it lacks of one is told page by page then, and of all at once where there is none. */
  readonly hasManifest: boolean
  /** Finds a page outside the neighbourhood to which one of its links leads. */
  readonly pageOf: (documentId: string) => NumberedPage
}

/** What a neighbourhood gives: its rows by table, in no order, and its share of the speakers table. */
interface Extracted {
  readonly rows: Omit<Dataset, "speakers">
  readonly speakers: SpeakerTallies
}

/**
 * Makes the rows of a neighbourhood: of pages that share speeches or narration with each other and with no other page. Offsets in the
 * rows are in code points. Of what deduplication found in the corpus, the part that concerns these pages suffices.
 */
export const neighbourhoodRows = (
  neighbours: readonly NumberedPage[],
  deduplicated: Deduplicated,
  facts: Facts,
  around: Surroundings
): Extracted => {
  const pages: Pages = new Map(neighbours.map((page) => [page.page.documentId, page]))
  const known = speechFacts(pages, deduplicated, facts)
  const contextOf = speechContexts(known, pages, facts, around.names)
  const links = deduplicated.links.filter(({ a }) => pages.has(a.documentId))
  const claims = claimsOf(neighbours, { ...deduplicated, links }, contextOf)
  const indexes = indexPages(pages, deduplicated.repeats)
  const speeches = speechRows(known, claims.figures, around.names, indexes)
  const printed = Map.groupBy(known.flatMap(byDocument), ({ documentId }) => documentId)
  const issuesOf = (page: NumberedPage) => {
    const { documentId } = page.page
    const speechesHere = (printed.get(documentId) ?? []).map(({ facts }) => facts)
    return [
      ...pageIssues(page, speechesHere, around.hasManifest),
      ...(deduplicated.issues.get(documentId) ?? []),
      ...(claims.issues.get(documentId) ?? [])
    ]
  }
  const pageOf = (documentId: string) => pages.get(documentId) ?? around.pageOf(documentId)
  const duplicates = duplicateRows(links, pageOf)
  const duplicateIds = new Map(links.map((link, index) => [link, duplicates[index]!.duplicate_id]))
  return {
    rows: {
      speeches,
      figures: claims.figures,
      conflicts: conflictRows(claims.disagreements, duplicateIds, pageOf),
      documents: neighbours.map((page) => documentRow(page, deduplicated.sameAs)),
      derivations: neighbours.flatMap(derivationRows),
      passages: neighbours.flatMap((page) => passageRows(page, deduplicated.repeats, contextOf)),
      versions: versionRows(pages, indexes, deduplicated),
      duplicates,
      mentions: claims.mentions,
      issues: neighbours.flatMap((page) => issueRows(page, issuesOf(page)))
    },
    speakers: tallySpeakers(neighbours, speeches)
  }
}

/** A speech once for each document that prints it in whatever version. */
const byDocument = (facts: SpeechFacts): readonly { readonly documentId: string; readonly facts: SpeechFacts }[] =>
  [...new Set(facts.speech.versions.map(({ documentId }) => documentId))].map((documentId) => ({ documentId, facts }))
