import { type ComparedPage, shortPage } from "../compare/compared.ts"
import type { Text } from "../compare/text.ts"
import type { Corpus } from "../corpus.ts"
import { pairCount, type Sorter } from "../pair-count.ts"
import { eachKey } from "../rows.ts"
import { mix } from "../runs.ts"
import type { Known } from "../summary.ts"

/** Of the runs of three words of each page, the share that the other must print too. */
const sameShare = 0.95
/** Of the words, the share that each may have in place of others: one page with more furniture has more words, an edited text has other words. */
const slips = 0.005
/** So many words more at its head or foot a page may print: "Print version", "Printed 12 May 2022, page 1 of 1". */
const furniture = 12
const commonest = 10

/**
 * Pages saved twice: number of the page to that of the earliest copy. The text must be the same almost to the word, and nothing may speak against it:
 * another day, event, publisher, or other numbers in what differs (notices of two years may share nearly every sentence).
 */
export const samePages = (corpus: Corpus, sorter: Sorter): ReadonlyMap<number, number> => {
  const first = new Map<string, number>()
  const copyOf = new Map<number, number>()
  for (const [page, known] of corpus.pages.entries()) {
    const earlier = first.get(identity(known))
    if (earlier === undefined) first.set(identity(known), page)
    else copyOf.set(page, earlier)
  }
  for (const [a, b] of nearlyEqual(corpus, copyOf, sorter)) {
    const root = copyOf.get(a) ?? a
    if (!copyOf.has(b) && samePage(corpus, root, b)) copyOf.set(b, root)
  }
  const rootOf = (page: number): number => {
    const earlier = copyOf.get(page)
    return earlier === undefined ? page : rootOf(earlier)
  }
  return new Map([...copyOf.keys()].sort((a, b) => a - b).map((page) => [page, rootOf(page)]))
}

/** What exact copies share: their text, and all that could speak against it. */
const identity = ({ print, form, date, eventId, publisher, titleNumbers }: Known): string =>
  [print, form, date, eventId, publisher, titleNumbers ?? ""].join("|")

/** Pairs of pages that share half of their sentences, by group-by on the sentences few pages hold. */
const nearlyEqual = (
  { pages, first, pageOf, printedAlike }: Corpus,
  copies: ReadonlyMap<number, number>,
  sorter: Sorter
): readonly (readonly [number, number])[] => {
  const shared = pairCount(pages.length, sorter)
  eachKey(printedAlike, (from, to) => {
    const holders: number[] = []
    for (let row = from; row < to && holders.length <= commonest; row++) {
      const page = pageOf(printedAlike.places[row]!)
      if (page !== holders.at(-1) && !copies.has(page)) holders.push(page)
    }
    if (holders.length > commonest) return
    for (let i = 0; i < holders.length; i++) for (let j = i + 1; j < holders.length; j++) shared.add(holders[i]!, holders[j]!)
  })
  const sizeOf = (page: number): number => first[page + 1]! - first[page]!
  const found: (readonly [number, number])[] = []
  shared.each((a, b, count) => {
    if (2 * count >= Math.min(sizeOf(a), sizeOf(b))) found.push([a, b])
  })
  return found
}

const samePage = ({ pages, comparedOf, textOf }: Corpus, one: number, other: number): boolean => {
  const differ = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y
  const [p, q] = [pages[one]!, pages[other]!]
  if (differ(p.date, q.date) || differ(p.eventId, q.eventId) || differ(p.publisher, q.publisher)) return false
  if (p.form !== q.form || differ(p.titleNumbers, q.titleNumbers)) return false
  const [a, b] = [hashesOf(comparedOf(one)), hashesOf(comparedOf(other))]
  if (Math.min(a.length, b.length) < shortPage) return textOf(one).page.page.sha256 === textOf(other).page.page.sha256
  if (isWithin(a, b) || isWithin(b, a)) return true
  if (sharePrinted(a, b) < sameShare || sharePrinted(b, a) < sameShare) return false
  if (Math.min(beyond(a, b).length, beyond(b, a).length) / Math.min(a.length, b.length) > slips) return false
  const [left, right] = [wordsOf(textOf(one)), wordsOf(textOf(other))]
  return !beyond(left, right).some(isNumber) || !beyond(right, left).some(isNumber)
}

const isNumber = (word: string): boolean => /\p{N}/u.test(word)

/** Whether one text is the other with a little before or after it. */
const isWithin = (short: readonly number[], long: readonly number[]): boolean => {
  const more = long.length - short.length
  if (more < 0 || more > furniture) return false
  return Array.from({ length: more + 1 }, (_, before) => before).some((before) => short.every((word, at) => long[before + at] === word))
}

/** Share of the runs of words of `a` that `b` prints too, wherever either breaks its lines. */
const sharePrinted = (a: readonly number[], b: readonly number[]): number => {
  const runs = runsOf(a)
  return runs.length === 0 ? 0 : (runs.length - beyond(runs, runsOf(b)).length) / runs.length
}

const hashesOf = ({ sentences }: ComparedPage): readonly number[] =>
  sentences.flatMap(({ words }) => Array.from(words as ArrayLike<number>))

const wordsOf = ({ sentences }: Text): readonly string[] => sentences.flatMap(({ words }) => words)

const runsOf = (words: readonly number[]): readonly number[] =>
  words.slice(0, Math.max(0, words.length - 2)).map((word, at) => mix(mix(word, words[at + 1]!), words[at + 2]!))

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
