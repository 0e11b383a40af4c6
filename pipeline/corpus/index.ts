import { Effect } from "effect"
import { type Dataset, tables } from "../../schemas/index.ts"
import { linksBetween, type Opened, open, settle } from "../deduplicate/index.ts"
import { mergeTallies, type SpeakerTally, skippedFileRow, speakerRows } from "../extract/index.ts"
import { Progress } from "../progress.ts"
import type { Source } from "../publish/index.ts"
import type { PageFile } from "../read/page.ts"
import { type Problem, tell } from "../read/problem.ts"
import { type Namesakes, namesakes, partNamesakes } from "../segment/namesakes.ts"
import { withStore } from "../store.ts"
import { onThreads, workerCount } from "../workers.ts"
import { onDisk } from "./disk-sorting.ts"
import type { LinkedPages, LinksJob, LinksSetup } from "./links.ts"
import { neighbourhoods } from "./neighbourhoods.ts"
import { loadCompared, loadPage, type PageAddress, type PageSettings, type Processed, processPage, type StoredPage } from "./pages.ts"
import { type MadeRows, makeRows, type RowsJob, type RowsSettings } from "./rows.ts"
import { rowsJobs } from "./rows-jobs.ts"
import { mergeLines, type Row } from "./sorted-rows.ts"

/** A file that was not read, and why. */
export interface Refused {
  readonly file: string
  readonly problem: Problem
}

/** From so many pages threads are worth their start. */
const manyPages = 200
/** Pages a thread is given at a time. */
const batch = 16

const inBatches = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))

/** All pages, cleaned, segmented and numbered, in the store; and the problems of those that cannot be read. */
export const storePages = Effect.fn("storePages")(function* (pages: readonly PageFile[], settings: PageSettings) {
  const progress = yield* Progress
  const stored: StoredPage[] = []
  const refused: Refused[] = []
  const take = (processed: readonly Processed[]) => {
    for (const each of processed) {
      if (each.ok) stored.push(each.page)
      else refused.push(each)
    }
    return progress.advance("segment", stored.length + refused.length, pages.length)
  }
  const count = workerCount()
  if (count === 1 || pages.length < manyPages)
    yield* Effect.forEach(
      pages,
      (file) =>
        Effect.flatMap(
          withStore(settings.store, () => [processPage(file, settings)]),
          take
        ),
      { discard: true }
    )
  else yield* onThreads({ script: new URL("./pages-thread.ts", import.meta.url), setup: settings, count }, inBatches(pages, batch), take)
  return {
    stored: stored.sort((a, b) => (a.file.documentId < b.file.documentId ? -1 : 1)),
    refused: refused.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  }
})

/** Deduplicates stored pages, of which a few are held at a time, and parts them into neighbourhoods. */
const compare = Effect.fnUntraced(function* (stored: readonly StoredPage[], settings: RowsSettings) {
  const parted = namesakes(stored.map(({ file, people }) => ({ documentId: file.documentId, people })))
  const sorter = onDisk(settings.folder)
  const opened = yield* withStore(settings.store, () =>
    open(
      {
        length: stored.length,
        at: (index) => partNamesakes(loadPage(stored[index]!, settings), parted),
        kept: {
          documentIdAt: (index) => stored[index]!.file.documentId,
          comparedAt: (index) => loadCompared(stored[index]!, settings, parted)
        }
      },
      sorter
    )
  )
  const linked = yield* link(opened, stored, settings, parted)
  const deduplicated = yield* withStore(settings.store, () => settle(opened, linked, settings.facts, sorter))
  return { parted, deduplicated, neighbourhoods: neighbourhoods(opened.corpus.pages, deduplicated) }
})

/** Pairs of pages that a thread is given at a time: those of one page come together. */
const pairsOfJob = 128

/** The sentence pairs of all candidates. */
const link = Effect.fnUntraced(function* (
  { candidates, corpus }: Opened,
  stored: readonly StoredPage[],
  settings: PageSettings,
  parted: Namesakes
) {
  const count = workerCount()
  if (count === 1 || stored.length < manyPages)
    return yield* withStore(settings.store, () =>
      candidates.map(([a, b]) => [a, b, linksBetween(corpus.comparedOf(a), corpus.comparedOf(b))] as const)
    )
  const addressOf = (page: number): PageAddress => {
    const { file, key } = stored[corpus.order[page]!]!
    return { file, key }
  }
  const jobs = inBatches(candidates, pairsOfJob).map((pairs): LinksJob => {
    const pages = [...new Set(pairs.flat())]
    return { pairs, pages: new Map(pages.map((page) => [page, addressOf(page)])) }
  })
  const linked: LinkedPages[] = []
  yield* onThreads<LinksJob, readonly LinkedPages[], never, never>(
    { script: new URL("./links-thread.ts", import.meta.url), setup: { settings, parted } satisfies LinksSetup, count },
    jobs,
    (answer) =>
      Effect.sync(() => {
        for (const each of answer) linked.push(each)
      })
  )
  return linked
})

/** The rows of stored pages as lines, table by table, each in the order of its key; read from the disk as they are drawn. */
export const rowsOfStored = Effect.fn("rowsOfStored")(function* (
  stored: readonly StoredPage[],
  settings: RowsSettings,
  skipped: readonly Refused[]
) {
  const progress = yield* Progress
  const { parted, deduplicated, neighbourhoods } = yield* compare(stored, settings)
  yield* progress.finish("deduplicate", `${deduplicated.speeches.length} speeches, ${deduplicated.links.length} links`)
  const files = new Map<string, string[]>()
  const tallies = new Map<string, SpeakerTally>()
  const counts = { documents: 0, mentions: 0, figures: 0 }
  const take = (made: MadeRows) => {
    for (const [table, own] of made.files) files.set(table, [...(files.get(table) ?? []), ...own])
    mergeTallies(tallies, made.speakers)
    counts.documents += made.documents
    counts.mentions += made.mentions
    counts.figures += made.figures
    return progress.advance("extract", counts.documents, stored.length)
  }
  const jobs = rowsJobs(neighbourhoods, stored, deduplicated, parted, settings.facts)
  const count = workerCount()
  if (count === 1 || stored.length < manyPages)
    yield* Effect.forEach(
      jobs,
      (job) =>
        Effect.flatMap(
          withStore(settings.store, () => makeRows(job, settings)),
          take
        ),
      { discard: true }
    )
  else
    yield* onThreads<RowsJob, MadeRows, never, never>(
      { script: new URL("./rows-thread.ts", import.meta.url), setup: settings, count },
      jobs,
      take
    )
  yield* progress.finish("extract", `${counts.mentions} number expressions, ${counts.figures} figures`)
  const speakers = speakerRows(tallies, settings.facts)
  const unread = skipped.map(({ file, problem }) => skippedFileRow(file, tell(problem)))
  return linesFrom(files, { speakers, issues: unread })
})

/** Lines of one table that are drawn together. */
const drawn = 1000

/** The sorted lines of each table, some at a time; those of the rows of `known` are sorted in. */
const linesFrom =
  (files: ReadonlyMap<string, readonly string[]>, known: Partial<Dataset>): Source =>
  (name) => {
    const table = tables.find((each) => each.name === name) ?? tables[0]
    return inPieces(mergeLines(files.get(name) ?? [], table, (known[name] ?? []) as unknown as readonly Row[]))
  }

function* inPieces(lines: Iterable<string>): Generator<readonly string[]> {
  let some: string[] = []
  for (const line of lines) {
    some.push(line)
    if (some.length < drawn) continue
    yield some
    some = []
  }
  yield some
}
