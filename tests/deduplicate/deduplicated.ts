import { Effect, Layer } from "effect"
import { noPages, PageResults, type PageStore } from "../../pipeline/corpus/page-results.ts"
import { WorkDatabase } from "../../pipeline/corpus/work-database.ts"
import { Workers } from "../../pipeline/corpus/workers.ts"
import { createTables, pageRows } from "../../pipeline/deduplicate/candidates/tables.ts"
import type { ComparedCorpus } from "../../pipeline/deduplicate/compared-corpus.ts"
import { comparedPage } from "../../pipeline/deduplicate/compared-page.ts"
import { deduplicate } from "../../pipeline/deduplicate/index.ts"
import type { PageAddress } from "../../pipeline/model/corpus-page.ts"
import type { Deduplicated, Link, LinkEnd, Neighbourhood } from "../../pipeline/model/deduplicated.ts"
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
    const { sizes, read } = yield* deduplicate(corpus, facts)
    return together(yield* read(0, sizes.length))
  }).pipe(Effect.provide(around), Effect.runPromise)
}

/** What was found in all neighbourhoods: a link between two of them is told in both. */
const together = (neighbourhoods: readonly Neighbourhood[]): Deduplicated => {
  const found = neighbourhoods.map(({ deduplicated }) => deduplicated)
  const nameOf = ({ a, b }: Link): string => JSON.stringify([a.documentId, a.start, b.documentId, b.start])
  const links = new Map(found.flatMap((each) => each.links.map((link) => [nameOf(link), link])))
  const all = <Key extends "repeats" | "sameAs" | "issues">(key: Key) =>
    new Map(found.flatMap((each) => [...each[key]] as [string, never][]).sort(([a], [b]) => (a < b ? -1 : 1))) as Deduplicated[Key]
  return {
    speeches: found.flatMap(({ speeches }) => speeches).sort((a, b) => (a.speechId < b.speechId ? -1 : 1)),
    links: [...links.values()].sort((x, y) => inOrder(x.a, y.a) || inOrder(x.b, y.b)),
    repeats: all("repeats"),
    sameAs: all("sameAs"),
    issues: all("issues")
  }
}

const inOrder = (x: LinkEnd, y: LinkEnd): number =>
  x.documentId === y.documentId ? x.start - y.start : x.documentId < y.documentId ? -1 : 1

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
