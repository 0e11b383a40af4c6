import { Effect, Stream } from "effect"
import type { Facts } from "../../schemas/inputs.ts"
import { batches } from "../corpus/batches.ts"
import type { Neighbourhoods } from "../corpus/neighbourhoods.ts"
import { settledPeople } from "../corpus/settled-names.ts"
import type { CorpusPage } from "../model/corpus-page.ts"
import type { Neighbourhood } from "../model/deduplicated.ts"
import type { Names } from "./rows/speakers.ts"
import type { RowsJob } from "./rows-task.ts"

/** A job takes further neighbourhoods until it has so many pages. */
const pagesOfJob = 16

/** Parts neighbourhoods into jobs, each with all that it needs of the corpus. They are made one by one, for they repeat much of it. */
export const rowsJobs = ({ sizes, read }: Neighbourhoods, corpus: readonly CorpusPage[], names: Names, facts: Facts) => {
  const pages = new Map(corpus.map((page) => [page.address.file.documentId, page]))
  const hasManifest = corpus.some(isListed)
  const jobOf = (neighbourhoods: readonly Neighbourhood[]): RowsJob => {
    const needed = [...new Set(neighbourhoods.flatMap(documentsOf))].map((documentId) => pages.get(documentId)!)
    const speakers = new Set(needed.flatMap((page) => peopleOf(page).map(({ speakerId }) => speakerId)))
    return {
      neighbourhoods,
      pages: needed.map(({ address }) => address),
      names: new Map([...speakers].flatMap((speakerId) => (names.has(speakerId) ? [[speakerId, names.get(speakerId)!] as const] : []))),
      hasManifest,
      facts
    }
  }
  const groups = batches(sizes, (size) => size >= pagesOfJob)
  return Stream.fromIterable(groups, { chunkSize: 1 }).pipe(Stream.mapEffect(([from, to]) => Effect.map(read(from, to), jobOf)))
}

/** The people of a page, under the names settled for the corpus. */
export const peopleOf = ({ people, address }: CorpusPage) => settledPeople(people, address.names)

/** Whether documents.csv has a row for a page. */
export const isListed = ({ address }: CorpusPage): boolean => address.file.entry !== null

/** The documents of a neighbourhood, and those outside that its links lead to. */
const documentsOf = ({ documents, deduplicated: { links } }: Neighbourhood): readonly string[] => [
  ...documents,
  ...links.flatMap(({ a, b }) => [a.documentId, b.documentId])
]
