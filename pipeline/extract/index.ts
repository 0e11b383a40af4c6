import type { Dataset } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Deduplicated } from "../deduplicate/index.ts"
import type { SegmentedPage } from "../segment/index.ts"
import { claimsOf } from "./claims.ts"
import { documentRow, duplicateRows, passageRows, speechIds, versionRows } from "./rows/evidence.ts"
import { issueRows, skippedFileRow } from "./rows/issues.ts"
import { speakerNames, speakerRows } from "./rows/speakers.ts"
import { indexPages, type SpeechFacts, speechContexts, speechFacts } from "./rows/speech-facts.ts"
import { pageIssues, speechRows } from "./rows/speeches.ts"

/** A file of the raw folder that was not read. */
export interface SkippedFile {
  readonly file: string
  readonly message: string
}

/** All rows of all tables, sorted by key, offsets in code points. */
export const extract = (
  segmented: readonly SegmentedPage[],
  deduplicated: Deduplicated,
  facts: Facts,
  skipped: readonly SkippedFile[] = []
): Dataset => {
  const pages = new Map(segmented.map((page) => [page.page.documentId, page]))
  const speechId = speechIds(deduplicated)
  const known = speechFacts(pages, deduplicated, facts)
  const claims = claimsOf(segmented, deduplicated, speechContexts(known, pages, facts))
  const indexed = indexPages(pages, deduplicated.repeats)
  const speeches = speechRows(known, claims.figures, speakerNames(segmented, facts), indexed)
  const spokenIn = byDocument(known)
  const noticed = (page: SegmentedPage) => [
    ...pageIssues(page, spokenIn.get(page.page.documentId) ?? []),
    ...(deduplicated.issues.get(page.page.documentId) ?? []),
    ...(claims.issues.get(page.page.documentId) ?? [])
  ]
  return {
    speeches: sortedBy(speeches, (row) => row.speech_id),
    speakers: speakerRows(segmented, speeches, facts),
    figures: sortedBy(claims.figures, (row) => row.figure_id),
    documents: sortedBy(
      segmented.map((page) => documentRow(page, deduplicated.sameAs)),
      (row) => row.document_id
    ),
    passages: sortedBy(
      segmented.flatMap((page) => passageRows(page, deduplicated.repeats, speechId)),
      (row) => row.passage_id
    ),
    versions: sortedBy(versionRows(pages, indexed, deduplicated), (row) => `${row.speech_id}\n${row.document_id}`),
    duplicates: sortedBy(duplicateRows(pages, deduplicated, speechId), (row) => row.duplicate_id),
    mentions: sortedBy(claims.mentions, (row) => row.mention_id),
    issues: sortedBy(
      [
        ...segmented.flatMap((page) => issueRows(page, noticed(page))),
        ...skipped.map(({ file, message }) => skippedFileRow(file, message))
      ],
      (row) => row.issue_id
    )
  }
}

/** By code units, as `<` does: the same order on every machine and in every locale. */
const sortedBy = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] =>
  rows
    .map((row) => ({ row, name: key(row) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ row }) => row)

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
