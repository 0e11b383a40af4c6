import { z } from "zod"
import { column, count, date, foreignKeys, identifier, list, nullableColumn, slug, type Table, text } from "./table.ts"

const reading = "The number as that sentence gives it; null where the sentence as a whole is meant."
const address = "Address of its page, where known."

const shape = z.object({
  kind: column(
    z.enum(["number", "bounds", "polarity"]),
    'number: the two give different numbers of the same thing; bounds: they give the same number, and one says more about it ("a dozen", "at least a dozen"); polarity: one negates what the other asserts.',
    "bounds"
  ),
  speaker_name: nullableColumn(text, "Whose words the two give; null in narration.", "Alexander Lukashenko"),
  date: nullableColumn(date, "Date of the speech, else of the page's event.", "2021-07-01"),
  event_name: nullableColumn(text, "Name of the event.", "Forum of Regions of Belarus and Russia"),
  a_reading: nullableColumn(text, reading, "at least a dozen"),
  b_reading: nullableColumn(text, reading, "a dozen"),
  a_sentence: column(
    text,
    "The sentence of the better version (that of speeches and figures), in clean text.",
    "Every year Minsk receives at least a dozen delegations …",
    { long: true }
  ),
  b_sentence: column(text, "The sentence of the other version, in clean text.", "Every year Minsk welcomes a dozen delegations …", {
    long: true
  }),
  a_url: nullableColumn(text, address, "http://en.special.kremlin.ru/catalog/persons/215/events/65982"),
  b_url: nullableColumn(text, address, "https://president.gov.by/en/events/forum"),
  conflict_id: column(
    text,
    "Stable name of the disagreement, made of its speech (or document) and its content.",
    "forum-of-regions-2021-alexander-lukashenko-77a1c0de"
  ),
  figure_id: nullableColumn(
    text,
    "The claim that the two read differently; null where only the sentences are known to disagree.",
    "forum-of-regions-2021-alexander-lukashenko-1f0c9a4e"
  ),
  duplicate_ids: column(
    list,
    "The pairs of duplicates that show it, sorted.",
    "kremlin-2021-8th-forum-5a2f91c0/president-gov-by-2021-8th-forum-0b7e55d2"
  ),
  speech_id: nullableColumn(identifier, "Speech of the better version; null in narration.", "forum-of-regions-2021-alexander-lukashenko"),
  speaker_id: nullableColumn(slug, "Who speaks; null in narration.", "alexander-lukashenko"),
  event_id: nullableColumn(slug, "Event of the speech or page, from raw/events.csv.", "forum-of-regions-2021"),
  a_document_id: column(identifier, "Page of the better version.", "kremlin-2021-8th-forum"),
  a_start: column(count, "First character of its sentence there, in Unicode code points from 0.", "12421"),
  a_end: column(count, "One past the last character of that sentence.", "12565"),
  b_document_id: column(identifier, "Page of the other version.", "president-gov-by-2021-8th-forum"),
  b_start: column(count, "First character of its sentence there.", "401"),
  b_end: column(count, "One past the last character of that sentence.", "549")
})

const row = shape.superRefine(({ kind, figure_id, a_reading, b_reading }, context) => {
  if (kind === "polarity" && (figure_id !== null || a_reading !== null || b_reading !== null))
    context.addIssue({ code: "custom", path: ["kind"], message: "a claim and readings of it only where numbers disagree" })
})

export type ConflictRow = z.infer<typeof row>

export const conflicts = {
  name: "conflicts",
  group: "core",
  description: "One row per disagreement: two versions that give one number in two ways, or of which one denies what the other asserts.",
  row,
  key: ["conflict_id"],
  foreignKeys: foreignKeys(
    "figure_id: figures.figure_id",
    "duplicate_ids: duplicates.duplicate_id",
    "speech_id: speeches.speech_id",
    "speaker_id: speakers.speaker_id",
    "a_document_id: documents.document_id",
    "b_document_id: documents.document_id"
  )
} as const satisfies Table
