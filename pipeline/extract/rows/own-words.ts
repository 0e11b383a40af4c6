import type { Passage, SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText } from "../../text/clean-text.ts"
import { plainLineEnds } from "../../text/line-ends.ts"

/** The speaker's own words: running speech and what stands in quotation marks. */
export const isOwnWords = (passage: Passage): boolean => passage.kind === "verbatim" || passage.kind === "quote"

/** Clean text of passages: those of one paragraph joined by a space, paragraphs apart by a blank line. */
export const joinPassages = (page: SegmentedPage, passages: readonly Passage[]): string => {
  const { raw } = page.page
  let text = ""
  let previous: Passage | null = null
  for (const passage of passages) {
    const words = cleanText(raw, passage, page.edits)
    if (words === "") continue
    if (previous !== null) text = join(text, previous, words, plainLineEnds(raw.slice(previous.end, passage.start)))
    else text = words
    previous = passage
  }
  return previous?.kind === "quote" ? endSentence(text) : text
}

const join = (text: string, previous: Passage, words: string, between: string): string => {
  const goesOn = /^\p{Ll}/u.test(words)
  const before = previous.kind === "quote" && !goesOn ? endSentence(text) : text
  if (isParagraphBreak(between)) return `${before}\n\n${words}`
  return /^[,.;:!?)\]]/.test(words) ? before + words : `${before} ${words}`
}

/** Press style puts a comma where a quotation's full stop gives way to the reporting clause: "It works," he said. */
const endSentence = (text: string): string => (text.endsWith(",") ? `${text.slice(0, -1)}.` : text)

/** Paragraphs stand apart by a line end; within one there may stand a label or a cue, but those hold no blank line. */
const isParagraphBreak = (between: string): boolean => /\n\s*\n|\n\s*[—–-]/.test(between) || /^\s*\n\s*$/.test(between)
