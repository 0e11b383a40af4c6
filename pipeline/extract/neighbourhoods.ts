import { Graph } from "effect"
import type { ComparedFacts } from "../model/compared-page.ts"
import type { Deduplicated, Link } from "../model/deduplicated.ts"
import type { Issue } from "../text/issue.ts"

/** Pages whose rows are made together, and what deduplication found that concerns them. */
export interface Neighbourhood {
  /** Document ids, ascending. */
  readonly documents: readonly string[]
  readonly deduplicated: Deduplicated
}

/**
 * Parts a corpus into the smallest groups of pages between which no claim and no count is shared: pages that print one speech, are one
 * page saved twice, or have narration in common stay together. In the order of their first documents.
 *
 * @param pages all pages, by ascending document id
 */
export const neighbourhoods = (
  pages: readonly Pick<ComparedFacts, "documentId" | "repeats">[],
  deduplicated: Deduplicated
): readonly Neighbourhood[] => {
  const parts = connected(pages, deduplicated).map(emptyPart)
  const partOf = new Map(parts.flatMap((part) => part.documents.map((documentId) => [documentId, part])))
  for (const speech of deduplicated.speeches) partOf.get(speech.versions[0]!.documentId)!.speeches.push(speech)
  for (const link of deduplicated.links)
    for (const part of new Set([partOf.get(link.a.documentId)!, partOf.get(link.b.documentId)!])) part.links.push(link)
  for (const [copy, original] of deduplicated.sameAs) partOf.get(copy)!.sameAs.set(copy, original)
  for (const [documentId, issues] of deduplicated.issues) partOf.get(documentId)!.issues.set(documentId, issues)
  for (const { documentId, repeats } of pages) {
    if (deduplicated.sameAs.has(documentId)) continue
    for (const [later, earlier] of repeats) partOf.get(documentId)!.repeats.set(later, earlier)
  }
  return parts.map(({ documents, ...own }) => ({ documents, deduplicated: own }))
}

/** The documents of each group: the connected components of the pages, and what they share as edges. */
const connected = (
  pages: readonly Pick<ComparedFacts, "documentId">[],
  { speeches, links, sameAs }: Deduplicated
): readonly (readonly string[])[] => {
  const places = new Map(pages.map(({ documentId }, place) => [documentId, place]))
  const graph = Graph.undirected<string, null>((edges) => {
    for (const { documentId } of pages) Graph.addNode(edges, documentId)
    const join = (a: string, b: string) => void (a !== b && Graph.addEdge(edges, places.get(a)!, places.get(b)!, null))
    for (const { versions } of speeches) for (const { documentId } of versions) join(versions[0]!.documentId, documentId)
    for (const [copy, original] of sameAs) join(copy, original)
    for (const { a, b } of telling(links)) join(a.documentId, b.documentId)
  })
  return Graph.connectedComponents(graph)
    .map((component) => component.toSorted((a, b) => a - b))
    .sort(([a], [b]) => a! - b!)
    .map((component) => component.map((place) => pages[place]!.documentId))
}

/** A line that so many pages print is a stock phrase: it would chain a whole corpus. */
const commonest = 10

/** Links between narration that few pages share; n prints of a line make n - 1 links to the first. */
const telling = (links: readonly Link[]): readonly Link[] => {
  const narrated = links.filter(({ a, b }) => a.utterance === null && b.utterance === null)
  const nameOf = ({ a }: Link): string => `${a.documentId}\n${a.start}`
  const prints = Map.groupBy(narrated, nameOf)
  return narrated.filter((link) => prints.get(nameOf(link))!.length < commonest)
}

const emptyPart = (documents: readonly string[]) => ({
  documents,
  speeches: [] as Deduplicated["speeches"][number][],
  links: [] as Link[],
  repeats: new Map<string, string>(),
  sameAs: new Map<string, string>(),
  issues: new Map<string, readonly Issue[]>()
})
