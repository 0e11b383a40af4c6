import type { Facts } from "../../schemas/inputs.ts"
import { speakerNames } from "../extract/index.ts"
import type { Deduplicated } from "../model/deduplicated.ts"
import { meantIn, type Namesakes, renamed } from "../segment/people/namesakes.ts"
import { onceEach } from "../text/once.ts"
import { cut } from "./cut.ts"
import { rowsKey } from "./kept-rows.ts"
import type { Neighbourhood } from "./neighbourhoods.ts"
import { addressOf, namesakesOf, type StoredPage } from "./pages.ts"
import type { RowsJob } from "./rows.ts"

/** Pages whose rows are made by one job: enough for the files of sorted rows to be few, and few enough to make anew after an edit. */
const pagesOfJob = { least: 32, spread: 32, most: 128 }

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
  const outside = onceEach(endsOutside)
  const spoken = speechesByPlace(speeches, new Set(neighbourhoods.flatMap(outside)))
  const groups = cut(
    neighbourhoods,
    pagesOfJob,
    ({ documents }) => documents[0]!,
    ({ documents }) => documents.length
  )
  for (const group of groups) {
    const own = group.flatMap(({ documents }) => documents)
    const ends = [...new Set(group.flatMap(outside))]
    const needed = [...new Set([...own, ...ends])].map((documentId) => pages.get(documentId)!)
    const people = needed.flatMap(({ people }) => people.map(({ speakerId }) => speakerId))
    const meant = people.flatMap((id) => [id, ...(parted.get(id)?.map(({ speakerId }) => speakerId) ?? [])])
    const job = {
      neighbourhoods: group,
      pages: needed.map(addressOf),
      namesakes: namesakesOf(needed, parted),
      names: restricted(names, meant),
      speeches: restricted(spoken, ends)
    }
    yield { key: rowsKey(job, facts), ...job }
  }
}

/** Documents outside a neighbourhood that its links lead to. */
const endsOutside = ({ documents, deduplicated: { links } }: Neighbourhood): readonly string[] => {
  const own = new Set(documents)
  return links.flatMap(({ a, b }) => [a.documentId, b.documentId]).filter((documentId) => !own.has(documentId))
}

/** The speeches of some documents by the utterances that print them. */
const speechesByPlace = (
  speeches: Deduplicated["speeches"],
  documents: ReadonlySet<string>
): ReadonlyMap<string, ReadonlyMap<number, string>> => {
  const spoken = new Map<string, Map<number, string>>()
  for (const { speechId, versions } of speeches) {
    for (const { documentId, utterance } of versions) {
      if (!documents.has(documentId)) continue
      const own = spoken.get(documentId) ?? new Map<number, string>()
      spoken.set(documentId, own.set(utterance, speechId))
    }
  }
  return spoken
}

/** What a map says of some keys. */
const restricted = <Value>(map: ReadonlyMap<string, Value>, keys: Iterable<string>): ReadonlyMap<string, Value> => {
  const kept = new Map<string, Value>()
  for (const key of keys) {
    const value = map.get(key)
    if (value !== undefined) kept.set(key, value)
  }
  return kept
}
