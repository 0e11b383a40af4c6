import { Effect, Layer, Stream } from "effect"
import { type Dataset, type TableName, tables } from "../schemas/index.ts"
import { cleanAndSegment } from "./clean-and-segment.ts"
import { openCache } from "./corpus/cache.ts"
import { PageResults, pageStore } from "./corpus/page-results.ts"
import { WorkDatabase } from "./corpus/work-database.ts"
import { Workers, workerCount } from "./corpus/workers.ts"
import { deduplicate } from "./deduplicate/index.ts"
import { readGold } from "./evaluate/gold.ts"
import { refuseIdle, score } from "./evaluate/index.ts"
import { extract } from "./extract/index.ts"
import { pageSteps } from "./page-steps.ts"
import { Progress } from "./progress.ts"
import { judgeFolder, publish } from "./publish/index.ts"
import { type RawFolder, readRawFolder } from "./read/index.ts"
import { PageError, tell } from "./read/problem.ts"
import { settlePeople } from "./settle-people.ts"

/** What the steps up to the rows are given. */
interface StepOptions {
  readonly raw: string
  /** Folder for what is kept from run to run; it may be removed at any time between runs. */
  readonly cache: string
  /** Set bad pages aside and go on with the others. */
  readonly keepGoing: boolean
}

interface BuildOptions extends StepOptions {
  readonly dist: string
  /** Folder of annotation; null publishes without a score. */
  readonly gold: string | null
  /** Whether index.html is published too. */
  readonly explorer?: boolean
}

/** Builds the dataset from a raw folder and publishes it. Succeeds with the problems of the pages that were set aside. */
export const build = Effect.fn("build")(function* ({ dist, gold, explorer = false, ...options }: BuildOptions) {
  yield* judgeFolder(dist)
  const annotation = gold === null ? null : yield* readGold(gold)
  const folder = yield* readRawFolder(options.raw)
  if (annotation !== null)
    yield* refuseIdle(
      annotation,
      folder.pages.map(({ documentId }) => documentId)
    )
  const { rows, refused, kept } = yield* rowsOf(folder, options)
  const { counts } = yield* publish(rows.lines, {
    dist,
    store: kept,
    facts: folder.facts,
    explorer,
    accompany: (written) => (annotation === null ? Effect.succeed({}) : score(written, annotation))
  })
  yield* summarise(dist, counts, rows.issues)
  return refused
}, Effect.scoped)

/** The steps between reading and publishing. */
const steps = Effect.fnUntraced(function* ({ pages: files, facts, setAside }: RawFolder, keepGoing: boolean) {
  const { pages, refused } = yield* cleanAndSegment(files)
  const problems = refused.map(({ problem }) => problem)
  if (problems.length > 0 && (!keepGoing || pages.length === 0)) return yield* new PageError({ problems })
  const corpus = settlePeople(pages)
  const deduplicated = yield* deduplicate(corpus, facts)
  const skipped = [...setAside.map((problem) => ({ file: problem.file, problem })), ...refused].map(({ file, problem }) => ({
    file,
    told: tell(problem)
  }))
  const rows = yield* extract(corpus, deduplicated, facts, skipped)
  return { rows, refused: [...setAside, ...problems] }
})

/** Pages from which threads are worth their start. */
const manyPages = 200

/** Takes the pages of a folder through the steps, on the workers that there are. The rows can be drawn as long as the scope lasts. */
const rowsOf = Effect.fnUntraced(function* (folder: RawFolder, { raw, cache, keepGoing }: StepOptions) {
  const { kept, run } = yield* openCache(cache)
  const count = yield* workerCount
  const settings = { raw, kept, facts: folder.facts }
  const store = pageStore(settings, pageSteps)
  const workers =
    count === 1 || folder.pages.length < manyPages
      ? Workers.here(store)
      : Workers.threads(new URL("worker.ts", import.meta.url), settings, count)
  const database = yield* Layer.build(WorkDatabase.layer(run, count))
  const made = yield* steps(folder, keepGoing).pipe(
    Effect.provide(workers),
    Effect.provideService(PageResults, store),
    Effect.provideContext(database)
  )
  return { ...made, kept }
})

/** The rows of a corpus that fits into memory. */
export const datasetOf = Effect.fn("datasetOf")(function* (folder: RawFolder, options: StepOptions) {
  const { rows } = yield* rowsOf(folder, options)
  const all = yield* Effect.forEach(tables, ({ name }) =>
    Effect.map(Stream.runCollect(rows.lines(name as TableName)), (lines) => [name, lines.flat().map((line) => JSON.parse(line))] as const)
  )
  return Object.fromEntries(all) as unknown as Dataset
}, Effect.scoped)

const summarise = Effect.fnUntraced(function* (
  dist: string,
  counts: ReadonlyMap<TableName, number>,
  issues: readonly (readonly [code: string, count: number])[]
) {
  const progress = yield* Progress
  yield* progress.finish("publish", `${tables.length} tables in 3 formats, verified, in ${dist}`)
  yield* progress.say("")
  for (const { name } of tables) yield* progress.say(`  ${name.padEnd(12)} ${String(counts.get(name) ?? 0).padStart(7)} rows`)
  yield* progress.say("")
  for (const [code, count] of issues) yield* progress.say(`  ${code.padEnd(24)} ${count}`)
})
