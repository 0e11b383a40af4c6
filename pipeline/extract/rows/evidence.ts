import type { DocumentRow } from "../../../schemas/documents.ts"
import type { DuplicateRow } from "../../../schemas/duplicates.ts"
import { type PassageRow, passageKinds } from "../../../schemas/passages.ts"
import type { VersionRow } from "../../../schemas/versions.ts"
import type { Deduplicated, Link, LinkEnd } from "../../model/deduplicated.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText } from "../../text/clean-text.ts"
import { distinct, fingerprint } from "../../text/identity.ts"
import { codePoints, slice } from "../../text/span.ts"
import { type PageIndex, type Pages, utteranceOf } from "../speech-facts.ts"

/** Speech id by document and utterance. */
export type SpeechIds = (documentId: string, utterance: number | null) => string | null

export const speechIds = ({ speeches }: Pick<Deduplicated, "speeches">): SpeechIds => {
  const ids = new Map<string, string>()
  for (const { speechId, versions } of speeches)
    for (const { documentId, utterance } of versions) ids.set(`${documentId}\n${utterance}`, speechId)
  return (documentId, utterance) => (utterance === null ? null : (ids.get(`${documentId}\n${utterance}`) ?? null))
}

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
    published: entry?.published ?? null,
    event_id: page.eventId,
    form: page.form,
    date: page.date,
    language: entry?.language ?? page.language,
    original_language: entry?.original_language ?? null,
    url: entry?.url ?? null,
    licence: entry?.licence ?? null,
    sha256,
    profile: page.source.name,
    characters: codePoints(raw)(raw.length),
    same_as: sameAs.get(documentId) ?? null,
    ...(counts as { [K in (typeof passageKinds)[number] as `${K}_passages`]: number }),
    text: raw
  }
}

export const passageRows = (page: SegmentedPage, repeats: ReadonlyMap<string, string>, speechId: SpeechIds): readonly PassageRow[] => {
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
    speech_id: speechId(documentId, passage.utterance),
    text: slice(raw, passage),
    duplicate_of: repeats.get(passage.passageId) ?? null
  }))
}

export const versionRows = (pages: Pages, indexed: ReadonlyMap<string, PageIndex>, { speeches }: Deduplicated): readonly VersionRow[] =>
  speeches.flatMap(({ speechId, versions }) =>
    versions.map((version) => {
      const { utterance } = utteranceOf(pages, version)
      const { ownWords, toPoints } = indexed.get(version.documentId)!
      return {
        speech_id: speechId,
        document_id: version.documentId,
        form: utterance.form,
        start: toPoints(utterance.start),
        end: toPoints(utterance.end),
        words: ownWords(version.utterance).words,
        chosen: version.chosen,
        reason: version.reason,
        matched: round(version.matched)
      }
    })
  )

/** `pageOf` and `speechId` know both ends of a link. */
export const duplicateRows = (
  links: readonly Link[],
  pageOf: (documentId: string) => Pick<SegmentedPage, "page" | "edits">,
  speechId: SpeechIds
): readonly DuplicateRow[] => {
  const name = distinct()
  const points = new Map<string, (offset: number) => number>()
  const toPoints = (documentId: string, offset: number): number => {
    const known = points.get(documentId) ?? codePoints(pageOf(documentId).page.raw)
    points.set(documentId, known)
    return known(offset)
  }
  const print = ({ documentId, ...span }: LinkEnd) => {
    const { page, edits } = pageOf(documentId)
    return fingerprint(cleanText(page.raw, span, edits))
  }
  return links.map(({ a, b, kind, similarity, conflict }) => ({
    duplicate_id: name(`${a.documentId}-${print(a)}/${b.documentId}-${print(b)}`),
    a_document_id: a.documentId,
    a_start: toPoints(a.documentId, a.start),
    a_end: toPoints(a.documentId, a.end),
    a_speech_id: speechId(a.documentId, a.utterance),
    b_document_id: b.documentId,
    b_start: toPoints(b.documentId, b.start),
    b_end: toPoints(b.documentId, b.end),
    b_speech_id: speechId(b.documentId, b.utterance),
    kind,
    similarity: round(similarity),
    conflict
  }))
}

/** Four decimals: more would only publish the noise of floating point. */
const round = (share: number): number => Math.round(share * 10_000) / 10_000
