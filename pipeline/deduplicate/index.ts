import { Effect } from "effect"
import type { Facts } from "../../schemas/inputs.ts"
import type { Deduplicated, LinkEnd } from "../model/deduplicated.ts"
import { Progress } from "../progress.ts"
import { alignedPairs } from "./align/index.ts"
import { candidatePairs } from "./candidates/candidates.ts"
import { exactPairs } from "./candidates/exact.ts"
import { findCopies } from "./candidates/same-page.ts"
import { dropTables } from "./candidates/tables.ts"
import { conflictsAmong } from "./conflict/index.ts"
import type { ComparedCorpus, Copies } from "./corpus.ts"
import { noticed } from "./speeches/issues.ts"
import { type LinkedSentences, linkedSentences } from "./speeches/linked-sentences.ts"
import { distinctPairs, pageOf, repeatedWithin, type SentencePair, withRepetitions } from "./speeches/pairs.ts"
import { pairsToReport } from "./speeches/reported-pairs.ts"
import { joinSpeeches } from "./speeches/speeches.ts"

/**
 * Finds the pages of a corpus that are the same, the sentences that say the same, and the speeches that pages print in several versions.
 * The tables of candidates are filled before. The result is the same for every order in which pages were read.
 */
export const deduplicate = Effect.fn("deduplicate")(function* (corpus: ComparedCorpus, facts: Facts) {
  const copies = yield* findCopies(corpus)
  const candidates = yield* candidatePairs(corpus, copies)
  const aligned = yield* alignedPairs(corpus, candidates)
  const { echoed, repeated } = repeatedWithin(corpus, copies)
  const found = withRepetitions([...aligned, ...echoed], repeated)
  const pairs = distinctPairs([...(yield* exactPairs), ...repeated, ...found])
  const sentenceOf = yield* linkedSentences([...found, ...pairs])
  yield* dropTables
  const { speeches, doubtful } = joinSpeeches(corpus, copies, [...found, ...pairs], sentenceOf)
  const links = pairsToReport(pairs, speeches, corpus, sentenceOf)
  const conflicts = yield* conflictsAmong(corpus, links, facts)
  yield* (yield* Progress).finish("deduplicate", `${speeches.length} speeches, ${links.length} links`)
  return {
    speeches,
    links: links.map((pair) => ({
      a: linkEnd(corpus, sentenceOf, pair.a),
      b: linkEnd(corpus, sentenceOf, pair.b),
      kind: pair.kind,
      similarity: pair.similarity,
      conflict: conflicts.get(pair)?.kind ?? "none"
    })),
    repeats: repeatsOf(corpus, copies),
    sameAs: new Map([...copies].map(([copy, original]) => [documentOf(corpus, copy), documentOf(corpus, original)])),
    issues: noticed(corpus, copies, conflicts, doubtful)
  } satisfies Deduplicated
})

const documentOf = ({ facts }: ComparedCorpus, page: number): string => facts.get(page)!.documentId

const repeatsOf = ({ facts }: ComparedCorpus, copies: Copies): ReadonlyMap<string, string> =>
  new Map(
    [...facts].flatMap(([page, { repeats }]) => (copies.has(page) ? [] : repeats.map(([later, earlier]) => [later, earlier] as const)))
  )

const linkEnd = (corpus: ComparedCorpus, sentenceOf: LinkedSentences, sentence: SentencePair["a"]): LinkEnd => {
  const { start, end, utterance } = sentenceOf(sentence)
  return { documentId: documentOf(corpus, pageOf(sentence)), start, end, utterance }
}
