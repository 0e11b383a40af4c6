import { Effect, Layer } from "effect"
import { noPages, PageResults, type PageStore } from "../../../pipeline/corpus/page-results.ts"
import { WorkDatabase } from "../../../pipeline/corpus/work-database.ts"
import { createTables, type PageRows } from "../../../pipeline/deduplicate/candidates/tables.ts"
import type { ComparedCorpus } from "../../../pipeline/deduplicate/compared-corpus.ts"
import type { ComparedFacts, ComparedPage } from "../../../pipeline/model/compared-page.ts"
import { emptyDatabase } from "../deduplicated.ts"

/** A page as the tables of candidates know it. Its number is its place among the pages of its corpus. */
export interface TabledPage {
  readonly facts?: Partial<ComparedFacts>
  readonly units?: readonly TabledUnit[]
  readonly sentences?: readonly TabledSentence[]
}

export interface TabledUnit {
  readonly words: number
  /** Names of n-grams. */
  readonly four: readonly number[]
  readonly three: readonly number[]
}

export interface TabledSentence {
  readonly key: number
  readonly check: number
  readonly content: number
}

/** Spreads the names of n-grams over all hashes. */
const hashOf = (name: number): number => Math.imul(name + 1, 0x9e3779b1) >>> 0

const rowsOf = ({ units = [], sentences = [] }: TabledPage): PageRows => {
  const column = (of: (sentence: TabledSentence) => number) => Uint32Array.from(sentences, of)
  const nGrams = (name: "four" | "three") => {
    const held = units.flatMap((unit, place) => unit[name].map((nGram) => [hashOf(nGram), place] as const))
    return { hash: Uint32Array.from(held, ([hash]) => hash), unit: Uint32Array.from(held, ([, place]) => place) }
  }
  const nothing = column(() => 0)
  return {
    sentences: [
      nothing,
      nothing,
      nothing,
      nothing,
      column(({ content }) => content),
      column(({ key }) => key),
      column(({ check }) => check)
    ],
    units: Uint32Array.from(units, ({ words }) => words),
    four: nGrams("four"),
    three: nGrams("three")
  }
}

const factsOf = ({ facts, sentences = [] }: TabledPage, number: number): ComparedFacts => ({
  documentId: `page-${number}`,
  form: "transcript",
  date: null,
  eventId: null,
  publisher: null,
  titleNumbers: null,
  print: String(number),
  utterances: [],
  sentenceCount: sentences.length,
  repeats: [],
  repeated: [],
  echoed: [],
  ...facts
})

/** Facts of pages, found under their numbers. */
export const corpusOf = (pages: readonly TabledPage[]): ComparedCorpus => ({
  facts: new Map(pages.map((page, number) => [number, factsOf(page, number)])),
  addressOf: (number) => ({
    file: { documentId: `page-${number}`, file: `pages/page-${number}.txt`, entry: null, entryLine: null },
    key: String(number),
    names: null
  })
})

/** Words that each page has for itself, long enough to be compared. */
export const wordsOfItsOwn = (number: number): Pick<ComparedPage, "words"> => ({
  words: Uint32Array.from({ length: 100 }, (_, place) => 1000 * number + place)
})

/** What a question to a database gives that holds the tables of some pages, added in the order of `order`, and of no copies. */
export const askTables = <A, E>(
  pages: readonly TabledPage[],
  question: Effect.Effect<A, E, WorkDatabase | PageResults>,
  order: readonly number[] = [...pages.keys()],
  reader: PageStore = noPages
): Promise<A> =>
  Effect.gen(function* () {
    const tables = yield* createTables
    for (const number of order) yield* tables.add(number, rowsOf(pages[number]!))
    yield* tables.finish(corpusOf(pages).facts)
    return yield* question
  }).pipe(Effect.provide(Layer.merge(emptyDatabase, Layer.succeed(PageResults, reader))), Effect.runPromise)

/** Tells the database which pages are copies of others. */
export const withCopies = Effect.fnUntraced(function* <A, E>(copies: readonly number[], question: Effect.Effect<A, E, WorkDatabase>) {
  const table = yield* (yield* WorkDatabase).createTable("copies", { page: "UINTEGER" })
  yield* table.append([Uint32Array.from(copies)])
  yield* table.flush
  return yield* question
})
