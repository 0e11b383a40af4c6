import type { Dataset } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Deduplicated } from "../model/deduplicated.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import { claimsOf } from "./claims/claims.ts"
import { documentRow, duplicateRows, passageRows, type SpeechIds, speechIds, versionRows } from "./rows/evidence.ts"
import { issueRows } from "./rows/issues.ts"
import { type Names, type SpeakerTallies, tallySpeakers } from "./rows/speakers.ts"
import { pageIssues, speechRows } from "./rows/speeches.ts"
import { indexPages, type Pages, type SpeechFacts, speechContexts, speechFacts } from "./speech-facts.ts"

/** The rows that pages make without looking at the rest of the corpus, by table and in no order. */
export type Rows = Omit<Dataset, "speakers">

export { withNumbers } from "./mentions/page-numbers.ts"
export { type SpeechIds, speechIds } from "./rows/evidence.ts"
export { skippedFileRow } from "./rows/issues.ts"
export { mergeTallies, type Names, type SpeakerTallies, type SpeakerTally, speakerNames, speakerRows } from "./rows/speakers.ts"

/** What a neighbourhood must know of the corpus around it. */
export interface Surroundings {
  /** Usual names by speaker id. */
  readonly names: Names
  /** Pages outside the neighbourhood that links of it lead to, and the speeches there. */
  readonly pageOf: (documentId: string) => Pick<NumberedPage, "page" | "edits">
  readonly speechId: SpeechIds
}

/**
 * Rows of a neighbourhood: pages that share speeches or narration among them and with no other page.
 * `deduplicated` may be what concerns these pages alone. Offsets in code points.
 */
export const extract = (
  neighbours: readonly NumberedPage[],
  deduplicated: Deduplicated,
  facts: Facts,
  around: Surroundings
): { readonly rows: Rows; readonly speakers: SpeakerTallies } => {
  const pages: Pages = new Map(neighbours.map((page) => [page.page.documentId, page]))
  const speechId = speechIds(deduplicated)
  const known = speechFacts(pages, deduplicated, facts)
  const claims = claimsOf(neighbours, deduplicated, speechContexts(known, pages, facts))
  const indexed = indexPages(pages, deduplicated.repeats)
  const speeches = speechRows(known, claims.figures, around.names, indexed)
  const spokenIn = byDocument(known)
  const noticed = (page: NumberedPage) => [
    ...pageIssues(page, spokenIn.get(page.page.documentId) ?? []),
    ...(deduplicated.issues.get(page.page.documentId) ?? []),
    ...(claims.issues.get(page.page.documentId) ?? [])
  ]
  return {
    rows: {
      speeches,
      figures: claims.figures,
      documents: neighbours.map((page) => documentRow(page, deduplicated.sameAs)),
      passages: neighbours.flatMap((page) => passageRows(page, deduplicated.repeats, speechId)),
      versions: versionRows(pages, indexed, deduplicated),
      duplicates: duplicateRows(
        deduplicated.links.filter(({ a }) => pages.has(a.documentId)),
        (documentId) => pages.get(documentId) ?? around.pageOf(documentId),
        (documentId, utterance) => (pages.has(documentId) ? speechId : around.speechId)(documentId, utterance)
      ),
      mentions: claims.mentions,
      issues: neighbours.flatMap((page) => issueRows(page, noticed(page)))
    },
    speakers: tallySpeakers(neighbours, speeches)
  }
}

/** The speeches that a page prints in whatever version. */
const byDocument = (known: readonly SpeechFacts[]): ReadonlyMap<string, readonly SpeechFacts[]> => {
  const printed = new Map<string, SpeechFacts[]>()
  for (const facts of known) {
    for (const documentId of new Set(facts.speech.versions.map((version) => version.documentId))) {
      const all = printed.get(documentId)
      if (all === undefined) printed.set(documentId, [facts])
      else all.push(facts)
    }
  }
  return printed
}
