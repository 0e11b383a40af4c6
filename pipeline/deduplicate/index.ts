import type { Facts } from "../../schemas/inputs.ts"
import type { Deduplicated, LinkEnd } from "../model/deduplicated.ts"
import type { SegmentedPage } from "../model/segmented-page.ts"
import { linkPages } from "./align/link.ts"
import { askedUnits, type Search, searchPages } from "./candidates/candidates.ts"
import { exactPairs } from "./candidates/exact.ts"
import { samePages } from "./candidates/same-page.ts"
import type { ComparedPage, IndexPair } from "./compare/compared.ts"
import type { ComparedSentence } from "./compare/text.ts"
import { type Conflict, conflictsBetween, reading } from "./conflict/conflicts.ts"
import { type Corpus, openCorpus, type Pages, pagesInMemory } from "./corpus.ts"
import { inMemory, type Sorter } from "./pair-count.ts"
import { type AskedUnits, countRuns } from "./run-counts.ts"
import { noticed } from "./speeches/issues.ts"
import { distinctPairs, type SentencePair } from "./speeches/pairs.ts"
import { withRepetitions } from "./speeches/repeats.ts"
import { joinSpeeches } from "./speeches/speeches.ts"

export { type Conflict, conflictsBetween, reading } from "./conflict/conflicts.ts"
export { countRuns } from "./run-counts.ts"

/** A corpus that is opened, and its pages that are saved twice. */
export interface Opened {
  readonly corpus: Corpus
  /** Number of a page to that of the earlier one that it is a copy of. */
  readonly copies: ReadonlyMap<number, number>
  readonly units: AskedUnits
}

/** Two pages by their numbers. */
export type PagePair = readonly [a: number, b: number]

/** Two pages with pairs of their sentences. */
export type LinkedPages = readonly [a: number, b: number, pairs: readonly IndexPair[]]

/** Pages of a corpus: which are the same, which passages say the same, and which speeches they are. Independent of the order of `given`. */
export const deduplicate = (given: readonly SegmentedPage[], facts: Facts): Deduplicated => {
  const { pages, runs } = pagesInMemory(given)
  const opened = open(pages, inMemory)
  const { comparedOf, textOf } = opened.corpus
  const { add, found } = search(opened, inMemory)
  for (const range of runs) add(countRuns([range], opened.corpus.units.first, opened.units))
  const linked = found().map(([a, b]): LinkedPages => [a, b, linksBetween(comparedOf(a), comparedOf(b))])
  const paired = pair(opened, linked)
  const conflicts = paired.doubtful.map(([a, b, pairs]) => conflictsBetween(reading(textOf(a), facts), reading(textOf(b), facts), pairs))
  return settle(opened, paired, conflicts)
}

/** First part of `deduplicate`, which needs a look at the whole corpus; `sorter` sorts what may not fit into memory. */
export const open = (pages: Pages, sorter: Sorter): Opened => {
  const corpus = openCorpus(pages)
  const copies = samePages(corpus, sorter)
  return { corpus, copies, units: askedUnits(corpus, copies) }
}

/** Second part, range by range of the runs of words and anywhere, is `countRuns`. Third part: the pairs of pages that may print one speech. */
export const search = ({ corpus, copies, units }: Opened, sorter: Sorter): Search => searchPages(corpus, copies, units, sorter)

/** Fourth part, pair by pair, in any order and anywhere: the sentence pairs of two pages that print one speech. */
export const linksBetween = (a: ComparedPage, b: ComparedPage): readonly IndexPair[] => {
  const echoes = new Map<ComparedSentence, ComparedSentence>()
  for (const { sentences, echoed } of [a, b])
    for (const [one, other] of echoed) echoes.set(sentences[other]!, sentences[one]!).set(sentences[one]!, sentences[other]!)
  return linkPages(a, b, echoes).map(({ a, b, kind, similarity }) => [a.index, b.index, kind, similarity])
}

/** All sentence pairs of a corpus. */
export interface Paired {
  /** As they were found, also more than once. */
  readonly found: readonly SentencePair[]
  /** Every pair once. */
  readonly pairs: readonly SentencePair[]
  /** Pages whose pairs are not all printed alike, so that they may contradict each other. */
  readonly doubtful: readonly LinkedPages[]
}

/** Fifth part: the pairs of the whole corpus, made distinct. `linked` holds the sentence pairs of pairs of pages, in any order. */
export const pair = ({ corpus, copies }: Opened, linked: readonly LinkedPages[]): Paired => {
  const { first } = corpus
  const { echoed, repeated } = withinPages(corpus, copies)
  const across = linked
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([aPage, bPage, links]) =>
      links.map(([a, b, kind, similarity]): SentencePair => ({ a: first[aPage]! + a, b: first[bPage]! + b, kind, similarity }))
    )
  const found = withRepetitions([...across, ...echoed], repeated)
  const pairs = distinctPairs([...exactPairs(corpus, copies), ...repeated, ...found])
  const doubtful = betweenPages(pairs, corpus).map(
    ([a, b, between]): LinkedPages => [a, b, between.map((each) => withinTheirs(each, first[a]!, first[b]!))]
  )
  return { found, pairs, doubtful }
}

const withinTheirs = ({ a, b, kind, similarity }: SentencePair, aFirst: number, bFirst: number): IndexPair => [
  a - aFirst,
  b - bFirst,
  kind,
  similarity
]

/** Sixth part, again pair by pair and anywhere, is `conflictsBetween`. Last part: the speeches, and what is told of all. `conflicts` of the doubtful pages in turn. */
export const settle = ({ corpus, copies }: Opened, { found, pairs }: Paired, conflicts: readonly (readonly Conflict[])[]): Deduplicated => {
  const contradicted = new Map(
    betweenPages(pairs, corpus).flatMap(([, , between], place) =>
      conflicts[place]!.map((conflict) => [between[conflict.pair]!, conflict] as const)
    )
  )
  const noted = pairs.flatMap((each) => {
    const conflict = contradicted.get(each)
    return conflict === undefined ? [] : [{ page: corpus.pageOf(each.b), issue: conflict.issue }]
  })
  const issues = new Map([...Map.groupBy(noted, ({ page }) => page)].map(([page, all]) => [page, all.map(({ issue }) => issue)]))
  const distinct = corpus.pages.filter((_, page) => !copies.has(page))
  return {
    speeches: joinSpeeches(corpus, copies, [...found, ...pairs]),
    links: pairs.map((each) => ({
      a: linkEnd(corpus, each.a),
      b: linkEnd(corpus, each.b),
      kind: each.kind,
      similarity: each.similarity,
      conflict: contradicted.get(each)?.kind ?? "none"
    })),
    repeats: new Map(distinct.flatMap(({ repeats }) => repeats.map(([later, earlier]) => [later, earlier] as const))),
    sameAs: new Map([...copies].map(([copy, original]) => [corpus.pages[copy]!.documentId, corpus.pages[original]!.documentId])),
    issues: noticed(corpus, copies, issues)
  }
}

/** The pairs of each two pages, pages in order, but for those of pages that agree in every pair to the letter. */
const betweenPages = (
  pairs: readonly SentencePair[],
  { pages, pageOf }: Corpus
): readonly (readonly [a: number, b: number, pairs: readonly SentencePair[]])[] => {
  const grouped = Map.groupBy(pairs, ({ a, b }) => pageOf(a) * pages.length + pageOf(b))
  return [...grouped]
    .filter(([, between]) => between.some(({ kind }) => kind !== "exact"))
    .sort(([one], [other]) => one - other)
    .map(([place, between]) => [Math.floor(place / pages.length), place % pages.length, between])
}

/** What each page says twice itself, as pairs of the corpus. */
const withinPages = ({ pages, first }: Corpus, copies: ReadonlyMap<number, number>) => {
  const all = (of: "echoed" | "repeated"): readonly SentencePair[] =>
    pages.flatMap((known, page) =>
      copies.has(page) ? [] : known[of].map(([a, b, kind, similarity]) => ({ a: first[page]! + a, b: first[page]! + b, kind, similarity }))
    )
  return { echoed: all("echoed"), repeated: all("repeated") }
}

const linkEnd = ({ pages, sentences, pageOf }: Corpus, sentence: number): LinkEnd => {
  const utterance = sentences.utterance[sentence]!
  return {
    documentId: pages[pageOf(sentence)]!.documentId,
    start: sentences.start[sentence]!,
    end: sentences.end[sentence]!,
    utterance: utterance < 0 ? null : utterance
  }
}
