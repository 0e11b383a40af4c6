import type { Hints } from "../model/derived.ts"
import { contains, type Span, slice } from "../text/span.ts"
import { readDateline } from "./head/dateline.ts"
import { isLikelyPlace } from "./head/place.ts"
import type { Line } from "./paragraphs.ts"

/** What the markup of a page says of its lines, by their index. */
export interface Markup {
  /** Lines that are furniture as a whole, and those above the headline. */
  readonly furniture: ReadonlySet<number>
  /** Furniture inside other lines: sorted, disjoint. */
  readonly gaps: readonly Span[]
  readonly headline: ReadonlySet<number>
  /** Lines that are a day, with its ISO date. */
  readonly days: ReadonlyMap<number, string>
  /** Lines with a place, which has little beside it: the place, and what stands beside it. */
  readonly places: ReadonlyMap<number, { readonly place: string; readonly beside: string }>
  /** Lines that are a speaker. */
  readonly speakers: ReadonlySet<number>
}

const nothing: Markup = { furniture: new Set(), gaps: [], headline: new Set(), days: new Map(), places: new Map(), speakers: new Set() }

/** Most characters of a line beside the day or place that it holds: "Published: ", ", 14:15". */
const mostBeside = 30

/** Tells of each line what the markup says; nothing where a page has no markup. Linear in the number of lines and hints. */
export const markupOf = (raw: string, lines: readonly Line[], hints: Hints | undefined): Markup => {
  if (hints === undefined) return nothing
  const furniture = new Set<number>()
  const gaps: Span[] = []
  const headline = new Set<number>()
  const days = new Map<number, string>()
  const places = new Map<number, { readonly place: string; readonly beside: string }>()
  const speakers = new Set<number>()
  const [furnitureIn, daysIn, placesIn] = [spansIn(hints.furniture), spansIn(hints.days), spansIn(hints.places)]
  const speakersIn = spansIn(hints.speakers)
  lines.forEach((line, index) => {
    const held = furnitureIn(line)
    const open = held.length === 0 || /[\p{L}\p{N}]/u.test(outside(raw, line, held))
    if (!open) furniture.add(index)
    else if (held.length > 0) gaps.push(...held)
    if (hints.headline !== null && contains(hints.headline, line)) headline.add(index)
    const [day] = daysIn(line)
    const [place] = placesIn(line)
    const [speaker] = speakersIn(line)
    if (speaker !== undefined && contains(speaker, line)) speakers.add(index)
    const told = [day, place].reduce((sum, span) => sum + (span === undefined ? 0 : span.end - span.start), 0)
    if (open && day !== undefined && line.end - line.start - told <= mostBeside) days.set(index, day.date)
    if (open && place !== undefined && line.end - line.start - (place.end - place.start) <= mostBeside) {
      const beside = outside(raw, line, [place]).replace(/^[\s,·•|–—-]+|[\s,·•|–—-]+$/g, "")
      places.set(index, { place: slice(raw, place), beside })
    }
  })
  return { furniture, gaps, headline, days, places, speakers }
}

/** The lines that are furniture by the markup, and all above the headline that it names but days and places, a town below a day among them. */
export const furnitureBy = (lines: readonly Line[], { furniture, headline, days, places }: Markup): ReadonlySet<number> => {
  const [first = 0] = headline
  const above = [...lines.keys()].slice(0, first).filter((index) => {
    const isDay = (line: number): boolean => days.has(line) || (lines[line] !== undefined && readDateline(lines[line].text) !== null)
    return !isDay(index) && !places.has(index) && !(isDay(index - 1) && isLikelyPlace(lines[index]!.text))
  })
  return new Set([...furniture, ...above])
}

/** The parts of sorted spans that lie in each of the lines, which are asked for in order. */
const spansIn = <Each extends Span>(spans: readonly Each[]): ((line: Span) => readonly Each[]) => {
  let next = 0
  return (line) => {
    while (next < spans.length && spans[next]!.end <= line.start) next++
    const found: Each[] = []
    for (let index = next; index < spans.length && spans[index]!.start < line.end; index++) {
      const { start, end } = spans[index]!
      found.push({ ...spans[index]!, start: Math.max(start, line.start), end: Math.min(end, line.end) })
    }
    return found
  }
}

/** What of a line stands outside some spans in it. */
const outside = (raw: string, line: Span, spans: readonly Span[]): string => {
  let text = ""
  let at = line.start
  for (const { start, end } of spans) {
    text += raw.slice(at, start)
    at = end
  }
  return text + raw.slice(at, line.end)
}
