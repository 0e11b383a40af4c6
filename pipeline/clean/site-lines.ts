import { spokenWords } from "../english/pages/caption-words.ts"
import * as site from "../english/pages/site-words.ts"
import { type Issue, warning } from "../text/issues/issue.ts"
import { readDateline } from "./head/dateline.ts"
import type { Line } from "./paragraphs.ts"

/** Whether a line is one that sites print around a text, wherever it stands. */
export const isSiteLine = (text: string): boolean => text.length <= longest && site.siteLines.some((pattern) => pattern.test(text))

/** Whether a line is an item of a menu. */
export const isMenu = (text: string): boolean =>
  text.length <= longest && (site.menuItems.test(text) || site.networks.test(text) || site.menuTrails.test(text))

/** Whether a line above the headline may be the name of the site: it has the form of one, or is short and names no occasion. */
export const maybeSiteName = (text: string): boolean =>
  site.siteNames.test(text) || (text.split(" ").length < 5 && !site.occasionNouns.test(text))

/** Whether a line reads like a headline: it has more than four words or names an occasion. */
export const isHeadlineLike = (text: string): boolean =>
  !site.siteNames.test(text) && text.includes(" ") && (text.split(" ").length > 4 || site.occasionNouns.test(text))

/** Whether a line names the kind of text: "Press release", "Harbour Board - Statement". */
export const isGenre = (text: string): boolean => text.length <= longest && site.genreLines.test(text)

/** Most characters of a line that sites print. */
const longest = 250
const endsSentence = /[.!?…:;,]["”’)\]]*$/
/** Most sentences in a footer. */
const footerSentences = 2

/**
 * The lines at the end of a page that are boilerplate of an unknown site: everything after a line that says that the text ends; after one that
 * opens a footer, everything that is no sentence; menus and other lines below the last sentence. Sentences in a footer (`doubtful`) stay text.
 */
export const footerLines = (lines: readonly Line[], from: number) => {
  const boilerplate = new Set<number>()
  const doubtful: Line[] = []
  const tail = tailStart(lines, from)
  const opens = lines.findIndex(({ text }, index) => index >= tail && (site.footerOpens.test(text) || site.tagLine.test(text)))
  const ends = lines.findIndex(({ text }, index) => index >= tail && site.textEnds.test(text))
  for (let index = opens < 0 ? ends : ends < 0 ? opens : Math.min(opens, ends); index >= 0 && index < lines.length; index++) {
    if (isFooter(lines[index]!.text) || (ends >= 0 && index > ends)) boilerplate.add(index)
    else doubtful.push(lines[index]!)
  }
  const below: number[] = []
  let last = lines.length - 1
  for (; last > from; last--) {
    const { text } = lines[last]!
    if (isMenu(text)) boilerplate.add(last)
    else if (readDateline(text) !== null) continue
    else if (isBelowText(text)) below.push(last)
    else if (!boilerplate.has(last) && !isSiteLine(text)) break
  }
  const near = lines.slice(Math.max(from + 1, last - mostBelow), last + 1)
  const isText = endsText.test(lines[last]?.text ?? "") && near.filter(({ text }) => endsText.test(text)).length * 3 >= near.length
  if (isText && below.length <= mostBelow) for (const index of below) boilerplate.add(index)
  return { boilerplate, doubtful }
}

const endsText = /[.!?…]["”’)\]]*$/
/** Most lines below the last sentence that are taken for the site's own: more of them are text without full stops. */
const mostBelow = 12

/** Whether a line below the last sentence is the site's own: short, and neither words said, nor a label with some, a name or a remark in brackets. */
const isBelowText = (text: string): boolean =>
  text.length <= longestBelow && !endsSentence.test(text) && (isOtherScript(text) || isNothingSaid(text))

/** "Просмотров: 417": counters and links in the letters of the site's own language. */
const isOtherScript = (text: string): boolean => /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)

const isNothingSaid = (text: string): boolean =>
  !spoken.test(text.replace(/\bMay\b/g, "")) && !labelled.test(text) && !signature.test(text) && !/^[([<*].*[)\]>*]$/.test(text)

const longestBelow = 100
const spoken = new RegExp(`(?<![\\p{L}’'])(?:${spokenWords.join("|")})(?![\\p{L}])`, "iu")
const labelled = /^(?![^:]*(?:\bdate|updated|published|printed|contacts?|source|views|e-?mail|phone|tel)\b)\p{Lu}[^:]{1,80}: /iu
/** "Anna Berg", "A. Berg, Mayor of Bergen". */
const signature = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|the|and|de|von)){0,4}(?:, [^\d]{2,60})?$/u

/** The lines of a vote box: its answers with their shares above the number of votes, and the question above them. */
export const pollLines = (lines: readonly Line[]): readonly number[] =>
  lines.flatMap(({ text }, index) => {
    if (!site.pollTotals.test(text)) return []
    let first = index
    while (first > 0 && site.pollAnswers.test(lines[first - 1]!.text)) first--
    if (first < index && lines[first - 1]?.text.endsWith("?")) first--
    return Array.from({ length: index - first + 1 }, (_, place) => first + place)
  })

/** Whether a line may belong to a footer: a link or tag without the end of a sentence, a day, an address. */
const isFooter = (text: string): boolean =>
  !endsSentence.test(text) ||
  site.footerOpens.test(text) ||
  site.tagLine.test(text) ||
  (text.length <= longest && site.contact.test(text)) ||
  isSiteLine(text) ||
  readDateline(text) !== null

/** The first line that has no more sentences below it than a footer may have. */
const tailStart = (lines: readonly Line[], from: number): number => {
  let start = lines.length
  for (let sentences = 0; start - 1 > from && sentences <= footerSentences; start--) {
    if (!isFooter(lines[start - 1]!.text)) sentences++
  }
  return start
}

/** The issues of sentences in a footer. */
export const footerIssues = (doubtful: readonly Line[]): readonly Issue[] =>
  doubtful.map(({ start, end }) =>
    warning("uncertain-furniture", { start, end }, "Stands among links and contacts at the end of the page; left as text.")
  )
