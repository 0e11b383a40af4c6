import { Effect, Stream } from "effect"
import type { Facts } from "../../schemas/inputs.ts"
import { createRowTables, rowLines } from "../corpus/row-tables.ts"
import { runEach } from "../corpus/workers.ts"
import type { Corpus } from "../model/corpus-page.ts"
import type { Deduplicated } from "../model/deduplicated.ts"
import { Progress } from "../progress.ts"
import { rowsJobs } from "./jobs.ts"
import { neighbourhoods } from "./neighbourhoods.ts"
import { skippedFileRow } from "./rows/issues.ts"
import { mergeTallies, type SpeakerTally } from "./rows/speaker-tallies.ts"
import { speakerRows } from "./rows/speakers.ts"
import { makeRows } from "./rows-task.ts"

/**
 * Makes the rows of all tables, on the pool of workers, and puts them into the work database.
 *
 * @param skipped files that are not among the pages, and why
 * @returns the tables that the rows stand in
 */
export const extract = Effect.fn("extract")(function* (
  corpus: Corpus,
  deduplicated: Deduplicated,
  facts: Facts,
  skipped: readonly { readonly file: string; readonly told: string }[]
) {
  const progress = yield* Progress
  const tables = yield* createRowTables
  const tallies = new Map<string, SpeakerTally>()
  const total = { documents: 0, mentions: 0, figures: 0 }
  const jobs = rowsJobs(neighbourhoods([...corpus.facts.values()], deduplicated), corpus.pages, deduplicated, facts)
  yield* Stream.runForEach(
    runEach(makeRows, jobs),
    Effect.fnUntraced(function* ({ rows, speakers, counts }) {
      for (const [table, lines] of rows) yield* tables.add(table, lines)
      mergeTallies(tallies, speakers)
      for (const name of ["documents", "mentions", "figures"] as const) total[name] += counts[name]
      yield* progress.advance("extract", total.documents, corpus.pages.length)
    })
  )
  yield* tables.add("speakers", rowLines("speakers", speakerRows(tallies, facts)))
  const unread = skipped.map(({ file, told }) => skippedFileRow(file, told))
  yield* tables.add("issues", rowLines("issues", unread))
  yield* tables.finish
  yield* progress.finish("extract", `${total.mentions} number expressions, ${total.figures} figures`)
  return tables
})
