import { Order } from "effect"
import { type Claim, claimShape } from "../../../schemas/claim.ts"
import type { FigureRow, MentionRow } from "../../../schemas/index.ts"
import type { Mention } from "../../model/numbered-page.ts"
import type { PassageKind, SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText, singleSpaced } from "../../text/clean-text.ts"
import { distinct, fingerprint } from "../../text/keys/identity.ts"
import { onceEach } from "../../text/keys/once.ts"
import { codePoints, type Span, slice } from "../../text/span.ts"
import { pageFacts } from "../speech-facts.ts"
import type { Disagreement, Group } from "./disagreements.ts"
import type { ClaimMention } from "./group-claims.ts"

/** A row of the figures table, with the mentions that make its claim. */
export interface Figure {
  readonly row: FigureRow
  readonly mentions: Group
}

const attributions: Partial<Record<PassageKind, FigureRow["attribution"]>> = {
  verbatim: "transcript",
  quote: "quote",
  paraphrase: "paraphrase",
  cue: "paraphrase"
}

/**
 * Makes one row for each claim, whose first mention gives its text and place. The rows are made in the order of documents
 * and places, since ids of equal content differ by that order and must not depend on the order in which pages are read.
 */
export const figuresOf = (
  claims: readonly Group[],
  disagreements: ReadonlyMap<Group | null, readonly Disagreement[]>,
  pages: ReadonlyMap<string, SegmentedPage>
): readonly Figure[] => {
  const name = distinct()
  const placesIn = onceEach((documentId: string) => placesOf(pages.get(documentId)!))
  const figures = claims
    .toSorted(([a], [b]) => byPlace(a!, b!))
    .map((mentions): Figure => {
      const first = mentions[0]!
      const { text, sentence, ...place } = placesIn(first.documentId)(first)
      const versions = new Set(mentions.map(({ documentId }) => documentId)).size
      const page = pages.get(first.documentId)!
      const differing = versions === 1 ? [] : (disagreements.get(mentions) ?? [])
      const other = differing.find(({ kind }) => kind === "number") ?? differing[0]
      const { speechId, speakerId, eventId } = first.context
      const row: FigureRow = {
        speaker_name: first.context.speakerName,
        date: first.context.date,
        event_name: first.context.eventName,
        sentence,
        text: singleSpaced(text),
        ...first.claim,
        agreement: versions === 1 ? "single" : other === undefined ? "agrees" : other.kind === "number" ? "differs" : "bounds_differ",
        other_reading: other?.b.reading == null ? null : singleSpaced(slice(pages.get(other.b.documentId)!.page.raw, other.b.reading)),
        url: pageFacts(page).url,
        version_count: versions,
        attribution: attributions[page.passages[first.passage]!.kind] ?? "narration",
        figure_id: name(`${speechId ?? first.documentId}-${fingerprint(`${sentence}\n${text}`)}`),
        speech_id: speechId,
        speaker_id: speakerId,
        event_id: eventId,
        whole_figure_id: null,
        ...place
      }
      return { row, mentions }
    })
  return withWholes(figures)
}

/** Names the figure that the whole of another stands for, by the place of its number. */
const withWholes = (figures: readonly Figure[]): readonly Figure[] => {
  const placed = ({ documentId }: ClaimMention, start: number): string => `${documentId} ${start}`
  const ids = new Map(figures.flatMap(({ row, mentions }) => mentions.map((mention) => [placed(mention, mention.start), row.figure_id])))
  return figures.map((figure) => {
    const [first] = figure.mentions
    const id = first === undefined || first.wholeAt === null ? undefined : ids.get(placed(first, first.wholeAt))
    return id === undefined || id === figure.row.figure_id ? figure : { ...figure, row: { ...figure.row, whole_figure_id: id } }
  })
}

/** The claim columns of a mention that makes none. */
const noClaim = Object.fromEntries(Object.keys(claimShape).map((column) => [column, null])) as Record<keyof Claim, null>

/** Makes the rows of a page's mentions; `figureIds` tells which claim a mention makes. */
export const mentionRows = (
  page: SegmentedPage,
  mentions: readonly Mention[],
  figureIds: ReadonlyMap<Mention, string>
): readonly MentionRow[] => {
  const name = distinct()
  const placeOf = placesOf(page)
  return mentions.map((mention) => {
    const { sentence, ...place } = placeOf(mention)
    return {
      mention_id: name(`${place.document_id}-${fingerprint(`${sentence}\n${place.text}`)}`),
      ...place,
      role: mention.role,
      figure_id: figureIds.get(mention) ?? null,
      ...(mention.claim ?? noClaim)
    }
  })
}

/** Gives the function that makes the columns of a mention's place in its page, and the clean text of its sentence. */
const placesOf = ({ page: { documentId, raw }, passages, edits }: SegmentedPage) => {
  const toPoints = codePoints(raw)
  // The numbers of a sentence share its span, so its text is made once for all of them.
  const sentenceOf = onceEach((sentence: Span) => cleanText(raw, sentence, edits))
  return (mention: Mention) => ({
    document_id: documentId,
    passage_id: passages[mention.passage]!.passageId,
    start: toPoints(mention.start),
    end: toPoints(mention.end),
    text: slice(raw, mention),
    sentence: sentenceOf(mention.sentence)
  })
}

/** Orders mentions by document, then by place. */
export const byPlace = (a: ClaimMention, b: ClaimMention): number => Order.String(a.documentId, b.documentId) || a.start - b.start
