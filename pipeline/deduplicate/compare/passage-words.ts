import { textKinds } from "../../../schemas/passages.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText, isEdited } from "../../text/clean-text.ts"
import type { Span } from "../../text/span.ts"
import { noWords, type Words } from "../../text/words.ts"
import { readTerms, type Term } from "./term.ts"

/** The words from `first` to before `end` of those read from a page, and the text in which the words have their offsets. */
export interface WordRange {
  readonly text: string
  readonly first: number
  readonly end: number
}

/** The words of a page: those of its compared passages; the other passages (boilerplate, titles, headings, labels) are null. */
export interface PageWords {
  readonly words: Words<Term>
  readonly passages: readonly (PassageWords | null)[]
}

/** The words of a passage. `within` gives the words of a part of it; parts must be asked for in order and must not overlap. */
interface PassageWords {
  readonly all: WordRange
  readonly within: (span: Span) => WordRange
}

/** Reads the words of the compared passages of a page from their clean text. */
export const passageWords = (page: SegmentedPage): PageWords => {
  const words = noWords<Term>()
  const read = cleanTextReader(page, words)
  const passages = page.passages.map((passage): PassageWords | null => {
    if (!textKinds.has(passage.kind)) return null
    const all = read(passage)
    const part = all.text === page.page.raw ? partsOf(words, all) : () => null
    return { all, within: (span) => part(span) ?? read(span) }
  })
  return { words, passages }
}

/**
 * Makes a function that reads the clean text of a span and adds its words to `words`. A span without edits is read in the page itself:
 * cleaning changes only its white space, which does not matter to words.
 */
const cleanTextReader =
  ({ page: { raw }, edits }: SegmentedPage, words: Words<Term>) =>
  (span: Span): WordRange => {
    const first = words.known.length
    const edited = isEdited(span, edits) ? cleanText(raw, span, edits) : null
    readTerms(edited ?? raw, edited === null ? span : { start: 0, end: edited.length }, words)
    return { text: edited ?? raw, first, end: words.known.length }
  }

/** Makes a function that finds the words of one part of a passage after the other; it gives null where a part begins or ends inside a word. */
const partsOf = (words: Words<Term>, { text, first, end: last }: WordRange): ((span: Span) => WordRange | null) => {
  let at = first
  return ({ start, end }) => {
    while (at < last && words.end[at]! <= start) at++
    const first = at
    while (at < last && words.end[at]! <= end) at++
    const isCut = (first < last && words.start[first]! < start) || (at < last && words.start[at]! < end)
    return isCut ? null : { text, first, end: at }
  }
}
