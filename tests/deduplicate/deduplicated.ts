import { Effect, Layer } from "effect"
import { noPages, PageResults, type PageStore } from "../../pipeline/corpus/page-results.ts"
import { WorkDatabase } from "../../pipeline/corpus/work-database.ts"
import { Workers } from "../../pipeline/corpus/workers.ts"
import { createTables, pageRows } from "../../pipeline/deduplicate/candidates/tables.ts"
import { comparedPage } from "../../pipeline/deduplicate/compared-page.ts"
import type { ComparedCorpus } from "../../pipeline/deduplicate/corpus.ts"
import { deduplicate } from "../../pipeline/deduplicate/index.ts"
import type { PageAddress } from "../../pipeline/model/corpus-page.ts"
import type { Deduplicated } from "../../pipeline/model/deduplicated.ts"
import type { SegmentedPage } from "../../pipeline/model/segmented-page.ts"
import { Progress } from "../../pipeline/progress.ts"
import type { Facts } from "../../schemas/inputs.ts"

/** An empty database that puts nothing aside on disk. */
export const emptyDatabase = WorkDatabase.layer("", 1)

/** Deduplicates pages in memory, given in any order, with the code of production on one thread. */
export const deduplicated = (given: readonly SegmentedPage[], facts: Facts, database = emptyDatabase): Promise<Deduplicated> => {
  const pages = given.toSorted((a, b) => (a.page.documentId < b.page.documentId ? -1 : 1))
  const { corpus, store } = inMemory(pages)
  const around = Layer.mergeAll(database, Workers.here(store), Layer.succeed(PageResults, store), Progress.quiet)
  return Effect.gen(function* () {
    const tables = yield* createTables
    for (const number of pages.keys()) yield* tables.add(number, pageRows(store.compared(corpus.addressOf(number))))
    yield* tables.finish(corpus.facts)
    return yield* deduplicate(corpus, facts)
  }).pipe(Effect.provide(around), Effect.runPromise)
}

/** A corpus of pages in order of their ids, and the store that it leads to. */
const inMemory = (pages: readonly SegmentedPage[]): { readonly corpus: ComparedCorpus; readonly store: PageStore } => {
  const compared = pages.map(comparedPage)
  const numbers = new Map(pages.map(({ page }, number) => [page.documentId, number]))
  const numberOf = ({ file }: PageAddress): number => numbers.get(file.documentId)!
  const addressOf = (number: number): PageAddress => {
    const { documentId, file, entry } = pages[number]!.page
    return { file: { documentId, file, entry, entryLine: null }, key: documentId, names: null }
  }
  return {
    corpus: { facts: new Map(compared.entries()), addressOf },
    store: {
      ...noPages,
      page: (address) => pages[numberOf(address)]!,
      compared: (address) => compared[numberOf(address)]!
    }
  }
}
