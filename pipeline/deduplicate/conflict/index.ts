import { Effect, Stream } from "effect"
import type { Facts } from "../../../schemas/inputs.ts"
import { type ReadFailure, readFailures, readingPages } from "../../corpus/page-results.ts"
import { runEach, type Task } from "../../corpus/workers.ts"
import type { IndexPair } from "../../model/compared-page.ts"
import { onceEach } from "../../text/keys/once.ts"
import { readText } from "../compare/text.ts"
import type { ComparedCorpus, PagePair } from "../compared-corpus.ts"
import { type GroupOfPairs, groupsOfPairs } from "../groups-of-pairs.ts"
import { pageOf, placeOf, type SentencePair } from "../speeches/pairs.ts"
import { type Conflict, conflictsBetween, sentenceReader } from "./conflicts.ts"

/**
 * Finds the contradictions between linked sentences of a corpus, on the pool of workers. Two pages with exact links only cannot contradict
 * each other and are not read.
 */
export const conflictsAmong = Effect.fn("conflictsAmong")(function* (corpus: ComparedCorpus, pairs: readonly SentencePair[], facts: Facts) {
  const doubtful = byPages(pairs).filter(({ between }) => between.some(({ kind }) => kind !== "exact"))
  const pagePairs = doubtful.map(({ pages }) => pages)
  let next = 0
  const inputs = groupsOfPairs(pagePairs, corpus).map((group): ConflictGroup => {
    const links = doubtful.slice(next, next + group.pairs.length).map(({ between }) => between.map(indexPair))
    next += group.pairs.length
    return { ...group, links, facts }
  })
  const found = (yield* Stream.runCollect(runEach(findConflicts, inputs))).flat()
  return new Map(
    doubtful.flatMap(({ between }, index) => found[index]!.map((conflict) => [between[conflict.pair]!, conflict] as const))
  ) satisfies ReadonlyMap<SentencePair, Conflict>
})

/** The sentence pairs between each two pages, in order of the pages. */
const byPages = (pairs: readonly SentencePair[]): readonly { readonly pages: PagePair; readonly between: readonly SentencePair[] }[] =>
  [...Map.groupBy(pairs, ({ a, b }) => `${pageOf(a)} ${pageOf(b)}`).values()]
    .map((between) => ({ pages: [pageOf(between[0]!.a), pageOf(between[0]!.b)] as const, between }))
    .sort(({ pages: [a, b] }, { pages: [c, d] }) => a - c || b - d)

const indexPair = ({ a, b, kind, similarity }: SentencePair): IndexPair => [placeOf(a), placeOf(b), kind, similarity]

/** Pairs of pages, and the linked sentences of each pair. */
interface ConflictGroup extends GroupOfPairs {
  readonly links: readonly (readonly IndexPair[])[]
  readonly facts: Facts
}

/** The task of a worker: finds the conflicts between each two pages of a group. */
export const findConflicts: Task<ConflictGroup, readonly (readonly Conflict[])[], ReadFailure> = {
  name: "findConflicts",
  failures: readFailures,
  work: ({ pages, pairs, links, facts }, reader) =>
    readingPages(reader, ({ page }) => {
      const readerOf = onceEach((place: number) => sentenceReader(readText(page(pages[place]!)), facts))
      return pairs.map(([a, b], index) => conflictsBetween(readerOf(a), readerOf(b), links[index]!))
    })
}
