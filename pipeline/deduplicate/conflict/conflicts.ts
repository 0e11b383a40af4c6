import type { Claim } from "../../../schemas/claim.ts"
import type { Facts } from "../../../schemas/inputs.ts"
import type { IndexPair } from "../../model/compared-page.ts"
import type { Link } from "../../model/deduplicated.ts"
import { isSameMeasure } from "../../numbers/index.ts"
import { cleanText } from "../../text/clean-text.ts"
import { conflictIssue } from "../../text/issues/conflict-issue.ts"
import type { Issue } from "../../text/issues/issue.ts"
import type { ReadText, Sentence } from "../compare/sentence.ts"
import { claimsOf, numbersDiffer } from "./number-conflict.ts"
import { clauseEndsIn, type InContext, opposite } from "./polarity.ts"

/** Similarity below which two linked sentences may not say the same at all: there only different numbers of one measure are a conflict. */
const sure = 0.35

/** A contradiction between the two sentences of a pair. */
export interface Conflict {
  /** Index of the pair among the pairs of the two pages. */
  readonly pair: number
  readonly kind: Exclude<Link["conflict"], "none">
  /** To be reported in the page of the second sentence. */
  readonly issue: Issue
}

/** Finds the contradictions in the pairs of two pages. Where numbers and polarity both conflict, only the numbers are reported. */
export const conflictsBetween = (a: SentenceReader, b: SentenceReader, pairs: readonly IndexPair[]): readonly Conflict[] => {
  const links = pairs.map(([from, to]) => [from, to] as const)
  const reversed = links.map(([from, to]) => [to, from] as const)
  const isOnePage = a.documentId === b.documentId
  const partnersOfA = Map.groupBy(isOnePage ? [...links, ...reversed] : links, ([from]) => from)
  const partnersOfB = isOnePage ? partnersOfA : Map.groupBy(reversed, ([from]) => from)
  const conflictOf = ([i, j, kind, similarity]: IndexPair): Link["conflict"] => {
    if (kind === "exact") return "none"
    const left = { claims: a.claims(i), around: (partnersOfB.get(j) ?? []).flatMap(([, partner]) => a.claimsNear(partner)) }
    const right = { claims: b.claims(j), around: (partnersOfA.get(i) ?? []).flatMap(([, partner]) => b.claimsNear(partner)) }
    const differing = numbersDiffer(left, right, similarity < sure ? isSameMeasure : undefined)
    if (differing !== "none" || similarity < sure) return differing
    return opposite(a.inContext(i), b.inContext(j)) ? "polarity" : "none"
  }
  return pairs.flatMap((pair, index) => {
    const kind = conflictOf(pair)
    if (kind === "none") return []
    const [i, j] = pair
    const code = kind === "polarity" ? "polarity-conflict" : "number-conflict"
    return [{ pair: index, kind, issue: conflictIssue(code, b.span(j), b.text(j), { documentId: a.documentId, sentence: a.text(i) }) }]
  })
}

/** What the search for conflicts asks about the sentences of a page, each given by its index. */
interface SentenceReader {
  readonly documentId: string
  readonly span: (sentence: number) => Sentence
  /** The clean text. */
  readonly text: (sentence: number) => string
  readonly claims: (sentence: number) => readonly Claim[]
  /** The claims of the sentence and of the sentences before and after it. */
  readonly claimsNear: (sentence: number) => readonly Claim[]
  readonly inContext: (sentence: number) => InContext
}

export const sentenceReader = (text: ReadText, facts: Facts): SentenceReader => {
  const { sentences, page } = text
  const claims = claimsOf(text, facts)
  const span = (sentence: number): Sentence => sentences[sentence]!
  return {
    documentId: text.documentId,
    span,
    text: (sentence) => cleanText(page.page.raw, span(sentence), page.edits),
    claims: (sentence) => claims(span(sentence)),
    claimsNear: (sentence) => sentences.slice(Math.max(0, sentence - 1), sentence + 2).flatMap(claims),
    inContext: (sentence) => {
      const { words, start, end } = span(sentence)
      return {
        words,
        clauseEnds: clauseEndsIn(words, text.printed(sentence)),
        before: sentences[sentence - 1]?.words ?? [],
        after: sentences[sentence + 1]?.words ?? [],
        isQuestion: /\?[^\p{L}\p{N}]*$/u.test(page.page.raw.slice(Math.max(start, end - 8), end))
      }
    }
  }
}
