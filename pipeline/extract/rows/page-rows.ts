import type { DocumentRow, PassageRow } from "../../../schemas/index.ts"
import { passageKinds } from "../../../schemas/passages.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { codePoints, slice } from "../../text/span.ts"
import { addressOf, type ContextOf } from "../speech-facts.ts"

/** Makes the row of a page in the documents table; `sameAs` leads from a page saved twice to the earlier document. */
export const documentRow = (page: SegmentedPage, sameAs: ReadonlyMap<string, string>): DocumentRow => {
  const { documentId, file, raw, sha256, entry } = page.page
  const counts = Object.fromEntries(
    passageKinds.map((kind) => [`${kind}_passages`, page.passages.filter((passage) => passage.kind === kind).length])
  )
  return {
    document_id: documentId,
    file,
    publisher: entry?.publisher ?? page.source.publisher,
    title: entry?.title ?? page.title,
    published: entry?.published ?? page.printed.published,
    event_id: page.eventId,
    form: page.form,
    date: page.date,
    language: entry?.language ?? page.language,
    original_language: entry?.original_language ?? null,
    url: addressOf(page),
    licence: entry?.licence ?? page.printed.licence,
    sha256,
    profile: page.source.name,
    characters: codePoints(raw)(raw.length),
    same_as: sameAs.get(documentId) ?? null,
    ...(counts as { [K in (typeof passageKinds)[number] as `${K}_passages`]: number }),
    text: raw
  }
}

/** Makes the rows of a page in the passages table; `repeats` leads from a passage to the earlier one of the page that it repeats. */
export const passageRows = (page: SegmentedPage, repeats: ReadonlyMap<string, string>, contextOf: ContextOf): readonly PassageRow[] => {
  const { documentId, raw } = page.page
  const toPoints = codePoints(raw)
  return page.passages.map((passage) => ({
    passage_id: passage.passageId,
    document_id: documentId,
    start: toPoints(passage.start),
    end: toPoints(passage.end),
    kind: passage.kind,
    speaker_id: passage.speakerId,
    label: passage.label,
    speech_id: contextOf(documentId, passage.utterance).speechId,
    text: slice(raw, passage),
    duplicate_of: repeats.get(passage.passageId) ?? null
  }))
}
