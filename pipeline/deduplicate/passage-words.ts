import type { PassageKind, SegmentedPage } from "../segment/index.ts"
import { cleanText, isEdited } from "../text/clean-text.ts"
import type { Span } from "../text/span.ts"
import type { Word } from "../text/words.ts"
import { readTerms, type Term } from "./bag.ts"

/** Words of a text, offsets into it. */
export interface Worded {
  readonly text: string
  readonly words: readonly Word<Term>[]
}

/** The words of a passage, read once: whole, and for stretches of it that do not overlap and are asked for in order. */
export interface PassageWords {
  readonly all: readonly Word<Term>[]
  readonly within: (span: Span) => Worded
}

const compared: ReadonlySet<PassageKind> = new Set(["verbatim", "quote", "paraphrase", "narration", "cue"])

/** The words of each passage as they read when clean; of furniture, titles, headings and labels none. */
export const passageWords = (page: SegmentedPage): readonly (PassageWords | null)[] => {
  const clean = cleanWords(page)
  return page.passages.map((passage) => (compared.has(passage.kind) ? wordsOf(page.page.raw, passage, clean) : null))
}

const wordsOf = (raw: string, passage: Span, clean: (span: Span) => Worded): PassageWords => {
  const { text, words } = clean(passage)
  const take = text === raw ? stretches(words) : () => null
  return {
    all: words,
    within: (span) => {
      const taken = take(span)
      return taken === null ? clean(span) : { text, words: taken }
    }
  }
}

/** The words of a span as it reads when clean. White space is nothing to words: what was not edited is read in the page itself. */
const cleanWords = ({ page: { raw }, edits }: SegmentedPage): ((span: Span) => Worded) => {
  const inPage = readTerms(raw)
  return (span) => {
    if (!isEdited(span, edits)) return { text: raw, words: inPage(span) }
    const text = cleanText(raw, span, edits)
    return { text, words: readTerms(text)({ start: 0, end: text.length }) }
  }
}

/** The words of one stretch after the other; null where a stretch cuts a word. */
const stretches = (words: readonly Word<Term>[]): ((span: Span) => readonly Word<Term>[] | null) => {
  let at = 0
  return ({ start, end }) => {
    while (at < words.length && words[at]!.end <= start) at++
    const first = at
    while (at < words.length && words[at]!.end <= end) at++
    const isCut = (words[first]?.start ?? start) < start || (words[at]?.start ?? end) < end
    return isCut ? null : words.slice(first, at)
  }
}
