import { Effect, Stream } from "effect"
import type { Facts } from "../../../schemas/inputs.ts"
import { type ReadFailure, readFailures, readingPages } from "../../corpus/page-results.ts"
import { runEach, type Task } from "../../corpus/workers.ts"
import type { IndexPair } from "../../model/compared-page.ts"
import { onceEach } from "../../text/once.ts"
import { readText } from "../compare/text.ts"
import type { ComparedCorpus } from "../corpus.ts"
import { type GroupOfPairs, groupsOfPairs } from "../groups-of-pairs.ts"
import { pageOf, placeOf, type SentencePair } from "../speeches/pairs.ts"
import { type Conflict, conflictsBetween, reading } from "./conflicts.ts"

/** Finds what the two sides of sentence pairs disagree on, on the pool of workers. Pages that agree to the letter are not looked at. */
export const conflictsAmong = Effect.fn("conflictsAmong")(function* (corpus: ComparedCorpus, pairs: readonly SentencePair[], facts: Facts) {
  const doubtful = betweenPages(pairs).filter(([, , between]) => between.some(({ kind }) => kind !== "exact"))
  const groups = groupsOfPairs(
    doubtful.map(([a, b]) => [a, b]),
    corpus
  )
  let asked = 0
  const inputs = groups.map((group): ConflictGroup => {
    const links = doubtful.slice(asked, asked + group.pairs.length).map(([, , between]) => between.map(indexPair))
    asked += group.pairs.length
    return { ...group, links, facts }
  })
  const found = (yield* Stream.runCollect(runEach(findConflicts, inputs))).flat()
  return new Map(
    doubtful.flatMap(([, , between], place) => found[place]!.map((conflict) => [between[conflict.pair]!, conflict] as const))
  ) satisfies ReadonlyMap<SentencePair, Conflict>
})

/** The pairs between each two pages, by the numbers of the pages. */
const betweenPages = (pairs: readonly SentencePair[]): readonly (readonly [a: number, b: number, pairs: readonly SentencePair[]])[] =>
  [...Map.groupBy(pairs, ({ a, b }) => `${pageOf(a)} ${pageOf(b)}`).values()]
    .map((between) => [pageOf(between[0]!.a), pageOf(between[0]!.b), between] as const)
    .sort(([a, b], [c, d]) => a - c || b - d)

const indexPair = ({ a, b, kind, similarity }: SentencePair): IndexPair => [placeOf(a), placeOf(b), kind, similarity]

/** Pairs of pages with their sentence pairs. */
interface ConflictGroup extends GroupOfPairs {
  readonly links: readonly (readonly IndexPair[])[]
  readonly facts: Facts
}

/** The task of a worker: the conflicts between each pair of pages of a group. */
export const findConflicts: Task<ConflictGroup, readonly (readonly Conflict[])[], ReadFailure> = {
  name: "findConflicts",
  failures: readFailures,
  work: ({ pages, pairs, links, facts }, reader) =>
    readingPages(reader, ({ page }) => {
      const readerOf = onceEach((place: number) => reading(readText(page(pages[place]!)), facts))
      return pairs.map(([a, b], pair) => conflictsBetween(readerOf(a), readerOf(b), links[pair]!))
    })
}
