import {
  contact,
  footerOpens,
  genreLines,
  menuItems,
  menuTrails,
  occasionNouns,
  siteLines,
  siteNames,
  tagLine
} from "../english/site-words.ts"
import type { Issue } from "../text/issue.ts"
import { readDateline } from "./dateline.ts"
import type { Line } from "./paragraphs.ts"

/** A line that sites print around a text, wherever it stands. */
export const isSiteLine = (text: string): boolean => text.length <= longest && siteLines.some((pattern) => pattern.test(text))

/** A menu above the headline. */
export const isMenu = (text: string): boolean => text.length <= longest && (menuItems.test(text) || menuTrails.test(text))

/** What a line above the headline may be: short, without a word of an occasion, or the name of the site. */
export const maybeSiteName = (text: string): boolean => siteNames.test(text) || (text.split(" ").length < 5 && !occasionNouns.test(text))

/** A line that reads like a headline: of several words, or of an occasion. */
export const isHeadlineLike = (text: string): boolean =>
  !siteNames.test(text) && text.includes(" ") && (text.split(" ").length > 4 || occasionNouns.test(text))

/** "Press release", "Harbour Board - Statement". */
export const isGenre = (text: string): boolean => text.length <= longest && genreLines.test(text)

const longest = 250

const endsSentence = /[.!?…:;,]["”’)\]]*$/

/** So many sentences at most stand in a footer. */
const footerSentences = 2

/**
 * Which lines at the end of a page are furniture of an unknown site: from a line that opens a footer, everything that is no sentence;
 * menus below the last sentence. A sentence in a footer stays text, and is reported.
 */
export const footerLines = (
  lines: readonly Line[],
  from: number
): { readonly furniture: ReadonlySet<number>; readonly doubtful: readonly Line[] } => {
  const furniture = new Set<number>()
  const doubtful: Line[] = []
  const tail = tailStart(lines, from)
  const opens = lines.findIndex(({ text }, index) => index >= tail && (footerOpens.test(text) || tagLine.test(text)))
  for (let index = opens; opens >= 0 && index < lines.length; index++) {
    if (isFooter(lines[index]!.text)) furniture.add(index)
    else doubtful.push(lines[index]!)
  }
  for (let index = lines.length - 1; index > from; index--) {
    const { text } = lines[index]!
    if (isMenu(text)) furniture.add(index)
    else if (!furniture.has(index) && !isSiteLine(text)) break
  }
  return { furniture, doubtful }
}

/** Links and tags are lines without an end; so are days and addresses. */
const isFooter = (text: string): boolean =>
  !endsSentence.test(text) ||
  footerOpens.test(text) ||
  tagLine.test(text) ||
  (text.length <= longest && contact.test(text)) ||
  isSiteLine(text) ||
  readDateline(text) !== null

/** The first line with no more sentences below it than a footer holds. */
const tailStart = (lines: readonly Line[], from: number): number => {
  let sentences = 0
  let start = lines.length
  for (let at = lines.length - 1; at > from; at--) {
    if (sentences <= footerSentences) start = at
    else break
    if (!isFooter(lines[at]!.text)) sentences++
  }
  return start
}

/** Sentences that stand where a footer has begun. */
export const footerIssues = (doubtful: readonly Line[]): readonly Issue[] =>
  doubtful.map(({ start, end }) => ({
    severity: "warning",
    code: "uncertain-furniture",
    span: { start, end },
    message: "Stands among links and contacts at the end of the page; left as text."
  }))
