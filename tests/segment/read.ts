import { readFileSync } from "node:fs"
import { clean } from "../../pipeline/clean/index.ts"
import type { CleanPage } from "../../pipeline/model/clean-page.ts"
import type { SegmentedPage } from "../../pipeline/model/segmented-page.ts"
import { segment } from "../../pipeline/segment/index.ts"
import type { Facts } from "../../schemas/inputs.ts"

export const nothing: Facts = { events: [], speakers: [], releases: [] }

/** A page of the given text, cleaned. */
export const cleaned = (raw: string, documentId = "page"): CleanPage =>
  clean({ documentId, file: `pages/${documentId}.txt`, raw, sha256: "", entry: null })

/** A page of the given text, segmented. */
export const segmented = (raw: string, facts: Facts = nothing, documentId = "page"): SegmentedPage =>
  segment(cleaned(raw, documentId), facts)

/** One of the project's own pages. */
export const ownPage = (name: string): string => readFileSync(new URL(`../../raw/pages/${name}.txt`, import.meta.url), "utf8")

/** The words of a page by what they are: "kind speaker: text". */
export const told = (page: SegmentedPage): readonly string[] =>
  page.passages.map(
    ({ start, end, kind, speakerId }) => `${kind}${speakerId === null ? "" : ` ${speakerId}`}: ${page.page.raw.slice(start, end)}`
  )

export const person = (speakerId: string, name: string, role: string | null = null): Facts["speakers"][number] => ({
  speaker_id: speakerId,
  name,
  other_names: [],
  country: null,
  role,
  from: null,
  to: null,
  wikidata: null
})
