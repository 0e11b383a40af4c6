import type { Facts } from "../../schemas/inputs.ts"
import type { Deduplicated } from "../deduplicate/index.ts"
import { speakerNames } from "../extract/index.ts"
import { meantIn, type Namesakes, renamed } from "../segment/namesakes.ts"
import type { Neighbourhood } from "./neighbourhoods.ts"
import type { StoredPage } from "./pages.ts"
import type { RowsJob } from "./rows.ts"

/** Pages whose rows are made by one job: enough for its files of sorted rows to be few. */
const pagesOfJob = 256

/** Parts neighbourhoods into jobs, each with all that it needs of the corpus. Drawn one by one, for they repeat much of it. */
export function* rowsJobs(
  neighbourhoods: readonly Neighbourhood[],
  stored: readonly StoredPage[],
  { speeches }: Pick<Deduplicated, "speeches">,
  parted: Namesakes,
  facts: Facts
): Generator<RowsJob> {
  const pages = new Map(stored.map((page) => [page.file.documentId, page]))
  const names = speakerNames(
    stored.flatMap(({ file, people }) => renamed(people, meantIn(file.documentId, people, parted).idOf)),
    facts
  )
  const spoken = speechesByPlace(speeches)
  for (const [index, group] of grouped(neighbourhoods).entries()) {
    const own = new Set(group.flatMap(({ documents }) => documents))
    const ends = group.flatMap(({ deduplicated }) => deduplicated.links.flatMap(({ a, b }) => [a.documentId, b.documentId]))
    const foreign = [...new Set(ends)].filter((documentId) => !own.has(documentId))
    const needed = [...own, ...foreign].map((documentId) => pages.get(documentId)!)
    const people = needed.flatMap(({ people }) => people.map(({ speakerId }) => speakerId))
    const meant = people.flatMap((id) => [id, ...(parted.get(id)?.map(({ speakerId }) => speakerId) ?? [])])
    yield {
      name: String(index),
      neighbourhoods: group,
      pages: needed.map(({ file, key }) => ({ file, key })),
      namesakes: restricted(parted, people),
      names: restricted(names, meant),
      speeches: restricted(spoken, foreign)
    }
  }
}

const grouped = (neighbourhoods: readonly Neighbourhood[]): readonly (readonly Neighbourhood[])[] => {
  const groups: Neighbourhood[][] = []
  let size = pagesOfJob
  for (const neighbourhood of neighbourhoods) {
    if (size >= pagesOfJob) {
      groups.push([])
      size = 0
    }
    groups.at(-1)!.push(neighbourhood)
    size += neighbourhood.documents.length
  }
  return groups
}

const speechesByPlace = (speeches: Deduplicated["speeches"]): ReadonlyMap<string, ReadonlyMap<number, string>> => {
  const spoken = new Map<string, Map<number, string>>()
  for (const { speechId, versions } of speeches) {
    for (const { documentId, utterance } of versions) {
      const own = spoken.get(documentId) ?? new Map<number, string>()
      spoken.set(documentId, own.set(utterance, speechId))
    }
  }
  return spoken
}

const restricted = <Value>(map: ReadonlyMap<string, Value>, keys: Iterable<string>): ReadonlyMap<string, Value> => {
  const kept = new Map<string, Value>()
  for (const key of keys) {
    const value = map.get(key)
    if (value !== undefined) kept.set(key, value)
  }
  return kept
}
