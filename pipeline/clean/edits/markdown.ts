import { allMatches } from "../../text/matches.ts"
import { type Span, slice } from "../../text/span.ts"

/** A link or picture of Markdown with its address, title and size: "[Harbour](https://harbour.example \"Home\")", "![Quay](quay.jpg =300x200)". */
const link =
  /(!?\[)([^[\]\n]{0,300})(\]\((?:https?:\/\/|\/|\.{1,2}\/|#|mailto:|[\w-]{1,80}\.\w{2,5})[^()\s]{0,500}(?:\s"[^"\n]{0,200}")?(?:\s=\d{0,5}x\d{0,5})?\)(?:\{[^{}\n]{0,100}\})?)/g

/** The parts of links and pictures that are no words of the text: brackets, addresses and sizes; of a picture all of it. */
export const markdownGaps = (raw: string, paragraph: Span): readonly Span[] => {
  const text = slice(raw, paragraph)
  if (!text.includes("](")) return []
  return allMatches(link, text).flatMap(({ 0: all, 1: opens = "", 2: words = "", index }) => {
    const start = paragraph.start + index
    const end = start + all.length
    if (opens.startsWith("!") || words.trim() === "") return [{ start, end }]
    return [
      { start, end: start + opens.length },
      { start: start + opens.length + words.length, end }
    ]
  })
}
