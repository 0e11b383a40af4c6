import { Effect } from "effect"
import type { Database } from "../../corpus/duckdb.ts"
import { WorkDatabase } from "../../corpus/work-database.ts"
import { dayTolerance, differentOccasions } from "../compare/occasion.ts"
import type { ComparedCorpus, Copies, PagePair } from "../compared-corpus.ts"
import { hashRanges, sentencesAtOnce } from "./hash-ranges.ts"

/**
 * Which pages to compare: those with units that share rare n-grams, ones that 2 to `commonest` units hold. Two long texts must share five of
 * four words: on 277 pairs of human translations among 1,569 units that finds 96 of 100 at 0.7 candidates a unit. Where one text is short three
 * of four words will do, or five of three, which on a dozen sentences finds the pairs that the first rule misses, 7 in 84.
 */
const least = { fourGrams: 5, fourGramsOfShort: 3, threeGramsOfShort: 5 }
/** Words below which a text is short. */
const shortText = 400
/** More units hold phrases of the language. */
const commonest = 10

/** Pages that print so many sentences alike are compared, too, if the sentences have so many content words. */
const alike = { sentences: 3, content: 6 }

/** More rows of n-grams would not fit into the memory of the database, which takes some 50 bytes for each while it counts them. */
const nGramsAtOnce = 1_500_000

/**
 * Pairs of pages that may print the same speech and name no different occasions, ascending. Copies of pages are left out.
 *
 * @param atOnce rows of n-grams that are counted together
 */
export const candidatePairs = Effect.fn("candidatePairs")(function* (corpus: ComparedCorpus, copies: Copies, atOnce = nGramsAtOnce) {
  const database = yield* WorkDatabase
  yield* database.query(`CREATE TABLE asked_units AS SELECT unit, page, event, day, (words < ${shortText}) AS short
    FROM units JOIN pages USING (page) WHERE page NOT IN (SELECT page FROM copies)`)
  const found = [yield* byNGrams(database, atOnce), yield* bySentences(database), byEvent(corpus, copies)].flat()
  const pairs = new Map(found.map(([a, b]): [string, PagePair] => (a < b ? [`${a} ${b}`, [a, b]] : [`${b} ${a}`, [b, a]])))
  return [...pairs.values()]
    .filter(([a, b]) => a !== b && !differentOccasions(corpus.facts.get(a)!, corpus.facts.get(b)!))
    .sort(([a, b], [c, d]) => a - c || b - d)
})

/** Units that share n-grams, counted range by range of the hashes. */
const byNGrams = Effect.fnUntraced(function* (database: Database, atOnce: number) {
  yield* countShared(database, "four_grams", "true", atOnce)
  yield* countShared(database, "three_grams", "(one.short OR other.short)", atOnce)
  const [a, b] = yield* database.numbers(`
    WITH shared AS (
      SELECT a, b FROM shared_four_grams GROUP BY ALL HAVING sum(count) >= ${least.fourGrams}
      UNION ALL
      SELECT a, b FROM shared_four_grams JOIN asked_units one ON one.unit = a JOIN asked_units other ON other.unit = b
      WHERE one.short OR other.short GROUP BY ALL HAVING sum(count) >= ${least.fourGramsOfShort}
      UNION ALL
      SELECT a, b FROM shared_three_grams GROUP BY ALL HAVING sum(count) >= ${least.threeGramsOfShort}
    )
    SELECT DISTINCT one.page, other.page FROM shared JOIN asked_units one ON one.unit = a JOIN asked_units other ON other.unit = b`)
  return pagePairs(a!, b!)
})

/**
 * Counts how many rare n-grams each two units share, of different pages that name no different occasions: by chance
 * nearly every text shares some n-gram with one of another year.
 */
const countShared = Effect.fnUntraced(function* (database: Database, nGrams: string, condition: string, atOnce: number) {
  yield* database.query(`CREATE TABLE shared_${nGrams} (a UINTEGER, b UINTEGER, count UINTEGER)`)
  for (const isInRange of yield* hashRanges(database, nGrams, "hash", atOnce))
    yield* database.query(`
      INSERT INTO shared_${nGrams}
      WITH asked AS (
        SELECT hash, unit FROM ${nGrams} WHERE ${isInRange} AND unit IN (SELECT unit FROM asked_units)
      ),
      rare AS (SELECT hash FROM asked GROUP BY hash HAVING count(*) BETWEEN 2 AND ${commonest}),
      held AS (SELECT hash, unit, page, event, day, short FROM asked SEMI JOIN rare USING (hash) JOIN asked_units USING (unit))
      SELECT one.unit, other.unit, count(*)
      FROM held one JOIN held other ON one.hash = other.hash AND one.unit < other.unit
      WHERE one.page <> other.page AND ${condition} AND NOT CASE
        WHEN one.event > 0 AND other.event > 0 THEN one.event <> other.event
        WHEN one.day = 0 OR other.day = 0 THEN false
        ELSE abs(one.day::INTEGER - other.day::INTEGER) > ${dayTolerance} END
      GROUP BY ALL`)
  yield* database.query(`DROP TABLE ${nGrams}`)
})

/** Pages that print sentences alike, each with the earliest that prints them: many copies of one text cost no more than their number. */
const bySentences = Effect.fnUntraced(function* (database: Database) {
  yield* database.query("CREATE TABLE met_earlier (earliest UINTEGER, page UINTEGER)")
  for (const isInRange of yield* hashRanges(database, "sentences", "key", sentencesAtOnce))
    yield* database.query(`
      INSERT INTO met_earlier
      WITH printed AS (
        SELECT DISTINCT key, page FROM sentences
        WHERE ${isInRange} AND content >= ${alike.content} AND page NOT IN (SELECT page FROM copies)
      ),
      first AS (SELECT key, min(page) AS earliest FROM printed GROUP BY key HAVING count(*) > 1)
      SELECT earliest, page FROM printed JOIN first USING (key) WHERE page <> earliest`)
  const [a, b] = yield* database.numbers(`SELECT earliest, page FROM met_earlier GROUP BY ALL HAVING count(*) >= ${alike.sentences}`)
  yield* database.query("DROP TABLE met_earlier")
  return pagePairs(a!, b!)
})

/** Pages of one event in which one person speaks: each with the longest of them. */
const byEvent = ({ facts }: ComparedCorpus, copies: Copies): readonly PagePair[] => {
  const spoken = [...facts].flatMap(([page, { eventId, utterances }]) =>
    eventId === null || copies.has(page)
      ? []
      : [...new Set(utterances.flatMap(({ speakerId }) => speakerId ?? []))].map((speaker) => ({ page, name: `${eventId} ${speaker}` }))
  )
  const sizeOf = (page: number): number => facts.get(page)!.sentenceCount
  return [...Map.groupBy(spoken, ({ name }) => name).values()].flatMap((group) => {
    const longest = group.reduce((best, one) => (sizeOf(one.page) > sizeOf(best.page) ? one : best))
    return group.map(({ page }) => [longest.page, page] as const)
  })
}

const pagePairs = (a: Uint32Array, b: Uint32Array): readonly PagePair[] => Array.from(a, (page, row) => [page, b[row]!] as const)
