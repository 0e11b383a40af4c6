import { z } from "zod"
import { date, identifier, languageTag, list, slug, text } from "./table.ts"

/**
 * The reviewed tables of `raw/`, as read from CSV. An empty cell is null; lists stand joined by " | ".
 * A column that is not named here is an error, so that a typing slip cannot lose a fact.
 */

const optional = <S extends z.ZodType>(schema: S) => schema.nullable()
const editionNumber = z.int().min(1)

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

/** One row per person and office; `from` and `to` bound the office and may be empty. */
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

export const releaseFact = z.object({
  version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/, "a version such as 1.2.0"),
  date,
  summary: text
})
export type ReleaseFact = z.infer<typeof releaseFact>

/** What the dataset is called, who keeps it, and the licence of what is its own; the one row of `dataset.csv`. */
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

/** The reviewed facts that every step may read; the steps themselves know no person, event or place. */
export interface Facts {
  readonly events: readonly EventFact[]
  readonly speakers: readonly SpeakerFact[]
  readonly releases: readonly ReleaseFact[]
  /** Absent where the raw folder says nothing of itself. */
  readonly dataset?: DatasetFact
}
