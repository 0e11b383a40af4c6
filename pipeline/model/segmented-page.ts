import type { passageKinds } from "../../schemas/passages.ts"
import type { forms } from "../../schemas/speeches.ts"
import type { Span } from "../text/span.ts"
import type { CleanPage } from "./clean-page.ts"

export type PassageKind = (typeof passageKinds)[number]

export type Form = (typeof forms)[number]

/** A stretch of a page that is one thing: in transcripts a paragraph, in reports at most a sentence or a stretch of quoted text. */
export interface Passage extends Span {
  /** Stable name made of document and content. */
  readonly passageId: string
  readonly kind: PassageKind
  readonly speakerId: string | null
  /** The speaker as printed: the label of its turn (without colon), or the name or office in its cue. */
  readonly label: string | null
  /** Index into `utterances` of the page; null for passages of no speaker (boilerplate, narration). Labels and cues belong to theirs. */
  readonly utterance: number | null
}

/**
 * What one speaker says in one page: a turn of a transcript, or all passages of one speaker in a report or excerpt page.
 * The versions table has a row for each; deduplication joins them into speeches.
 */
export interface Utterance extends Span {
  readonly speakerId: string | null
  /** As printed at the turn; for reports the first name in a cue. */
  readonly label: string | null
  /** Office as printed with the name anywhere in the page. */
  readonly role: string | null
  readonly form: Form
  /** From 1 in a transcript; null otherwise. */
  readonly turn: number | null
}

/** A person as this page shows them. */
export interface Person {
  readonly speakerId: string
  readonly name: string
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly resolvedBy: "registry" | "label"
}

/** A page cut into passages, in order; every non-blank character lies in exactly one. */
export interface SegmentedPage extends CleanPage {
  readonly passages: readonly Passage[]
  readonly utterances: readonly Utterance[]
  readonly people: readonly Person[]
  readonly eventId: string | null
  readonly form: Form | null
}
