import type { Claim } from "../../../schemas/claim.ts"
import type { FigureRow } from "../../../schemas/figures.ts"
import type { PassageKind, SegmentedPage } from "../../model/segmented-page.ts"
import { agree, differInBounds } from "../../numbers/index.ts"
import { distinct, fingerprint } from "../../text/identity.ts"
import { codePoints, slice } from "../../text/span.ts"
import type { ClaimMention } from "./claim-mention.ts"
import { sentenceTexts } from "./sentence-text.ts"

/** A row of the figures table, with the mentions that make its claim, best version first. */
export interface Figure {
  readonly row: FigureRow
  readonly mentions: readonly ClaimMention[]
}

const attributions: Partial<Record<PassageKind, FigureRow["attribution"]>> = {
  verbatim: "transcript",
  quote: "quote",
  paraphrase: "paraphrase",
  cue: "paraphrase"
}

/**
 * Makes one row for each group of mentions, whose first mention gives its text and place. The rows are made in the order of documents
 * and places, since ids of equal content differ by that order and must not depend on the order in which pages are read.
 */
export const figuresOf = (groups: readonly (readonly ClaimMention[])[], pages: ReadonlyMap<string, SegmentedPage>): readonly Figure[] => {
  const name = distinct()
  const points = new Map([...pages].map(([documentId, { page }]) => [documentId, codePoints(page.raw)]))
  const sentenceOf = sentenceTexts()
  return groups
    .toSorted(([a], [b]) => byPlace(a!, b!))
    .map((mentions) => {
      const first = mentions[0]!
      const page = pages.get(first.documentId)!
      const passage = page.passages[first.passage]!
      const toPoints = points.get(first.documentId)!
      const text = slice(page.page.raw, first)
      const sentence = sentenceOf(page, first.sentence)
      const versions = new Set(mentions.map(({ documentId }) => documentId)).size
      const { speechId, speakerId, eventId, date } = first.context
      const row: FigureRow = {
        figure_id: name(`${speechId ?? first.documentId}-${fingerprint(`${sentence}\n${text}`)}`),
        speech_id: speechId,
        speaker_id: speakerId,
        event_id: eventId,
        date,
        text,
        ...first.claim,
        attribution: attributions[passage.kind] ?? "narration",
        sentence,
        document_id: first.documentId,
        passage_id: passage.passageId,
        start: toPoints(first.start),
        end: toPoints(first.end),
        version_count: versions,
        agreement: versions === 1 ? "single" : agreementOf(first.claim, mentions.map(({ claim }) => claim))
      }
      return { row, mentions }
    })
}

/** Orders mentions by document, then by place. */
export const byPlace = (a: ClaimMention, b: ClaimMention): number =>
  a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.start - b.start

/** How the claims of several versions agree with the first. */
const agreementOf = (first: Claim, claims: readonly Claim[]): FigureRow["agreement"] => {
  const others = claims.filter((claim) => !agree(first, claim))
  return others.length === 0 ? "agrees" : others.every((claim) => differInBounds(first, claim)) ? "bounds_differ" : "differs"
}
