import type { Source } from "../sources/source.ts"
import type { Span } from "../text/span.ts"
import { readDateline } from "./dateline.ts"
import type { Line } from "./lines.ts"

/** Lines of a page among which its header ends. */
const headerLength = 60

/** Which paragraphs are furniture by the profile: header, footer, link boxes, tag lists, captions and lines without a letter or digit. */
export const furnitureLines = (lines: readonly Line[], source: Source, titles: ReadonlySet<string>): readonly boolean[] => {
  const header = source.headerEnds === null ? -1 : lines.slice(0, headerLength).findLastIndex((line) => source.headerEnds!.test(line.text))
  const footer = footerOf(lines, source, header)
  const furniture = lines.map((line, index) => index <= header || index >= footer || isFurniture(line, source))
  markLinkBoxes(lines, source, footer, furniture)
  if (source.captions) markCaptions(lines, titles, furniture)
  return furniture
}

const editorialCut = /^(?:<[….]+>|\[[….]+\]|\([….]+\)|to be continued\.*|\*+ ?to be continued.*)$/i

const isFurniture = (line: Line, source: Source): boolean =>
  !/[\p{L}\p{N}]/u.test(line.text) || editorialCut.test(line.text) || source.furniture.some((pattern) => pattern.test(line.text))

/** Longest line of a tag list or link box; a paragraph of text is longer. */
const tagLength = 160

/** The footer begins at its own first line, or before it where the tag lists and link boxes that lead into it begin. */
const footerOf = (lines: readonly Line[], source: Source, header: number): number => {
  if (source.footerStarts === null) return lines.length
  const own = lines.findIndex((line, index) => index > header && source.footerStarts!.test(line.text))
  if (own < 0) return lines.length
  let start = own
  for (let index = own - 1; index > header && isTag(lines[index]!); index--) {
    if (source.tagLists?.test(lines[index]!.text) === true || source.linkBoxes?.test(lines[index]!.text) === true) start = index
  }
  return start
}

const isTag = (line: Line): boolean => line.text.length <= tagLength && !/[.!?…:,;>]$/.test(line.text)

/** A link box holds headlines, each with its day below; the first line without one ends it. */
const markLinkBoxes = (lines: readonly Line[], source: Source, footer: number, furniture: boolean[]): void => {
  if (source.linkBoxes === null) return
  for (let index = 0; index < footer; index++) {
    if (!source.linkBoxes.test(lines[index]!.text)) continue
    furniture[index] = true
    while (isLinkDay(lines[index + 2]?.text ?? "")) {
      furniture[index + 1] = true
      furniture[index + 2] = true
      index += 2
    }
  }
}

/** "January 28, 2013", or a span of days. */
const isLinkDay = (text: string): boolean =>
  readDateline(text)?.date != null || /^\p{L}+ \d{1,2} [−–-] (?:\p{L}+ )?\d{1,2}, \d{4}$/u.test(text)

/** Words that captions never hold and speech and narration mostly do. */
const spoken =
  /(?:^|[\s“"])(?:I|we|you|me|us|my|our|your|it|he|she|they|is|are|was|were|has|have|had|will|would|can|please|thanks?|yes|no|let|go|ok|good|very|took|said|not)(?=$|[\s,.’'!?])/i

const captionOpens = /^(?:Before|During|After|At|With|Visiting|Visit)\s/

/**
 * Captions of a picture gallery between paragraphs: the headline again with a full stop, or a clause without a verb
 * that stands twice in the page or opens as captions do ("Before visiting the research centre.").
 */
const markCaptions = (lines: readonly Line[], titles: ReadonlySet<string>, furniture: boolean[]): void => {
  const times = new Map<string, number>()
  for (const line of lines) times.set(line.text, (times.get(line.text) ?? 0) + 1)
  let title = false
  lines.forEach((line, index) => {
    if (furniture[index]) return
    const plain = line.text.replace(/\.$/, "")
    if (titles.has(plain) && !title) {
      title = true
      return
    }
    const isAgain =
      title && (titles.has(plain) || [...titles].some((headline) => line.text.startsWith(`${headline}. `) && line.text.length <= 300))
    const isClause =
      line.text.endsWith(".") &&
      line.text.length <= 200 &&
      line.text.split(" ").length >= 4 &&
      !spoken.test(line.text) &&
      !/[:“"]/.test(line.text)
    furniture[index] =
      isAgain || (isClause && ((times.get(line.text) ?? 0) > 1 || (title && captionOpens.test(line.text) && !/, /.test(line.text))))
  })
}

const gap = /(?<![ \u00A0])[ \u00A0]{3,}(?=\S)/g
const popUpEnds = /[ \u00A0]{2,}|[ \u00A0](?=[,.;:)])/g
const longestPopUp = 250

/** Pop-ups inside a paragraph: after a wide gap the surname of the words before it first, or "Background information", up to the next gap. */
export const popUps = (raw: string, paragraph: Span): readonly Span[] => {
  const text = raw.slice(paragraph.start, paragraph.end)
  const found: Span[] = []
  let from = 0
  for (const match of text.matchAll(gap)) {
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

const opensPopUp = (text: string, before: number, start: number): boolean => {
  if (text.startsWith("Background information", start)) return true
  const surname = /^[\p{L}’'-]+/u.exec(text.slice(start, start + 60))?.[0]
  const words = text.slice(Math.max(0, before - 60), before).split(/[\s,]+/)
  return surname !== undefined && words.slice(-3).includes(surname)
}
