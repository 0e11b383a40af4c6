import type { EventFact, Facts } from "../../schemas/inputs.ts"
import { eventLinks } from "../english/grammar-words.ts"
import { ordinals } from "../english/numbers/numerals.ts"
import type { CleanPage } from "../model/clean-page.ts"
import { type Issue, info, warning } from "../text/issues/issue.ts"
import { once } from "../text/keys/once.ts"
import { allMatches } from "../text/matches.ts"
import { sentences } from "../text/sentences.ts"
import { type Span, slice } from "../text/span.ts"
import { fold, stem } from "../text/words.ts"

/** How many paragraphs may name the event of a page, beside the headline. */
const leadParagraphs = 3

interface PageEvent {
  readonly eventId: string | null
  readonly issues: readonly Issue[]
}

/**
 * The event a page belongs to: the one in its row of documents.csv, else the one that headline or lead name by edition number ("8th",
 * "eighth", "VIII") and by all content words of one of its names. Null with an issue where they name none or several, and
 * without one where the folder lists no event.
 */
export const eventOf = (page: CleanPage, lead: readonly Span[], facts: Facts): PageEvent => {
  const reviewed = page.page.entry?.event_id ?? null
  if (reviewed !== null || facts.events.length === 0) return { eventId: reviewed, issues: [] }
  const { raw } = page.page
  const titles = page.blocks.filter((block) => block.kind === "title").map((block) => slice(raw, block))
  const named = eventsIn(page.title === null ? titles : [page.title, ...titles], facts)
  const said = named.length > 0 ? [] : lead.slice(0, leadParagraphs).flatMap((span) => sentences(raw, span))
  const found = [
    ...named,
    ...eventsIn(
      said.map((span) => slice(raw, span)),
      facts
    )
  ]
  if (found.length === 1) return { eventId: found[0]!, issues: [] }
  const issue =
    found.length > 1
      ? warning("ambiguous-event", null, `The page names ${found.join(", ")}.`)
      : info("unknown-event", null, "Headline and lead name no event of raw/events.csv.")
  return { eventId: null, issues: [issue] }
}

/** The ids of events that some texts name, sorted. */
const eventsIn = (texts: readonly string[], facts: Facts): readonly string[] => {
  const found = new Set<string>()
  for (const text of texts) {
    const words = once(() => new Set(stemsOf(text)))
    const editions = editionsIn(text)
    for (const event of facts.events) if (isNamed(event, words, editions, text)) found.add(event.event_id)
  }
  return [...found].sort()
}

/** Whether a text names an event: by a name of it, and by its edition number or, where it has none, by its year. */
const isNamed = (event: EventFact, words: () => ReadonlySet<string>, editions: ReadonlySet<number>, text: string): boolean => {
  const year = event.start_date?.slice(0, 4) ?? event.plenary_date?.slice(0, 4)
  const isEdition = event.edition !== null ? editions.has(event.edition) : year !== undefined && text.includes(year)
  return isEdition && [event.name, ...event.other_names].some((name) => stemsOf(name).every((word) => words().has(word)))
}

/** The stems of the content words of a text. */
const stemsOf = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => fold(word))
    .filter((word) => !eventLinks.has(word))
    .map(stem)

const inDigits = /(?<![\p{L}\p{N}.,])(\d{1,3})(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu
const inRomans = /(?<![\p{L}\p{N}])[IVXL]{1,7}(?![\p{L}\p{N}])/gu

/** The edition numbers in a text, in digits, Roman numerals or words. */
const editionsIn = (text: string): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const match of allMatches(inDigits, text)) found.add(Number(match[1]))
  for (const match of allMatches(inRomans, text)) found.add(roman(match[0]))
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) if (ordinals.has(word)) found.add(ordinals.get(word)!)
  return found
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** The value of a Roman numeral: a letter before a greater one counts less. */
const roman = (letters: string): number => {
  const values = [...letters].map((letter) => romans[letter]!)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
