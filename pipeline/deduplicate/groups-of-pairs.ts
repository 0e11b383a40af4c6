import type { PageAddress } from "../model/corpus-page.ts"
import type { ComparedCorpus, PagePair } from "./compared-corpus.ts"

/** Pairs of pages that are looked at together: pages, and pairs of them by their places there. */
export interface GroupOfPairs {
  readonly pages: readonly PageAddress[]
  readonly pairs: readonly (readonly [a: number, b: number])[]
}

/** Pairs in a group: those of one page mostly come one after the other, so that it is read once for all of them. */
const pairsOfGroup = 32

/** Cuts a list of pairs of pages into groups, which workers look at. */
export const groupsOfPairs = (pairs: readonly PagePair[], { addressOf }: ComparedCorpus): readonly GroupOfPairs[] =>
  Array.from({ length: Math.ceil(pairs.length / pairsOfGroup) }, (_, group) => {
    const own = pairs.slice(group * pairsOfGroup, (group + 1) * pairsOfGroup)
    const numbers = [...new Set(own.flat())]
    const placeOf = new Map(numbers.map((page, place) => [page, place]))
    return { pages: numbers.map(addressOf), pairs: own.map(([a, b]) => [placeOf.get(a)!, placeOf.get(b)!] as const) }
  })
