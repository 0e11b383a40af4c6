import { z } from "zod"
import { column, count, foreignKeys, identifier, nullableColumn, type Table, text } from "./table.ts"

/** Every code of an issue with its meaning, as CODEBOOK.md gives it. */
export const issueCodes = {
  "page-not-in-manifest": "The page has no row in raw/documents.csv; told once where no page has one.",
  "unknown-publisher": "No publisher profile recognises the page; the general one was used.",
  "unknown-language": "The page is not in a language the rules are for; nothing was extracted.",
  "foreign-paragraph": "Paragraphs are in another language than the page; no numbers were read from them.",
  "unknown-date": "The day of the speech is not known.",
  "unknown-event": "The page names no event of raw/events.csv.",
  "ambiguous-event": "The page names several events of raw/events.csv.",
  "manifest-disagrees": "The manifest and the page disagree; the manifest was used.",
  "words-left-out": "The page marks that its editors left words out: what it does not print may have been said.",
  "no-speech": "No speech was found in the page.",
  "unresolved-speaker": "A speaker could not be resolved to a person.",
  "ambiguous-speaker": "A speaker could be several persons.",
  "uncertain-label":
    "A line may name the speaker of what follows and was not read as a label, or a paragraph among turns has no label; no speaker was guessed.",
  "missing-speaker": "Text in the first person has no speaker.",
  "uncertain-title": "The headline of the page could not be told from its other lines.",
  "uncertain-furniture": "It is unclear whether lines are boilerplate or text; the message says which was assumed.",
  "quote-without-source": "A quotation has no attributable source.",
  "unbalanced-quote": "A quotation mark opens or closes nothing.",
  "joined-words": "Joined words were split in the clean text.",
  "uncertain-joined-words": "Words look joined but were left as printed.",
  "stray-characters": "Characters that belong to no word were set aside as boilerplate.",
  "repeated-passage": "A passage is printed twice in the page; counted once.",
  "same-page": "The page is another copy of a page already read.",
  "possible-same-speech": "Two pages may print one speech; that is not proven, and they were kept as two speeches.",
  "number-conflict": "Two versions of a claim do not agree.",
  "polarity-conflict": "One version negates what another asserts.",
  "unknown-currency": "The currency of a sum cannot be told from the text.",
  "unclear-number": "A number expression could not be read with certainty.",
  "wrong-encoding": "The text was decoded wrongly before it was saved; what could be proved was read rightly.",
  "too-many-numbers": "The page holds more number expressions than are read of one page; the later ones are in no table.",
  "suspicious-characters": "The page holds control, bidirectional or replacement characters, or heaps of combining marks.",
  "similar-names": "The names of pages differ by capitals or the forms of letters only.",
  "skipped-file": "A file was set aside and not read."
} as const

export type IssueCode = keyof typeof issueCodes
export type Severity = "info" | "warning" | "error"

const codes = Object.keys(issueCodes) as [IssueCode, ...IssueCode[]]

const row = z.object({
  severity: column(
    z.enum(["info", "warning", "error"]),
    "info: noticed and handled; warning: something is missing or doubtful; error: a page or row was set aside.",
    "warning"
  ),
  code: column(z.enum(codes), "What was noticed; the codebook lists the meanings.", "unknown-date"),
  message: column(text, "What was found, in a sentence.", "Found 04.07.2023 as the day of posting, not of the speech."),
  issue_id: column(
    text,
    "Stable name of the issue, made of its document, code and content.",
    "sb-by-2023-10th-forum-unknown-date-1c9d2f00"
  ),
  document_id: nullableColumn(
    identifier,
    "Page concerned; null for a file that is no page, and where all pages are concerned.",
    "sb-by-2023-10th-forum"
  ),
  start: nullableColumn(count, "First character concerned, in Unicode code points from 0.", "0"),
  end: nullableColumn(count, "One past the last character concerned.", "27")
})

export type IssueRow = z.infer<typeof row>

export const issues = {
  name: "issues",
  group: "evidence",
  description: "What was noticed and not guessed.",
  row,
  key: ["issue_id"],
  foreignKeys: foreignKeys("document_id: documents.document_id")
} as const satisfies Table
