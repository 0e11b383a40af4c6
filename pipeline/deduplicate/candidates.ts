import type { Compared } from "./compared.ts"
import type { Corpus } from "./corpus.ts"
import { type Grouping, grouping, pairCount, type Sorter } from "./group.ts"
import { differentOccasions } from "./occasion.ts"

/**
 * Which texts to compare: those that share rare runs of words, runs that 2 to 10 units hold. Four words and five such runs for long texts:
 * on 277 pairs of human translations among 1,569 units that finds 96 of 100 at 0.7 candidates a unit. For short texts also three of four words,
 * or five of three, which on a dozen sentences finds the pairs that the first rule misses, 7 in 84.
 */
const rarest = 2
const commonest = 10
const shared = 5
const sharedByShort = 3
const shortText = 400
/** A sentence of so many content words, printed alike by several pages, is enough to look, however many print it. */
const tellingSentence = 6

/** The runs of words of a corpus by unit: an utterance, or what nobody is reported to have said in a page. */
export interface Runs {
  readonly add: (page: number, compared: Compared) => void
  readonly four: Grouping
  readonly three: Grouping
  /** Page and number of words of each unit. */
  readonly pageOf: number[]
  readonly words: number[]
}

/** More units than a corpus is expected to have; beyond 2^21 the hashes get shorter, which costs candidates too many, never too few. */
const units = 2 ** 21

/** Gathers the runs page by page, so that no page need be held. */
export const gatherRuns = (sorter: Sorter): Runs => {
  const four = grouping(units, sorter)
  const three = grouping(units, sorter)
  const pageOf: number[] = []
  const words: number[] = []
  return {
    four,
    three,
    pageOf,
    words,
    add: (page, compared) => {
      for (const unit of unitsOf(compared)) {
        const number = pageOf.length
        pageOf.push(page)
        words.push(unit.length)
        eachRun(unit, 4, (run) => four.add(run, number))
        eachRun(unit, 3, (run) => three.add(run, number))
      }
    }
  }
}

const unitsOf = ({ sentences, words }: Compared): readonly (readonly number[])[] => {
  const spoken = new Map<number, number[]>()
  let at = 0
  for (const [index, utterance] of sentences.utterance.entries()) {
    const unit = spoken.get(utterance) ?? []
    spoken.set(utterance, unit)
    const next = at + sentences.words[index]!
    while (at < next) unit.push(words[at++]!)
  }
  return [...spoken.values()]
}

const eachRun = (words: readonly number[], length: number, visit: (hash: number) => void): void => {
  for (let at = 0; at + length <= words.length; at++) {
    let run = words[at]!
    for (let next = 1; next < length; next++) run = mix(run, words[at + next]!)
    visit(run)
  }
}

/** One hash of two, in order. */
const mix = (a: number, b: number): number => (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ (b >>> 13), 0x297a2d39)) >>> 0

/** Pairs of pages (first before second) that may print the same speech, and name no different occasions; ascending. `copies` of pages are not looked at. */
export const candidatePages = (
  corpus: Corpus,
  runs: Runs,
  copies: ReadonlyMap<number, number>,
  sorter: Sorter
): readonly (readonly [number, number])[] => {
  const pairs = new Set<number>()
  const size = corpus.pages.length
  const look = (a: number, b: number): void => {
    if (a !== b && !differentOccasions(corpus.pages[a]!, corpus.pages[b]!)) pairs.add(a < b ? a * size + b : b * size + a)
  }
  byRuns(runs, copies, sorter, look)
  bySentences(corpus, copies, sorter, look)
  byOccasion(corpus, copies, look)
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size] as const)
}

type Look = (a: number, b: number) => void

const byRuns = ({ four, three, pageOf, words }: Runs, copies: ReadonlyMap<number, number>, sorter: Sorter, look: Look): void => {
  const isShort = (a: number, b: number): boolean => Math.min(words[a]!, words[b]!) < shortText
  const sharing = (runs: Grouping, isAsked: (a: number, b: number) => boolean, least: (a: number, b: number) => number): void => {
    const counted = pairCount(pageOf.length, sorter)
    runs.eachGroup((all) => {
      const holders = copies.size === 0 ? all : all.filter((unit) => !copies.has(pageOf[unit]!))
      if (holders.length < rarest || holders.length > commonest) return
      for (const [index, a] of holders.entries()) {
        for (const b of holders.slice(index + 1)) if (pageOf[a] !== pageOf[b] && isAsked(a, b)) counted.add(a, b)
      }
    })
    counted.each((a, b, count) => {
      if (count >= least(a, b)) look(pageOf[a]!, pageOf[b]!)
    })
  }
  sharing(
    four,
    () => true,
    (a, b) => (isShort(a, b) ? sharedByShort : shared)
  )
  sharing(three, isShort, () => shared)
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
