import { z } from "zod"
import { address, country, date, identifier, languageTag, list, nullable, sha256, slug, text, wikidataItem } from "./table.ts"

/**
 * The rows of the reviewed tables in `raw/`, as read from CSV: an empty cell is null, the items of a list stand joined by " | ".
 * A table must have exactly these columns, so that a misspelt one cannot lose facts.
 */

const editionNumber = z.int().min(1)

/** A row of the manifest `documents.csv`: a page, and what is known about it from outside. */
export const documentEntry = z.object({
  document_id: identifier,
  file: text,
  publisher: nullable(text),
  title: nullable(text),
  published: nullable(date),
  event_id: nullable(slug),
  language: nullable(languageTag),
  original_language: nullable(languageTag),
  url: nullable(address),
  licence: nullable(text),
  /** Some programs print it in capitals. */
  sha256: z.preprocess((cell) => (typeof cell === "string" ? cell.toLowerCase() : cell), sha256)
})
export type DocumentEntry = z.infer<typeof documentEntry>

/** A row of `events.csv`. */
export const eventFact = z.object({
  event_id: slug,
  name: text,
  other_names: list,
  edition: nullable(editionNumber),
  start_date: nullable(date),
  end_date: nullable(date),
  plenary_date: nullable(date),
  place: nullable(text),
  note: nullable(text)
})
export type EventFact = z.infer<typeof eventFact>

/** A row of `speakers.csv`: a person in one office, which they held from `from` to `to` where that is known. */
export const speakerFact = z.object({
  speaker_id: slug,
  name: text,
  other_names: list,
  country: nullable(country),
  role: nullable(text),
  from: nullable(date),
  to: nullable(date),
  wikidata: nullable(wikidataItem)
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
  /** A part of the names of files, which may have 255 bytes. */
  name: slug.max(100, "a name of at most 100 characters"),
  title: text,
  description: text,
  homepage: nullable(address),
  licence: nullable(z.string().regex(/^[-A-Za-z0-9._]+$/, "an SPDX identifier such as CC-BY-4.0")),
  licence_title: nullable(text),
  licence_url: nullable(address),
  maintainers: list
})

/** The reviewed facts that every step may read; the steps themselves name no person, event or place. */
export interface Facts {
  readonly events: readonly EventFact[]
  readonly speakers: readonly SpeakerFact[]
  readonly releases: readonly ReleaseFact[]
  /** Absent where the raw folder has no `dataset.csv`. */
  readonly dataset?: z.infer<typeof datasetFact>
}
