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
  /** Dateline of a transcript, else the event's plenary day, else the day of the chosen page, else null. */
  readonly date: string | null
  readonly dateSource: "dateline" | "event" | "published" | null
  /** Place of that dateline, else of the event, else of the chosen page. */
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
    // Versions of one speech tell of one event: that of the best page that has one.
    const eventId = versions.find(({ page }) => page.eventId !== null)?.page.eventId ?? null
    const event = eventId === null ? null : (events.get(eventId) ?? null)
    const plenaryDay = event?.plenary_date ?? null
    const dated = versions.find(({ utterance, page }) => utterance.form === "transcript" && page.date !== null)?.page
    return {
      speech,
      chosen: chosen.version,
      page: chosen.page,
      utterance: chosen.utterance,
      speakerId: versions.find(({ utterance }) => utterance.speakerId !== null)?.utterance.speakerId ?? null,
      event,
      ...(dated != null
        ? { date: dated.date, dateSource: "dateline" as const }
        : plenaryDay !== null
          ? { date: plenaryDay, dateSource: "event" as const }
          : ownDay(chosen.page)),
      place: dated?.place ?? event?.place ?? chosen.page.place
    }
  })
}

/** The day that a page without an event gives as its own. */
const ownDay = ({ date, page, printed }: SegmentedPage): Pick<SpeechFacts, "date" | "dateSource"> => {
  const day = date ?? page.entry?.published ?? printed.published
  return { date: day, dateSource: day === null ? null : "published" }
}

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
  const ownDay = page === undefined ? null : (page.date ?? page.page.entry?.published ?? page.printed.published)
  return { speechId: null, speakerId: null, eventId, date: dateline ?? plenaryDay ?? ownDay, country: null }
}
