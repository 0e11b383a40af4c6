import { Graph } from "effect"
import type { Finding } from "../corpus/neighbourhoods.ts"
import type { ComparedFacts } from "../model/compared-page.ts"
import type { Deduplicated, Link, Speech } from "../model/deduplicated.ts"

/** What was found in a whole corpus. Speeches and links are made as they are asked for: there may be a million of them. */
export interface FoundInCorpus extends Pick<Deduplicated, "sameAs" | "issues"> {
  readonly speeches: () => Iterable<Speech>
  readonly links: () => Iterable<Link>
}

/** A corpus parted into neighbourhoods. */
interface Parted {
  /** How many pages each neighbourhood has, in the order of their first pages. */
  readonly sizes: readonly number[]
  /** All that was found, with the number of the neighbourhood that it concerns. */
  readonly findings: Iterable<readonly [neighbourhood: number, Finding]>
}

/**
 * Parts a corpus into neighbourhoods.
 *
 * @param pages all pages, by ascending document id
 */
export const neighbourhoods = (pages: readonly Pick<ComparedFacts, "documentId" | "repeats">[], found: FoundInCorpus): Parted => {
  const parts = connected(pages, found)
  const partOf = new Map(parts.flatMap((documents, part) => documents.map((documentId) => [documentId, part] as const)))
  return { sizes: parts.map(({ length }) => length), findings: findingsOf(pages, found, (documentId) => partOf.get(documentId)!) }
}

function* findingsOf(
  pages: readonly Pick<ComparedFacts, "documentId" | "repeats">[],
  { speeches, links, sameAs, issues }: FoundInCorpus,
  partOf: (documentId: string) => number
): Generator<readonly [neighbourhood: number, Finding]> {
  for (const { documentId, repeats } of pages) {
    const part = partOf(documentId)
    yield [part, ["document", documentId]]
    const original = sameAs.get(documentId)
    if (original !== undefined) yield [part, ["copy", documentId, original]]
    else for (const [later, earlier] of repeats) yield [part, ["repeat", later, earlier]]
    const noticed = issues.get(documentId)
    if (noticed !== undefined) yield [part, ["issues", documentId, noticed]]
  }
  for (const speech of speeches()) yield [partOf(speech.versions[0]!.documentId), ["speech", speech]]
  for (const link of links())
    for (const part of new Set([partOf(link.a.documentId), partOf(link.b.documentId)])) yield [part, ["link", link]]
}

/** The documents of each neighbourhood: the connected components of the pages, and what they share as edges. */
const connected = (
  pages: readonly Pick<ComparedFacts, "documentId">[],
  { speeches, links, sameAs }: FoundInCorpus
): readonly (readonly string[])[] => {
  const places = new Map(pages.map(({ documentId }, place) => [documentId, place]))
  const isRareNarration = rareNarration(links())
  const graph = Graph.undirected<string, null>((edges) => {
    for (const { documentId } of pages) Graph.addNode(edges, documentId)
    const join = (a: string, b: string) => void (a !== b && Graph.addEdge(edges, places.get(a)!, places.get(b)!, null))
    for (const { versions } of speeches()) for (const { documentId } of versions) join(versions[0]!.documentId, documentId)
    for (const [copy, original] of sameAs) join(copy, original)
    for (const link of links()) if (isRareNarration(link)) join(link.a.documentId, link.b.documentId)
  })
  return Graph.connectedComponents(graph)
    .map((component) => component.toSorted((a, b) => a - b))
    .sort(([a], [b]) => a! - b!)
    .map((component) => component.map((place) => pages[place]!.documentId))
}

/** A line that so many pages print is a stock phrase: it would chain a whole corpus. */
const commonest = 10

/** Tells links between narration that few pages share; n prints of a line make n - 1 links to the first. */
const rareNarration = (links: Iterable<Link>): ((link: Link) => boolean) => {
  const isNarrated = ({ a, b }: Link): boolean => a.utterance === null && b.utterance === null
  const nameOf = ({ a }: Link): string => `${a.documentId}\n${a.start}`
  const prints = new Map<string, number>()
  for (const link of links) if (isNarrated(link)) prints.set(nameOf(link), (prints.get(nameOf(link)) ?? 0) + 1)
  return (link) => isNarrated(link) && prints.get(nameOf(link))! < commonest
}
