import { Clock, Effect } from "effect"
import { type Dataset, tables } from "../../schemas/index.ts"
import type { Row } from "../../schemas/row.ts"
import { mergeTallies, type SpeakerTally, skippedFileRow, speakerRows } from "../extract/index.ts"
import { Progress } from "../progress.ts"
import type { Source } from "../publish/index.ts"
import type { PageFile } from "../read/page.ts"
import { type Problem, tell } from "../read/problem.ts"
import { withStore } from "../store.ts"
import type { Drawn } from "../workers.ts"
import { type Batch, keptBatch, pagesOfBatch } from "./batches.ts"
import { compare, type Stored } from "./compare.ts"
import { cut } from "./cut.ts"
import { keptRows } from "./kept-rows.ts"
import { onePerson } from "./one-copy.ts"
import type { PageSettings } from "./pages.ts"
import type { MadeRows, RowsJob } from "./rows.ts"
import { rowsJobs } from "./rows-jobs.ts"
import { knownHash, readSeen, stateOf, writeSeen } from "./seen.ts"
import { mergeLines } from "./sorted-rows.ts"
import type { Workshop } from "./workshop.ts"

export { openWorkshop, type Workshop } from "./workshop.ts"

/** A file that was not read, and why. */
export interface Refused {
  readonly file: string
  readonly problem: Problem
}

/** All pages, cleaned, segmented and numbered, in the store; and the problems of those that cannot be read. */
export const storePages = Effect.fn("storePages")(function* (files: readonly PageFile[], { settings, prepare, work }: Workshop) {
  const progress = yield* Progress
  const batches: Batch[] = []
  const one = onePerson()
  let done = 0
  const take = (batch: Batch) => {
    const pages = batch.pages.map((page) => ({ ...page, people: page.people.map(one) }))
    if (pages.length > 0) batches.push({ ...batch, pages })
    refused.push(...batch.refused)
    done += batch.pages.length + batch.refused.length
    return progress.advance("segment", done, files.length)
  }
  const refused: Refused[] = []
  const inOrder = files.toSorted((a, b) => byId(a.documentId, b.documentId))
  const now = yield* Clock.currentTimeMillis
  const { states, drawn } = yield* withStore(settings.store, () => drawnBatches(inOrder, settings, now))
  yield* prepare(drawn.reduce((sum, each) => sum + ("job" in each ? each.job.length : 0), 0))
  yield* work("batch", drawn, take)
  yield* withStore(settings.store, () =>
    writeSeen(
      settings,
      batches.flatMap(({ pages }) => pages),
      states
    )
  )
  batches.sort((a, b) => byId(a.pages[0]!.file.documentId, b.pages[0]!.file.documentId))
  return {
    stored: { pages: batches.flatMap(({ pages }) => pages), batches } satisfies Stored,
    refused: refused.sort((a, b) => byId(a.file, b.file))
  }
})

/** The batches that pages are read in, and those that are known: where all files are as they were when they were read before. */
const drawnBatches = (files: readonly PageFile[], settings: PageSettings, now: number) => {
  const seen = readSeen(settings)
  const states = new Map(
    files.flatMap(({ file }) => {
      const state = stateOf(settings.raw, file, now)
      return state === null ? [] : [[file, state] as const]
    })
  )
  const drawn = cut(files, pagesOfBatch, ({ documentId }) => documentId).map((some): Drawn<readonly PageFile[], Batch> => {
    const hashes = some.map((file) => knownHash(file, states.get(file.file) ?? null, seen))
    const known = hashes.every((each) => each !== null) ? keptBatch(some, hashes, settings) : null
    return known === null ? { job: some } : { known }
  })
  return { states, drawn }
}

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The rows of stored pages as lines, table by table, each in the order of its key; read from the disk as they are drawn. */
export const rowsOfStored = Effect.fn("rowsOfStored")(function* (
  stored: Stored,
  workshop: Workshop,
  folder: string,
  skipped: readonly Refused[]
) {
  const { settings, work } = workshop
  const progress = yield* Progress
  const { parted, deduplicated, neighbourhoods } = yield* compare(stored, workshop, folder)
  yield* progress.finish("deduplicate", `${deduplicated.speeches.length} speeches, ${deduplicated.links.length} links`)
  const files = new Map<string, string[]>()
  const tallies = new Map<string, SpeakerTally>()
  const counts = { documents: 0, mentions: 0, figures: 0 }
  const take = (made: MadeRows) => {
    for (const [table, own] of made.files) {
      const all = files.get(table) ?? []
      files.set(table, all)
      for (const { path } of own) all.push(path)
    }
    mergeTallies(tallies, made.speakers)
    counts.documents += made.documents
    counts.mentions += made.mentions
    counts.figures += made.figures
    return progress.advance("extract", counts.documents, stored.pages.length)
  }
  yield* work("rows", drawnRows(rowsJobs(neighbourhoods, stored.pages, deduplicated, parted, settings.facts), settings), take)
  yield* progress.finish("extract", `${counts.mentions} number expressions, ${counts.figures} figures`)
  const speakers = speakerRows(tallies, settings.facts)
  const unread = skipped.map(({ file, problem }) => skippedFileRow(file, tell(problem)))
  return linesFrom(files, { speakers, issues: unread })
})

/** Jobs, or the rows that such a job has made before. */
function* drawnRows(jobs: Iterable<RowsJob>, { store }: PageSettings): Generator<Drawn<RowsJob, MadeRows>> {
  for (const job of jobs) {
    const known = keptRows(store, job.key)
    yield known === null ? { job } : { known }
  }
}

/** Lines of one table that are drawn together. */
const drawnTogether = 1000

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
    if (some.length < drawnTogether) continue
    yield some
    some = []
  }
  yield some
}
