import type { Passage, SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText, plainLineEnds } from "../../text/clean-text.ts"

/** Whether a passage holds the speaker's own words: running speech, or what stands in quotation marks. */
export const isOwnWords = (passage: Passage): boolean => passage.kind === "verbatim" || passage.kind === "quote"

/** The clean text of passages of one page, in order: a space between those of one paragraph, a blank line between paragraphs. */
export const joinPassages = (page: SegmentedPage, passages: readonly Passage[]): string => {
  const { raw } = page.page
  let text = ""
  let previous: Passage | null = null
  for (const passage of passages) {
    const words = cleanText(raw, passage, page.edits)
    if (words === "") continue
    text = previous === null ? words : joined(text, previous, words, plainLineEnds(raw.slice(previous.end, passage.start)))
    previous = passage
  }
  return previous?.kind === "quote" ? endSentence(text) : text
}

/** Adds the words of a passage to the text before it, which the passage `previous` ends; the page prints `between` between the two. */
const joined = (text: string, previous: Passage, words: string, between: string): string => {
  const continuesSentence = /^\p{Ll}/u.test(words)
  const before = previous.kind === "quote" && !continuesSentence ? endSentence(text) : text
  if (isParagraphBreak(between)) return `${before}\n\n${words}`
  return /^[,.;:!?)\]]/.test(words) ? before + words : `${before} ${words}`
}

/** Gives a quotation its full stop, for which press style prints a comma before the reporting clause: “It works,” he said. */
const endSentence = (text: string): string => (text.endsWith(",") ? `${text.slice(0, -1)}.` : text)

/** Whether a paragraph ends: at a blank line, a line that begins with a dash, or a line end with nothing else. Between passages of one paragraph there may stand a label or a cue, which hold none of these. */
const isParagraphBreak = (between: string): boolean => /\n\s*\n|\n\s*[—–-]/.test(between) || /^\s*\n\s*$/.test(between)
