import { Effect } from "effect"
import { type LinkedPages, type Opened, open, pair, search, settle } from "../deduplicate/index.ts"
import type { RunCounts } from "../deduplicate/run-counts.ts"
import { giveBack } from "../garbage.ts"
import { type Namesakes, namesakes, partNamesakes } from "../segment/people/namesakes.ts"
import { CacheError, withStore } from "../store.ts"
import { drawn } from "./answers.ts"
import { type Batch, mendRuns, summariesOf } from "./batches.ts"
import { onDisk } from "./disk-sorting.ts"
import { neighbourhoods } from "./neighbourhoods.ts"
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
  const opened = yield* withStore(settings.store, () =>
    open(
      {
        at: (page) => partNamesakes(loadPage(pages[page]!, settings), parted),
        comparedAt: (page) => loadCompared(pages[page]!, settings, parted),
        summaries: summariesOf(batches, settings, parted),
        sentences: batches.reduce((sum, { sentences }) => sum + sentences, 0)
      },
      sorter
    )
  )
  const { add, found } = search(opened, sorter)
  yield* countAll(batches, opened, workshop, add)
  const worthComparing = found()
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
  yield* giveBack
  return { repeating, deduplicated: settle(opened, paired, conflicts) }
})

/** Counts what units share of every range of runs; `add` gets each count once. */
const countAll = Effect.fnUntraced(function* (
  batches: readonly Batch[],
  { corpus, units }: Opened,
  { settings, work }: Workshop,
  add: (counted: RunCounts) => void
) {
  const lost = new Set<number>()
  const take = ({ place, answer }: Answer<"runs">) =>
    Effect.sync(() => {
      if (answer === null) lost.add(place)
      else answer.forEach(add)
    })
  const ask = (which: (place: number) => boolean) => {
    const questions = [...runQuestions(batches, corpus.units.first, units, settings)].filter(({ place }) => which(place))
    return work("runs", drawn<Input<"runs">, Answer<"runs">>(settings.store, "runs", questions), take)
  }
  yield* ask(() => true)
  if (lost.size === 0) return
  const again = new Set(lost)
  lost.clear()
  yield* withStore(settings.store, () => mendRuns(batches, settings))
  yield* ask((place) => again.has(place))
  if (lost.size > 0) yield* new CacheError({ folder: settings.store, reason: "files that others damage" })
})

/** The answers to questions about pairs, pair by pair. */
const pairAnswers = Effect.fnUntraced(function* <Name extends "links" | "conflicts">(
  kind: Name,
  { settings, work }: Workshop,
  questions: Iterable<Input<Name>>
) {
  const answers = new Map<number, Answer<Name>["answer"]>()
  const take = ({ place, answer }: Answer<Name>) => Effect.sync(() => void answers.set(place, answer))
  yield* work(kind, drawn<Input<Name>, Answer<Name>>(settings.store, kind, questions), take)
  return Array.from(answers.keys(), (_, place) => answers.get(place)!).flat()
})
