import type { DuplicateRow } from "../../../schemas/duplicates.ts"
import type { Link, LinkEnd } from "../../model/deduplicated.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText } from "../../text/clean-text.ts"
import { fourDecimals } from "../../text/four-decimals.ts"
import { distinct, fingerprint } from "../../text/identity.ts"
import { onceEach } from "../../text/once.ts"
import { codePoints } from "../../text/span.ts"

/** Makes a row of the duplicates table for each link; `pageOf` must know both ends of it. */
export const duplicateRows = (
  links: readonly Link[],
  pageOf: (documentId: string) => Pick<SegmentedPage, "page" | "edits">
): readonly DuplicateRow[] => {
  const name = distinct()
  const pointsOf = onceEach((documentId: string) => codePoints(pageOf(documentId).page.raw))
  const contentOf = ({ documentId, ...span }: LinkEnd): string => {
    const { page, edits } = pageOf(documentId)
    return fingerprint(cleanText(page.raw, span, edits))
  }
  return links.map(({ a, b, kind, similarity, conflict }) => ({
    duplicate_id: name(`${a.documentId}-${contentOf(a)}/${b.documentId}-${contentOf(b)}`),
    a_document_id: a.documentId,
    a_start: pointsOf(a.documentId)(a.start),
    a_end: pointsOf(a.documentId)(a.end),
    a_speech_id: a.speechId,
    b_document_id: b.documentId,
    b_start: pointsOf(b.documentId)(b.start),
    b_end: pointsOf(b.documentId)(b.end),
    b_speech_id: b.speechId,
    kind,
    similarity: fourDecimals(similarity),
    conflict
  }))
}
