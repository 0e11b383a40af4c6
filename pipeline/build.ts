import { Effect, Stream } from "effect"
import { type Dataset, type TableName, tables } from "../schemas/index.ts"
import { openWorkshop, rowsOfStored, storePages, type Workshop } from "./corpus/index.ts"
import { type Gold, readGold } from "./evaluate/gold.ts"
import { AccuracyError, concernedBy, evaluate } from "./evaluate/index.ts"
import type { Measure } from "./evaluate/measure.ts"
import { accuracyReport, missedThresholds } from "./evaluate/report.ts"
import { giveBack } from "./garbage.ts"
import { Progress } from "./progress.ts"
import { publish, recover, type Source, type Written } from "./publish/index.ts"
import { type RawFolder, readRawFolder } from "./read/index.ts"
import { PageError } from "./read/problem.ts"
import { openStore } from "./store.ts"

/** What the steps up to the rows are given. */
export interface StepOptions {
  readonly raw: string
  /** Folder for what is kept from run to run; it may be removed at any time between runs. */
  readonly cache: string
  /** Set bad pages aside and go on with the others. */
  readonly keepGoing: boolean
}

export interface BuildOptions extends StepOptions {
  readonly dist: string
  /** Folder of annotation; null publishes without a score. */
  readonly gold: string | null
}

/** Raw folder to published files: read, then the five steps. Succeeds with the problems of pages set aside. */
export const build = Effect.fn("build")(function* ({ dist, gold, ...options }: BuildOptions) {
  yield* recover(dist)
  const folder = yield* readRawFolder(options.raw)
  const annotation = gold === null ? null : yield* readGold(gold)
  const { lines, store, refused } = yield* assemble(folder, options)
  const codes = new Map<string, number>()
  const { counts } = yield* publish(countingIssues(lines, codes), {
    dist,
    store,
    facts: folder.facts,
    accompany: Effect.fnUntraced(function* (written: Written) {
      if (annotation === null) return {}
      return { "ACCURACY.md": yield* score(yield* annotatedRows(written, annotation), annotation) }
    })
  })
  const progress = yield* Progress
  yield* progress.finish("publish", `${tables.length} tables in 3 formats, verified, in ${dist}`)
  yield* summarise(counts, codes)
  return refused
}, Effect.scoped)

/** Pages to rows: the steps between reading and publishing. Their lines are drawn from the disk as long as the scope lasts. */
export const assemble = Effect.fn("assemble")(function* (folder: RawFolder, { raw, cache, keepGoing }: StepOptions) {
  const { store, folder: place } = yield* openStore(cache)
  const settings = { raw, facts: folder.facts, store }
  const made = yield* Effect.scoped(Effect.flatMap(openWorkshop(settings), (workshop) => rowsOf(folder, workshop, place, keepGoing)))
  yield* giveBack
  return made
})

/** Its threads end before the rows are drawn. */
const rowsOf = Effect.fnUntraced(function* (folder: RawFolder, workshop: Workshop, place: string, keepGoing: boolean) {
  const { stored, refused } = yield* storePages(folder.pages, workshop)
  const problems = refused.map(({ problem }) => problem)
  if (problems.length > 0 && (!keepGoing || stored.pages.length === 0)) return yield* new PageError({ problems })
  const progress = yield* Progress
  yield* progress.finish("segment", `${stored.pages.length} pages`)
  yield* giveBack
  const lines = yield* rowsOfStored(stored, workshop, place, [
    ...folder.setAside.map((problem) => ({ file: problem.file, problem })),
    ...refused
  ])
  return { lines, store: workshop.settings.store, refused: problems }
})

/** The rows of a corpus that fits into memory. */
export const datasetOf = Effect.fn("datasetOf")(function* (folder: RawFolder, options: StepOptions) {
  return collect((yield* assemble(folder, options)).lines)
}, Effect.scoped)

const collect = (lines: Source): Dataset =>
  Object.fromEntries(tables.map(({ name }) => [name, [...lines(name)].flat().map((line) => JSON.parse(line))])) as unknown as Dataset

/** Scores the rows; below a threshold nothing may be published. */
const score = Effect.fnUntraced(function* (dataset: Dataset, gold: Gold) {
  const measures: readonly Measure[] = evaluate(dataset, gold)
  const missed = missedThresholds(measures, gold)
  if (missed.length > 0) return yield* new AccuracyError({ missed })
  const progress = yield* Progress
  yield* progress.finish("evaluate", `${measures.length} measures, ${gold.thresholds.size} thresholds reached`)
  return accuracyReport(measures, gold)
})

/** The rows that annotation says something of: those of annotated pages. */
const annotatedRows = Effect.fnUntraced(function* (written: Written, gold: Gold) {
  const isAnnotated = concernedBy(gold)
  const rows = yield* Effect.forEach(tables, ({ name }) =>
    Effect.map(written.rows(name).pipe(Stream.filter(isAnnotated), Stream.runCollect), (own) => [name, own] as const)
  )
  return Object.fromEntries(rows) as unknown as Dataset
})

/** Counts the codes of issues as they are drawn. */
const countingIssues =
  (lines: Source, codes: Map<string, number>): Source =>
  (name) =>
    name === "issues" ? passing(lines(name), (line) => countCode(JSON.parse(line), codes)) : lines(name)

const countCode = ({ code }: Dataset["issues"][number], codes: Map<string, number>): unknown => codes.set(code, (codes.get(code) ?? 0) + 1)

function* passing<Item>(batches: Iterable<readonly Item[]>, look: (item: Item) => void): Generator<readonly Item[]> {
  for (const batch of batches) {
    batch.forEach(look)
    yield batch
  }
}

const summarise = Effect.fnUntraced(function* (rows: ReadonlyMap<TableName, number>, codes: ReadonlyMap<string, number>) {
  const progress = yield* Progress
  yield* progress.say("")
  for (const { name } of tables) yield* progress.say(`  ${name.padEnd(12)} ${String(rows.get(name) ?? 0).padStart(7)} rows`)
  yield* progress.say("")
  for (const [code, count] of [...codes].sort()) yield* progress.say(`  ${code.padEnd(24)} ${count}`)
})
