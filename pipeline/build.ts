import { Effect, Stream } from "effect"
import { type Dataset, tables } from "../schemas/index.ts"
import { clean } from "./clean/index.ts"
import { deduplicate } from "./deduplicate/index.ts"
import { type Gold, readGold } from "./evaluate/gold.ts"
import { AccuracyError, evaluate } from "./evaluate/index.ts"
import type { Measure } from "./evaluate/measure.ts"
import { accuracyReport, missedThresholds } from "./evaluate/report.ts"
import { extract } from "./extract/index.ts"
import { Progress } from "./progress.ts"
import { publish, recover } from "./publish/index.ts"
import { type RawFolder, readPage, readRawFolder } from "./read/index.ts"
import { PageError, type Problem, tell } from "./read/problem.ts"
import { type SegmentedPage, segment } from "./segment/index.ts"
import { partNamesakes } from "./segment/namesakes.ts"

export interface BuildOptions {
  readonly raw: string
  readonly dist: string
  /** Folder of annotation; null publishes without a score. */
  readonly gold: string | null
  /** Set bad pages aside and go on with the others. */
  readonly keepGoing: boolean
}

/** Raw folder to published files: read, then the five steps. Succeeds with the problems of pages set aside. */
export const build = Effect.fn("build")(function* ({ raw, dist, gold, keepGoing }: BuildOptions) {
  yield* recover(dist)
  const folder = yield* readRawFolder(raw)
  const { dataset, refused } = yield* assemble(raw, folder, keepGoing)
  const annotation = gold === null ? null : yield* readGold(gold)
  yield* publish([dataset], {
    dist,
    facts: folder.facts,
    accompany: () =>
      annotation === null ? Effect.succeed({}) : Effect.map(score(dataset, annotation), (report) => ({ "ACCURACY.md": report }))
  })
  const progress = yield* Progress
  yield* progress.finish("publish", `${tables.length} tables in 3 formats, verified, in ${dist}`)
  yield* summarise(dataset)
  return refused
})

/** Pages to rows: the steps between reading and publishing. */
export const assemble = Effect.fn("assemble")(function* (raw: string, folder: RawFolder, keepGoing: boolean) {
  const { segmented, refused } = yield* segmentPages(raw, folder, keepGoing)
  const progress = yield* Progress
  const deduplicated = deduplicate(segmented, folder.facts)
  yield* progress.finish("deduplicate", `${deduplicated.speeches.length} speeches, ${deduplicated.links.length} links`)
  const dataset = extract(segmented, deduplicated, folder.facts, [...folder.setAside, ...refused].map(skipped))
  yield* progress.finish("extract", `${dataset.mentions.length} number expressions, ${dataset.figures.length} figures`)
  return { dataset, refused }
})

const skipped = (problem: Problem) => ({ file: problem.file, message: tell(problem) })

/** Pages stream through clean and segment, each a function of one page; their order is that of their names. */
const segmentPages = Effect.fnUntraced(function* (raw: string, { facts, pages }: RawFolder, keepGoing: boolean) {
  const progress = yield* Progress
  const refused: Problem[] = []
  const setAside = (error: PageError) => {
    refused.push(...error.problems)
    return Effect.succeed(null)
  }
  let done = 0
  const read = yield* Stream.fromIterable(pages).pipe(
    Stream.mapEffect((file) => (keepGoing ? readPage(raw, file).pipe(Effect.catchTag("PageError", setAside)) : readPage(raw, file)), {
      concurrency: 4
    }),
    Stream.map((page): SegmentedPage | null => (page === null ? null : segment(clean(page), facts))),
    Stream.tap(() => progress.advance("segment", ++done, pages.length)),
    Stream.runCollect
  )
  const segmented = partNamesakes(read.filter((page) => page !== null))
  if (segmented.length === 0) return yield* new PageError({ problems: refused })
  yield* progress.finish("segment", `${segmented.length} pages, ${segmented.reduce((sum, page) => sum + page.passages.length, 0)} passages`)
  return { segmented, refused: refused.sort((a, b) => (a.file < b.file ? -1 : 1)) }
})

/** Scores the rows; below a threshold nothing may be published. */
const score = Effect.fnUntraced(function* (dataset: Dataset, gold: Gold) {
  const measures: readonly Measure[] = evaluate(dataset, gold)
  const missed = missedThresholds(measures, gold)
  if (missed.length > 0) return yield* new AccuracyError({ missed })
  const progress = yield* Progress
  yield* progress.finish("evaluate", `${measures.length} measures, ${gold.thresholds.size} thresholds reached`)
  return accuracyReport(measures, gold)
})

const summarise = Effect.fnUntraced(function* (dataset: Dataset) {
  const progress = yield* Progress
  yield* progress.say("")
  for (const { name } of tables) yield* progress.say(`  ${name.padEnd(12)} ${String(dataset[name].length).padStart(7)} rows`)
  const codes = new Map<string, number>()
  for (const { code } of dataset.issues) codes.set(code, (codes.get(code) ?? 0) + 1)
  yield* progress.say("")
  for (const [code, count] of [...codes].sort()) yield* progress.say(`  ${code.padEnd(24)} ${count}`)
})
