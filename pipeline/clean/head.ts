import { occasionNouns, siteNames } from "../english/pages/site-words.ts"
import type { Block } from "../model/clean-page.ts"
import type { Span } from "../text/span.ts"
import { isPostingCaption, readCaptioned, readPlace } from "./captioned-dateline.ts"
import { closingDate, type Dateline, isPlace, leadingDateline, readDateline } from "./dateline.ts"
import { furnitureBy, type Markup } from "./markup.ts"
import type { Line } from "./paragraphs.ts"
import { isGenre, isHeadlineLike, maybeSiteName } from "./site-lines.ts"

interface HeadDateline {
  readonly date: string | null
  readonly place: string | null
  /** ISO date of posting, where the page gives that and not the day of the speech. */
  readonly posted: string | null
}

/** Headline and dateline of a page, and what each of its paragraphs is. */
interface Head extends HeadDateline {
  readonly kinds: readonly Block["kind"][]
  readonly title: string | null
  /** Lines above the headline that were taken for the site's own because they share no words with the text. */
  readonly above: readonly Span[]
}

/** Most characters of a headline, and most lines, kicker and deck included. */
const [titleLength, titleCount] = [300, 4]
/** Most lines above the text. */
const headerLength = 60
/** Most lines of a dateline: day, hour, place, day of posting. */
const datelineCount = 6
/** Most paragraphs between headline and dateline: a summary. */
const leadLength = 3

/**
 * Reads the top of a page: the lines of the headline (without a full stop, before any paragraph of text), the dateline in one line or several
 * (day, hour, place), then datelines repeated at its end. `boilerplateWith` gives the boilerplate of the page for some headlines; `known` is
 * the title in its front matter. What the markup says goes before what the lines look like.
 */
export const readHead = (
  lines: readonly Line[],
  boilerplateWith: (titles: ReadonlySet<string>) => readonly boolean[],
  known: string | null,
  markup: Markup
): Head => {
  const furniture = furnitureBy(lines, markup)
  const bare = boilerplateWith(new Set()).map((one, index) => one || furniture.has(index))
  const { titles, above } = titleLines(lines, bare, known, markup)
  const withTitles = boilerplateWith(new Set([...titles].map((index) => lines[index]!.text)))
  const boilerplate = withTitles.map((one, index) => (one && !markup.headline.has(index)) || furniture.has(index))
  const kinds = lines.map((_, index): Block["kind"] =>
    boilerplate[index] || above.has(index) ? "chrome" : titles.has(index) ? "title" : "body"
  )
  const top = datelineAt(lines, kinds, markup)
  for (const index of top.lines) kinds[index] = "dateline"
  markClosing(lines, kinds)
  const named = [...titles].filter((index) => !isGenre(lines[index]!.text))
  const first =
    (markup.headline.size > 0 ? undefined : named.find((index) => lines[index]!.text.includes(" "))) ?? named[0] ?? [...titles][0]
  const title = first === undefined ? known : lines[first]!.text
  const lead = top.date === null ? leadOf(lines, kinds) : null
  return {
    kinds,
    title,
    date: top.date ?? lead?.date ?? (top.posted === null ? closingDate(title ?? "") : null),
    place: top.place ?? lead?.place ?? null,
    posted: top.posted,
    above: [...above].map((index) => lines[index]!)
  }
}

/**
 * Whether the headline stands below a day: the next line reads like a headline, and what is above the day may be names of the site, or shares less
 * with the text.
 */
const isBelowDay = (lines: readonly Line[], boilerplate: readonly boolean[], run: readonly number[], day: number): boolean => {
  const next = lines.find(({ text }, index) => index > day && !boilerplate[index] && readDateline(text) === null)?.text ?? ""
  if (!isHeadlineLike(next) || endsSentence.test(next)) return false
  const named = run.filter((index) => !maybeSiteName(lines[index]!.text))
  const text = named.length === 0 ? new Set() : wordsBelow(lines, boilerplate, [day + 1])
  const shared = (line: string): number => contentWords(line).filter((word) => text.has(word)).length
  return named.every((index) => shared(lines[index]!.text) === 0 && shared(next) >= leastShared)
}

const endsSentence = /[.;:,…]["”’)]?$/

/** The lines of the headline; none where the title is known. */
const titleLines = (lines: readonly Line[], boilerplate: readonly boolean[], known: string | null, markup: Markup): Titles => {
  if (known !== null) return noTitles
  const marked = markup.headline
  const run: number[] = [...marked]
  for (let index = run.length === 0 ? 0 : run.at(-1)! + 1; index < lines.length && run.length < headerLength; index++) {
    const text = lines[index]!.text
    if (boilerplate[index]) continue
    if (readDateline(text) !== null || markup.days.has(index) || markup.places.has(index)) {
      if (run.length > 0 && (marked.size > 0 || !isBelowDay(lines, boilerplate, run, index))) break
      continue
    }
    if (/^\[[^[\]]{1,100}\]$/.test(text)) continue
    if (run.length > 0 && opensTurn(lines, index)) break
    const isFirst = run.length === 0
    const datelineFollows = isFirst && readDateline(lines[index + 1]?.text ?? "") !== null
    if (text.length > titleLength || opensInCapitals.test(text) || (endsSentence.test(text) && !datelineFollows) || /^[—–-] /.test(text))
      break
    run.push(index)
  }
  if (marked.size > 0) return { titles: run.length <= titleCount ? new Set(run) : marked, above: new Set() }
  return run.length <= titleCount ? belowSiteNames(lines, boilerplate, run) : amongMany(lines, boilerplate, run)
}

/**
 * Splits a short run of lines: those at the top that read like the name of a site and share no words with the text belong to the site, the rest
 * is the headline.
 */
const belowSiteNames = (lines: readonly Line[], boilerplate: readonly boolean[], run: readonly number[]): Titles => {
  if (run.length === 0) return noTitles
  // The lists of words below are English: a headline in another script is the first line.
  const isLatin = (index: number): boolean => /\p{Script=Latin}/u.test(lines[index]!.text)
  const latin = run.findIndex((index) => isLatin(index) && isHeadlineLike(lines[index]!.text))
  if (!isLatin(run[0]!)) return latin < 0 ? { ...noTitles, titles: new Set(run.slice(0, 1)) } : cutAt(run, latin)
  const text = wordsBelow(lines, boilerplate, run)
  const found = run.findIndex((index) => isHeadlineLike(lines[index]!.text))
  const shared = contentWords(lines[run.at(-1)!]!.text).filter((word) => text.has(word)).length
  const headline = found < 0 && shared >= leastShared ? run.length - 1 : found
  const above = run.slice(0, Math.max(0, headline))
  if (
    above.every((index) => isGenre(lines[index]!.text)) ||
    above.some((index) => !isGenre(lines[index]!.text) && !maybeSiteName(lines[index]!.text))
  )
    return cutAt(run, 0)
  const isTakenUp = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => text.has(word))
  const own = above.findIndex((index) => {
    const line = lines[index]!.text
    return !siteNames.test(line) && !isGenre(line) && isTakenUp(contentWords(line))
  })
  return cutAt(run, own < 0 ? above.length : own)
}

/** A label in capitals with speech behind it: "ANNA BERG, HOST: We go live to Bergen, where …". */
const opensInCapitals = /^(?:\p{Lu}[\p{Lu}.'’-]*,? ){1,6}\p{Lu}{2,}(?: \([^()]{1,30}\))?(?:, [\p{Lu} &.-]{2,40})?: .*\p{Ll}{2} .*[.?!,;]/u

const nameLine = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u

/** Whether a name stands alone over a sentence and is printed again below: it is the first speaker, no headline. */
const opensTurn = (lines: readonly Line[], index: number): boolean =>
  nameLine.test(lines[index]!.text) && /[.!?…]["”’)]?$/.test(lines[index + 1]?.text ?? "") && isSpeakerLine(lines, index)

/** Lines at the top of a page, by index. */
interface Titles {
  readonly titles: ReadonlySet<number>
  /** Lines above the headline that are the site's own, though no list holds them. */
  readonly above: ReadonlySet<number>
}

const noTitles: Titles = { titles: new Set(), above: new Set() }

/** A run of lines of which those from a place on are the headline. */
const cutAt = (run: readonly number[], place: number): Titles => ({
  titles: new Set(run.slice(place)),
  above: new Set(run.slice(0, place))
})

/**
 * Finds the headline in more lines than a headline has, some of them the site's own: the line that shares most words with the text, best if
 * it names an occasion.
 */
const amongMany = (lines: readonly Line[], boilerplate: readonly boolean[], run: readonly number[]): Titles => {
  const below = wordsBelow(lines, boilerplate, run)
  const scores = run.map((index) => {
    const { text } = lines[index]!
    const shared = new Set(contentWords(text).filter((word) => below.has(word))).size
    return shared >= leastShared && occasionNouns.test(text) && isHeadlineLike(text) ? shared + leastShared : shared
  })
  const best = Math.max(...scores)
  if (best < leastShared) return noTitles
  const at = scores.lastIndexOf(best)
  return { titles: new Set(run.slice(at, at + titleCount)), above: new Set(run.slice(0, at)) }
}

/** Fewest words that a headline shares with its text. */
const leastShared = 2

/** The content words of the text below some lines; a footer repeats the name of the site. */
const wordsBelow = (lines: readonly Line[], boilerplate: readonly boolean[], run: readonly number[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line, index) => (index > run.at(-1)! && !boilerplate[index] ? contentWords(line.text) : [])))

const contentWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** The dateline among the first lines: day, hour, place, day of posting, on up to six lines. */
const datelineAt = (
  lines: readonly Line[],
  kinds: readonly Block["kind"][],
  markup: Markup
): HeadDateline & { readonly lines: readonly number[] } => {
  const found: number[] = []
  let date: string | null = null
  let place: string | null = null
  let posted: string | null = null
  let texts = 0
  let titled = false
  for (let index = 0; index < lines.length && texts <= leadLength && found.length < datelineCount; index++) {
    const text = lines[index]!.text
    const captioned = readCaptioned(text, lines[index + 1]?.text ?? "")
    if (kinds[index] === "title") titled = true
    // A box beside the text may tell of the speech: "Delivered on:", "Location:".
    if (kinds[index] === "title" || (kinds[index] === "chrome" && (!titled || captioned === null || captioned.posted))) continue
    const read = readDateline(text) ?? readPlace(text) ?? markedDateline(text, index, markup)
    if (captioned !== null) {
      found.push(index, index + 1)
      if (captioned.posted) posted ??= captioned.date
      else date ??= captioned.date
      place ??= captioned.place
      index++
    } else if (read !== null && (read.date === null || (date ?? posted) === null)) {
      found.push(index)
      if (read.posted) posted = read.date
      else date ??= read.date
      place ??= read.place
    } else if (markup.places.get(index)?.beside === "" || isPlaceBeside(lines, kinds, index, found)) {
      found.push(index)
      place ??= /^via /i.test(text) ? null : text
    } else {
      if (found.length > 0) break
      texts++
    }
  }
  return { lines: found, date, place, posted }
}

/** Reads a line whose day or place the markup names: its words may not tell ("two days ago"), or lack the comma between them. */
const markedDateline = (text: string, index: number, { days, places }: Markup): Dateline | null => {
  const marked = places.get(index)
  const beside = marked === undefined ? null : readDateline(marked.beside)
  if (beside !== null) return { ...beside, place: marked!.place }
  const date = days.get(index)
  return date === undefined ? null : { date, place: marked?.place ?? null, posted: isPostingCaption(text.split(/[:\d]/)[0]!) }
}

/** The dateline at the beginning of one of the first paragraphs of text. */
const leadOf = (lines: readonly Line[], kinds: readonly Block["kind"][]): Dateline | null => {
  const texts = lines.filter((_, index) => kinds[index] === "body").slice(0, leadLength)
  return texts.map(({ text }) => leadingDateline(text)).find((read) => read !== null) ?? null
}

/** Whether a line is the place of a dateline: right below a day or hour without a place, or right above an hour. */
const isPlaceBeside = (lines: readonly Line[], kinds: readonly Block["kind"][], index: number, found: readonly number[]): boolean => {
  const text = lines[index]!.text
  if (!isPlace(text) || text.length > 60 || kinds[index] !== "body" || isSpeakerLine(lines, index)) return false
  const below = found.at(-1) === index - 1 && found.every((line) => readDateline(lines[line]!.text)?.place === null)
  const next = readDateline(lines[index + 1]?.text ?? "")
  return below || (found.length === 0 && next !== null && next.date === null)
}

/** Whether a line opens turns ("Anna Berg (Bergen South) (Lab)", "Anna Berg", "Q"): it is printed again below, or has two brackets. */
const isSpeakerLine = (lines: readonly Line[], index: number): boolean => {
  const text = lines[index]!.text
  return /\)\s*\(/.test(text) || text.length < 3 || lines.some((line, other) => other > index && line.text === text)
}

/** Marks the datelines among the last four lines of the page. */
const markClosing = (lines: readonly Line[], kinds: Block["kind"][]): void => {
  const last = [...lines.keys()].filter((index) => kinds[index] === "body").slice(-4)
  for (const index of last) if (readDateline(lines[index]!.text) !== null) kinds[index] = "dateline"
}
