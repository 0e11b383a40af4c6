import type { Facts } from "../../schemas/inputs.ts"
import type { SegmentedPage } from "../model/segmented-page.ts"
import type { Pages, SpeechFacts } from "./speech-facts.ts"

/** Who speaks in an utterance and when, as far as the tables say. */
export interface SpeechContext {
  /** Null outside any speech (narration). */
  readonly speechId: string | null
  readonly speakerId: string | null
  readonly eventId: string | null
  /** Day of the speech, else of the page's event, ISO 8601. */
  readonly date: string | null
  /** Country the speaker speaks for, ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/** The context of an utterance of a page, given by its index; with null, that of the page's narration. */
export type ContextOf = (documentId: string, utterance: number | null) => SpeechContext

/** Gives the contexts of all utterances of all versions of speeches, and of the narration of all pages. */
export const speechContexts = (speeches: readonly SpeechFacts[], pages: Pages, { events, speakers }: Facts): ContextOf => {
  const countries = new Map(speakers.map(({ speaker_id, country }) => [speaker_id, country]))
  const plenaryDays = new Map(events.map(({ event_id, plenary_date }) => [event_id, plenary_date]))
  const spoken = new Map<string, SpeechContext>()
  for (const { speech, speakerId, event, date } of speeches) {
    for (const version of speech.versions) {
      spoken.set(`${version.documentId}\n${version.utterance}`, {
        speechId: speech.speechId,
        speakerId,
        eventId: event?.event_id ?? null,
        date,
        country: speakerId === null ? null : (countries.get(speakerId) ?? null)
      })
    }
  }
  return (documentId, utterance) => spoken.get(`${documentId}\n${utterance}`) ?? narration(pages.get(documentId), plenaryDays)
}

const narration = (page: SegmentedPage | undefined, plenaryDays: ReadonlyMap<string, string | null>): SpeechContext => {
  const eventId = page?.eventId ?? null
  const dateline = page?.form === "transcript" ? page.date : null
  const plenaryDay = eventId === null ? null : (plenaryDays.get(eventId) ?? null)
  return { speechId: null, speakerId: null, eventId, date: dateline ?? plenaryDay, country: null }
}
