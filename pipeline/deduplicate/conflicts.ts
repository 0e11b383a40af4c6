import type { Claim } from "../../schemas/claim.ts"
import type { Facts } from "../../schemas/inputs.ts"
import { cleanText } from "../text/clean-text.ts"
import { contradiction } from "../text/contradiction.ts"
import type { Issue } from "../text/issue.ts"
import type { Corpus } from "./corpus.ts"
import type { Link } from "./index.ts"
import { claimsOf, measuresDiffer, numbersDiffer } from "./number-conflict.ts"
import type { SentencePair } from "./pairs.ts"
import { clauseEndsIn, type InContext, opposite } from "./polarity.ts"
import type { Sentence, Text } from "./text.ts"

/** A pair aligned on slighter evidence than this may differ because it is no pair: only another number of the very same measure counts. */
const sure = 0.35

export interface Conflicts {
  /** Pairs whose sides disagree, and on what. */
  readonly kinds: ReadonlyMap<SentencePair, Link["conflict"]>
  /** What to tell of them in the page of the second side, by its number. */
  readonly issues: ReadonlyMap<number, readonly Issue[]>
}

/** What the two sides of pairs disagree on. Exact pairs cannot; where both kinds are found, the number is named. */
export const findConflicts = (pairs: readonly SentencePair[], corpus: Corpus, facts: Facts): Conflicts => {
  const kinds = new Map<SentencePair, Link["conflict"]>()
  const issues = new Map<SentencePair, Issue>()
  const readers = new WeakMap<Text, Reader>()
  const readerOf = (page: number): Reader => {
    const text = corpus.textOf(page)
    const reader = readers.get(text) ?? reading(text, corpus.first[page]!, facts)
    readers.set(text, reader)
    return reader
  }
  for (const between of betweenPages(pairs, corpus)) {
    if (between.every(({ kind }) => kind === "exact")) continue
    const [a, b] = [corpus.pageOf(between[0]!.a), corpus.pageOf(between[0]!.b)]
    const [aReader, bReader] = [readerOf(a), readerOf(b)]
    const partners = partnersOf(between)
    for (const pair of between) {
      const conflict = conflictOf(pair, partners, aReader, bReader)
      if (conflict === "none") continue
      kinds.set(pair, conflict)
      const code = conflict === "number" ? "number-conflict" : "polarity-conflict"
      const there = { documentId: corpus.pages[a]!.documentId, sentence: aReader.text(pair.a) }
      issues.set(pair, contradiction(code, bReader.span(pair.b), bReader.text(pair.b), there))
    }
  }
  const inOrder = pairs.flatMap((pair) => (issues.has(pair) ? [[corpus.pageOf(pair.b), issues.get(pair)!] as const] : []))
  const byPage = Map.groupBy(inOrder, ([page]) => page)
  return { kinds, issues: new Map([...byPage].map(([page, all]) => [page, all.map(([, issue]) => issue)])) }
}

/** The pairs of each two pages, pages in order, so that those at hand are asked again soon. */
const betweenPages = (pairs: readonly SentencePair[], { pages, pageOf }: Corpus): readonly (readonly SentencePair[])[] => {
  const grouped = Map.groupBy(pairs, ({ a, b }) => pageOf(a) * pages.length + pageOf(b))
  return [...grouped].sort(([one], [other]) => one - other).map(([, between]) => between)
}

const conflictOf = (
  { a, b, kind, similarity }: SentencePair,
  partners: ReadonlyMap<number, readonly number[]>,
  aReader: Reader,
  bReader: Reader
): Link["conflict"] => {
  if (kind === "exact") return "none"
  /** Claims around all that the sentence is linked to on the other side. */
  const left = { claims: aReader.claims(a), around: (partners.get(b) ?? []).flatMap(aReader.near) }
  const right = { claims: bReader.claims(b), around: (partners.get(a) ?? []).flatMap(bReader.near) }
  if (similarity < sure) return measuresDiffer(left, right) ? "number" : "none"
  if (numbersDiffer(left, right)) return "number"
  return opposite(aReader.inContext(a), bReader.inContext(b)) ? "polarity" : "none"
}

const partnersOf = (pairs: readonly SentencePair[]): ReadonlyMap<number, readonly number[]> => {
  const partners = new Map<number, number[]>()
  const put = (from: number, to: number): void => {
    const all = partners.get(from) ?? []
    partners.set(from, all)
    all.push(to)
  }
  for (const { a, b } of pairs) {
    put(a, b)
    put(b, a)
  }
  return partners
}

/** What is asked of the sentences of one page, by their numbers in the corpus. */
interface Reader {
  readonly span: (sentence: number) => Sentence
  readonly text: (sentence: number) => string
  readonly claims: (sentence: number) => readonly Claim[]
  /** Claims of the sentence and of its neighbours. */
  readonly near: (sentence: number) => readonly Claim[]
  readonly inContext: (sentence: number) => InContext
}

const reading = (text: Text, first: number, facts: Facts): Reader => {
  const { sentences, page } = text
  const claims = claimsOf(text, facts)
  const span = (sentence: number): Sentence => sentences[sentence - first]!
  return {
    span,
    text: (sentence) => cleanText(page.page.raw, span(sentence), page.edits),
    claims: (sentence) => claims(span(sentence)),
    near: (sentence) => sentences.slice(Math.max(0, sentence - first - 1), sentence - first + 2).flatMap(claims),
    inContext: (sentence) => {
      const { words, printed, start, end } = span(sentence)
      return {
        words,
        clauseEnds: clauseEndsIn(words, printed),
        before: sentences[sentence - first - 1]?.words ?? [],
        after: sentences[sentence - first + 1]?.words ?? [],
        isQuestion: /\?[^\p{L}\p{N}]*$/u.test(page.page.raw.slice(start, end).slice(-8))
      }
    }
  }
}
