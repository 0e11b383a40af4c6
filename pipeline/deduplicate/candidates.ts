import { hash32 } from "./bag.ts"
import { countPairs, eachGroup, packPair, packRow, unpackPair } from "./group.ts"
import type { Text } from "./text.ts"

/**
 * Which texts to compare. Measured on 277 pairs of human translations among 1,569 units: four-grams that 2 to 10 units hold, at least five
 * of them shared (three for a short text), find 96 of 100 at 0.7 candidates a unit.
 */
const rarest = 2
const commonest = 10
const shared = 5
const sharedByShort = 3
const shortText = 150
/** A sentence of so many content words, printed alike by several pages, is enough to look, however many print it. */
const tellingSentence = 6

/** Pairs of indices into `texts` (first below second) that may print the same speech. */
export const candidatePages = (texts: readonly Text[]): readonly (readonly [number, number])[] => {
  const pairs = new Set<number>([...byGrams(texts), ...bySentences(texts), ...byOccasion(texts)])
  return [...pairs].sort((a, b) => a - b).map(unpackPair)
}

/** Units are the utterances, and for what nobody is reported to have said the page. */
const byGrams = (texts: readonly Text[]): readonly number[] => {
  const rows: number[] = []
  const pageOf: number[] = []
  const lengthOf: number[] = []
  texts.forEach((text, index) => {
    const units = Map.groupBy(text.sentences, ({ utterance }) => utterance)
    for (const [, sentences] of units) {
      const unit = pageOf.length
      const words = sentences.flatMap((sentence) => sentence.words)
      pageOf.push(index)
      lengthOf.push(words.length)
      for (let at = 0; at + 4 <= words.length; at++)
        rows.push(packRow(hash32(words[at + 3]!, hash32(words[at + 2]!, hash32(words[at + 1]!, hash32(words[at]!)))), unit))
    }
  })
  const pairs: number[] = []
  eachGroup(Float64Array.from(rows), (units) => {
    if (units.length < rarest || units.length > commonest) return
    for (let i = 0; i < units.length; i++)
      for (let j = i + 1; j < units.length; j++) if (pageOf[units[i]!] !== pageOf[units[j]!]) pairs.push(packPair(units[i]!, units[j]!))
  })
  const found: number[] = []
  for (const [pair, count] of countPairs(pairs)) {
    const [a, b] = unpackPair(pair)
    const short = Math.min(lengthOf[a]!, lengthOf[b]!) < shortText
    if (count >= (short ? sharedByShort : shared)) found.push(packPair(pageOf[a]!, pageOf[b]!))
  }
  return found
}

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
