import type { SegmentedPage } from "../../model/segmented-page.ts"
import { cleanText } from "../../text/clean-text.ts"
import type { Span } from "../../text/span.ts"

/** Gives the function that makes the clean text of a sentence; the numbers of a sentence share its span, so it is made once for all of them. */
export const sentenceTexts = (): ((page: SegmentedPage, sentence: Span) => string) => {
  const texts = new Map<Span, string>()
  return ({ page, edits }, sentence) => {
    const text = texts.get(sentence) ?? cleanText(page.raw, sentence, edits)
    texts.set(sentence, text)
    return text
  }
}
