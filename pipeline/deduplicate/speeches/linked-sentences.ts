import { Effect } from "effect"
import { WorkDatabase } from "../../corpus/work-database.ts"
import { firstAtLeast } from "../../text/search.ts"
import { pageOf, placeOf, type SentencePair } from "./pairs.ts"

/** What is asked of a sentence that is linked to another. */
interface LinkedSentence {
  readonly start: number
  readonly end: number
  /** Index into the page's utterances; null in narration. */
  readonly utterance: number | null
  readonly words: number
  /** Words that say something by themselves. */
  readonly content: number
}

/** The sentence of a number that stands in some pair. */
export type LinkedSentences = (sentence: number) => LinkedSentence

/** Reads all sentences of some pairs out of the database. */
export const linkedSentences = Effect.fnUntraced(function* (pairs: readonly SentencePair[]) {
  const { createTable, numbers } = yield* WorkDatabase
  const linked = Float64Array.from(new Set(pairs.flatMap(({ a, b }) => [a, b]))).sort()
  const table = yield* createTable("linked_sentences", { page: "UINTEGER", place: "UINTEGER" })
  yield* table.append([Uint32Array.from(linked, pageOf), Uint32Array.from(linked, placeOf)])
  yield* table.flush
  const columns = yield* numbers(`
    SELECT "start", "end", utterance, words, content
    FROM sentences JOIN linked_sentences USING (page, place) ORDER BY page, place`)
  return ((sentence) => {
    const row = firstAtLeast(linked.length, (place) => linked[place]!, sentence)
    const [start, end, utterance, words, content] = columns.map((column) => column[row]!) as [number, number, number, number, number]
    return { start, end, utterance: utterance === 0 ? null : utterance - 1, words, content }
  }) satisfies LinkedSentences
})
