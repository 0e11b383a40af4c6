import type { SpeechFacts } from "../speech-facts.ts"

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]

const longDate = (date: string): string => {
  const [year, month, day] = date.split("-").map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

const ordinal = (edition: number): string => {
  const ending = edition % 100 >= 11 && edition % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][edition % 10] ?? "th")
  return `${edition}${ending}`
}

/** A reference ready to paste: who, when, at what, where; then page, address and the characters, so that the passage itself is cited. */
export const citation = ({ page, utterance, event, date, place }: SpeechFacts, name: string | null, start: number, end: number): string => {
  const title = page.page.entry?.title ?? page.title
  const occasion = event === null ? null : `${event.edition === null ? "" : `${ordinal(event.edition)} `}${event.name}`
  const spoken = [name ?? utterance.label ?? "Unknown speaker", date === null ? null : longDate(date), occasion, place]
    .filter((part) => part !== null)
    .join(", ")
  const where = [
    title === null ? null : `“${title}”`,
    page.page.entry?.publisher ?? page.source.publisher,
    page.page.entry?.url,
    page.page.documentId,
    `characters ${start}-${end}`
  ]
  return `${spoken}. ${where.filter((part) => part !== null && part !== undefined).join(", ")}.`
}
