import type { Compared } from "../deduplicate/compare/compared.ts"
import type { Deduplicated, Link } from "../model/deduplicated.ts"
import type { Issue } from "../text/issue.ts"

/** Pages that make their rows together, and what deduplication found of them alone. */
export interface Neighbourhood {
  /** Document ids, ascending. */
  readonly documents: readonly string[]
  readonly deduplicated: Deduplicated
}

/**
 * Parts a corpus into pages that share a speech, are one page saved twice, or have narration in common: no claim and no count crosses
 * from one neighbourhood to another. In the order of their first documents.
 */
export const neighbourhoods = (
  documents: readonly string[],
  repeating: readonly Pick<Compared, "documentId" | "repeats">[],
  deduplicated: Deduplicated
): readonly Neighbourhood[] => {
  const documentIds = documents.toSorted()
  const { rootOf, join } = joining(new Map(documentIds.map((documentId, index) => [documentId, index])))
  for (const { versions } of deduplicated.speeches) for (const { documentId } of versions) join(versions[0]!.documentId, documentId)
  for (const [copy, original] of deduplicated.sameAs) join(copy, original)
  for (const { a, b } of telling(deduplicated.links)) join(a.documentId, b.documentId)
  const parts = new Map<number, Part>()
  const partOf = (documentId: string): Part => {
    const root = rootOf(documentId)
    const known = parts.get(root) ?? { documents: [], speeches: [], links: [], repeats: none, sameAs: none, issues: none }
    parts.set(root, known)
    return known
  }
  for (const documentId of documentIds) partOf(documentId).documents.push(documentId)
  for (const speech of deduplicated.speeches) partOf(speech.versions[0]!.documentId).speeches.push(speech)
  for (const link of deduplicated.links) {
    const [a, b] = [partOf(link.a.documentId), partOf(link.b.documentId)]
    a.links.push(link)
    if (b !== a) b.links.push(link)
  }
  for (const [copy, original] of deduplicated.sameAs) noted(partOf(copy), "sameAs").set(copy, original)
  for (const [documentId, issues] of deduplicated.issues) noted(partOf(documentId), "issues").set(documentId, issues)
  for (const { documentId, repeats } of repeating) {
    if (deduplicated.sameAs.has(documentId)) continue
    for (const [later, earlier] of repeats) noted(partOf(documentId), "repeats").set(later, earlier)
  }
  return [...parts.values()].map(({ documents, ...own }) => ({ documents, deduplicated: own }))
}

/** Most pages have nothing to note: they share one map. */
const none = new Map<string, never>()

const noted = <Name extends "repeats" | "sameAs" | "issues">(part: Part, name: Name): Part[Name] => {
  if (part[name] === none) part[name] = new Map() as Part[Name]
  return part[name]
}

/** A line that so many pages print holds together no neighbourhood: it is a stock phrase, and would chain a whole corpus. */
const commonest = 10

/** Links between narration that few pages share; n prints make n - 1 links to the first. */
const telling = (links: readonly Link[]): readonly Link[] => {
  const narrated = links.filter(({ a, b }) => a.utterance === null && b.utterance === null)
  const nameOf = ({ a }: Link): string => `${a.documentId}\n${a.start}`
  const prints = Map.groupBy(narrated, nameOf)
  return narrated.filter((link) => prints.get(nameOf(link))!.length < commonest)
}

interface Part {
  readonly documents: string[]
  readonly speeches: Deduplicated["speeches"][number][]
  readonly links: Link[]
  repeats: Map<string, string>
  sameAs: Map<string, string>
  issues: Map<string, readonly Issue[]>
}

/** Union-find over names; the root of a set is its earliest place. */
const joining = (places: ReadonlyMap<string, number>) => {
  const parent = Int32Array.from(places.values())
  const find = (place: number): number => {
    let at = place
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!
    return at
  }
  const rootOf = (name: string): number => find(places.get(name)!)
  return {
    rootOf,
    join: (one: string, other: string): void => {
      const [a, b] = [rootOf(one), rootOf(other)]
      parent[Math.max(a, b)] = Math.min(a, b)
    }
  }
}
