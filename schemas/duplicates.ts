import { z } from "zod"
import { column, count, foreignKeys, identifier, optional, type Table, text } from "./table.ts"

export const duplicateKinds = ["exact", "near", "translation", "paraphrase"] as const

const row = z.object({
  duplicate_id: column(text, "Stable name of the pair, made of both contents.", "kremlin-2021-8th-forum-5a2f91c0-0b7e55d2"),
  a_document_id: column(identifier, "Page of the first span; a stands before b by document and start.", "kremlin-2021-8th-forum"),
  a_start: column(count, "First character of the first span, in Unicode code points from 0.", "12421"),
  a_end: column(count, "One past its last character.", "12565"),
  a_speech_id: optional(identifier, "Speech of the first span; null in narration.", "forum-of-regions-2021-alexander-lukashenko"),
  b_document_id: column(identifier, "Page of the second span.", "president-gov-by-2021-8th-forum"),
  b_start: column(count, "First character of the second span.", "401"),
  b_end: column(count, "One past its last character.", "549"),
  b_speech_id: optional(identifier, "Speech of the second span; null in narration.", "forum-of-regions-2021-alexander-lukashenko"),
  kind: column(
    z.enum(duplicateKinds),
    "exact: the same after normalising; near: light edits; translation: the speaker's own words on both sides in other wording; paraphrase: one side is the reporter's.",
    "paraphrase"
  ),
  similarity: column(
    z.number().min(0).max(1),
    "How alike the two are, 0 to 1, comparable within one kind only. exact: 1; translation and paraphrase: the weighted words they have in common, synonyms among them, raised or lowered by the numbers they share or not; near: that, or the share of words kept in order if more. A low value stands where the sentences around, not the words, make the pair; 1 in a kind other than exact does not mean the same text.",
    "0.61"
  ),
  conflict: column(
    z.enum(["none", "number", "polarity"]),
    "number: the two give different numbers of the same thing; polarity: one side negates what the other asserts. Where a pair has a similarity below 0.35, only numbers of one unit, aspect and direction are compared.",
    "none"
  )
})

export type DuplicateRow = z.infer<typeof row>

export const duplicates = {
  name: "duplicates",
  group: "evidence",
  description:
    "Pairs of sentence spans that say the same; n exact copies make n - 1 pairs, each with the first; pairs of the other kinds stand for every two pages, so that three versions of a sentence may make three.",
  row,
  key: ["duplicate_id"],
  foreignKeys: foreignKeys(
    "a_document_id: documents.document_id",
    "b_document_id: documents.document_id",
    "a_speech_id: speeches.speech_id",
    "b_speech_id: speeches.speech_id"
  )
} as const satisfies Table
