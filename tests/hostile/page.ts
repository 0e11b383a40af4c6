import type { Page } from "../../pipeline/model/page.ts"
import type { Facts } from "../../schemas/inputs.ts"

/** Makes a page of a text, without a row in the manifest. */
export const pageOf = (raw: string, documentId = "page"): Page => ({
  documentId,
  file: `pages/${documentId}.txt`,
  raw,
  sha256: "0".repeat(64),
  entry: null
})

/** Reviewed facts of one event, one speaker and one release. */
export const facts: Facts = {
  events: [
    {
      event_id: "forum-of-regions-2021",
      name: "Forum of Regions",
      other_names: [],
      edition: 8,
      start_date: null,
      end_date: null,
      plenary_date: "2021-07-01",
      place: null,
      note: null
    }
  ],
  speakers: [
    { speaker_id: "anna-berg", name: "Anna Berg", other_names: [], country: "NO", role: "Mayor", from: null, to: null, wikidata: null }
  ],
  releases: [{ version: "1.0.0", date: "2024-01-01", summary: "First." }]
}
