import { Effect } from "effect"
import { candidates, type LinkedPages, type Opened, open, pair, settle } from "../deduplicate/index.ts"
import { type Namesakes, namesakes, partNamesakes } from "../segment/namesakes.ts"
import { CacheError, withStore } from "../store.ts"
import { drawn } from "./answers.ts"
import { type Batch, mendRuns, summaryOf } from "./batches.ts"
import { onDisk } from "./disk-sorting.ts"
import { neighbourhoods } from "./neighbourhoods.ts"
import { oneCopy } from "./one-copy.ts"
import { loadCompared, loadPage, type StoredPage } from "./pages.ts"
import { pairQuestions } from "./pair-questions.ts"
import { runQuestions } from "./run-questions.ts"
import type { Answer, Input } from "./tasks.ts"
import type { Workshop } from "./workshop.ts"

/** Pages in the store, in order of document ids. */
export interface Stored {
  readonly pages: readonly StoredPage[]
  readonly batches: readonly Batch[]
}

/** Deduplicates stored pages and parts them into neighbourhoods. */
export const compare = Effect.fnUntraced(function* (stored: Stored, workshop: Workshop, folder: string) {
  const parted = namesakes(stored.pages.map(({ file, people }) => ({ documentId: file.documentId, people })))
  const { repeating, deduplicated } = yield* deduplicateStored(stored, workshop, parted, folder)
  const documents = stored.pages.map(({ file }) => file.documentId)
  return { parted, deduplicated, neighbourhoods: neighbourhoods(documents, repeating, deduplicated) }
})

/** What deduplication finds, and which pages repeat themselves: all else it needed is given back. A few pages are held at a time. */
const deduplicateStored = Effect.fnUntraced(function* ({ pages, batches }: Stored, workshop: Workshop, parted: Namesakes, folder: string) {
  const { settings } = workshop
  const sorter = onDisk(folder)
  const copy = oneCopy()
  const opened = yield* withStore(settings.store, () =>
    open(
      {
        at: (page) => partNamesakes(loadPage(pages[page]!, settings), parted),
        comparedAt: (page) => loadCompared(pages[page]!, settings, parted),
        summaries: batches.map((batch) => summaryOf(batch, settings, parted, copy))
      },
      sorter
    )
  )
  const worthComparing = candidates(opened, yield* countsOf(batches, opened, workshop), sorter)
  const links = yield* pairAnswers(
    "links",
    workshop,
    pairQuestions("links", worthComparing, pages, parted, () => ({}))
  )
  const linked = worthComparing.map(([a, b], place): LinkedPages => [a, b, links[place]!])
  const paired = pair(opened, linked)
  const { doubtful } = paired
  const conflicts = yield* pairAnswers(
    "conflicts",
    workshop,
    pairQuestions(
      "conflicts",
      doubtful.map(([a, b]) => [a, b]),
      pages,
      parted,
      (places) => ({ links: places.map((place) => doubtful[place]![2]) })
    )
  )
  const repeating = opened.corpus.pages.filter(({ repeats }) => repeats.length > 0)
  return { repeating, deduplicated: settle(opened, paired, conflicts) }
})

/** What units share of every range of runs. */
const countsOf = Effect.fnUntraced(function* (batches: readonly Batch[], { corpus, units }: Opened, workshop: Workshop) {
  const { settings } = workshop
  const asked = () => runQuestions(batches, corpus.units.first, units, settings)
  const counted = yield* answersOf("runs", workshop, asked())
  if (counted.every((counts) => counts !== null)) return counted.flat()
  yield* withStore(settings.store, () => mendRuns(batches, settings))
  const again = yield* answersOf("runs", workshop, asked())
  if (again.every((counts) => counts !== null)) return again.flat()
  return yield* new CacheError({ folder: settings.store, reason: "files that others damage" })
})

/** The answers to questions about pairs, pair by pair. */
const pairAnswers = Effect.fnUntraced(function* <Name extends "links" | "conflicts">(
  kind: Name,
  workshop: Workshop,
  questions: Iterable<Input<Name>>
) {
  return (yield* answersOf(kind, workshop, questions)).flat()
})

/** The answers to questions, in the order of their places. */
const answersOf = Effect.fnUntraced(function* <Name extends "runs" | "links" | "conflicts">(
  kind: Name,
  { settings, work }: Workshop,
  questions: Iterable<Input<Name>>
) {
  const answers = new Map<number, Answer<Name>["answer"]>()
  const take = ({ place, answer }: Answer<Name>) => Effect.sync(() => void answers.set(place, answer))
  yield* work(kind, drawn<Input<Name>, Answer<Name>>(settings.store, kind, questions), take)
  return Array.from(answers.keys(), (_, place) => answers.get(place)!)
})
