import type { PassageKind, SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText, isEdited } from "../../text/clean-text.ts"
import type { Span } from "../../text/span.ts"
import { noWords, type Words } from "../../text/words.ts"
import { readTerms, type Term } from "./bag.ts"

/** Some words of a page, a stretch of those that were read, and the text that they are offsets into. */
export interface Worded {
  readonly text: string
  readonly first: number
  readonly end: number
}

/** The words of a page: those of each passage that is compared (of furniture, titles, headings and labels none), read once. */
export interface PageWords {
  readonly words: Words<Term>
  readonly passages: readonly (PassageWords | null)[]
}

/** The words of a passage: whole, and for stretches of it that do not overlap and are asked for in order. */
export interface PassageWords {
  readonly all: Worded
  readonly within: (span: Span) => Worded
}

const compared: ReadonlySet<PassageKind> = new Set(["verbatim", "quote", "paraphrase", "narration", "cue"])

/** The words of each passage as they read when clean. */
export const passageWords = (page: SegmentedPage): PageWords => {
  const words = noWords<Term>()
  const clean = cleanWords(page, words)
  const { raw } = page.page
  return { words, passages: page.passages.map((passage) => (compared.has(passage.kind) ? wordsOf(raw, passage, words, clean) : null)) }
}

const wordsOf = (raw: string, passage: Span, words: Words<Term>, clean: (span: Span) => Worded): PassageWords => {
  const all = clean(passage)
  const take = all.text === raw ? stretches(words, all) : () => null
  return { all, within: (span) => take(span) ?? clean(span) }
}

/** Reads the words of a span as it reads when clean. White space is nothing to words: what was not edited is read in the page itself. */
const cleanWords = ({ page: { raw }, edits }: SegmentedPage, words: Words<Term>): ((span: Span) => Worded) => {
  const inPage = readTerms(raw)
  return (span) => {
    const first = words.known.length
    if (!isEdited(span, edits)) {
      inPage(span, words)
      return { text: raw, first, end: words.known.length }
    }
    const text = cleanText(raw, span, edits)
    readTerms(text)({ start: 0, end: text.length }, words)
    return { text, first, end: words.known.length }
  }
}

/** The words of one stretch after the other; null where a stretch cuts a word. */
const stretches = (words: Words<Term>, { text, first, end: last }: Worded): ((span: Span) => Worded | null) => {
  let at = first
  return ({ start, end }) => {
    while (at < last && words.end[at]! <= start) at++
    const first = at
    while (at < last && words.end[at]! <= end) at++
    const isCut = (first < last && words.start[first]! < start) || (at < last && words.start[at]! < end)
    return isCut ? null : { text, first, end: at }
  }
}
