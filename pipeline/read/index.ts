import { Effect } from "effect"
import { datasetFact, documentEntry, eventFact, type Facts, releaseFact, speakerFact } from "../../schemas/inputs.ts"
import type { PageFile } from "../model/corpus-page.ts"
import { eventProblems, releaseProblems, termProblems } from "./contradictions.ts"
import { repeatedKeys, surplusRow } from "./csv-table.ts"
import { listPages } from "./list-pages.ts"
import { entryProblems, officeProblems, sharedIds } from "./manifest.ts"
import { documentIdOf } from "./page-name.ts"
import { type Problem, TableError } from "./problem.ts"
import { reviewedTable } from "./reviewed-table.ts"
import { strayTables } from "./stray-tables.ts"

/** What a raw folder holds. */
export interface RawFolder {
  readonly facts: Facts
  /** In the order of their names. */
  readonly pages: readonly PageFile[]
  /** What stands among the pages and is none, with the reason. */
  readonly setAside: readonly Problem[]
}

/** The reviewed tables. */
const tables = ["documents.csv", "events.csv", "speakers.csv", "releases.csv", "dataset.csv"]

/** Reads the reviewed tables of a raw folder and lists its pages. Fails with all problems of the tables at once. */
export const readRawFolder = Effect.fn("readRawFolder")(function* (folder: string) {
  const events = yield* reviewedTable(folder, "events.csv", eventFact)
  const speakers = yield* reviewedTable(folder, "speakers.csv", speakerFact)
  const releases = yield* reviewedTable(folder, "releases.csv", releaseFact)
  const documents = yield* reviewedTable(folder, "documents.csv", documentEntry)
  const dataset = yield* reviewedTable(folder, "dataset.csv", datasetFact)
  const { files, setAside } = yield* listPages(folder)
  const problems = [
    ...(yield* strayTables(folder, tables)),
    ...[events, speakers, releases, documents, dataset].flatMap((read) => read.problems),
    ...repeatedKeys("events.csv", events, "event_id", (row) => row.event_id),
    ...repeatedKeys("speakers.csv", speakers, "speaker_id", (row) => [row.speaker_id, row.role, row.from].join(", ")),
    ...eventProblems("events.csv", events),
    ...officeProblems("speakers.csv", speakers),
    ...termProblems("speakers.csv", speakers),
    ...releaseProblems("releases.csv", releases),
    ...repeatedKeys("releases.csv", releases, "version", (row) => row.version),
    ...repeatedKeys("documents.csv", documents, "document_id", (row) => row.document_id),
    ...surplusRow("dataset.csv", dataset),
    ...entryProblems("documents.csv", documents, events.rows, files),
    ...sharedIds(files)
  ]
  if (problems.length > 0) return yield* new TableError({ problems })
  const entries = new Map(documents.rows.map((row, index) => [row.file, { row, line: documents.lines[index] ?? null }]))
  const pages = files.map((file) => {
    const { row = null, line = null } = entries.get(file) ?? {}
    return { documentId: documentIdOf(file), file, entry: row, entryLine: line }
  })
  const [about] = dataset.rows
  const facts: Facts = {
    events: events.rows,
    speakers: speakers.rows,
    releases: releases.rows,
    ...(about === undefined ? {} : { dataset: about })
  }
  return { facts, pages, setAside } satisfies RawFolder
})
