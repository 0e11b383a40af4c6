import { hash32 } from "./bag.ts"
import { countPairs, eachGroup, packPair, packRow, unpackPair } from "./group.ts"
import type { Text } from "./text.ts"

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

/** Pairs of indices into `texts` (first below second) that may print the same speech. */
export const candidatePages = (texts: readonly Text[]): readonly (readonly [number, number])[] => {
  const pairs = new Set<number>([...byGrams(texts), ...bySentences(texts), ...byOccasion(texts)])
  return [...pairs].sort((a, b) => a - b).map(unpackPair)
}

/** An utterance, or what nobody is reported to have said in a page. */
interface Unit {
  readonly page: number
  readonly words: readonly string[]
}

const byGrams = (texts: readonly Text[]): readonly number[] => {
  const units = texts.flatMap((text, page) =>
    [...Map.groupBy(text.sentences, ({ utterance }) => utterance).values()].map(
      (sentences): Unit => ({ page, words: sentences.flatMap(({ words }) => words) })
    )
  )
  const isShort = (a: number, b: number): boolean => Math.min(units[a]!.words.length, units[b]!.words.length) < shortText
  const pages = (pairs: readonly (readonly [number, number])[]): readonly number[] =>
    pairs.map(([a, b]) => packPair(units[a]!.page, units[b]!.page))
  const byFour = sharing(units, 4, () => true).filter(([a, b, count]) => count >= (isShort(a, b) ? sharedByShort : shared))
  const byThree = sharing(units, 3, isShort).filter(([, , count]) => count >= shared)
  return [...pages(byFour.map(([a, b]) => [a, b])), ...pages(byThree.map(([a, b]) => [a, b]))]
}

/** Units of different pages with how many rare runs of `length` words they share. */
const sharing = (
  units: readonly Unit[],
  length: number,
  isAsked: (a: number, b: number) => boolean
): readonly (readonly [number, number, number])[] => {
  const runs = units.reduce((sum, { words }) => sum + Math.max(0, words.length - length + 1), 0)
  const rows = new Float64Array(runs)
  let row = 0
  for (const [unit, { words }] of units.entries()) {
    const hashes = words.map((word) => hash32(word))
    for (let at = 0; at + length <= words.length; at++) rows[row++] = packRow(hashes.slice(at, at + length).reduce(mix), unit)
  }
  const pairs: number[] = []
  eachGroup(rows, (holders) => {
    if (holders.length < rarest || holders.length > commonest) return
    for (const [index, a] of holders.entries()) {
      for (const b of holders.slice(index + 1)) if (units[a]!.page !== units[b]!.page && isAsked(a, b)) pairs.push(packPair(a, b))
    }
  })
  return [...countPairs(pairs)].map(([pair, count]) => [...unpackPair(pair), count] as const)
}

/** One hash of two, in order. */
const mix = (a: number, b: number): number => (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b ^ (b >>> 13), 0x297a2d39)) >>> 0

/** Each page that shares three telling sentences with an earlier one; a star, so that many copies of one text cost no more than their number. */
const bySentences = (texts: readonly Text[]): readonly number[] => {
  const rows = texts.flatMap((text, index) =>
    text.sentences.filter(({ content }) => content >= tellingSentence).map(({ key }) => packRow(key, index))
  )
  const pairs: number[] = []
  eachGroup(Float64Array.from(rows), ([first, ...others]) => {
    for (const other of others) pairs.push(packPair(first!, other))
  })
  return [...countPairs(pairs)].filter(([, count]) => count >= sharedByShort).map(([pair]) => pair)
}

/** Pages of one event in which one person speaks: each with the longest of them. */
const byOccasion = (texts: readonly Text[]): readonly number[] => {
  const groups = new Map<string, number[]>()
  texts.forEach(({ page }, index) => {
    if (page.eventId === null) return
    for (const speaker of new Set(page.utterances.map(({ speakerId }) => speakerId))) {
      if (speaker === null) continue
      const name = `${page.eventId} ${speaker}`
      groups.set(name, [...(groups.get(name) ?? []), index])
    }
  })
  return [...groups.values()].flatMap((group) => {
    const longest = group.reduce((best, index) => (texts[index]!.sentences.length > texts[best]!.sentences.length ? index : best))
    return group.filter((index) => index !== longest).map((index) => packPair(longest, index))
  })
}
