import type { SegmentedPage } from "../segment/index.ts"
import type { Pair } from "./link.ts"
import type { SentencePair } from "./pairs.ts"
import type { Text } from "./text.ts"

/** Words a repeated stretch must have: a page prints a short line twice for many reasons. */
const longEnough = 12

/**
 * Stretches a page prints twice: index of the later passage to that of the earlier; `words` are those of each passage that is compared.
 * Whole passages, alike word for word; a stretch grows over neighbours alike too, so that "He agreed." between two repeated paragraphs
 * counts with them.
 */
export const repeatedPassages = (
  { passages }: SegmentedPage,
  words: readonly (readonly string[] | null)[]
): ReadonlyMap<number, number> => {
  const indices = [...words.keys()].filter((index) => words[index] !== null)
  const alike = indices.map((index) => `${passages[index]!.kind} ${words[index]!.join(" ")}`)
  const firsts = new Map<string, number>()
  const repeats = new Map<number, number>()
  alike.forEach((name, at) => {
    if (repeats.has(at)) return
    const first = firsts.get(name)
    if (first === undefined) firsts.set(name, at)
    else if (words[indices[at]!]!.length >= longEnough) {
      for (let back = 0; at - back > first && first - back >= 0 && alike[first - back] === alike[at - back]; back++)
        repeats.set(at - back, first - back)
      for (let on = 0; first + on < at && alike[first + on] === alike[at + on]; on++) repeats.set(at + on, first + on)
    }
  })
  return new Map([...repeats].sort(([a], [b]) => a - b).map(([later, earlier]) => [indices[later]!, indices[earlier]!]))
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

/** Of so many repetitions the partners are listed again; more are no print of a speech. */
const manyRepetitions = 8

/** Pairs with a repeated sentence, once more for each of its repetitions; exact ones are tied through the first print already. */
export const withRepetitions = (pairs: readonly SentencePair[], repeated: readonly SentencePair[]): readonly SentencePair[] => {
  const copies = Map.groupBy(repeated, ({ a }) => a)
  const copiesOf = (sentence: number): readonly number[] => (copies.get(sentence) ?? []).slice(0, manyRepetitions).map(({ b }) => b)
  return pairs.flatMap((pair) => {
    if (pair.kind === "exact") return [pair]
    const withA = [pair, ...copiesOf(pair.a).map((a) => ({ ...pair, a }))]
    return withA.flatMap((each) => [each, ...copiesOf(each.b).map((b) => ({ ...each, b }))])
  })
}
