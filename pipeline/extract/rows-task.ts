import { type TableName, tables } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Row } from "../../schemas/row.ts"
import { type ReadFailure, readFailures, readingPages } from "../corpus/page-results.ts"
import { type RowLines, rowLines } from "../corpus/row-tables.ts"
import type { Task } from "../corpus/workers.ts"
import type { PageAddress, PageReader } from "../model/corpus-page.ts"
import type { Neighbourhood } from "../model/deduplicated.ts"
import { onceEach } from "../text/keys/once.ts"
import { neighbourhoodRows } from "./neighbourhood-rows.ts"
import { mergeTallies, type SpeakerTallies, type SpeakerTally } from "./rows/speaker-tallies.ts"
import type { Names } from "./rows/speakers.ts"

/** Neighbourhoods whose rows are made together, with what must be known of the corpus around them. */
export interface RowsJob {
  readonly neighbourhoods: readonly Neighbourhood[]
  /** Their pages, and the pages outside that their links lead to. */
  readonly pages: readonly PageAddress[]
  readonly names: Names
  readonly hasManifest: boolean
  readonly facts: Facts
}

/** Numbers of issues by their code. */
export type IssueCounts = ReadonlyMap<string, number>

interface MadeRows {
  readonly rows: readonly (readonly [TableName, RowLines])[]
  readonly speakers: SpeakerTallies
  readonly issues: IssueCounts
}

/** The task of a worker: all rows of some neighbourhoods, but for those of speakers, which need the whole corpus. */
export const makeRows: Task<RowsJob, MadeRows, ReadFailure> = {
  name: "makeRows",
  failures: readFailures,
  work: (job, reader) => readingPages(reader, (pages) => rowsOf(job, pages))
}

const rowsOf = ({ neighbourhoods, pages, names, hasManifest, facts }: RowsJob, reader: PageReader): MadeRows => {
  const addresses = new Map(pages.map((page) => [page.file.documentId, page]))
  const read = (documentId: string) => reader.page(addresses.get(documentId)!)
  const pageOf = onceEach(read)
  const speakers = new Map<string, SpeakerTally>()
  const made = neighbourhoods.map(({ documents, deduplicated }) => {
    const extracted = neighbourhoodRows(documents.map(read), deduplicated, facts, { names, hasManifest, pageOf })
    mergeTallies(speakers, extracted.speakers)
    return extracted.rows
  })
  const all = <Name extends keyof (typeof made)[number]>(name: Name) => made.flatMap((rows) => rows[name] as readonly Row[])
  return {
    rows: tables.flatMap(({ name }) => (name === "speakers" ? [] : [[name, rowLines(name, all(name))] as const])),
    speakers,
    issues: issueCounts(made.flatMap(({ issues }) => issues))
  }
}

export const issueCounts = (issues: readonly { readonly code: string }[]): IssueCounts =>
  new Map([...Map.groupBy(issues, ({ code }) => code)].map(([code, own]) => [code, own.length]))
