import { longDate, ordinal } from "../../english/written-forms.ts"
import { pageFacts, type SpeechFacts } from "../speech-facts.ts"

/** Edition and name of the event of a speech: "8th Forum of Regions"; null where it belongs to none. */
export const occasionOf = ({ event }: Pick<SpeechFacts, "event">): string | null =>
  event === null ? null : `${event.edition === null ? "" : `${ordinal(event.edition)} `}${event.name}`

/**
 * Writes a reference ready to paste: who spoke, when, at what event and where; then title, publisher, address and name of the page, and
 * the span of the speech in it, in code points. Where the usual name of the speaker is not known, it gives the printed label.
 */
export const citation = (
  { page, utterance, event, date, place }: SpeechFacts,
  speakerName: string | null,
  start: number,
  end: number
): string => {
  const { title, publisher, url } = pageFacts(page)
  const occasion = occasionOf({ event })
  const speech = [speakerName ?? utterance.label ?? "Unknown speaker", date === null ? null : longDate(date), occasion, place]
  const where = [title === null ? null : `“${title}”`, publisher, url, page.page.documentId, `characters ${start}-${end}`]
  return [speech, where].map((parts) => `${parts.filter((part) => part != null).join(", ")}.`).join(" ")
}
