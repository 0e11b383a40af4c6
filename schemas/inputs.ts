import { z } from "zod"
import { date, identifier, languageTag, list, slug, text } from "./table.ts"

/**
 * The rows of the reviewed tables in `raw/`, as read from CSV: an empty cell is null, the items of a list stand joined by " | ".
 * A table must have exactly these columns, so that a misspelt one cannot lose facts.
 */

const optional = <S extends z.ZodType>(schema: S) => schema.nullable()
const editionNumber = z.int().min(1)

/** A row of the manifest `documents.csv`: a page, and what is known about it from outside. */
export const documentEntry = z.object({
  document_id: identifier,
  file: text,
  publisher: optional(text),
  title: optional(text),
  published: optional(date),
  event_id: optional(slug),
  language: optional(languageTag),
  original_language: optional(languageTag),
  url: optional(z.url()),
  licence: optional(text),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits")
})
export type DocumentEntry = z.infer<typeof documentEntry>

/** A row of `events.csv`. */
export const eventFact = z.object({
  event_id: slug,
  name: text,
  other_names: list,
  edition: optional(editionNumber),
  start_date: optional(date),
  end_date: optional(date),
  plenary_date: optional(date),
  place: optional(text),
  note: optional(text)
})
export type EventFact = z.infer<typeof eventFact>

/** A row of `speakers.csv`: a person in one office, which they held from `from` to `to` where that is known. */
export const speakerFact = z.object({
  speaker_id: slug,
  name: text,
  other_names: list,
  country: optional(z.string().regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code")),
  role: optional(text),
  from: optional(date),
  to: optional(date),
  wikidata: optional(z.string().regex(/^Q[0-9]+$/, "a Wikidata item such as Q7747"))
})
export type SpeakerFact = z.infer<typeof speakerFact>

/** A row of `releases.csv`: a published version of the dataset. */
export const releaseFact = z.object({
  version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/, "a version such as 1.2.0"),
  date,
  summary: text
})
export type ReleaseFact = z.infer<typeof releaseFact>

/** The one row of `dataset.csv`: the name of the dataset, who maintains it, and the licence of its own contents. */
export const datasetFact = z.object({
  name: slug,
  title: text,
  description: text,
  homepage: optional(z.url()),
  licence: optional(z.string().regex(/^[-A-Za-z0-9._]+$/, "an SPDX identifier such as CC-BY-4.0")),
  licence_title: optional(text),
  licence_url: optional(z.url()),
  maintainers: list
})
export type DatasetFact = z.infer<typeof datasetFact>

/** The reviewed facts that every step may read; the steps themselves name no person, event or place. */
export interface Facts {
  readonly events: readonly EventFact[]
  readonly speakers: readonly SpeakerFact[]
  readonly releases: readonly ReleaseFact[]
  /** Absent where the raw folder has no `dataset.csv`. */
  readonly dataset?: DatasetFact
}
