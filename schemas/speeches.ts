import { z } from "zod"
import { address, column, count, date, foreignKeys, identifier, list, nullableColumn, slug, type Table, text } from "./table.ts"

const turnKinds = ["address", "remark", "question", "answer", "exchange"] as const

export const forms = ["transcript", "excerpts", "report"] as const

const row = z.object({
  speaker_name: nullableColumn(text, "Name of the speaker as in the speakers table.", "Vladimir Putin"),
  speaker_role: nullableColumn(text, "Office or role as printed with the name on the chosen page.", "President of Russia"),
  date: nullableColumn(
    date,
    "Day of the speech: the transcript's dateline, else the event's plenary day, else the day of the report; null where none is known. For a coarser precision the first day of the month or year.",
    "2021-07-01"
  ),
  event_name: nullableColumn(text, "Name of the event.", "Forum of Regions of Belarus and Russia"),
  event_edition: nullableColumn(z.int().min(1), "Edition of the event.", "8"),
  place: nullableColumn(
    text,
    "The dateline's place, else the event's: for a video address the place it was sent to.",
    "The Kremlin, Moscow"
  ),
  item_title: nullableColumn(
    text,
    "Name and edition of that event, else the headline of that page.",
    "8th Forum of Regions of Belarus and Russia"
  ),
  text: nullableColumn(
    text,
    "The speaker's own words in clean text, verbatim and quoted, paragraphs apart by a blank line. Null where the only version paraphrases.",
    "Mr Lukashenko, friends, …",
    { long: true }
  ),
  words: column(count, "Words of the text column.", "1514"),
  figures: column(count, "Numeric claims found in the speech.", "6"),
  kind: column(
    z.enum(turnKinds),
    "question: labelled so, or ends in a question mark and has at most 300 words; answer: follows a question of somebody else in the transcript; exchange: other turns of 1 to 9 words; address: of the rest those of 150 words or more; remark: all others.",
    "address"
  ),
  form: column(
    z.enum(forms),
    "How the chosen page gives the speech: full transcript, excerpts in the speaker's words, or a report that quotes.",
    "transcript"
  ),
  version_count: column(z.int().min(1), "How many versions of the speech were found.", "1"),
  url: nullableColumn(
    address,
    "Address of the page of the chosen version.",
    "http://en.special.kremlin.ru/catalog/persons/215/events/65982"
  ),
  citation: column(
    text,
    "Ready to paste reference to the passage.",
    "Vladimir Putin, 1 July 2021, 8th Forum of Regions of Belarus and Russia, The Kremlin, Moscow. “8th Forum of Russian and Belarusian Regions”, kremlin.ru, http://en.special.kremlin.ru/catalog/persons/215/events/65982, kremlin-2021-8th-forum, characters 932-10731."
  ),
  publisher: nullableColumn(text, "Who published the chosen version.", "kremlin.ru"),
  label: nullableColumn(text, "Speaker label as printed on the chosen page, without its colon.", "President of Russia Vladimir Putin"),
  turn: nullableColumn(z.int().min(1), "Number of the turn in its transcript, from 1; null in excerpts and reports.", "1"),
  language: nullableColumn(text, "Language of the text, BCP 47.", "en"),
  original_language: nullableColumn(text, "Language spoken, BCP 47.", "ru"),
  date_precision: nullableColumn(z.enum(["day", "month", "year"]), "How exactly the date is known.", "day"),
  date_source: nullableColumn(
    z.enum(["dateline", "event", "published"]),
    "Where the date is from: dateline of the transcript, plenary day of the event, or the day that the chosen page gives as its own (a report may appear later).",
    "dateline"
  ),
  paraphrase_words: column(count, "Words of reported speech in the chosen version, which are not in the text column.", "0"),
  speech_id: column(
    identifier,
    "Stable name of the speech: event (else document), then speaker (else label), then -2, -3 for further turns of the same speaker.",
    "forum-of-regions-2021-vladimir-putin"
  ),
  item_id: column(
    identifier,
    "What the turns of one meeting share: the event, else the page of the chosen version.",
    "forum-of-regions-2021"
  ),
  event_id: nullableColumn(slug, "The event at which it was given, from raw/events.csv.", "forum-of-regions-2021"),
  speaker_id: nullableColumn(slug, "Who spoke; null for an anonymous or unresolved label.", "vladimir-putin"),
  document_id: column(identifier, "Page of the chosen version.", "kremlin-2021-8th-forum"),
  document_ids: column(list, "Pages that hold a version of it, sorted.", "kremlin-2021-8th-forum"),
  start: column(count, "First character of the speech in that page, in Unicode code points from 0.", "932"),
  end: column(count, "One past its last character.", "10731")
})

export type SpeechRow = z.infer<typeof row>

export const speeches = {
  name: "speeches",
  group: "core",
  description:
    "One row per speech: a turn, which is what one speaker says without a break in a transcript, or all that a report or excerpts give of one speaker. A speech that several pages print is one row.",
  row,
  key: ["speech_id"],
  foreignKeys: foreignKeys("speaker_id: speakers.speaker_id", "document_id: documents.document_id", "document_ids: documents.document_id")
} as const satisfies Table
