import { Effect, Order, Stream } from "effect"
import { type ReadFailure, readFailures, readingPages } from "./corpus/page-results.ts"
import { runEach, type Task } from "./corpus/workers.ts"
import { createTables, type PageRows, pageRows } from "./deduplicate/candidates/tables.ts"
import type { ComparedFacts } from "./model/compared-page.ts"
import type { PageFile } from "./model/corpus-page.ts"
import type { Person } from "./model/segmented-page.ts"
import { Progress } from "./progress.ts"
import type { Problem, SkippedFile } from "./read/problem.ts"
import { onceEach } from "./text/keys/once.ts"

/** A page that went through the page steps. */
export interface PageFound {
  /** Its place among all files in order of document ids. */
  readonly number: number
  readonly file: PageFile
  /** Under which its result is kept. */
  readonly key: string
  readonly people: readonly Person[]
  readonly facts: ComparedFacts
}

/**
 * Takes pages through the page steps on the pool of workers, and fills the tables in which candidates are looked for.
 *
 * @returns the pages in order of document ids, and those that cannot be read
 */
export const cleanAndSegment = Effect.fn("cleanAndSegment")(function* (files: readonly PageFile[]) {
  const progress = yield* Progress
  const tables = yield* createTables
  const inOrder = files.toSorted((a, b) => Order.String(a.documentId, b.documentId))
  const pages: PageFound[] = []
  const refused: SkippedFile[] = []
  const { sharedFacts, sharedPeople } = sharing()
  let number = 0
  yield* Stream.runForEach(
    runEach(segmentPages, Stream.grouped(Stream.fromIterable(inOrder), pagesOfBatch)),
    Effect.fnUntraced(function* (answers) {
      for (const answer of answers) {
        const file = inOrder[number]!
        if (answer.ok) {
          const { key, people, facts, rows } = answer
          yield* tables.add(number, rows)
          pages.push({ number, file, key, people: sharedPeople(people), facts: sharedFacts(facts) })
        } else refused.push({ file: file.file, problem: answer.problem })
        number++
      }
      yield* progress.advance("segment", number, files.length)
    })
  )
  yield* tables.finish(new Map(pages.map((page) => [page.number, page.facts])))
  yield* progress.finish("segment", `${pages.length} pages`)
  return { pages, refused }
})

/** Holds once what many pages have alike: each answer of a worker, and each result from the cache, has a copy of it. */
const sharing = () => {
  const known = onceEach((text: string) => text)
  const person = onceEach((json: string) => JSON.parse(json) as Person)
  const text = <Text extends string | null>(value: Text): Text => (value === null ? value : (known(value) as Text))
  return {
    sharedFacts: (facts: ComparedFacts): ComparedFacts => ({
      ...facts,
      publisher: text(facts.publisher),
      utterances: facts.utterances.map((utterance) => ({
        ...utterance,
        speakerId: text(utterance.speakerId),
        label: text(utterance.label),
        form: text(utterance.form)
      }))
    }),
    sharedPeople: (shown: readonly Person[]) => shown.map((each) => person(JSON.stringify(each)))
  }
}

/** Pages that a worker reads together. */
const pagesOfBatch = 16

type Segmented =
  | {
      readonly ok: true
      readonly key: string
      readonly people: readonly Person[]
      readonly facts: ComparedFacts
      readonly rows: PageRows
    }
  | { readonly ok: false; readonly problem: Problem }

/** The task of a worker: the results of some pages, without what is asked of a few of them only. */
export const segmentPages: Task<readonly PageFile[], readonly Segmented[], ReadFailure> = {
  name: "segmentPages",
  failures: readFailures,
  work: (files, store) =>
    readingPages(store, ({ result }) =>
      files.map((file): Segmented => {
        const made = result(file)
        if (!made.ok) return made
        const { key, people, compared } = made
        const { sentences, words, bags, ...facts } = compared
        return { ok: true, key, people, facts, rows: pageRows(compared) }
      })
    )
}
