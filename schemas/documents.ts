import { z } from "zod"
import { passageKinds } from "./passages.ts"
import { forms } from "./speeches.ts"
import { address, column, count, date, foreignKeys, identifier, nullableColumn, sha256, slug, type Table, text } from "./table.ts"

const countsByKind = Object.fromEntries(
  passageKinds.map((kind) => [`${kind}_passages`, column(count, `Passages of kind ${kind}.`, "12")])
) as { [K in (typeof passageKinds)[number] as `${K}_passages`]: typeof count }

const row = z.object({
  title: nullableColumn(text, "Headline of the page.", "8th Forum of Russian and Belarusian Regions"),
  publisher: nullableColumn(text, "Who published the page, from the manifest, else as detected.", "kremlin.ru"),
  published: nullableColumn(date, "Day of publication.", "2021-07-01"),
  date: nullableColumn(date, "Day of the dateline.", "2021-07-01"),
  form: nullableColumn(z.enum(forms), "How the page gives speech; null where it holds none.", "transcript"),
  url: nullableColumn(address, "Address of the page, where known.", "http://en.special.kremlin.ru/events/president/news/71540"),
  licence: nullableColumn(text, "Licence of the page as it states it; null where it states none.", "CC-BY-4.0"),
  original_url: nullableColumn(
    address,
    "Address of the page in the language spoken, as the page links it.",
    "http://kremlin.ru/events/president/news/71540"
  ),
  language: nullableColumn(text, "Language of the page, BCP 47.", "en"),
  original_language: nullableColumn(text, "Language spoken, BCP 47.", "ru"),
  text: column(
    text,
    "The whole text of the page, so that every slice can be checked from here: the file, or what was derived of it.",
    "View settings …",
    { long: true }
  ),
  characters: column(count, "Length in Unicode code points.", "26823"),
  ...countsByKind,
  file: column(text, "File below raw/.", "pages/kremlin-2021-8th-forum.txt"),
  profile: column(text, "Publisher profile by which it was read.", "kremlin"),
  sha256: column(sha256, "SHA-256 of the file.", "d4f08c771f731c902e9132eabb1a2763e687758e166cb128230943d46fd8f88d"),
  source_file: nullableColumn(
    text,
    "File below raw/ that the text was derived from; null where the text is the file itself.",
    "pages/harbour-day.html"
  ),
  source_sha256: nullableColumn(sha256, "SHA-256 of that file.", "d4f08c771f731c902e9132eabb1a2763e687758e166cb128230943d46fd8f88d"),
  derived_by: nullableColumn(
    text,
    "Program, parser and character encoding by which the text was derived; evidence/derivations leads back to the source.",
    "html-text 1, parse5 8.1.1, utf-8"
  ),
  document_id: column(identifier, "Stable name of the page: its file name without .txt or .html.", "kremlin-2021-8th-forum"),
  event_id: nullableColumn(slug, "Event it reports, from the manifest, else as found in title or lead.", "forum-of-regions-2021"),
  same_as: nullableColumn(identifier, "The earlier document that is the same page saved twice.", "kremlin-2021-8th-forum")
})

export type DocumentRow = z.infer<typeof row>

export const documents = {
  name: "documents",
  group: "evidence",
  description: "One row per saved page: the manifest as used, what was detected, and the whole text.",
  row,
  key: ["document_id"],
  foreignKeys: foreignKeys("same_as: documents.document_id")
} as const satisfies Table
