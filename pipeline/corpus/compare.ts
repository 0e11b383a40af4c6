import { Effect } from "effect"
import { type LinkedPages, open, pair, settle } from "../deduplicate/index.ts"
import { namesakes, partNamesakes } from "../segment/namesakes.ts"
import { withStore } from "../store.ts"
import { drawn } from "./answers.ts"
import { type Batch, runsOf, summaryOf } from "./batches.ts"
import { onDisk } from "./disk-sorting.ts"
import { neighbourhoods } from "./neighbourhoods.ts"
import { loadCompared, loadPage, type StoredPage } from "./pages.ts"
import { pairQuestions } from "./pair-questions.ts"
import type { Answer, Input } from "./tasks.ts"
import type { Workshop } from "./workshop.ts"

/** Pages in the store, in order of document ids. */
export interface Stored {
  readonly pages: readonly StoredPage[]
  readonly batches: readonly Batch[]
}

/** Deduplicates stored pages, of which a few are held at a time, and parts them into neighbourhoods. */
export const compare = Effect.fnUntraced(function* ({ pages, batches }: Stored, workshop: Workshop, folder: string) {
  const { settings } = workshop
  const parted = namesakes(pages.map(({ file, people }) => ({ documentId: file.documentId, people })))
  const sorter = onDisk(folder)
  const opened = yield* withStore(settings.store, () =>
    open(
      {
        length: pages.length,
        at: (index) => partNamesakes(loadPage(pages[index]!, settings), parted),
        kept: {
          comparedAt: (index) => loadCompared(pages[index]!, settings, parted),
          summaries: () => batches.map((batch) => summaryOf(batch, settings, parted)),
          runs: (range) => batches.map((batch) => runsOf(batch, range, settings))
        }
      },
      sorter
    )
  )
  const { candidates } = opened
  const links = yield* answersOf(
    "links",
    workshop,
    pairQuestions("links", candidates, pages, parted, () => ({}))
  )
  const linked = candidates.map(([a, b], place): LinkedPages => [a, b, links[place]!])
  const paired = pair(opened, linked, sorter)
  const { doubtful } = paired
  const conflicts = yield* answersOf(
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
  const deduplicated = settle(opened, paired, conflicts)
  return { parted, deduplicated, neighbourhoods: neighbourhoods(opened.corpus.pages, deduplicated) }
})

/** The answers to questions about pairs, pair by pair. */
const answersOf = Effect.fnUntraced(function* <Name extends "links" | "conflicts">(
  kind: Name,
  { settings, work }: Workshop,
  questions: Iterable<Input<Name>>
) {
  const answers = new Map<number, Answer<Name>["answer"]>()
  const take = ({ place, answer }: Answer<Name>) => Effect.sync(() => void answers.set(place, answer))
  yield* work(kind, drawn<Input<Name>, Answer<Name>>(settings.store, kind, questions), take)
  return Array.from(answers.keys(), (_, place) => answers.get(place)!).flat()
})
