import type { Claim } from "../../../schemas/claim.ts"
import type { Facts } from "../../../schemas/inputs.ts"
import type { IndexPair } from "../../model/compared-page.ts"
import type { Link } from "../../model/deduplicated.ts"
import { isSameMeasure } from "../../numbers/index.ts"
import { cleanText } from "../../text/clean-text.ts"
import { contradiction } from "../../text/contradiction.ts"
import type { Issue } from "../../text/issue.ts"
import type { Sentence, Text } from "../compare/sentence.ts"
import { claimsOf, numbersDiffer } from "./number-conflict.ts"
import { clauseEndsIn, type InContext, opposite } from "./polarity.ts"

/** A pair aligned on slighter evidence than this may differ because it is no pair: only another number of the very same measure counts. */
const sure = 0.35

/** What the sides of a pair disagree on, and what to tell of it in the page of the second side. */
export interface Conflict {
  /** Place of the pair among those of the two pages. */
  readonly pair: number
  readonly kind: Exclude<Link["conflict"], "none">
  readonly issue: Issue
}

/** What the two sides of the pairs of two pages disagree on. Exact pairs cannot; where both kinds are found, the number is named. */
export const conflictsBetween = (a: Reader, b: Reader, pairs: readonly IndexPair[]): readonly Conflict[] => {
  const partners = partnersOf(pairs, a.documentId === b.documentId)
  return pairs.flatMap((pair, place) => {
    const kind = conflictOf(pair, partners, a, b)
    if (kind === "none") return []
    const code = kind === "polarity" ? "polarity-conflict" : "number-conflict"
    const there = { documentId: a.documentId, sentence: a.text(pair[0]) }
    return [{ pair: place, kind, issue: contradiction(code, b.span(pair[1]), b.text(pair[1]), there) }]
  })
}

const conflictOf = ([a, b, kind, similarity]: IndexPair, partners: Partners, aReader: Reader, bReader: Reader): Link["conflict"] => {
  if (kind === "exact") return "none"
  /** Claims around all that the sentence is linked to on the other side. */
  const left = { claims: aReader.claims(a), around: (partners.ofB.get(b) ?? []).flatMap(aReader.near) }
  const right = { claims: bReader.claims(b), around: (partners.ofA.get(a) ?? []).flatMap(bReader.near) }
  const differing = numbersDiffer(left, right, similarity < sure ? isSameMeasure : undefined)
  if (differing !== "none" || similarity < sure) return differing
  return opposite(aReader.inContext(a), bReader.inContext(b)) ? "polarity" : "none"
}

/** The other sides of each sentence, of either page; of one page compared with itself all in one. */
interface Partners {
  readonly ofA: ReadonlyMap<number, readonly number[]>
  readonly ofB: ReadonlyMap<number, readonly number[]>
}

const partnersOf = (pairs: readonly IndexPair[], isOnePage: boolean): Partners => {
  const ofA = new Map<number, number[]>()
  const ofB = isOnePage ? ofA : new Map<number, number[]>()
  const put = (partners: Map<number, number[]>, from: number, to: number): void => {
    const all = partners.get(from) ?? []
    partners.set(from, all)
    all.push(to)
  }
  for (const [a, b] of pairs) {
    put(ofA, a, b)
    put(ofB, b, a)
  }
  return { ofA, ofB }
}

/** What is asked of the sentences of one page, by their places in it. */
export interface Reader {
  readonly documentId: string
  readonly span: (sentence: number) => Sentence
  readonly text: (sentence: number) => string
  readonly claims: (sentence: number) => readonly Claim[]
  /** Claims of the sentence and of its neighbours. */
  readonly near: (sentence: number) => readonly Claim[]
  readonly inContext: (sentence: number) => InContext
}

export const reading = (text: Text, facts: Facts): Reader => {
  const { sentences, page } = text
  const claims = claimsOf(text, facts)
  const span = (sentence: number): Sentence => sentences[sentence]!
  return {
    documentId: text.documentId,
    span,
    text: (sentence) => cleanText(page.page.raw, span(sentence), page.edits),
    claims: (sentence) => claims(span(sentence)),
    near: (sentence) => sentences.slice(Math.max(0, sentence - 1), sentence + 2).flatMap(claims),
    inContext: (sentence) => {
      const { words, start, end } = span(sentence)
      return {
        words,
        clauseEnds: clauseEndsIn(words, text.printed(sentence)),
        before: sentences[sentence - 1]?.words ?? [],
        after: sentences[sentence + 1]?.words ?? [],
        isQuestion: /\?[^\p{L}\p{N}]*$/u.test(page.page.raw.slice(start, end).slice(-8))
      }
    }
  }
}
