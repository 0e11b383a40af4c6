import type { Facts } from "../../schemas/inputs.ts"
import { settledPeople } from "../corpus/settled-names.ts"
import type { CorpusPage } from "../model/corpus-page.ts"
import type { Deduplicated } from "../model/deduplicated.ts"
import type { Neighbourhood } from "./neighbourhoods.ts"
import { speakerNames } from "./rows/speakers.ts"
import type { RowsJob } from "./rows-task.ts"

/** A job takes further neighbourhoods until it has so many pages. */
const pagesOfJob = 16

/** Parts neighbourhoods into jobs, each with all that it needs of the corpus. They are made one by one, for they repeat much of it. */
export function* rowsJobs(
  neighbourhoods: readonly Neighbourhood[],
  corpus: readonly CorpusPage[],
  { speeches }: Pick<Deduplicated, "speeches">,
  facts: Facts
): Generator<RowsJob> {
  const pages = new Map(corpus.map((page) => [page.address.file.documentId, page]))
  const peopleOf = ({ people, address }: CorpusPage) => settledPeople(people, address.names)
  const names = speakerNames(corpus.flatMap(peopleOf), facts)
  const outside = new Map(neighbourhoods.map((each) => [each, endsOutside(each)]))
  const spoken = speechesIn(speeches, new Set([...outside.values()].flat()))
  for (const group of grouped(neighbourhoods)) {
    const ends = [...new Set(group.flatMap((each) => outside.get(each)!))]
    const needed = [...new Set([...group.flatMap(({ documents }) => documents), ...ends])].map((documentId) => pages.get(documentId)!)
    yield {
      neighbourhoods: group,
      pages: needed.map(({ address }) => address),
      names: restricted(
        names,
        needed.flatMap((page) => peopleOf(page).map(({ speakerId }) => speakerId))
      ),
      speeches: restricted(spoken, ends),
      facts
    }
  }
}

function* grouped(neighbourhoods: readonly Neighbourhood[]): Generator<readonly Neighbourhood[]> {
  let group: Neighbourhood[] = []
  let pages = 0
  for (const neighbourhood of neighbourhoods) {
    group.push(neighbourhood)
    pages += neighbourhood.documents.length
    if (pages < pagesOfJob) continue
    yield group
    group = []
    pages = 0
  }
  if (group.length > 0) yield group
}

/** Documents outside a neighbourhood that its links lead to. */
const endsOutside = ({ documents, deduplicated: { links } }: Neighbourhood): readonly string[] => {
  const own = new Set(documents)
  return links.flatMap(({ a, b }) => [a.documentId, b.documentId]).filter((documentId) => !own.has(documentId))
}

/** The speeches that some documents print, by document and utterance. */
const speechesIn = (
  speeches: Deduplicated["speeches"],
  documents: ReadonlySet<string>
): ReadonlyMap<string, ReadonlyMap<number, string>> => {
  const printed = speeches.flatMap(({ speechId, versions }) =>
    versions.flatMap(({ documentId, utterance }) => (documents.has(documentId) ? [{ documentId, utterance, speechId }] : []))
  )
  return new Map(
    [...Map.groupBy(printed, ({ documentId }) => documentId)].map(([documentId, own]) => [
      documentId,
      new Map(own.map(({ utterance, speechId }) => [utterance, speechId]))
    ])
  )
}

/** What a map says of some keys. */
const restricted = <Value>(map: ReadonlyMap<string, Value>, keys: readonly string[]): ReadonlyMap<string, Value> =>
  new Map(keys.flatMap((key) => (map.has(key) ? [[key, map.get(key)!] as const] : [])))
