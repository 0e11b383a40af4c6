import type { EventFact, Facts } from "../../schemas/inputs.ts"
import type { Deduplicated, Speech, Version } from "../model/deduplicated.ts"
import type { SegmentedPage, Utterance } from "../model/segmented-page.ts"

/** What the tables say of a speech as a whole: its chosen version, speaker, event, day and place. */
export interface SpeechFacts {
  readonly speech: Speech
  readonly chosen: Version
  /** The page and the utterance of the chosen version. */
  readonly page: SegmentedPage
  readonly utterance: Utterance
  /** From the best version that names the speaker; null where none does. */
  readonly speakerId: string | null
  readonly event: EventFact | null
  /** Dateline of a transcript, else the event's plenary day, else null. */
  readonly date: string | null
  /** Place of that dateline, else of the event. */
  readonly place: string | null
}

/** Pages by document id. */
export type Pages = ReadonlyMap<string, SegmentedPage>

/** The page and the utterance that a version of a speech refers to. */
export const utteranceOf = (
  pages: Pages,
  { documentId, utterance }: Pick<Version, "documentId" | "utterance">
): { readonly page: SegmentedPage; readonly utterance: Utterance } => {
  const page = pages.get(documentId)!
  return { page, utterance: page.utterances[utterance]! }
}

/** Gathers the facts of each speech from its versions and the reviewed tables. */
export const speechFacts = (pages: Pages, { speeches }: Pick<Deduplicated, "speeches">, facts: Facts): readonly SpeechFacts[] => {
  const events = new Map(facts.events.map((event) => [event.event_id, event]))
  return speeches.map((speech) => {
    const versions = speech.versions.map((version) => ({ version, ...utteranceOf(pages, version) }))
    const chosen = versions.find(({ version }) => version.chosen)!
    const event = firstEvent(
      versions.map(({ page }) => page),
      events
    )
    const dated = versions.find(({ utterance, page }) => utterance.form === "transcript" && page.date !== null)?.page
    return {
      speech,
      chosen: chosen.version,
      page: chosen.page,
      utterance: chosen.utterance,
      speakerId: versions.map(({ utterance }) => utterance.speakerId).find((speakerId) => speakerId !== null) ?? null,
      event,
      date: dated?.date ?? event?.plenary_date ?? null,
      place: dated?.place ?? event?.place ?? null
    }
  })
}

/** The event of the first page that has one, best version first: versions of one speech tell of one event. */
const firstEvent = (pages: readonly SegmentedPage[], events: ReadonlyMap<string, EventFact>): EventFact | null => {
  const eventId = pages.map((page) => page.eventId).find((id) => id !== null) ?? null
  return eventId === null ? null : (events.get(eventId) ?? null)
}
