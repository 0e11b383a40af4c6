import { amongOccasions, occasionsOf } from "../compare/occasion.ts"
import type { Corpus } from "../corpus.ts"
import { type PairCount, pairCount, type Sorter } from "../pair-count.ts"
import { eachKey } from "../rows.ts"
import type { AskedUnits, PairCounts, RunCounts } from "../run-counts.ts"

/**
 * Which texts to compare: those that share rare runs of words, runs that 2 to 10 units hold. Four words and five such runs for long texts:
 * on 277 pairs of human translations among 1,569 units that finds 96 of 100 at 0.7 candidates a unit. For short texts also three of four words,
 * or five of three, which on a dozen sentences finds the pairs that the first rule misses, 7 in 84.
 */
const enough = 5
const sharedByShort = 3
const shortText = 400
/** A sentence of so many content words, printed alike by several pages, is enough to look, however many print it. */
const tellingSentence = 6

/** What counting the runs of a corpus asks of its units. */
export const askedUnits = ({ pages, units }: Corpus, copies: ReadonlyMap<number, number>): AskedUnits => ({
  pageOf: units.pageOf,
  isShort: Uint8Array.from(units.words, (words) => (words < shortText ? 1 : 0)),
  isAsked: Uint8Array.from(units.pageOf, (page) => (copies.has(page) ? 0 : 1)),
  occasions: occasionsOf(pages)
})

/** Finds pairs of pages worth comparing while the ranges of runs are counted, in any order: what is counted is sorted, never held. */
export interface Search {
  /** Takes the counts of one range, once. */
  readonly add: (counted: RunCounts) => void
  /** Pairs of pages (first before second) that may print the same speech, and name no different occasions; ascending. After all ranges, once. */
  readonly found: () => readonly (readonly [number, number])[]
}

/** `copies` of pages are not looked at. */
export const searchPages = (corpus: Corpus, copies: ReadonlyMap<number, number>, units: AskedUnits, sorter: Sorter): Search => {
  const [byFour, byThree] = [pairCount(units.pageOf.length, sorter), pairCount(units.pageOf.length, sorter)]
  return {
    add: ({ four, three }) => {
      eachCounted(four, byFour.add)
      eachCounted(three, byThree.add)
    },
    found: () => {
      const pairs = new Set<number>()
      const size = corpus.pages.length
      const differ = amongOccasions(units.occasions)
      const look = (a: number, b: number): void => {
        if (a !== b && !differ(a, b)) pairs.add(a < b ? a * size + b : b * size + a)
      }
      byRuns(units, byFour, byThree, look)
      bySentences(corpus, copies, sorter, look)
      byOccasion(corpus, copies, look)
      return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size] as const)
    }
  }
}

type Look = (a: number, b: number) => void

const eachCounted = ({ a, b, count }: PairCounts, visit: (a: number, b: number, count: number) => void): void => {
  for (let pair = 0; pair < count.length; pair++) visit(a[pair]!, b[pair]!, count[pair]!)
}

const byRuns = ({ pageOf, isShort }: AskedUnits, byFour: PairCount, byThree: PairCount, look: Look): void => {
  byFour.each((a, b, count) => {
    if (count >= (isShort[a] === 1 || isShort[b] === 1 ? sharedByShort : enough)) look(pageOf[a]!, pageOf[b]!)
  })
  byThree.each((a, b, count) => {
    if (count >= enough) look(pageOf[a]!, pageOf[b]!)
  })
}

/** Each page that shares three telling sentences with an earlier one; a star, so that many copies of one text cost no more than their number. */
const bySentences = (
  { pages, sentences, pageOf, printedAlike }: Corpus,
  copies: ReadonlyMap<number, number>,
  sorter: Sorter,
  look: Look
): void => {
  const counted = pairCount(pages.length, sorter)
  eachKey(printedAlike, (from, to) => {
    let [earliest, last] = [-1, -1]
    for (let row = from; row < to; row++) {
      const sentence = printedAlike.places[row]!
      const page = pageOf(sentence)
      if (page === last || sentences.content[sentence]! < tellingSentence || copies.has(page)) continue
      if (earliest < 0) earliest = page
      else counted.add(earliest, page)
      last = page
    }
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
