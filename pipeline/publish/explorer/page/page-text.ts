import type { DuplicateRow, MentionRow, PassageRow } from "../../../../schemas/index.ts"

export type Passage = Pick<PassageRow, "start" | "end" | "kind" | "speech_id">
export type Mention = Pick<MentionRow, "start" | "end" | "role" | "figure_id" | "value" | "lower" | "upper">
export type Pair = Pick<
  DuplicateRow,
  "a_document_id" | "a_start" | "a_end" | "b_document_id" | "b_start" | "b_end" | "kind" | "duplicate_id"
>

/** A saved page with what lies in it, each in the order of the page. */
export interface PageText {
  readonly documentId: string
  /** The text between two places, which count characters as the tables do. */
  readonly slice: (start: number, end: number) => string
  readonly length: number
  readonly passages: readonly Passage[]
  readonly mentions: readonly Mention[]
  /** Pairs of sentences of which this page prints the first. */
  readonly pairs: readonly Pair[]
}
