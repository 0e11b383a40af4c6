import type { Hints, Run } from "../../model/derived.ts"
import { codePoints, contains, type Span, slice, trim } from "../../text/span.ts"
import type { Stretch } from "./align.ts"
import { type HeadFacts, isoDay } from "./head-facts.ts"
import type { Survey } from "./survey.ts"
import { attribute, type Element, tokens } from "./tree.ts"

type MarkKind = "furniture" | "article" | "headline" | "day" | "place" | "bold" | "speaker"

/** The place of an element in the text that means something. White space may stand at its ends. */
export interface Mark extends Span {
  readonly kind: MarkKind
  readonly element: Element
}

/** What an element of the text means; null for most. */
export const markOf = (element: Element, known: Survey): MarkKind | null => {
  if (element === known.headline) return "headline"
  if (element === known.article) return "article"
  if (element.tagName === "time") return "day"
  const classes = tokens(element, "class")
  if (classes.some((name) => speakers.test(name))) return "speaker"
  if (bold.has(element.tagName) || isBold.test(attribute(element, "style") ?? "")) return "bold"
  if (places.has(attribute(element, "itemprop") ?? "") || classes.some((name) => places.has(name) || placeClass.test(name))) return "place"
  return null
}

/** What browsers show in bold type, and terms, beside which their definition is told: "dt" of a speaker with "dd" of the words. */
const bold: ReadonlySet<string> = new Set(["b", "strong", "h2", "h3", "h4", "h5", "h6", "dt"])
const isBold = /(?:^|;)\s*(?:font-weight\s*:\s*(?:bold|[6-9]00)|font-variant(?:-caps)?\s*:\s*(?:all-)?small-caps)\b/i
/** Classes by which pages set a speaker's name apart, mostly in bold type or small capitals. */
const speakers = /^(?:[\w-]{1,40}[-_])?(?:speaker|interviewer|contributor)(?:[-_]*name)?$/i
/** Properties of schema.org and classes of microformats for the place of an event. */
const places: ReadonlySet<string> = new Set(["location", "contentLocation", "locationCreated", "p-location"])
const placeClass = /^\w+(?:__|-)(?:place|location|venue)$/i

/** The hints of a page; `text` is its whole text. Everything before and after its article is furniture. */
export const hintsOf = (text: string, marks: readonly Mark[], facts: HeadFacts): Hints => {
  const spansOf = (kind: MarkKind): readonly Span[] =>
    marks
      .filter((mark) => mark.kind === kind)
      .map((mark) => trim(text, mark))
      .filter(({ start, end }) => end > start)
  const around = spansOf("article").flatMap(({ start, end }) => [
    { start: 0, end: start },
    { start: end, end: text.length }
  ])
  const [headline = null] = spansOf("headline")
  return {
    furniture: united([...spansOf("furniture"), ...around.map((span) => trim(text, span)).filter(({ start, end }) => end > start)]),
    headline,
    days: marks.flatMap((mark) => {
      const date = mark.kind === "day" ? isoDay(attribute(mark.element, "datetime") ?? "") : null
      return date === null || mark.end === mark.start ? [] : [{ ...trim(text, mark), date }]
    }),
    places: spansOf("place"),
    bold: united([...spansOf("bold"), ...spansOf("speaker")]),
    speakers: united(spansOf("speaker")),
    title: headline === null ? null : slice(text, headline).replace(/\s+/g, " "),
    url: facts.url,
    published: facts.published,
    licence: facts.licence,
    language: facts.language,
    translations: facts.translations
  }
}

/** Spans in order, those that touch or lie in one another as one. */
const united = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1)
    if (last === undefined || span.start > last.end) found.push(span)
    else if (!contains(last, span)) found[found.length - 1] = { start: last.start, end: span.end }
  }
  return found
}

/** The runs of a text in code points of the text and of its source, which begins `shift` characters before what was parsed. */
export const runsOf = (text: string, source: string, written: readonly Stretch[], shift: number): readonly Run[] => {
  const [inText, inSource] = [codePoints(text), codePoints(source)]
  return written.map(({ from, to, sourceFrom, sourceTo }) => ({
    start: inText(from),
    end: inText(to),
    sourceStart: inSource(sourceFrom + shift),
    sourceEnd: inSource(sourceTo + shift)
  }))
}
