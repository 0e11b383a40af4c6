import type { Block } from "../../model/clean-page.ts"
import type { Span } from "../../text/span.ts"
import { furnitureBy, type Markup } from "../markup.ts"
import type { Line } from "../paragraphs.ts"
import { isGenre } from "../site-lines.ts"
import { isPostingCaption, readCaptioned, readPlace } from "./captioned-dateline.ts"
import { closingDate, closingPlace, type Dateline, leadingDateline, readDateline } from "./dateline.ts"
import { isSpeakerLine } from "./first-turn.ts"
import { isLikelyPlace, isPlace, isSection, placeIn } from "./place.ts"
import { titleLines } from "./titles.ts"

interface HeadDateline {
  readonly date: string | null
  readonly place: string | null
  /** ISO date of posting, where the page gives that and not the day of the speech. */
  readonly posted: string | null
}

/** Headline and dateline of a page, and what each of its paragraphs is. */
interface Head extends HeadDateline {
  /** Month and day of a dateline without a year. */
  readonly monthDay: string | null
  readonly kinds: readonly Block["kind"][]
  readonly title: string | null
  /** Lines above the headline that were taken for the site's own because they share no words with the text. */
  readonly above: readonly Span[]
}

/** Most lines of a dateline: day, hour, place, days of posting, each with its caption. */
const datelineCount = 10
/** Most paragraphs between headline and dateline: a summary. */
const leadLength = 3

/**
 * Reads the top of a page: the lines of the headline (without a full stop, before any paragraph of text), the dateline in one line or several
 * (day, hour, place), then datelines repeated at its end. `boilerplateWith` gives the boilerplate of the page for some headlines; `known` is
 * the title in its front matter. What the markup says goes before what the lines look like.
 */
export const readHead = (
  lines: readonly Line[],
  boilerplateWith: (titles: ReadonlySet<string>) => readonly boolean[],
  known: string | null,
  markup: Markup
): Head => {
  const furniture = furnitureBy(lines, markup)
  const bare = boilerplateWith(new Set()).map((one, index) => one || furniture.has(index))
  const { titles, above } = titleLines(lines, bare, known, markup)
  const withTitles = boilerplateWith(new Set([...titles].map((index) => lines[index]!.text)))
  const boilerplate = withTitles.map((one, index) => (one && !markup.headline.has(index)) || furniture.has(index))
  const kinds = lines.map((_, index): Block["kind"] =>
    boilerplate[index] || above.has(index) ? "chrome" : titles.has(index) ? "title" : "body"
  )
  const top = datelineAt(lines, kinds, markup)
  for (const index of top.lines) kinds[index] = "dateline"
  markClosing(lines, kinds)
  const named = [...titles].filter((index) => !isGenre(lines[index]!.text))
  const first =
    (markup.headline.size > 0 ? undefined : named.find((index) => lines[index]!.text.includes(" "))) ?? named[0] ?? [...titles][0]
  const printed = first === undefined ? known : lines[first]!.text.replace(/^#{1,6} (?=\S)/, "")
  const title = printed !== null && first !== undefined && markup.headline.has(first) ? withoutNumber(printed) : printed
  const lead = top.date === null || top.place === null ? leadOf(lines, kinds) : null
  return {
    kinds,
    title,
    date: top.date ?? lead?.date ?? (top.posted === null ? closingDate(title ?? "") : null),
    place: top.place ?? lead?.place ?? closingPlace(title ?? ""),
    monthDay: lead?.monthDay ?? null,
    posted: top.posted,
    above: [...above].map((index) => lines[index]!)
  }
}

/** A headline without the number of an item of a sitting: "11. Harbour dues (debate)". */
const withoutNumber = (headline: string): string => headline.replace(/^\d{1,3}\. (?=\p{Lu})/u, "")

/** The dateline among the first lines: day, hour, place, day of posting, on up to ten lines. */
const datelineAt = (
  lines: readonly Line[],
  kinds: readonly Block["kind"][],
  markup: Markup
): HeadDateline & { readonly lines: readonly number[] } => {
  const found: number[] = []
  let date: string | null = null
  let place: string | null = null
  let posted: string | null = null
  let texts = 0
  let titled = false
  for (let index = 0; index < lines.length && texts <= leadLength && found.length < datelineCount; index++) {
    const text = lines[index]!.text
    const captioned = readCaptioned(text, lines[index + 1]?.text ?? "")
    if (kinds[index] === "title") titled = true
    // A line that names who wrote a report may tell when.
    if (kinds[index] === "chrome" && titled && markup.furniture.has(index) && posted === null) {
      const written = readDateline(text)
      if (written?.posted === true) posted = written.date
    }
    // A box beside the text may tell of the speech: "Delivered on:", "Location:".
    if (kinds[index] === "title" || (kinds[index] === "chrome" && (!titled || captioned === null || captioned.posted))) continue
    const read = readDateline(text) ?? readPlace(text) ?? markedDateline(text, index, markup)
    if (captioned !== null) {
      found.push(index, index + 1)
      if (captioned.posted) posted ??= captioned.date
      else date ??= captioned.date
      place ??= captioned.place
      index++
    } else if (read !== null && (read.date === null || (date ?? posted) === null)) {
      found.push(index)
      if (read.posted) posted = read.date
      else date ??= read.date
      place ??= read.place
    } else if (markup.places.get(index)?.beside === "" || isPlaceBeside(lines, kinds, index, found)) {
      found.push(index)
      place ??= /^via /i.test(text) ? null : placeIn(text)
    } else {
      if (found.length > 0) break
      texts++
    }
  }
  return { lines: found, date, place, posted }
}

/** Reads a line whose day or place the markup names: its words may not tell ("two days ago"), or lack the comma between them. */
const markedDateline = (text: string, index: number, { days, places }: Markup): Dateline | null => {
  const marked = places.get(index)
  const beside = marked === undefined ? null : readDateline(marked.beside)
  if (beside !== null) return { ...beside, place: marked!.place }
  const date = days.get(index)
  return date === undefined ? null : { date, place: marked?.place ?? null, posted: isPostingCaption(text.split(/[:\d]/)[0]!) }
}

/** The dateline at the beginning of one of the first paragraphs of text. */
const leadOf = (lines: readonly Line[], kinds: readonly Block["kind"][]): Dateline | null => {
  const texts = lines.filter((_, index) => kinds[index] === "body").slice(0, 2 * leadLength)
  return texts.map(({ text }) => leadingDateline(text)).find((read) => read !== null) ?? null
}

/** Whether a line is the place of a dateline: right below a day or hour without a place, or the headline below these, or right above an hour. */
const isPlaceBeside = (lines: readonly Line[], kinds: readonly Block["kind"][], index: number, found: readonly number[]): boolean => {
  const text = lines[index]!.text
  if (!isPlace(text) || isSection(text) || text.length > 60 || kinds[index] !== "body" || isSpeakerLine(lines, index)) return false
  let above = index - 1
  while (kinds[above] === "title" && isLikelyPlace(text)) above--
  const below = found.at(-1) === above && found.every((line) => readDateline(lines[line]!.text)?.place === null)
  const next = readDateline(lines[index + 1]?.text ?? "")
  return below || (found.length === 0 && next !== null && next.date === null)
}

/** Marks the datelines among the last four lines of the page. */
const markClosing = (lines: readonly Line[], kinds: Block["kind"][]): void => {
  const last = [...lines.keys()].filter((index) => kinds[index] === "body").slice(-4)
  for (const index of last) if (readDateline(lines[index]!.text) !== null) kinds[index] = "dateline"
}
