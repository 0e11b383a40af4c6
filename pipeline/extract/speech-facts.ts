import type { EventFact, Facts } from "../../schemas/inputs.ts"
import type { Deduplicated, Speech, Version } from "../model/deduplicated.ts"
import type { SegmentedPage, Utterance } from "../model/segmented-page.ts"
import type { Names } from "./rows/speakers.ts"

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

/** What the tables say of a page: what its manifest row gives, else what it prints or what was detected; null where neither is. */
export const pageFacts = ({ page: { entry }, printed, source, title, language }: SegmentedPage) => ({
  publisher: entry?.publisher ?? source.publisher,
  title: entry?.title ?? title,
  published: entry?.published ?? printed.published,
  language: entry?.language ?? language,
  original_language: entry?.original_language ?? null,
  url: entry?.url ?? printed.url,
  licence: entry?.licence ?? printed.licence
})

/** The day that a page without an event gives as its own. */
const ownDay = (page: SegmentedPage): Pick<SpeechFacts, "date" | "dateSource"> => {
  const day = page.date ?? pageFacts(page).published
  return { date: day, dateSource: day === null ? null : "published" }
}

/** Who speaks in an utterance and when, as far as the tables say. */
export interface SpeechContext {
  /** Null outside any speech (narration). */
  readonly speechId: string | null
  readonly speakerId: string | null
  readonly speakerName: string | null
  readonly eventId: string | null
  readonly eventName: string | null
  /** Day of the speech, else of the page's event, ISO 8601. */
  readonly date: string | null
  /** Country the speaker speaks for, ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/** The context of an utterance of a page, given by its index; with null, that of the page's narration. */
export type ContextOf = (documentId: string, utterance: number | null) => SpeechContext

/** Gives the contexts of all utterances of all versions of speeches, and of the narration of all pages. Without `names` nobody has a name. */
export const speechContexts = (
  speeches: readonly SpeechFacts[],
  pages: Pages,
  { events, speakers }: Facts,
  names: Names = new Map()
): ContextOf => {
  const countries = new Map(speakers.map(({ speaker_id, country }) => [speaker_id, country]))
  const eventOf = new Map(events.map((event) => [event.event_id, event]))
  const spoken = new Map<string, SpeechContext>()
  for (const { speech, speakerId, event, date } of speeches) {
    for (const version of speech.versions) {
      spoken.set(`${version.documentId}\n${version.utterance}`, {
        speechId: speech.speechId,
        speakerId,
        speakerName: speakerId === null ? null : (names.get(speakerId) ?? null),
        eventId: event?.event_id ?? null,
        eventName: event?.name ?? null,
        date,
        country: speakerId === null ? null : (countries.get(speakerId) ?? null)
      })
    }
  }
  return (documentId, utterance) => spoken.get(`${documentId}\n${utterance}`) ?? narration(pages.get(documentId), eventOf)
}

const narration = (page: SegmentedPage | undefined, events: ReadonlyMap<string, EventFact>): SpeechContext => {
  const eventId = page?.eventId ?? null
  const dateline = page?.form === "transcript" ? page.date : null
  const event = eventId === null ? undefined : events.get(eventId)
  return {
    speechId: null,
    speakerId: null,
    speakerName: null,
    eventId,
    eventName: event?.name ?? null,
    date: dateline ?? event?.plenary_date ?? (page === undefined ? null : ownDay(page).date),
    country: null
  }
}
