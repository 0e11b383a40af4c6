import { z } from "zod"
import { column, count, foreignKeys, identifier, nullableColumn, type Table, text } from "./table.ts"

export const duplicateKinds = ["exact", "near", "reworded", "paraphrase"] as const
export const duplicateConflicts = ["none", "number", "bounds", "polarity"] as const

const row = z.object({
  a_text: column(text, "The first sentence, in clean text.", "Over seven years, we have signed more than 370 agreements.", { long: true }),
  b_text: column(text, "The second sentence, in clean text.", "In seven years more than 370 agreements have been concluded.", {
    long: true
  }),
  kind: column(
    z.enum(duplicateKinds),
    "exact: the same after normalising; near: light edits; reworded: the speaker's own words on both sides, worded otherwise (another translation, another edit); paraphrase: one side is the reporter's.",
    "paraphrase"
  ),
  similarity: column(
    z.number().min(0).max(1),
    "How alike the two are, 0 to 1, comparable within one kind only. exact: 1; reworded and paraphrase: the weighted words they have in common, synonyms among them, raised or lowered by the numbers they share or not; near: that, or the share of words kept in order if more. A low value stands where the sentences around, not the words, make the pair; 1 in a kind other than exact does not mean the same text.",
    "0.61"
  ),
  conflict: column(
    z.enum(duplicateConflicts),
    'number: the two give different numbers of the same thing; bounds: they give the same number, and one says more about it ("a dozen", "at least a dozen"); polarity: one side negates what the other asserts. Where a pair has a similarity below 0.35, only numbers of one unit, aspect and direction are compared.',
    "none"
  ),
  duplicate_id: column(text, "Stable name of the pair, made of both contents.", "kremlin-2021-8th-forum-5a2f91c0-0b7e55d2"),
  a_document_id: column(identifier, "Page of the first span; a stands before b by document and start.", "kremlin-2021-8th-forum"),
  a_speech_id: nullableColumn(identifier, "Speech of the first span; null in narration.", "forum-of-regions-2021-alexander-lukashenko"),
  a_start: column(count, "First character of the first span, in Unicode code points from 0.", "12421"),
  a_end: column(count, "One past its last character.", "12565"),
  b_document_id: column(identifier, "Page of the second span.", "president-gov-by-2021-8th-forum"),
  b_speech_id: nullableColumn(identifier, "Speech of the second span; null in narration.", "forum-of-regions-2021-alexander-lukashenko"),
  b_start: column(count, "First character of the second span.", "401"),
  b_end: column(count, "One past its last character.", "549")
})

export type DuplicateRow = z.infer<typeof row>

export const duplicates = {
  name: "duplicates",
  group: "evidence",
  description:
    "Pairs of sentence spans that say the same; n exact copies make n - 1 pairs, each with the first. Pairs of the other kinds stand between versions of one speech and within one page only; three versions of a sentence may make three of them.",
  row,
  key: ["duplicate_id"],
  foreignKeys: foreignKeys(
    "a_document_id: documents.document_id",
    "b_document_id: documents.document_id",
    "a_speech_id: speeches.speech_id",
    "b_speech_id: speeches.speech_id"
  )
} as const satisfies Table
