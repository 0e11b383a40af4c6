import { z } from "zod"
import { column, count, foreignKeys, identifier, nullableColumn, slug, type Table, text } from "./table.ts"

const kindsOfFrame = ["chrome", "title", "dateline", "heading", "label"] as const
const kindsOfText = ["verbatim", "quote", "cue", "paraphrase", "narration"] as const
export const passageKinds = [...kindsOfFrame, ...kindsOfText] as const

/** The kinds that give somebody's words. */
export const speechKinds: ReadonlySet<string> = new Set<(typeof passageKinds)[number]>(["verbatim", "quote", "paraphrase"])
/** The kinds that say something about the world, all but the frame: only there can a number be a claim, or a sentence be printed before. */
export const textKinds: ReadonlySet<string> = new Set(kindsOfText)

const row = z.object({
  kind: column(
    z.enum(passageKinds),
    "What the characters are: boilerplate of the website, headline, date and place line, section heading, speaker label, running speech, quoted speech, the clause (and marks) around a quotation, reported speech, or the editor's own narration.",
    "verbatim"
  ),
  label: nullableColumn(
    text,
    "The speaker as printed for this passage: the label of its turn, or the name or office in its cue.",
    "President of Belarus Alexander Lukashenko"
  ),
  language: nullableColumn(
    text,
    "Language of the words, BCP 47: of the paragraph if detected as different (und if only the script differs), else of the page; null in boilerplate.",
    "en"
  ),
  text: column(text, "The exact characters of the page from start to end.", "Over seven years, we have signed …", { long: true }),
  passage_id: column(text, "Stable name of the passage, made of its document and content.", "kremlin-2021-8th-forum-5a2f91c0"),
  document_id: column(identifier, "Page that holds it.", "kremlin-2021-8th-forum"),
  speaker_id: nullableColumn(
    slug,
    "Who speaks, or whose words are reported; null for other kinds and where unresolved.",
    "alexander-lukashenko"
  ),
  speech_id: nullableColumn(identifier, "The speech it belongs to.", "forum-of-regions-2021-alexander-lukashenko"),
  duplicate_of: nullableColumn(
    text,
    "The earlier passage of the same page that this one repeats.",
    "president-gov-by-2021-8th-forum-0b7e55d2"
  ),
  start: column(count, "First character in the page, in Unicode code points from 0.", "14315"),
  end: column(count, "One past its last character.", "14584")
})

export type PassageRow = z.infer<typeof row>

export const passages = {
  name: "passages",
  group: "evidence",
  description: "Every page cut into passages: each non-blank character lies in exactly one.",
  row,
  key: ["passage_id"],
  foreignKeys: foreignKeys(
    "document_id: documents.document_id",
    "speaker_id: speakers.speaker_id",
    "speech_id: speeches.speech_id",
    "duplicate_of: passages.passage_id"
  )
} as const satisfies Table
