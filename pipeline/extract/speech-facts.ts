import type { EventFact, Facts } from "../../schemas/inputs.ts"
import type { Deduplicated, Speech, Version } from "../model/deduplicated.ts"
import type { Passage, SegmentedPage, Utterance } from "../model/segmented-page.ts"
import { onceEach } from "../text/once.ts"
import { codePoints } from "../text/span.ts"
import { countWords } from "../text/word-count.ts"
import { isOwnWords, joinPassages } from "./rows/own-words.ts"
import type { ContextOf, SpeechContext } from "./speech-context.ts"

/** What the tables say of a speech as a whole: its chosen version, event, day and place. */
export interface SpeechFacts {
  readonly speech: Speech
  readonly chosen: Version
  readonly page: SegmentedPage
  readonly utterance: Utterance
  /** As the best version that knows: another may print no name. */
  readonly speakerId: string | null
  readonly event: EventFact | null
  /** Dateline of a transcript, else the event's plenary day, else null. */
  readonly date: string | null
  readonly place: string | null
}

/** Pages by document id. */
export type Pages = ReadonlyMap<string, SegmentedPage>

export const utteranceOf = (
  pages: Pages,
  { documentId, utterance }: Pick<Version, "documentId" | "utterance">
): { page: SegmentedPage; utterance: Utterance } => {
  const page = pages.get(documentId)!
  return { page, utterance: page.utterances[utterance]! }
}

/** What the rows of many speeches ask of one page, found once. */
export interface PageIndex {
  /** The passages of each utterance, without those that repeat an earlier one of the page. */
  readonly passagesOf: (utterance: number) => readonly Passage[]
  /** The speaker's own words in an utterance, as clean text, and how many they are. */
  readonly ownWords: (utterance: number) => OwnWords
  /** Offsets in code points. */
  readonly toPoints: (offset: number) => number
}

interface OwnWords {
  readonly text: string
  readonly words: number
}

/** By document id. */
export const indexPages = (pages: Pages, repeats: ReadonlyMap<string, string>): ReadonlyMap<string, PageIndex> =>
  new Map(
    [...pages].map(([documentId, segmented]) => {
      const { page, passages } = segmented
      const spoken = Map.groupBy(
        passages.filter(({ passageId }) => !repeats.has(passageId)),
        ({ utterance }) => utterance
      )
      const passagesOf = (utterance: number): readonly Passage[] => spoken.get(utterance) ?? []
      // The tables of speeches and of versions ask for the same utterances.
      const ownWords = onceEach((utterance: number): OwnWords => {
        const text = joinPassages(segmented, passagesOf(utterance).filter(isOwnWords))
        return { text, words: countWords(text) }
      })
      return [documentId, { passagesOf, ownWords, toPoints: codePoints(page.raw) }]
    })
  )

export const speechFacts = (pages: Pages, deduplicated: Pick<Deduplicated, "speeches">, facts: Facts): readonly SpeechFacts[] => {
  const events = new Map(facts.events.map((event) => [event.event_id, event]))
  return deduplicated.speeches.map((speech) => {
    const chosen = speech.versions.find((version) => version.chosen)!
    const { page, utterance } = utteranceOf(pages, chosen)
    const event = firstEvent(pages, speech, events)
    const dateline = speech.versions
      .map((version) => utteranceOf(pages, version))
      .find((version) => version.utterance.form === "transcript" && version.page.date !== null)?.page
    return {
      speech,
      chosen,
      page,
      utterance,
      speakerId: speech.versions.map((version) => utteranceOf(pages, version).utterance.speakerId).find((id) => id !== null) ?? null,
      event,
      date: dateline?.date ?? event?.plenary_date ?? null,
      place: dateline?.place ?? event?.place ?? null
    }
  })
}

/** The event of the chosen page, else of another version's: two prints of one speech tell of one event. */
const firstEvent = (pages: Pages, speech: Speech, events: ReadonlyMap<string, EventFact>): EventFact | null => {
  for (const version of speech.versions) {
    const eventId = pages.get(version.documentId)?.eventId ?? null
    if (eventId !== null) return events.get(eventId) ?? null
  }
  return null
}

/** What the number reader must know, for every utterance of every version, and for the narration of every page. */
export const speechContexts = (known: readonly SpeechFacts[], pages: Pages, { events, speakers }: Facts): ContextOf => {
  const countries = new Map(speakers.map(({ speaker_id, country }) => [speaker_id, country]))
  const plenaryDays = new Map(events.map(({ event_id, plenary_date }) => [event_id, plenary_date]))
  const spoken = new Map<string, SpeechContext>()
  for (const { speech, speakerId, event, date } of known) {
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
  return (documentId, utterance) => {
    const page = pages.get(documentId)
    const eventId = page?.eventId ?? null
    const date = page?.form === "transcript" ? page.date : null
    const narrated = {
      speechId: null,
      speakerId: null,
      eventId,
      date: date ?? (eventId === null ? null : (plenaryDays.get(eventId) ?? null)),
      country: null
    }
    return spoken.get(`${documentId}\n${utterance}`) ?? narrated
  }
}
