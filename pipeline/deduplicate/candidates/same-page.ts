import { Effect } from "effect"
import { PageResults, readingPages } from "../../corpus/page-results.ts"
import { WorkDatabase } from "../../corpus/work-database.ts"
import type { ComparedFacts } from "../../model/compared-page.ts"
import type { PageReader } from "../../model/corpus-page.ts"
import { readText, shortPage } from "../compare/text.ts"
import type { ComparedCorpus, Copies, PagePair } from "../compared-corpus.ts"
import { hashRanges, sentencesAtOnce } from "./hash-ranges.ts"
import { mix } from "./n-grams.ts"

/** Share of the three-word n-grams of each page that the other must print, too. */
const sameShare = 0.95
/** Share of its words that each page may have in place of others: one page with more boilerplate has more words, an edited text has other words. */
const mostReplacedShare = 0.005
/** So many words more at its head or foot a page may print: "Print version", "Printed 12 May 2022, page 1 of 1". */
const mostExtraWords = 12
/** A sentence that more pages print says nothing of two of them. */
const commonest = 10

/**
 * Finds pages that are saved twice, and tells the database of them in the table `copies`. The text must be the same almost to the word, and
 * nothing may speak against it: another day, event or publisher, other speakers, or other numbers in what differs (notices of two years may
 * share nearly every sentence).
 */
export const findCopies = Effect.fn("findCopies")(function* (corpus: ComparedCorpus) {
  const database = yield* WorkDatabase
  const reader = yield* PageResults
  const copyOf = exactCopies(corpus)
  const table = yield* database.createTable("copies", { page: "UINTEGER" })
  yield* table.append([Uint32Array.from(copyOf.keys())])
  yield* table.flush
  const nearCopies: number[] = []
  for (const [a, b] of yield* nearlyEqual) {
    const root = copyOf.get(a) ?? a
    if (copyOf.has(b) || !(yield* readingPages(reader, (pages) => samePage(corpus, pages, root, b)))) continue
    copyOf.set(b, root)
    nearCopies.push(b)
  }
  yield* table.append([Uint32Array.from(nearCopies)])
  yield* table.flush
  const rootOf = (page: number): number => {
    const earlier = copyOf.get(page)
    return earlier === undefined ? page : rootOf(earlier)
  }
  return new Map([...copyOf.keys()].sort((a, b) => a - b).map((page) => [page, rootOf(page)])) satisfies Copies
})

/** Pages of the same text against which nothing speaks, each with the first. */
const exactCopies = ({ facts }: ComparedCorpus): Map<number, number> => {
  const alike = Map.groupBy(facts.keys(), (page) => identity(facts.get(page)!))
  return new Map([...alike.values()].flatMap(([first, ...copies]) => copies.map((page) => [page, first!] as const)))
}

/** What exact copies share: their text, and all that could speak against it. */
const identity = ({ print, form, date, eventId, publisher, titleNumbers, utterances }: ComparedFacts): string =>
  [print, form, date, eventId, publisher, titleNumbers ?? "", whose(utterances)].join("|")

/** Whose words a page says it gives, in order: the same quotation said by somebody else is no copy. */
const whose = (utterances: ComparedFacts["utterances"]): string => utterances.map(({ label }) => label ?? "").join("\n")

/** Pairs of pages that share half of the sentences of the shorter one, of those that few pages print; ascending. */
const nearlyEqual = Effect.gen(function* () {
  const database = yield* WorkDatabase
  yield* database.query("CREATE TABLE met_pages (a UINTEGER, b UINTEGER, shared UINTEGER)")
  for (const isInRange of yield* hashRanges(database, "sentences", "key", sentencesAtOnce))
    yield* database.query(`
      INSERT INTO met_pages
      WITH printed AS (SELECT DISTINCT key, page FROM sentences WHERE ${isInRange} AND page NOT IN (SELECT page FROM copies)),
      few AS (SELECT key FROM printed GROUP BY key HAVING count(*) BETWEEN 2 AND ${commonest}),
      held AS (SELECT key, page FROM printed SEMI JOIN few USING (key))
      SELECT one.page, other.page, count(*)
      FROM held one JOIN held other ON one.key = other.key AND one.page < other.page GROUP BY ALL`)
  const [a, b] = yield* database.numbers(`
    WITH met AS (SELECT a, b, sum(shared) AS shared FROM met_pages GROUP BY ALL)
    SELECT a, b FROM met JOIN pages one ON one.page = a JOIN pages other ON other.page = b
    WHERE 2 * shared >= least(one.sentences, other.sentences) ORDER BY a, b`)
  yield* database.query("DROP TABLE met_pages")
  return Array.from(a!, (page, row): PagePair => [page, b![row]!])
})

const samePage = ({ facts, addressOf }: ComparedCorpus, pages: PageReader, one: number, other: number): boolean => {
  const differ = <T>(x: T | null, y: T | null): boolean => x !== null && y !== null && x !== y
  const [p, q] = [facts.get(one)!, facts.get(other)!]
  if (differ(p.date, q.date) || differ(p.eventId, q.eventId) || differ(p.publisher, q.publisher)) return false
  if (p.form !== q.form || differ(p.titleNumbers, q.titleNumbers) || whose(p.utterances) !== whose(q.utterances)) return false
  const pageOf = (page: number) => pages.page(addressOf(page))
  const [a, b] = [one, other].map((page) => Array.from(pages.compared(addressOf(page)).words)) as [number[], number[]]
  if (Math.min(a.length, b.length) < shortPage) return pageOf(one).page.sha256 === pageOf(other).page.sha256
  if (isWithin(a, b) || isWithin(b, a)) return true
  if (sharePrinted(a, b) < sameShare || sharePrinted(b, a) < sameShare) return false
  if (Math.min(beyond(a, b).length, beyond(b, a).length) / Math.min(a.length, b.length) > mostReplacedShare) return false
  const [left, right] = [one, other].map((page) => readText(pageOf(page)).sentences.flatMap(({ words }) => words)) as [string[], string[]]
  return !beyond(left, right).some(isNumber) || !beyond(right, left).some(isNumber)
}

const isNumber = (word: string): boolean => /\p{N}/u.test(word)

/** Whether one text is the other with a little before or after it. */
const isWithin = (short: readonly number[], long: readonly number[]): boolean => {
  const more = long.length - short.length
  if (more < 0 || more > mostExtraWords) return false
  return Array.from({ length: more + 1 }, (_, before) => before).some((before) => short.every((word, at) => long[before + at] === word))
}

/** Share of the three-word n-grams of `a` that `b` prints too, wherever either breaks its lines. */
const sharePrinted = (a: readonly number[], b: readonly number[]): number => {
  const nGrams = nGramsOf(a)
  return nGrams.length === 0 ? 0 : (nGrams.length - beyond(nGrams, nGramsOf(b)).length) / nGrams.length
}

const nGramsOf = (words: readonly number[]): readonly number[] =>
  words.slice(0, Math.max(0, words.length - 2)).map((word, at) => mix(mix(word, words[at + 1]!), words[at + 2]!))

/** What of `items` is left when each of `others` has taken one equal to it. */
const beyond = <T>(items: readonly T[], others: readonly T[]): readonly T[] => {
  const left = new Map<T, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return items.filter((item) => {
    const copies = left.get(item) ?? 0
    if (copies > 0) left.set(item, copies - 1)
    return copies === 0
  })
}
