import { Effect, Stream } from "effect"
import type { TableName } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Neighbourhoods } from "../corpus/neighbourhoods.ts"
import { createRowTables, rowLines } from "../corpus/row-tables.ts"
import { runEach } from "../corpus/workers.ts"
import type { Corpus } from "../model/corpus-page.ts"
import { Progress } from "../progress.ts"
import { isListed, peopleOf, rowsJobs } from "./jobs.ts"
import { noManifestRow, similarNameRows, skippedFileRow } from "./rows/issues.ts"
import { mergeTallies, type SpeakerTally } from "./rows/speaker-tallies.ts"
import { speakerNames, speakerRows } from "./rows/speakers.ts"
import { type IssueCounts, issueCounts, makeRows } from "./rows-task.ts"

/**
 * Makes the rows of all tables, on the pool of workers, and keeps them until they are drawn.
 *
 * @param skipped files that are not among the pages, and why
 * @returns the rows, to be drawn table by table, and how many issues there are of each code
 */
export const extract = Effect.fn("extract")(function* (
  corpus: Corpus,
  neighbourhoods: Neighbourhoods,
  facts: Facts,
  skipped: readonly { readonly file: string; readonly told: string }[]
) {
  const progress = yield* Progress
  const tables = yield* createRowTables
  const names = speakerNames(corpus.pages.flatMap(peopleOf), facts)
  const tallies = new Map<string, SpeakerTally>()
  const total = new Map<TableName, number>()
  const issues = new Map<string, number>()
  const countIssues = (counts: IssueCounts) => {
    for (const [code, count] of counts) issues.set(code, (issues.get(code) ?? 0) + count)
  }
  yield* Stream.runForEach(
    runEach(makeRows, rowsJobs(neighbourhoods, corpus.pages, names, facts)),
    Effect.fnUntraced(function* (made) {
      for (const [table, lines] of made.rows) {
        yield* tables.add(table, lines)
        total.set(table, (total.get(table) ?? 0) + lines.keys.length)
      }
      mergeTallies(tallies, made.speakers)
      countIssues(made.issues)
      yield* progress.advance("extract", total.get("documents")!, corpus.pages.length)
    })
  )
  yield* tables.add("speakers", rowLines("speakers", speakerRows(tallies, names, facts)))
  const ofFiles = [
    ...skipped.map(({ file, told }) => skippedFileRow(file, told)),
    ...(corpus.pages.some(isListed) ? [] : [noManifestRow(corpus.pages.length)]),
    ...similarNameRows(corpus.pages.map(({ address }) => address.file.documentId))
  ]
  yield* tables.add("issues", rowLines("issues", ofFiles))
  countIssues(issueCounts(ofFiles))
  yield* neighbourhoods.drop
  yield* tables.finish
  yield* progress.finish("extract", `${total.get("mentions") ?? 0} number expressions, ${total.get("figures") ?? 0} figures`)
  return { lines: tables.lines, issues: [...issues].sort(([a], [b]) => (a < b ? -1 : 1)) }
})
