import { longDate, ordinal } from "../../english/written-forms.ts"
import type { SpeechFacts } from "../speech-facts.ts"

/**
 * Writes a reference ready to paste: who spoke, when, at what event and where; then title, publisher, address and name of the page.
 *
 * @param speakerName usual name of the speaker; null where it is not known, and the printed label is used
 * @param start first character of the speech in the page, in code points, so that the passage itself is cited
 * @param end one past its last character
 */
export const citation = (
  { page, utterance, event, date, place }: SpeechFacts,
  speakerName: string | null,
  start: number,
  end: number
): string => {
  const { documentId, entry } = page.page
  const title = entry?.title ?? page.title
  const occasion = event === null ? null : `${event.edition === null ? "" : `${ordinal(event.edition)} `}${event.name}`
  const speech = [speakerName ?? utterance.label ?? "Unknown speaker", date === null ? null : longDate(date), occasion, place]
  const where = [
    title === null ? null : `“${title}”`,
    entry?.publisher ?? page.source.publisher,
    entry?.url,
    documentId,
    `characters ${start}-${end}`
  ]
  return [speech, where].map((parts) => `${parts.filter((part) => part != null).join(", ")}.`).join(" ")
}
