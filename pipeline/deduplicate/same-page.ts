import type { SegmentedPage } from "../segment/index.ts"
import { hash32 } from "./bag.ts"
import { countPairs, eachGroup, packPair, packRow, unpackPair } from "./group.ts"
import type { Text } from "./text.ts"

/** Of the runs of three words of each page, the share that the other must print too. */
const sameShare = 0.95
/** Of the words, the share that each may have in place of others: one page with more furniture has more words, an edited text has other words. */
const slips = 0.005
/** So many words more at its head or foot a page may print: "Print version", "Printed 12 May 2022, page 1 of 1". */
const furniture = 12
const commonest = 10

/**
 * Pages saved twice: document id to that of the earliest copy. The text must be the same almost to the word, and nothing may speak against it:
 * another day, event, publisher, or other numbers in what differs (notices of two years may share nearly every sentence).
 * `texts` by document id.
 */
export const samePages = (texts: readonly Text[]): ReadonlyMap<string, string> => {
  const first = new Map<string, number>()
  const copyOf = new Map<number, number>()
  for (const [index, text] of texts.entries()) {
    const earlier = first.get(identity(text))
    if (earlier === undefined) first.set(identity(text), index)
    else copyOf.set(index, earlier)
  }
  for (const [a, b] of nearlyEqual(texts, [...first.values()])) {
    const root = copyOf.get(a) ?? a
    if (!copyOf.has(b) && samePage(texts[root]!, texts[b]!)) copyOf.set(b, root)
  }
  const rootOf = (index: number): number => {
    const earlier = copyOf.get(index)
    return earlier === undefined ? index : rootOf(earlier)
  }
  return new Map([...copyOf.keys()].sort((a, b) => a - b).map((index) => [texts[index]!.documentId, texts[rootOf(index)]!.documentId]))
}

/** Below so many words the text alone proves nothing: "Photo: press service." stands on many pages. */
const shortPage = 30

/** What exact copies share: their text, and all that could speak against it. */
const identity = (text: Text): string => {
  const { page } = text
  const facts = [page.form, page.date, page.eventId, page.page.entry?.publisher, titleNumbers(page)]
  const content = wordsOf(text).length < shortPage ? page.page.sha256 : text.sentences.map(({ key }) => key).join(" ")
  return [content, ...facts].join("|")
}

/** Pairs of pages that share half of their sentences, by group-by on the sentences few pages hold. */
const nearlyEqual = (texts: readonly Text[], indices: readonly number[]): readonly (readonly [number, number])[] => {
  const rows = indices.flatMap((index) => texts[index]!.sentences.map(({ key }) => packRow(key, index)))
  const pairs: number[] = []
  eachGroup(Float64Array.from(rows), (pages) => {
    if (pages.length > commonest) return
    for (let i = 0; i < pages.length; i++) for (let j = i + 1; j < pages.length; j++) pairs.push(packPair(pages[i]!, pages[j]!))
  })
  return [...countPairs(pairs)]
    .map(([pair, count]) => [unpackPair(pair), count] as const)
    .filter(([[a, b], count]) => 2 * count >= Math.min(texts[a]!.sentences.length, texts[b]!.sentences.length))
    .map(([pair]) => pair)
}

const samePage = (a: Text, b: Text): boolean => {
  const differ = <T>(x: T | null | undefined, y: T | null | undefined): boolean =>
    x !== null && y !== null && x !== undefined && y !== undefined && x !== y
  const [p, q] = [a.page, b.page]
  if (differ(p.date, q.date) || differ(p.eventId, q.eventId) || differ(p.page.entry?.publisher, q.page.entry?.publisher)) return false
  if (p.form !== q.form) return false
  if (p.title !== null && q.title !== null && titleNumbers(p) !== titleNumbers(q)) return false
  if (Math.min(wordsOf(a).length, wordsOf(b).length) < shortPage) return a.page.page.sha256 === b.page.page.sha256
  if (isWithin(wordsOf(a), wordsOf(b)) || isWithin(wordsOf(b), wordsOf(a))) return true
  const left = rest(a, b)
  const right = rest(b, a)
  const edited = Math.min(left.words, right.words) / Math.min(wordsOf(a).length, wordsOf(b).length)
  return left.share >= sameShare && right.share >= sameShare && edited <= slips && (left.numbers === 0 || right.numbers === 0)
}

/** Whether one text is the other with a little before or after it. */
const isWithin = (short: readonly string[], long: readonly string[]): boolean => {
  const more = long.length - short.length
  if (more < 0 || more > furniture) return false
  return Array.from({ length: more + 1 }, (_, before) => before).some((before) => short.every((word, at) => long[before + at] === word))
}

/**
 * Share of the runs of words of `a` that `b` prints too, wherever either breaks its lines; and how many words, and how many numbers among them,
 * `a` has beyond those of `b`.
 */
const rest = (a: Text, b: Text): { share: number; words: number; numbers: number } => {
  const runs = runsOf(a)
  const kept = runs.length - beyond(runs, runsOf(b)).length
  const own = beyond(wordsOf(a), wordsOf(b))
  return { share: runs.length === 0 ? 0 : kept / runs.length, words: own.length, numbers: own.filter((word) => /\p{N}/u.test(word)).length }
}

const wordsOf = (text: Text): readonly string[] => text.sentences.flatMap(({ words }) => words)

const runsOf = (text: Text): readonly number[] => {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - 2)).map((_, at) => hash32(words.slice(at, at + 3).join(" ")))
}

/** What of `items` is left when each of `others` has taken one equal to it. */
const beyond = <T>(items: readonly T[], others: readonly T[]): readonly T[] => {
  const left = new Map<T, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return items.filter((item) => {
    const copies = left.get(item) ?? 0
    if (copies > 0) left.set(item, copies - 1)
    return copies === 0
  })
}

const titleNumbers = ({ title }: SegmentedPage): string => (title?.match(/\p{N}+/gu) ?? []).join(" ")
