import type { Claim } from "../../schemas/claim.ts"
import type { Facts } from "../../schemas/inputs.ts"
import type { Link } from "./index.ts"
import { linkEnd, type Pair } from "./link.ts"
import { claimsOf, measuresDiffer, numbersDiffer } from "./number-conflict.ts"
import { clauseEndsIn, type InContext, opposite } from "./polarity.ts"
import type { Sentence, Text } from "./text.ts"

/** A pair aligned on slighter evidence than this may differ because it is no pair: only another number of the very same measure counts. */
const sure = 0.35

/** The pairs as links, each with what the two sides disagree on. Exact pairs cannot; where both kinds are found, the number is named. */
export const findConflicts = (pairs: readonly Pair[], facts: Facts): readonly Link[] => {
  const readers = new Map<Text, Reader>()
  const readerOf = (text: Text): Reader => {
    const reader = readers.get(text) ?? reading(text, facts)
    readers.set(text, reader)
    return reader
  }
  const partners = partnersOf(pairs)
  /** Claims around all that `sentence` is linked to in the other text. */
  const around = (sentence: Sentence, other: Text): readonly Claim[] =>
    (partners.get(sentence)?.get(other) ?? []).flatMap((partner) => readerOf(other).near(partner))
  const conflictOf = ({ a, b, aText, bText, kind, similarity }: Pair): Link["conflict"] => {
    if (kind === "exact") return "none"
    const left = { claims: readerOf(aText).claims(a), around: around(b, aText) }
    const right = { claims: readerOf(bText).claims(b), around: around(a, bText) }
    if (similarity < sure) return measuresDiffer(left, right) ? "number" : "none"
    if (numbersDiffer(left, right)) return "number"
    return opposite(readerOf(aText).inContext(a), readerOf(bText).inContext(b)) ? "polarity" : "none"
  }
  return pairs.map((pair) => ({
    a: linkEnd(pair.aText, pair.a),
    b: linkEnd(pair.bText, pair.b),
    kind: pair.kind,
    similarity: pair.similarity,
    conflict: conflictOf(pair)
  }))
}

/** What is asked of the sentences of one page. */
interface Reader {
  readonly claims: (sentence: Sentence) => readonly Claim[]
  /** Claims of the sentence and of its neighbours. */
  readonly near: (sentence: Sentence) => readonly Claim[]
  readonly inContext: (sentence: Sentence) => InContext
}

const reading = (text: Text, facts: Facts): Reader => {
  const place = new Map(text.sentences.map((sentence, index) => [sentence, index]))
  const claims = claimsOf(text, facts)
  return {
    claims,
    near: (sentence) => {
      const at = place.get(sentence)!
      return text.sentences.slice(Math.max(0, at - 1), at + 2).flatMap(claims)
    },
    inContext: (sentence) => {
      const at = place.get(sentence)!
      return {
        words: sentence.words,
        clauseEnds: clauseEndsIn(sentence.words, sentence.printed),
        before: text.sentences[at - 1]?.words ?? [],
        after: text.sentences[at + 1]?.words ?? [],
        isQuestion: /\?[^\p{L}\p{N}]*$/u.test(text.page.page.raw.slice(sentence.start, sentence.end).slice(-8))
      }
    }
  }
}

const partnersOf = (pairs: readonly Pair[]): ReadonlyMap<Sentence, ReadonlyMap<Text, readonly Sentence[]>> => {
  const partners = new Map<Sentence, Map<Text, Sentence[]>>()
  const put = (from: Sentence, text: Text, to: Sentence): void => {
    const byText = partners.get(from) ?? new Map<Text, Sentence[]>()
    byText.set(text, [...(byText.get(text) ?? []), to])
    partners.set(from, byText)
  }
  for (const { a, b, aText, bText } of pairs) {
    put(a, bText, b)
    put(b, aText, a)
  }
  return partners
}
