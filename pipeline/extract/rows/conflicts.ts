import { Order } from "effect"
import type { ConflictRow } from "../../../schemas/conflicts.ts"
import type { Link } from "../../model/deduplicated.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText, singleSpaced } from "../../text/clean-text.ts"
import { distinct, fingerprint } from "../../text/keys/identity.ts"
import { onceEach } from "../../text/keys/once.ts"
import { codePoints, slice } from "../../text/span.ts"
import type { Disagreement } from "../claims/disagreements.ts"
import { pageFacts } from "../speech-facts.ts"
import { sortedSet } from "./sorted-set.ts"

/** Makes a row of the conflicts table for each disagreement; `duplicateIds` has the id of every link that shows one. */
export const conflictRows = (
  disagreements: readonly (Disagreement & { readonly figureId: string | null })[],
  duplicateIds: ReadonlyMap<Link, string>,
  pageOf: (documentId: string) => SegmentedPage
): readonly ConflictRow[] => {
  const name = distinct()
  const pointsOf = onceEach((documentId: string) => codePoints(pageOf(documentId).page.raw))
  const shown = ({ documentId, sentence, reading }: Disagreement["a"]) => {
    const page = pageOf(documentId)
    const { raw } = page.page
    return {
      reading: reading === null ? null : singleSpaced(slice(raw, reading)),
      sentence: cleanText(raw, sentence, page.edits),
      url: pageFacts(page).url,
      start: pointsOf(documentId)(sentence.start),
      end: pointsOf(documentId)(sentence.end)
    }
  }
  return disagreements.toSorted(byPlaces).map(({ kind, a, b, context, figureId, links }) => {
    const [one, other] = [shown(a), shown(b)]
    const content = [kind, one.sentence, one.reading ?? "", b.documentId, other.sentence, other.reading ?? ""].join("\n")
    return {
      kind,
      speaker_name: context.speakerName,
      date: context.date,
      event_name: context.eventName,
      a_reading: one.reading,
      b_reading: other.reading,
      a_sentence: one.sentence,
      b_sentence: other.sentence,
      a_url: one.url,
      b_url: other.url,
      conflict_id: name(`${context.speechId ?? a.documentId}-${fingerprint(content)}`),
      figure_id: figureId,
      duplicate_ids: sortedSet(links.map((link) => duplicateIds.get(link)!)),
      speech_id: context.speechId,
      speaker_id: context.speakerId,
      event_id: context.eventId,
      a_document_id: a.documentId,
      a_start: one.start,
      a_end: one.end,
      b_document_id: b.documentId,
      b_start: other.start,
      b_end: other.end
    }
  })
}

/** Rows of one content are numbered, in an order that does not depend on that in which pages are read. */
const byPlaces = (one: Disagreement, other: Disagreement): number => bySide(one.a, other.a) || bySide(one.b, other.b)

const bySide = (one: Disagreement["a"], other: Disagreement["a"]): number =>
  Order.String(one.documentId, other.documentId) ||
  one.sentence.start - other.sentence.start ||
  (one.reading?.start ?? 0) - (other.reading?.start ?? 0)
