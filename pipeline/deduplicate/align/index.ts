import { Effect, Stream } from "effect"
import { type ReadFailure, readFailures, readingPages } from "../../corpus/page-results.ts"
import { runEach, type Task } from "../../corpus/workers.ts"
import type { IndexPair } from "../../model/compared-page.ts"
import { onceEach } from "../../text/keys/once.ts"
import { decodeText } from "../compare/decoded-text.ts"
import type { ComparedCorpus, PagePair } from "../compared-corpus.ts"
import { type GroupOfPairs, groupsOfPairs } from "../groups-of-pairs.ts"
import { type SentencePair, sentenceNumber } from "../speeches/pairs.ts"
import { linkPages } from "./link.ts"

/** Finds the sentences that say the same in each of some pairs of pages, on the pool of workers. */
export const alignedPairs = Effect.fn("alignedPairs")(function* (corpus: ComparedCorpus, pairs: readonly PagePair[]) {
  const aligned = (yield* Stream.runCollect(runEach(alignPages, groupsOfPairs(pairs, corpus)))).flat()
  return pairs.flatMap(([aPage, bPage], place) =>
    aligned[place]!.map(
      ([a, b, kind, similarity, particulars = "none"]): SentencePair => ({
        a: sentenceNumber(aPage, a),
        b: sentenceNumber(bPage, b),
        kind,
        similarity,
        particulars
      })
    )
  )
})

/** The task of a worker: links the sentences of each pair of pages of a group. */
export const alignPages: Task<GroupOfPairs, readonly (readonly IndexPair[])[], ReadFailure> = {
  name: "alignPages",
  failures: readFailures,
  work: ({ pages, pairs }, reader) =>
    readingPages(reader, ({ compared }) => {
      const textOf = onceEach((place: number) => decodeText(compared(pages[place]!)))
      return pairs.map(([a, b]) => linkPages(textOf(a), textOf(b)))
    })
}
