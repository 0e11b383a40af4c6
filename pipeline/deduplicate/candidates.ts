import type { Corpus } from "./corpus.ts"
import { grouping, pairCount, type Sorter } from "./group.ts"
import { amongOccasions } from "./occasion.ts"
import { eachGroup, shared, sortRows } from "./rows.ts"
import { ranges } from "./runs.ts"

/**
 * Which texts to compare: those that share rare runs of words, runs that 2 to 10 units hold. Four words and five such runs for long texts:
 * on 277 pairs of human translations among 1,569 units that finds 96 of 100 at 0.7 candidates a unit. For short texts also three of four words,
 * or five of three, which on a dozen sentences finds the pairs that the first rule misses, 7 in 84.
 */
const commonest = 10
const enough = 5
const sharedByShort = 3
const shortText = 400
/** A sentence of so many content words, printed alike by several pages, is enough to look, however many print it. */
const tellingSentence = 6

/** Pairs of pages (first before second) that may print the same speech, and name no different occasions; ascending. `copies` of pages are not looked at. */
export const candidatePages = (
  corpus: Corpus,
  copies: ReadonlyMap<number, number>,
  sorter: Sorter
): readonly (readonly [number, number])[] => {
  const pairs = new Set<number>()
  const size = corpus.pages.length
  const differ = amongOccasions(corpus.pages)
  const look = (a: number, b: number): void => {
    if (a !== b && !differ(a, b)) pairs.add(a < b ? a * size + b : b * size + a)
  }
  byRuns(corpus, copies, differ, sorter, look)
  bySentences(corpus, copies, sorter, look)
  byOccasion(corpus, copies, look)
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size] as const)
}

type Look = (a: number, b: number) => void

/** Pairs of different occasions are not even counted: by chance nearly every unit shares some run with one from another year. */
const byRuns = (
  { units, runs }: Corpus,
  copies: ReadonlyMap<number, number>,
  differ: (a: number, b: number) => boolean,
  sorter: Sorter,
  look: Look
): void => {
  const { pageOf, words } = units
  const size = words.length
  const isAsked = (unit: number): boolean => !copies.has(pageOf[unit]!)
  const mayBeOne = (a: number, b: number): boolean => pageOf[a] !== pageOf[b] && !differ(pageOf[a]!, pageOf[b]!)
  const isShort = (a: number, b: number): boolean => Math.min(words[a]!, words[b]!) < shortText
  const [byFour, byThree] = [pairCount(size, sorter), pairCount(size, sorter)]
  for (let range = 0; range < ranges; range++) {
    const { four, three } = runs(range)
    eachGroup(sortRows(shared(four)), commonest, isAsked, (holders) => {
      eachPair(holders, (a, b) => {
        if (mayBeOne(a, b)) byFour.add(a, b)
      })
    })
    eachGroup(sortRows(shared(three)), commonest, isAsked, (holders) => {
      eachPair(holders, (a, b) => {
        if (isShort(a, b) && mayBeOne(a, b)) byThree.add(a, b)
      })
    })
  }
  byFour.each((a, b, count) => {
    if (count >= (isShort(a, b) ? sharedByShort : enough)) look(pageOf[a]!, pageOf[b]!)
  })
  byThree.each((a, b, count) => {
    if (count >= enough) look(pageOf[a]!, pageOf[b]!)
  })
}

const eachPair = (items: readonly number[], visit: (a: number, b: number) => void): void => {
  for (let one = 0; one < items.length; one++) for (let other = one + 1; other < items.length; other++) visit(items[one]!, items[other]!)
}

/** Each page that shares three telling sentences with an earlier one; a star, so that many copies of one text cost no more than their number. */
const bySentences = ({ pages, first, sentences }: Corpus, copies: ReadonlyMap<number, number>, sorter: Sorter, look: Look): void => {
  const rows = grouping(pages.length, sorter)
  for (const page of pages.keys()) {
    if (copies.has(page)) continue
    for (let at = first[page]!; at < first[page + 1]!; at++)
      if (sentences.content[at]! >= tellingSentence) rows.add(sentences.key[at]!, page)
  }
  const counted = pairCount(pages.length, sorter)
  rows.eachGroup(([earliest, ...others]) => {
    for (const other of others) counted.add(earliest!, other)
  })
  counted.each((a, b, count) => {
    if (count >= sharedByShort) look(a, b)
  })
}

/** Pages of one event in which one person speaks: each with the longest of them. */
const byOccasion = ({ pages, first }: Corpus, copies: ReadonlyMap<number, number>, look: Look): void => {
  const groups = new Map<string, number[]>()
  for (const [page, { eventId, utterances }] of pages.entries()) {
    if (eventId === null || copies.has(page)) continue
    for (const speaker of new Set(utterances.map(({ speakerId }) => speakerId))) {
      if (speaker === null) continue
      const name = `${eventId} ${speaker}`
      const group = groups.get(name) ?? []
      groups.set(name, group)
      group.push(page)
    }
  }
  const sizeOf = (page: number): number => first[page + 1]! - first[page]!
  for (const group of groups.values()) {
    const longest = group.reduce((best, page) => (sizeOf(page) > sizeOf(best) ? page : best))
    for (const page of group) look(longest, page)
  }
}
