import { tables } from "../../schemas/index.ts"
import type { Row } from "../../schemas/row.ts"
import { extract, mergeTallies, type Names, type SpeakerTallies, type SpeakerTally } from "../extract/index.ts"
import type { NumberedPage } from "../model/numbered-page.ts"
import { type Namesakes, partNamesakes } from "../segment/people/namesakes.ts"
import { onceEach } from "../text/once.ts"
import { placeForRows, storeRows } from "./kept-rows.ts"
import type { Neighbourhood } from "./neighbourhoods.ts"
import { loadPage, type PageAddress, type PageSettings } from "./pages.ts"
import { type SortedFile, sortRows } from "./sorted-rows.ts"

/** Neighbourhoods whose rows are made together, with what they must know of the corpus. */
export interface RowsJob {
  /** Made of all that the rows depend on. */
  readonly key: string
  readonly neighbourhoods: readonly Neighbourhood[]
  /** Their pages, and those outside that their links lead to. */
  readonly pages: readonly PageAddress[]
  readonly namesakes: Namesakes
  readonly names: Names
  /** Speeches at the other end of links, by document and utterance. */
  readonly speeches: ReadonlyMap<string, ReadonlyMap<number, string>>
}

export interface MadeRows {
  /** Files of sorted rows, by table. */
  readonly files: ReadonlyMap<string, readonly SortedFile[]>
  readonly speakers: SpeakerTallies
  /** How many pages they are the rows of, with how many number expressions and figures. */
  readonly documents: number
  readonly mentions: number
  readonly figures: number
}

/** Writes the rows of a job, sorted, and keeps them; what it tells of speakers is left to whoever knows them all. */
export const makeRows = ({ key, ...job }: RowsJob, settings: PageSettings): MadeRows => {
  const made = sortedRows(job, placeForRows(settings.store, key), settings)
  storeRows(settings.store, key, made)
  return made
}

const sortedRows = (
  { neighbourhoods, pages, namesakes, names, speeches }: Omit<RowsJob, "key">,
  folder: string,
  settings: PageSettings
): MadeRows => {
  const addresses = new Map(pages.map((page) => [page.file.documentId, page]))
  const load = (documentId: string): NumberedPage => partNamesakes(loadPage(addresses.get(documentId)!, settings), namesakes)
  const sorting = sortRows(folder, "sorted")
  const tallies = new Map<string, SpeakerTally>()
  const counts = { documents: 0, mentions: 0, figures: 0 }
  for (const { documents, deduplicated } of neighbourhoods) {
    const { rows, speakers } = extract(documents.map(load), deduplicated, settings.facts, {
      names,
      pageOf: onceEach(load),
      speechId: (documentId, utterance) => (utterance === null ? null : (speeches.get(documentId)?.get(utterance) ?? null))
    })
    for (const table of tables)
      if (table.name in rows) sorting.add(table, rows[table.name as keyof typeof rows] as unknown as readonly Row[])
    counts.documents += rows.documents.length
    counts.mentions += rows.mentions.length
    counts.figures += rows.figures.length
    mergeTallies(tallies, speakers)
  }
  return { files: sorting.finish(), speakers: tallies, ...counts }
}
