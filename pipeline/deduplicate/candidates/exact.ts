import { Effect } from "effect"
import { WorkDatabase } from "../../corpus/work-database.ts"
import { distinctive } from "../compare/distinctive.ts"
import { placeBits, type SentencePair, sentenceNumber } from "../speeches/pairs.ts"
import { hashRanges, sentencesAtOnce } from "./hash-ranges.ts"

/** Sentences that are printed alike anywhere in the corpus, each with the first. Formulas and copies of pages are left out. */
export const exactPairs = Effect.gen(function* () {
  const database = yield* WorkDatabase
  const pairs = yield* Effect.forEach(yield* hashRanges(database, "sentences", "key", sentencesAtOnce), (isInRange) =>
    Effect.map(database.numbers(printedAlike(isInRange)), ([aPage, a, bPage, b]) =>
      Array.from(
        bPage!,
        (page, row): SentencePair => ({
          a: sentenceNumber(aPage![row]!, a![row]!),
          b: sentenceNumber(page, b![row]!),
          kind: "exact",
          similarity: 1
        })
      )
    )
  )
  return pairs.flat().sort((x, y) => x.b - y.b)
})

/** Page and place of the first of several sentences printed alike, and of each other one. */
const printedAlike = (isInRange: string): string => `
  WITH told AS (
    SELECT key, "check", page, place, (page::UBIGINT << ${placeBits}) + place AS number
    FROM sentences WHERE ${isInRange} AND content >= ${distinctive.inCorpus} AND page NOT IN (SELECT page FROM copies)
  ),
  twice AS (SELECT key, "check", min(number) AS earliest FROM told GROUP BY ALL HAVING count(*) > 1)
  SELECT (earliest >> ${placeBits})::UINTEGER, (earliest & ${2 ** placeBits - 1})::UINTEGER, page, place
  FROM told JOIN twice USING (key, "check") WHERE number <> earliest`
