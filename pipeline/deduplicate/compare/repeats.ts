import type { SegmentedPage } from "../../model/segmented-page.ts"
import { hashOn, hashSeed } from "../../text/hash32.ts"
import type { PageWords, Worded } from "./passage-words.ts"
import type { Pair, Text } from "./sentence.ts"

/** Words a repeated stretch must have: a page prints a short line twice for many reasons. */
const longEnough = 12

/**
 * Stretches a page prints twice: index of the later passage to that of the earlier. Of the passages that are compared; whole ones, alike
 * word for word; a stretch grows over neighbours alike too, so that "He agreed." between two repeated paragraphs counts with them.
 */
export const repeatedPassages = ({ passages }: SegmentedPage, read: PageWords): ReadonlyMap<number, number> => {
  const indices = [...passages.keys()].filter((index) => read.passages[index] !== null)
  const lengths = indices.map((index) => lengthOf(read.passages[index]!.all))
  const alike = numberedAlike(passages, read, indices)
  const firsts = new Map<number, number>()
  const repeats = new Map<number, number>()
  alike.forEach((name, at) => {
    if (repeats.has(at)) return
    const first = firsts.get(name)
    if (first === undefined) firsts.set(name, at)
    else if (lengths[at]! >= longEnough) {
      for (let back = 0; at - back > first && first - back >= 0 && alike[first - back] === alike[at - back]; back++)
        repeats.set(at - back, first - back)
      for (let on = 0; first + on < at && alike[first + on] === alike[at + on]; on++) repeats.set(at + on, first + on)
    }
  })
  return new Map([...repeats].sort(([a], [b]) => a - b).map(([later, earlier]) => [indices[later]!, indices[earlier]!]))
}

const lengthOf = ({ first, end }: Worded): number => end - first

/** For each of some passages the first among them of the same kind and the same words, found by a hash of them. */
const numberedAlike = (
  passages: SegmentedPage["passages"],
  { words: { known }, passages: read }: PageWords,
  indices: readonly number[]
): readonly number[] => {
  const byHash = new Map<number, number[]>()
  const isSame = (one: number, other: number): boolean => {
    const [a, b] = [read[one]!.all, read[other]!.all]
    if (passages[one]!.kind !== passages[other]!.kind || lengthOf(a) !== lengthOf(b)) return false
    for (let at = 0; at < lengthOf(a); at++) if (known[a.first + at]!.form !== known[b.first + at]!.form) return false
    return true
  }
  return indices.map((index) => {
    const { first, end } = read[index]!.all
    let hash = hashSeed
    for (let at = first; at < end; at++) hash = hashOn(hash, known[at]!.hash)
    const met = byHash.get(hash)
    if (met === undefined) byHash.set(hash, [index])
    const same = met?.find((other) => isSame(other, index))
    if (same === undefined) met?.push(index)
    return same ?? index
  })
}

/** The sentences of repeated passages, pair by pair. */
export const repeatedPairs = (text: Text): readonly Pair[] => {
  const { passages } = text.page
  const within = Map.groupBy(text.sentences, ({ passage }) => passage)
  return [...text.repeats].flatMap(([later, earlier]) => {
    if (passages[later]!.kind === "cue") return []
    const first = within.get(earlier) ?? []
    return (within.get(later) ?? []).flatMap((b, index) => {
      const a = first[index]
      return a === undefined
        ? []
        : [
            {
              a,
              b,
              kind: "exact",
              similarity: 1
            } as const
          ]
    })
  })
}
