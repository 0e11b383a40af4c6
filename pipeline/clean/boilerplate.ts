import type { Source } from "../sources/source.ts"
import { allMatches } from "../text/matches.ts"
import type { Span } from "../text/span.ts"
import { readDateline } from "./dateline.ts"
import type { Line } from "./paragraphs.ts"
import { footerLines, isMenu, isSiteLine } from "./site-lines.ts"

/** Lines of a page among which its header ends. */
const headerLength = 60

/** Which paragraphs are furniture by the profile: header, footer, link boxes, tag lists, captions and lines without a letter or digit. */
export const furnitureLines = (lines: readonly Line[], source: Source): ((titles: ReadonlySet<string>) => readonly boolean[]) => {
  const header = source.headerEnds === null ? -1 : lines.slice(0, headerLength).findLastIndex((line) => source.headerEnds!.test(line.text))
  const footer = footerOf(lines, source, header)
  const furniture = lines.map((line, index) => index <= header || index >= footer || isFurniture(line, source))
  markLinkBoxes(lines, source, footer, furniture)
  markMenus(lines, furniture)
  if (source.footerStarts === null) for (const index of footerLines(lines, header).furniture) furniture[index] = true
  return (titles) => (source.captions ? withCaptions(lines, titles, furniture) : furniture)
}

const editorialCut = /^(?:<[….]+>|\[[….]+\]|\([….]+\)|to be continued\.*|\*+ ?to be continued.*)$/i

const isFurniture = (line: Line, source: Source): boolean =>
  !/[\p{L}\p{N}]/u.test(line.text) ||
  editorialCut.test(line.text) ||
  isSiteLine(line.text) ||
  source.furniture.some((pattern) => pattern.test(line.text))

/** Menus above the first dateline and the first sentence. */
const markMenus = (lines: readonly Line[], furniture: boolean[]): void => {
  for (let index = 0; index < Math.min(lines.length, headerLength); index++) {
    if (furniture[index]) continue
    const { text } = lines[index]!
    if (/[.!?…:;,]["”’)]?$/.test(text) || readDateline(text) !== null) return
    furniture[index] = isMenu(text)
  }
}

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

/** Words of sentences said or told: no caption of a headline holds them ("must" in a headline quotes a speech). */
const spoken =
  /(?:^|[\s“"])(?:I|we|you|me|us|my|our|your|must|should|shall|may|will|would|can|cannot|could|let|please|thanks?|yes|no|not|is|are)(?=$|[\s,.’'!?])/i

const captionOpens = /^(?:Before|During|After|At|With|Visiting|Visit)\s/

/** What pictures are taken at, as captions of press services name it; "during the siege" is of a speech. */
const occasions =
  /^(?:visit|visiting|visits|meeting|beginning|start|opening|closing|ceremony|conference|reception|session|talks|tour|touring|signing|presentation|parade|concert|exhibition|briefing|interview|gala|photo|guests?|participants?)$/i

const small = /^(?:of|the|a|an|to|with|and|in|at|on|for|by|from|before|during|after|his|her)$/i

const longestCaption = 300

/**
 * Captions of a picture gallery between paragraphs. They stand inside the turns of speakers, so only two things count: the
 * headline again, with nothing but names beside it ("Quay opened. Mayor Anna Berg."), and an occasion with nothing but names
 * and words of the headline ("Before visiting the Northern Quay.").
 */
const withCaptions = (lines: readonly Line[], titles: ReadonlySet<string>, furniture: readonly boolean[]): readonly boolean[] => {
  const headlines = [...titles]
  const long = headlines.filter((one) => wordsOf(one).length > 2)
  const known = new Set(headlines.flatMap(wordsOf).map((word) => word.toLowerCase()))
  const longest = Math.max(...headlines.map((one) => one.length))
  let title = false
  return lines.map((line, index) => {
    if (furniture[index]) return true
    if (title) return isCaption(line.text, headlines, long, known)
    title = line.text.length <= longest + 1 && titles.has(line.text.replace(/\.$/, ""))
    return false
  })
}

const isCaption = (text: string, headlines: readonly string[], long: readonly string[], known: ReadonlySet<string>): boolean => {
  if (text.length > longestCaption || spoken.test(text)) return false
  if (text.includes(" ") && headlines.includes(text.replace(/\.$/, ""))) return true
  const headline = long.find((one) => text.includes(one))
  const rest = wordsOf(headline === undefined ? text : text.replace(headline, " "))
  if (!text.endsWith(".") || /[:“"!?,;\d]/.test(text.replace(headline ?? "", " "))) return false
  const isAt = captionOpens.test(text) && wordsOf(text).length >= 4 && rest.some((word) => occasions.test(word))
  return (
    (headline !== undefined || isAt) &&
    rest.every((word) => /^\p{Lu}/u.test(word) || small.test(word) || occasions.test(word) || known.has(word.toLowerCase()))
  )
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

const wide = /[ \u00A0]{3}/
const gap = /(?<![ \u00A0])[ \u00A0]{3,}(?=\S)/g
const popUpEnds = /[ \u00A0]{2,}|[ \u00A0](?=[,.;:)])/g
const longestPopUp = 250

/** Pop-ups inside a paragraph: after a wide gap the surname of the words before it first, or "Background information", up to the next gap. */
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

const opensPopUp = (text: string, before: number, start: number): boolean => {
  if (text.startsWith("Background information", start)) return true
  const surname = /^[\p{L}’'-]+/u.exec(text.slice(start, start + 60))?.[0]
  const words = text.slice(Math.max(0, before - 60), before).split(/[\s,]+/)
  return surname !== undefined && words.slice(-3).includes(surname)
}
