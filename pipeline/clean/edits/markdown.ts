import { allMatches } from "../../text/matches.ts"
import { type Span, slice } from "../../text/span.ts"

/** A link or picture of Markdown with its address, title and size: "[Harbour](https://harbour.example \"Home\")", "![Quay](quay.jpg =300x200)", "[Harbour][1]". */
const link =
  /(!?\[)([^[\]]{0,300})(\]\((?:https?:\/\/|\/|\.{1,2}\/|#|mailto:|[\w-]{1,80}\.\w{2,5})(?:[^()\s]|\([^()\s]{0,100}\)){0,500}(?:\s"[^"\n]{0,200}")?(?:\s=\d{0,5}x\d{0,5})?\)(?:\{[^{}\n]{0,100}\})?|\]\[\d{0,3}\])/g

/**
 * What of Markdown is no word at all: a picture in a link, the number of a note with its link, the mark of a footnote, and an address in angle
 * brackets.
 */
const marks =
  /\[!\[[^[\]\n]{0,300}\]\([^()\s]{0,500}\)\]\([^()\s]{0,500}\)|\[\[\d{1,3}\]\]\([^()\s]{0,500}\)|\[\^[\w-]{1,20}\](?!:)|<https?:\/\/[^<>\s]{1,500}>/g

/** The parts of links and pictures that are no words of the text: brackets, addresses and sizes; of a picture all of it. */
export const markdownGaps = (raw: string, paragraph: Span): readonly Span[] => {
  const text = slice(raw, paragraph)
  if (!/\]\(|\[\^|\]\[|<http/.test(text)) return []
  const alone = allMatches(marks, text).map(({ 0: { length }, index }) => ({
    start: paragraph.start + index,
    end: paragraph.start + index + length
  }))
  const links = allMatches(link, text).flatMap(({ 0: all, 1: opens = "", 2: words = "", index }) => {
    const start = paragraph.start + index
    const end = start + all.length
    if (opens.startsWith("!") || words.trim() === "") return [{ start, end }]
    return [
      { start, end: start + opens.length },
      { start: start + opens.length + words.length, end }
    ]
  })
  const isWithin = ({ start, end }: Span): boolean => alone.some((mark) => mark.start <= start && end <= mark.end)
  return [...alone, ...links.filter((span) => !isWithin(span))].sort((a, b) => a.start - b.start)
}
