import { Effect } from "effect"
import type { Facts } from "../../schemas/inputs.ts"
import { keepNeighbourhoods } from "../corpus/neighbourhoods.ts"
import type { LinkEnd } from "../model/deduplicated.ts"
import { Progress } from "../progress.ts"
import { alignedPairs } from "./align/index.ts"
import { candidatePairs } from "./candidates/candidates.ts"
import { exactPairs } from "./candidates/exact.ts"
import { findCopies } from "./candidates/same-page.ts"
import { dropTables } from "./candidates/tables.ts"
import type { ComparedCorpus } from "./compared-corpus.ts"
import { conflictsAmong } from "./conflict/index.ts"
import { neighbourhoods } from "./neighbourhoods.ts"
import { utterancesOf } from "./speeches/corpus-utterance.ts"
import { noticed } from "./speeches/issues.ts"
import { linkedSentences } from "./speeches/linked-sentences.ts"
import { matchesOf } from "./speeches/matches.ts"
import { distinctPairs, pageOf, repeatedWithin, withRepetitions } from "./speeches/pairs.ts"
import { pairsToReport } from "./speeches/reported-pairs.ts"
import { joinSpeeches } from "./speeches/speeches.ts"

/**
 * Finds the pages of a corpus that are the same, the sentences that say the same, and the speeches that pages print in several versions.
 * The tables of candidates are filled before. What is found is put into the work database, by neighbourhoods. The result is the same for
 * every order in which pages were read.
 */
export const deduplicate = Effect.fn("deduplicate")(function* (corpus: ComparedCorpus, facts: Facts) {
  const copies = yield* findCopies(corpus)
  const candidates = yield* candidatePairs(corpus, copies)
  const aligned = yield* alignedPairs(corpus, candidates)
  const { echoed, repeated } = repeatedWithin(corpus, copies)
  const found = withRepetitions([...aligned, ...echoed], repeated)
  const pairs = distinctPairs([...(yield* exactPairs), ...repeated, ...found])
  // Of n exact copies `pairs` has those with the first only; joining needs the others that alignment found, too.
  const all = [...found, ...pairs]
  const sentenceOf = yield* linkedSentences(all)
  yield* dropTables
  const utterances = utterancesOf(corpus, copies)
  const joined = joinSpeeches(utterances, matchesOf(all, utterances, sentenceOf))
  const reported = pairsToReport(pairs, joined, utterances, sentenceOf)
  const conflicts = yield* conflictsAmong(corpus, reported, facts)
  const documentOf = (page: number): string => corpus.facts.get(page)!.documentId
  const linkEnd = (sentence: number): LinkEnd => {
    const { start, end, utterance } = sentenceOf(sentence)
    const page = pageOf(sentence)
    const speechId = utterance === null ? null : joined.speechOf(utterances.at(page, utterance)).speechId
    return { documentId: documentOf(page), start, end, utterance, speechId }
  }
  const { sizes, findings } = neighbourhoods([...corpus.facts.values()], {
    speeches: function* () {
      for (const speech of joined.speeches) yield joined.told(speech)
    },
    links: function* () {
      for (const pair of reported) {
        const { a, b, kind, similarity } = pair
        yield { a: linkEnd(a), b: linkEnd(b), kind, similarity, conflict: conflicts.get(pair)?.kind ?? "none" }
      }
    },
    sameAs: new Map([...copies].map(([copy, original]) => [documentOf(copy), documentOf(original)])),
    issues: noticed(corpus, copies, conflicts, joined.doubtful)
  })
  const kept = yield* keepNeighbourhoods(sizes, findings)
  yield* (yield* Progress).finish("deduplicate", `${joined.speeches.length} speeches, ${reported.length} links`)
  return kept
})
