import type { Facts } from "../../schemas/inputs.ts"
import { type TableName, tables } from "../../schemas/index.ts"
import { type ReadFailure, readFailures, readingPages } from "../corpus/page-results.ts"
import { type RowLines, rowLines } from "../corpus/row-tables.ts"
import type { Task } from "../corpus/workers.ts"
import type { PageAddress } from "../model/corpus-page.ts"
import type { Row } from "../publish/formats/row.ts"
import { onceEach } from "../text/once.ts"
import { extract } from "./index.ts"
import type { Neighbourhood } from "./neighbourhoods.ts"
import { mergeTallies, type Names, type SpeakerTallies, type SpeakerTally } from "./rows/speakers.ts"

/** Neighbourhoods whose rows are made together, with what must be known of the corpus around them. */
export interface RowsJob {
  readonly neighbourhoods: readonly Neighbourhood[]
  /** Their pages, and the pages outside that their links lead to. */
  readonly pages: readonly PageAddress[]
  readonly names: Names
  /** Speech ids at the other ends of links, by document and utterance. */
  readonly speeches: ReadonlyMap<string, ReadonlyMap<number, string>>
  readonly facts: Facts
}

export interface MadeRows {
  readonly rows: readonly (readonly [TableName, RowLines])[]
  readonly speakers: SpeakerTallies
  /** How many pages, number expressions and figures these are. */
  readonly documents: number
  readonly mentions: number
  readonly figures: number
}

/** The task of a worker: all rows of some neighbourhoods, but those of speakers, which need the whole corpus. */
export const makeRows: Task<RowsJob, MadeRows, ReadFailure> = {
  name: "makeRows",
  failures: readFailures,
  work: (job, reader) => readingPages(reader, ({ page }) => rowsOf(job, page))
}

const rowsOf = ({ neighbourhoods, pages, names, speeches, facts }: RowsJob, read: (address: PageAddress) => ReturnType<typeof page>): MadeRows => {
  const addresses = new Map(pages.map((page) => [page.file.documentId, page]))
  const load = (documentId: string) => read(addresses.get(documentId)!)
  const made = new Map<TableName, Row[]>()
  const tallies = new Map<string, SpeakerTally>()
  const counts = { documents: 0, mentions: 0, figures: 0 }
  return { rows: [...made].map(([name, all]) => [name, rowLines(name, all)] as const), speakers: tallies, ...counts }
