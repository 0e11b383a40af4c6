import type { SegmentedPage } from "../../model/segmented-page.ts"
import type { PageWords } from "./passage-words.ts"
import type { Pair, ReadText } from "./sentence.ts"

/** Words that a passage must have to start a repetition: a page prints a short line twice for many reasons. */
const leastWords = 12

/**
 * Finds the passages that a page prints a second time, word for word. Gives the index of each with that of its first print. A repetition
 * grows over equal neighbours, so that "He agreed." between two repeated paragraphs belongs to it.
 */
export const repeatedPassages = (page: SegmentedPage, { words: { known }, passages }: PageWords): ReadonlyMap<number, number> => {
  const compared = passages.flatMap((words, index) => (words === null ? [] : [{ index, first: words.all.first, end: words.all.end }]))
  /** For each passage its kind and its words: they are equal for passages that print the same. */
  const prints = compared.map(({ index, first, end }) =>
    [page.passages[index]!.kind, ...known.slice(first, end).map(({ form }) => form)].join(" ")
  )
  const firstPlaces = new Map<string, number>()
  const repeats = new Map<number, number>()
  for (const [at, { first: firstWord, end }] of compared.entries()) {
    if (repeats.has(at)) continue
    const first = firstPlaces.get(prints[at]!)
    if (first === undefined) firstPlaces.set(prints[at]!, at)
    else if (end - firstWord >= leastWords) {
      for (let back = 0; at - back > first && first - back >= 0 && prints[first - back] === prints[at - back]; back++)
        repeats.set(at - back, first - back)
      for (let on = 0; first + on < at && prints[first + on] === prints[at + on]; on++) repeats.set(at + on, first + on)
    }
  }
  return new Map([...repeats].sort(([a], [b]) => a - b).map(([later, earlier]) => [compared[later]!.index, compared[earlier]!.index]))
}

/** Pairs each sentence of a repeated passage with that of its first print. Cues say nothing, so they have no pairs. */
export const repeatedPairs = ({ page: { passages }, sentences, repeats }: ReadText): readonly Pair[] => {
  const within = Map.groupBy(sentences, ({ passage }) => passage)
  return [...repeats].flatMap(([later, earlier]) => {
    if (passages[later]!.kind === "cue") return []
    const first = within.get(earlier) ?? []
    const again = (within.get(later) ?? []).slice(0, first.length)
    return again.map((b, index): Pair => ({ a: first[index]!, b, kind: "exact", similarity: 1 }))
  })
}
