/** What the tables know of who speaks in an utterance, and when. */
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

/** The context of an utterance by its index in the page; with null that of the page's own narration. Must be defined for every page. */
export type ContextOf = (documentId: string, utterance: number | null) => SpeechContext
