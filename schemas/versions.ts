import { z } from "zod"
import { forms } from "./speeches.ts"
import { column, count, foreignKeys, identifier, type Table, text } from "./table.ts"

const row = z.object({
  form: column(z.enum(forms), "How the page gives it.", "report"),
  words: column(count, "Words of the speaker in this version, verbatim and quoted, repetitions within the page left out.", "1010"),
  matched: column(z.number().min(0).max(1), "Share of its sentences found in the chosen version; 1 for the chosen one.", "0.91"),
  chosen: column(z.boolean(), "Whether the speeches table takes its text from this version.", "false"),
  reason: column(text, "The written rule by which it was chosen or not.", "transcript before report"),
  speech_id: column(identifier, "The speech.", "forum-of-regions-2021-alexander-lukashenko"),
  document_id: column(identifier, "The page that prints this version.", "president-gov-by-2021-8th-forum"),
  start: column(count, "First character of its passages in the page, in Unicode code points from 0.", "178"),
  end: column(count, "One past the last character of its passages.", "15772")
})

export type VersionRow = z.infer<typeof row>

export const versions = {
  name: "versions",
  group: "evidence",
  description: "One row per speech and page that prints it: which version was chosen and why.",
  row,
  key: ["speech_id", "document_id"],
  foreignKeys: foreignKeys("speech_id: speeches.speech_id", "document_id: documents.document_id")
} as const satisfies Table
