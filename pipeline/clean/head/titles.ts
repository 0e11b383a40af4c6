import { occasionNouns, siteNames } from "../../english/pages/site-words.ts"
import { isCue } from "../../text/time-codes.ts"
import type { Markup } from "../markup.ts"
import type { Line } from "../paragraphs.ts"
import { isGenre, isHeadlineLike, maybeSiteName } from "../site-lines.ts"
import { readCaptioned } from "./captioned-dateline.ts"
import { readDateline } from "./dateline.ts"
import { opensSpeech, opensTurn } from "./first-turn.ts"

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

/** Most characters of a headline, and most lines, kicker and deck included. */
const [titleLength, titleCount] = [300, 4]
/** Most lines above the text. */
const headerLength = 60
const endsSentence = /[.;:,…]["”’)]?$/

/** The lines of the headline; none where the title is known. */
export const titleLines = (lines: readonly Line[], boilerplate: readonly boolean[], known: string | null, markup: Markup): Titles => {
  if (known !== null) return noTitles
  const marked = markup.headline
  const run: number[] = [...marked]
  for (let index = run.length === 0 ? 0 : run.at(-1)! + 1; index < lines.length && run.length < headerLength; index++) {
    const text = lines[index]!.text
    if (isCue(text)) break
    if (boilerplate[index]) continue
    const isDated = readDateline(text) !== null || readCaptioned(text, lines[index + 1]?.text ?? "") !== null
    if (isDated || markup.days.has(index) || markup.places.has(index)) {
      if (run.length > 0 && (marked.size > 0 || !isBelowDay(lines, boilerplate, run, index))) break
      continue
    }
    if (/^\[[^[\]]{1,100}\]$/.test(text)) continue
    if (opensTurn(lines, index, run.length > 0 ? 1 : 2)) break
    const isFirst = run.length === 0
    const datelineFollows = isFirst && readDateline(lines[index + 1]?.text ?? "") !== null
    if (text.length > titleLength || opensSpeech(lines, index) || (endsSentence.test(text) && !datelineFollows) || /^[—–-] /.test(text))
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
  const shares = run.map((index) => contentWords(lines[index]!.text).filter((word) => text.has(word)).length)
  const most = Math.max(...shares)
  const headline = found < 0 && most > 0 ? shares.lastIndexOf(most) : found
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

/**
 * Whether the headline stands below a day: the next line reads like a headline and names an occasion or shares words with the text, and what is
 * above the day may be names of the site, or shares none.
 */
const isBelowDay = (lines: readonly Line[], boilerplate: readonly boolean[], run: readonly number[], day: number): boolean => {
  const next = lines.find(({ text }, index) => index > day && !boilerplate[index] && readDateline(text) === null)?.text ?? ""
  if (!isHeadlineLike(next) || endsSentence.test(next)) return false
  const text = wordsBelow(lines, boilerplate, [day + 1])
  const shared = (line: string): number => contentWords(line).filter((word) => text.has(word)).length
  const isAbove = (line: string): boolean => maybeSiteName(line) || (shared(line) === 0 && !occasionNouns.test(line))
  return (occasionNouns.test(next) || shared(next) >= leastShared) && run.every((index) => isAbove(lines[index]!.text))
}
