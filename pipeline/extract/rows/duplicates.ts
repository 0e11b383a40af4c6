import type { DuplicateRow } from "../../../schemas/duplicates.ts"
import type { Link, LinkEnd } from "../../model/deduplicated.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText } from "../../text/clean-text.ts"
import { distinct, fingerprint } from "../../text/keys/identity.ts"
import { onceEach } from "../../text/keys/once.ts"
import { codePoints } from "../../text/span.ts"
import { fourDecimals } from "../../text/write/four-decimals.ts"

/** Makes a row of the duplicates table for each link; `pageOf` must know both ends of it. */
export const duplicateRows = (
  links: readonly Link[],
  pageOf: (documentId: string) => Pick<SegmentedPage, "page" | "edits">
): readonly DuplicateRow[] => {
  const name = distinct()
  const pointsOf = onceEach((documentId: string) => codePoints(pageOf(documentId).page.raw))
  const textOf = ({ documentId, ...span }: LinkEnd): string => {
    const { page, edits } = pageOf(documentId)
    return cleanText(page.raw, span, edits)
  }
  return links.map(({ a, b, kind, similarity, conflict }) => {
    const [aText, bText] = [textOf(a), textOf(b)]
    return {
      a_text: aText,
      b_text: bText,
      kind,
      similarity: fourDecimals(similarity),
      conflict,
      duplicate_id: name(`${a.documentId}-${fingerprint(aText)}/${b.documentId}-${fingerprint(bText)}`),
      a_document_id: a.documentId,
      a_speech_id: a.speechId,
      a_start: pointsOf(a.documentId)(a.start),
      a_end: pointsOf(a.documentId)(a.end),
      b_document_id: b.documentId,
      b_speech_id: b.speechId,
      b_start: pointsOf(b.documentId)(b.start),
      b_end: pointsOf(b.documentId)(b.end)
    }
  })
}
