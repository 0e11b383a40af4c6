import type { DerivationRow, DocumentRow, PassageRow } from "../../../schemas/index.ts"
import { passageKinds } from "../../../schemas/passages.ts"
import { isAddress } from "../../../schemas/table.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { foreignAt } from "../../text/language.ts"
import { codePoints, slice } from "../../text/span.ts"
import { type ContextOf, pageFacts } from "../speech-facts.ts"

/** Makes the row of a page in the documents table; `sameAs` leads from a page saved twice to the earlier document. */
export const documentRow = (page: SegmentedPage, sameAs: ReadonlyMap<string, string>): DocumentRow => {
  const { documentId, file, raw, sha256, derivation } = page.page
  const counts = Object.fromEntries(
    passageKinds.map((kind) => [`${kind}_passages`, page.passages.filter((passage) => passage.kind === kind).length])
  )
  return {
    document_id: documentId,
    file,
    ...pageFacts(page),
    event_id: page.eventId,
    form: page.form,
    date: page.date,
    original_url: originalUrl(page),
    sha256,
    profile: page.source.name,
    source_file: derivation === undefined ? null : file,
    source_sha256: derivation === undefined ? null : sha256,
    derived_by: derivation?.by ?? null,
    characters: codePoints(raw)(raw.length),
    same_as: sameAs.get(documentId) ?? null,
    ...(counts as { [K in (typeof passageKinds)[number] as `${K}_passages`]: number }),
    text: raw
  }
}

/** Where the page stands in the language spoken: where the manifest names that language, else the only other address that the page gives. */
const originalUrl = ({ page: { entry, derivation } }: SegmentedPage): string | null => {
  const languageOf = (tag: string): string => tag.split("-")[0]!
  const others = (derivation?.hints.translations ?? []).filter(({ language }) => {
    const spoken = entry?.original_language ?? null
    return spoken === null || languageOf(spoken) === languageOf(language)
  })
  const addresses = new Set(others.map(({ url }) => url).filter(isAddress))
  return addresses.size === 1 ? [...addresses][0]! : null
}

/** Makes the rows of a page in the derivations table. */
export const derivationRows = ({ page: { documentId, derivation } }: SegmentedPage): readonly DerivationRow[] =>
  (derivation?.runs ?? []).map(({ start, end, sourceStart, sourceEnd }) => ({
    document_id: documentId,
    kind: end - start === sourceEnd - sourceStart ? "literal" : "decoded",
    start,
    end,
    source_start: sourceStart,
    source_end: sourceEnd
  }))

/** Makes the rows of a page in the passages table; `repeats` leads from a passage to the earlier one of the page that it repeats. */
export const passageRows = (page: SegmentedPage, repeats: ReadonlyMap<string, string>, contextOf: ContextOf): readonly PassageRow[] => {
  const { documentId, raw } = page.page
  const toPoints = codePoints(raw)
  const { language } = pageFacts(page)
  return page.passages.map((passage) => ({
    passage_id: passage.passageId,
    document_id: documentId,
    start: toPoints(passage.start),
    end: toPoints(passage.end),
    kind: passage.kind,
    speaker_id: passage.speakerId,
    label: passage.label,
    speech_id: contextOf(documentId, passage.utterance).speechId,
    language: passage.kind === "chrome" ? null : (foreignAt(page.foreign, passage)?.language ?? language),
    text: slice(raw, passage),
    duplicate_of: repeats.get(passage.passageId) ?? null
  }))
}
