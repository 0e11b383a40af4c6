import type { Claim } from "../../../schemas/claim.ts"
import type { FigureRow } from "../../../schemas/figures.ts"
import type { MentionRow } from "../../../schemas/mentions.ts"
import type { Deduplicated } from "../../model/deduplicated.ts"
import type { Mention, NumberedPage } from "../../model/numbered-page.ts"
import type { PassageKind, SegmentedPage } from "../../model/segmented-page.ts"
import { agree } from "../../numbers/index.ts"
import { cleanText } from "../../text/clean-text.ts"
import { distinct, fingerprint } from "../../text/identity.ts"
import type { Issue } from "../../text/issue.ts"
import { codePoints, type Span, slice } from "../../text/span.ts"
import { numbersOf } from "../mentions/page-numbers.ts"
import type { ContextOf, SpeechContext } from "../speech-context.ts"
import { noticed } from "./number-issues.ts"
import { sameClaim } from "./same-claim.ts"

export interface Claims {
  /** One row per distinct claim, sorted by id. */
  readonly figures: readonly FigureRow[]
  /** One row per number expression of every page, sorted by id. */
  readonly mentions: readonly MentionRow[]
  /** Document id to what was noticed there. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>
}

/** A mention that makes a claim, with whose it is. */
export interface Stated extends Mention {
  readonly claim: Claim
  readonly context: SpeechContext
}

/** Reads the numbers of all pages and joins what versions of a speech say alike into one claim. */
export const claimsOf = (pages: readonly NumberedPage[], deduplicated: Deduplicated, contextOf: ContextOf): Claims => {
  const ordered = pages.toSorted((a, b) => (a.page.documentId < b.page.documentId ? -1 : 1))
  const read = new Map(ordered.map((page) => [page.page.documentId, numbersOf(page, contextOf)]))
  const byId = new Map(ordered.map((page) => [page.page.documentId, page]))
  const stated = ordered.flatMap((page) =>
    deduplicated.sameAs.has(page.page.documentId) ? [] : statedIn(page, read.get(page.page.documentId)!, contextOf)
  )
  const groups = sameClaim(stated, byId, deduplicated)
  const rank = versionRank(deduplicated)
  const figures = figureRows(
    groups.map((group) => group.toSorted((a, b) => rank(a) - rank(b) || compare(a.documentId, b.documentId) || a.start - b.start)),
    byId
  )
  const owners = new Map<Mention, string>(figures.flatMap(({ row, group }) => group.map(({ source }) => [source, row.figure_id] as const)))
  shareWithCopies(read, owners, deduplicated, byId)
  return {
    figures: figures.map(({ row }) => row).sort((a, b) => compare(a.figure_id, b.figure_id)),
    mentions: ordered
      .flatMap((page) => mentionRows(page, read.get(page.page.documentId)!, owners))
      .sort((a, b) => compare(a.mention_id, b.mention_id)),
    issues: noticed(read, groups, deduplicated, byId)
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A stated mention remembers the mention it came from, which names it in the tables. */
type Sourced = Stated & { readonly source: Mention }

const statedIn = (page: SegmentedPage, mentions: readonly Mention[], contextOf: ContextOf): readonly Sourced[] =>
  mentions.flatMap((mention) => {
    const { claim } = mention
    if (claim === null) return []
    const { utterance, kind } = page.passages[mention.passage]!
    return [{ ...mention, claim, source: mention, context: contextOf(page.page.documentId, kind === "narration" ? null : utterance) }]
  })

/** Place of a page among the versions of a speech, best first. */
const versionRank = ({ speeches }: Deduplicated): ((mention: Stated) => number) => {
  const ranks = new Map(
    speeches.flatMap(({ speechId, versions }) =>
      versions.map(({ documentId }, index) => [`${speechId}\n${documentId}`, index] as const).reverse()
    )
  )
  return ({ context, documentId }) => ranks.get(`${context.speechId}\n${documentId}`) ?? 0
}

const attributions: Partial<Record<PassageKind, FigureRow["attribution"]>> = {
  verbatim: "transcript",
  quote: "quote",
  paraphrase: "paraphrase",
  cue: "paraphrase"
}

/** Rows in an order that no page order changes, since equal contents are told apart by it. */
const figureRows = (
  groups: readonly (readonly Sourced[])[],
  pages: ReadonlyMap<string, SegmentedPage>
): readonly { row: FigureRow; group: readonly Sourced[] }[] => {
  const name = distinct()
  const points = new Map([...pages].map(([documentId, { page }]) => [documentId, codePoints(page.raw)]))
  const sentenceOf = sentenceTexts()
  return groups
    .toSorted(([a], [b]) => compare(a!.documentId, b!.documentId) || a!.start - b!.start)
    .map((group) => {
      const first = group[0]!
      const page = pages.get(first.documentId)!
      const passage = page.passages[first.passage]!
      const toPoints = points.get(first.documentId)!
      const text = slice(page.page.raw, first)
      const sentence = sentenceOf(page, first.sentence)
      const documents = new Set(group.map(({ documentId }) => documentId))
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
        version_count: documents.size,
        agreement: documents.size === 1 ? "single" : group.every((other) => agree(first.claim, other.claim)) ? "agrees" : "differs"
      }
      return { row, group }
    })
}

/** The same page saved twice states the same claims: its mentions point to those of the copy that counts. */
const shareWithCopies = (
  read: ReadonlyMap<string, readonly Mention[]>,
  owners: Map<Mention, string>,
  { sameAs }: Deduplicated,
  pages: ReadonlyMap<string, SegmentedPage>
): void => {
  for (const [copy, original] of sameAs) {
    const here = read.get(copy) ?? []
    const there = read.get(original) ?? []
    const words = (mention: Mention): string => slice(pages.get(mention.documentId)!.page.raw, mention)
    if (here.length !== there.length || here.some((mention, index) => words(mention) !== words(there[index]!))) continue
    here.forEach((mention, index) => {
      const owner = owners.get(there[index]!)
      if (owner !== undefined && mention.claim !== null) owners.set(mention, owner)
    })
  }
}

const empty = {
  kind: null,
  value: null,
  lower: null,
  upper: null,
  qualifier: null,
  unit: null,
  currency: null,
  per: null,
  aspect: null,
  direction: null,
  measure: null,
  whole: null,
  period: null,
  period_start: null,
  period_end: null,
  modality: null
} as const

/** Clean text of sentences, made once for all numbers of a sentence: they share its span. */
const sentenceTexts = (): ((page: SegmentedPage, sentence: Span) => string) => {
  const texts = new Map<Span, string>()
  return ({ page, edits }, sentence) => {
    const text = texts.get(sentence) ?? cleanText(page.raw, sentence, edits)
    texts.set(sentence, text)
    return text
  }
}

const mentionRows = (page: SegmentedPage, mentions: readonly Mention[], owners: ReadonlyMap<Mention, string>): readonly MentionRow[] => {
  const { documentId, raw } = page.page
  const toPoints = codePoints(raw)
  const name = distinct()
  const sentenceOf = sentenceTexts()
  return mentions.map((mention) => {
    const text = slice(raw, mention)
    return {
      mention_id: name(`${documentId}-${fingerprint(`${sentenceOf(page, mention.sentence)}\n${text}`)}`),
      document_id: documentId,
      passage_id: page.passages[mention.passage]!.passageId,
      start: toPoints(mention.start),
      end: toPoints(mention.end),
      text,
      role: mention.role,
      figure_id: owners.get(mention) ?? null,
      ...(mention.claim ?? empty)
    }
  })
}
