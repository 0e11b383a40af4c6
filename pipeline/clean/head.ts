import { isPlace, readDateline } from "./dateline.ts"
import type { Block } from "./index.ts"
import type { Line } from "./lines.ts"

/** Headline and dateline of a page, and what each of its paragraphs is. */
export interface Head {
  readonly kinds: readonly Block["kind"][]
  readonly title: string | null
  readonly date: string | null
  readonly place: string | null
  /** ISO day of posting, where the page names that instead of the day of the speech. */
  readonly posted: string | null
}

/** A headline is no longer than this. */
const titleLength = 300

/** A headline has no more lines than this, kicker and deck included. */
const titleCount = 4

/** A dateline is split over no more lines than this: day, hour, place, day of posting. */
const datelineCount = 6

/** Paragraphs of text that may stand between headline and dateline: a summary. */
const leadLength = 3

/**
 * Reads the top of a page: headline lines (no full stop, before any paragraph of text), dateline in one line or split over
 * several (day, hour, place), then the datelines repeated at its end.
 */
export const readHead = (
  lines: readonly Line[],
  furnitureWith: (titles: ReadonlySet<string>) => readonly boolean[],
  known: string | null
): Head => {
  const bare = furnitureWith(new Set())
  const titles = titleLines(lines, bare, known)
  const furniture = furnitureWith(new Set([...titles].map((index) => lines[index]!.text)))
  const kinds = lines.map((_, index): Block["kind"] => (furniture[index] ? "chrome" : titles.has(index) ? "title" : "body"))
  const top = datelineAt(lines, kinds)
  for (const index of top.lines) kinds[index] = "dateline"
  markClosing(lines, kinds)
  const first = [...titles][0]
  return { kinds, title: first === undefined ? known : lines[first]!.text, date: top.date, place: top.place, posted: top.posted }
}

const endsSentence = /[.;:,…]["”’)]?$/

const titleLines = (lines: readonly Line[], furniture: readonly boolean[], known: string | null): ReadonlySet<number> => {
  const titles = new Set<number>()
  if (known !== null) return titles
  for (let index = 0; index < lines.length; index++) {
    const text = lines[index]!.text
    if (furniture[index]) continue
    if (readDateline(text) !== null) {
      if (titles.size > 0) break
      continue
    }
    const isFirst = titles.size === 0
    const datelineFollows = isFirst && readDateline(lines[index + 1]?.text ?? "") !== null
    if (titles.size === titleCount || text.length > titleLength || (endsSentence.test(text) && !datelineFollows) || /^[—–-] /.test(text))
      break
    titles.add(index)
  }
  return titles
}

interface TopDateline {
  readonly lines: readonly number[]
  readonly date: string | null
  readonly place: string | null
  readonly posted: string | null
}

const datelineAt = (lines: readonly Line[], kinds: readonly Block["kind"][]): TopDateline => {
  const found: number[] = []
  let date: string | null = null
  let place: string | null = null
  let posted: string | null = null
  let texts = 0
  for (let index = 0; index < lines.length && texts <= leadLength && found.length < datelineCount; index++) {
    if (kinds[index] === "chrome" || kinds[index] === "title") continue
    const text = lines[index]!.text
    const read = readDateline(text)
    if (read !== null && (read.date === null || (date ?? posted) === null)) {
      found.push(index)
      if (read.posted) posted = read.date
      else date ??= read.date
      place ??= read.place
    } else if (isPlaceBeside(lines, kinds, index, found)) {
      found.push(index)
      place ??= /^via /i.test(text) ? null : text
    } else {
      if (found.length > 0) break
      texts++
    }
  }
  return { lines: found, date, place, posted }
}

/** A place on a line of its own, right below a day or hour without one, or right above an hour. */
const isPlaceBeside = (lines: readonly Line[], kinds: readonly Block["kind"][], index: number, found: readonly number[]): boolean => {
  const text = lines[index]!.text
  if (!isPlace(text) || text.length > 60 || kinds[index] !== "body" || isSpeakerLine(lines, index)) return false
  const below =
    found.at(-1) === index - 1 &&
    found.every((line) => readDateline(lines[line]!.text)?.place == null) &&
    found.every((line) => readDateline(lines[line]!.text) !== null)
  const next = readDateline(lines[index + 1]?.text ?? "")
  return below || (found.length === 0 && next !== null && next.date === null)
}

/** A line that opens turns ("Anna Berg (Bergen South) (Lab)", "Anna Berg", "Q"): printed again below, or with two brackets. */
const isSpeakerLine = (lines: readonly Line[], index: number): boolean => {
  const text = lines[index]!.text
  return /\)\s*\(/.test(text) || text.length < 3 || lines.some((line, other) => other > index && line.text === text)
}

/** The dateline printed again at the end of the page. */
const markClosing = (lines: readonly Line[], kinds: Block["kind"][]): void => {
  let left = 4
  for (let index = lines.length - 1; index >= 0 && left > 0; index--) {
    if (kinds[index] !== "body") continue
    left--
    if (readDateline(lines[index]!.text) !== null) kinds[index] = "dateline"
  }
}
