import { editorialCut } from "../english/editorial-cuts.ts"
import { consent } from "../english/pages/site-words.ts"
import type { Source } from "../sources/source.ts"
import { withCaptions } from "./head/captions.ts"
import { readDateline } from "./head/dateline.ts"
import type { Line } from "./paragraphs.ts"
import { cueLines, linesBelowTimes, runningHeads } from "./running-heads.ts"
import { footerLines, isMenu, isSiteLine, pollLines } from "./site-lines.ts"

/** Most lines of the header of a page. */
const headerLength = 60

/**
 * By line of a page, whether it is boilerplate: header, footer, link boxes, tag lists, captions, menus, lines without a letter or digit. The
 * result is a function of the headlines, since captions repeat them.
 */
export const boilerplateLines = (lines: readonly Line[], source: Source): ((titles: ReadonlySet<string>) => readonly boolean[]) => {
  const header = headerEnd(lines, source)
  const footer = footerOf(lines, source, header)
  const boilerplate = lines.map((line, index) => index <= header || index >= footer || isBoilerplate(line, source))
  markLinkBoxes(lines, source, footer, boilerplate)
  markMenus(lines, boilerplate)
  for (const index of [...runningHeads(lines), ...linesBelowTimes(lines), ...cueLines(lines), ...pollLines(lines)])
    boilerplate[index] = true
  if (source.footerStarts === null) for (const index of footerLines(lines, header).boilerplate) boilerplate[index] = true
  return (titles) => (source.captions ? withCaptions(lines, titles, boilerplate) : boilerplate)
}

/** The last line of the header; -1 where there is none. It stands above the first dateline, label or paragraph: below them its words are a footer. */
const headerEnd = (lines: readonly Line[], { headerEnds }: Source): number => {
  if (headerEnds === null) return -1
  const text = lines.findIndex((line) => readDateline(line.text) !== null || isRunningText(line.text))
  const top = lines.slice(0, Math.min(headerLength, text < 0 ? lines.length : text))
  return top.findLastIndex((line) => headerEnds.test(line.text))
}

/** Whether a line is a paragraph of text or opens with a label: "Mayor Anna Berg: Good day." */
const isRunningText = (text: string): boolean =>
  (text.length > 60 && /[.!?…]["”’)]?$/.test(text)) || /^\p{Lu}[^:.!?]{2,150}: \p{Lu}.*[.!?…,]["”’)]?$/u.test(text)

const isBoilerplate = (line: Line, source: Source): boolean =>
  !/[\p{L}\p{N}]/u.test(line.text) ||
  editorialCut.test(line.text) ||
  isSiteLine(line.text) ||
  source.headerEnds?.test(line.text) === true ||
  source.boilerplate.some((pattern) => pattern.test(line.text))

/** Marks menus, and what asks for consent, above the first dateline and the first other sentence. */
const markMenus = (lines: readonly Line[], boilerplate: boolean[]): void => {
  for (let index = 0; index < Math.min(lines.length, headerLength); index++) {
    if (boilerplate[index]) continue
    const { text } = lines[index]!
    if (consent.test(text)) boilerplate[index] = true
    else if (/[.!?…:;,]["”’)]?$/.test(text) || readDateline(text) !== null) return
    else boilerplate[index] = isMenu(text)
  }
}

/** Most characters of a line in a tag list or link box. */
const tagLength = 160

/** The first line of the footer, with the tag lists and link boxes right before it; the number of lines where there is no footer. */
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

/** Marks link boxes: headlines, each with its day on the line below; the first line without a day ends a box. */
const markLinkBoxes = (lines: readonly Line[], source: Source, footer: number, boilerplate: boolean[]): void => {
  if (source.linkBoxes === null) return
  for (let index = 0; index < footer; index++) {
    if (!source.linkBoxes.test(lines[index]!.text)) continue
    boilerplate[index] = true
    while (isLinkDay(lines[index + 2]?.text ?? "")) {
      boilerplate[index + 1] = true
      boilerplate[index + 2] = true
      index += 2
    }
  }
}

/** Whether a line is a day ("January 28, 2013") or a span of days. */
const isLinkDay = (text: string): boolean =>
  readDateline(text)?.date != null || /^\p{L}+ \d{1,2} [−–-] (?:\p{L}+ )?\d{1,2}, \d{4}$/u.test(text)
