import type { duplicateKinds } from "../../schemas/duplicates.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Issue } from "../text/issue.ts"
import type { Span } from "../text/span.ts"
import { candidatePages } from "./candidates.ts"
import type { ComparedPage, IndexPair } from "./compared.ts"
import { findConflicts } from "./conflicts.ts"
import { type Corpus, openCorpus, type Pages } from "./corpus.ts"
import { exactPairs } from "./exact.ts"
import { inMemory, type Sorter } from "./group.ts"
import { noticed } from "./issues.ts"
import { linkPages } from "./link.ts"
import { distinctPairs, type SentencePair } from "./pairs.ts"
import { withRepetitions } from "./repeats.ts"
import { samePages } from "./same-page.ts"
import { joinSpeeches } from "./speeches.ts"
import type { ComparedSentence } from "./text.ts"

/** One end of a link: a sentence span of a page. */
export interface LinkEnd extends Span {
  readonly documentId: string
  /** Index into the page's utterances; null in narration. */
  readonly utterance: number | null
}

/** Two sentence spans that say the same; `a` stands before `b` by document id, then start. */
export interface Link {
  readonly a: LinkEnd
  readonly b: LinkEnd
  readonly kind: (typeof duplicateKinds)[number]
  /** 0 to 1. */
  readonly similarity: number
  readonly conflict: "none" | "number" | "polarity"
}

export interface Version {
  readonly documentId: string
  readonly utterance: number
  readonly chosen: boolean
  readonly reason: string
  /** Share of its sentences found in the chosen version; 1 for the chosen one. */
  readonly matched: number
}

/** One speech, with the pages that print it. */
export interface Speech {
  readonly speechId: string
  /** Best first; exactly one is chosen. */
  readonly versions: readonly Version[]
}

export interface Deduplicated {
  readonly speeches: readonly Speech[]
  readonly links: readonly Link[]
  /** Passage id to the earlier passage of the same page that it repeats. */
  readonly repeats: ReadonlyMap<string, string>
  /** Document id to the earlier document that is the same page saved twice. */
  readonly sameAs: ReadonlyMap<string, string>
  /** Document id to what was noticed there. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>
}

/** A corpus that is opened, its pages that are saved twice, and the pairs of others that may print one speech. */
export interface Opened {
  readonly corpus: Corpus
  /** Number of a page to that of the earlier one that it is a copy of. */
  readonly copies: ReadonlyMap<number, number>
  readonly candidates: readonly (readonly [a: number, b: number])[]
}

/**
 * Pages of a corpus: which are the same, which passages say the same, and which speeches they are. Independent of the order of `pages`,
 * of which a few are held at a time; `sorter` sorts what may not fit into memory.
 */
export const deduplicate = (pages: Pages, facts: Facts, sorter: Sorter = inMemory): Deduplicated => {
  const opened = open(pages, sorter)
  const { comparedOf } = opened.corpus
  const linked = opened.candidates.map(([a, b]) => [a, b, linksBetween(comparedOf(a), comparedOf(b))] as const)
  return settle(opened, linked, facts, sorter)
}

/** First part of `deduplicate`: what needs a look at the whole corpus. */
export const open = (pages: Pages, sorter: Sorter): Opened => {
  const corpus = openCorpus(pages)
  const copies = samePages(corpus, sorter)
  return { corpus, copies, candidates: candidatePages(corpus, copies, sorter) }
}

/** Second part, pair by pair, in any order and anywhere: the sentence pairs of two pages that print one speech. */
export const linksBetween = (a: ComparedPage, b: ComparedPage): readonly IndexPair[] => {
  const echoes = new Map<ComparedSentence, ComparedSentence>()
  for (const { sentences, echoed } of [a, b])
    for (const [one, other] of echoed) echoes.set(sentences[other]!, sentences[one]!).set(sentences[one]!, sentences[other]!)
  return linkPages(a, b, echoes).map(({ a, b, kind, similarity }) => [a.index, b.index, kind, similarity])
}

/** Third part: the pairs made distinct, their conflicts, the speeches. `linked` holds the sentence pairs of pairs of pages. */
export const settle = (
  { corpus, copies }: Omit<Opened, "candidates">,
  linked: readonly (readonly [a: number, b: number, links: readonly IndexPair[]])[],
  facts: Facts,
  sorter: Sorter
): Deduplicated => {
  const { first } = corpus
  const { echoed, repeated } = withinPages(corpus, copies)
  const across = linked
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([aPage, bPage, links]) =>
      links.map(([a, b, kind, similarity]): SentencePair => ({ a: first[aPage]! + a, b: first[bPage]! + b, kind, similarity }))
    )
  const found = withRepetitions([...across, ...echoed], repeated)
  const pairs = distinctPairs([...exactPairs(corpus, copies, sorter), ...repeated, ...found])
  const conflicts = findConflicts(pairs, corpus, facts)
  const distinct = corpus.pages.filter((_, page) => !copies.has(page))
  return {
    speeches: joinSpeeches(corpus, copies, [...found, ...pairs]),
    links: pairs.map((pair) => ({
      a: linkEnd(corpus, pair.a),
      b: linkEnd(corpus, pair.b),
      kind: pair.kind,
      similarity: pair.similarity,
      conflict: conflicts.kinds.get(pair) ?? "none"
    })),
    repeats: new Map(distinct.flatMap(({ repeats }) => repeats.map(([later, earlier]) => [later, earlier] as const))),
    sameAs: new Map([...copies].map(([copy, original]) => [corpus.pages[copy]!.documentId, corpus.pages[original]!.documentId])),
    issues: noticed(corpus, copies, conflicts.issues)
  }
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
