import { allMatches } from "../../text/matches.ts"
import type { Span } from "../../text/span.ts"

/** White space as wide as before a pop-up: three blanks. */
const wide = /[ \u00A0]{3}/
const gap = /(?<![ \u00A0])[ \u00A0]{3,}(?=\S)/g
const popUpEnds = /[ \u00A0]{2,}|[ \u00A0](?=[,.;:)])/g
/** Most characters of a pop-up. */
const longestPopUp = 250

/**
 * The pop-ups saved inside a paragraph. A pop-up begins after a wide gap, with one of the three words before the gap (a surname) or with
 * "Background information", and ends at the next gap.
 */
export const popUps = (raw: string, paragraph: Span): readonly Span[] => {
  const text = raw.slice(paragraph.start, paragraph.end)
  const found: Span[] = []
  let from = 0
  if (!wide.test(text)) return found
  for (const match of allMatches(gap, text)) {
    if (match.index < from) continue
    const start = match.index + match[0].length
    if (!opensPopUp(text, match.index, start)) continue
    popUpEnds.lastIndex = start
    const end = popUpEnds.exec(text)?.index ?? text.length
    if (end - start > longestPopUp) continue
    found.push({ start: paragraph.start + start, end: paragraph.start + end })
    from = end
  }
  return found
}

/** Whether the words after a gap open a pop-up. */
const opensPopUp = (text: string, before: number, start: number): boolean => {
  if (text.startsWith("Background information", start)) return true
  const surname = /^[\p{L}’'-]+/u.exec(text.slice(start, start + 60))?.[0]
  const words = text.slice(Math.max(0, before - 60), before).split(/[\s,]+/)
  return surname !== undefined && words.slice(-3).includes(surname)
}
