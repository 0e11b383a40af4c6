import { Effect } from "effect"
import type { AppendedTable, Columns } from "../../corpus/duckdb.ts"
import { WorkDatabase } from "../../corpus/work-database.ts"
import type { ComparedFacts, ComparedPage } from "../../model/compared-page.ts"
import { type NGrams, unitsOf } from "./n-grams.ts"

/** The rows that one page adds to the tables of candidates; plain data, so that a worker can make them. */
export interface PageRows {
  /** start, end, utterance (0 for narration, else 1 more than its place), words, content, key, check. */
  readonly sentences: Columns
  /** How many words each unit has. */
  readonly units: Uint32Array
  readonly four: NGrams
  readonly three: NGrams
}

export const pageRows = (page: ComparedPage): PageRows => {
  const { start, end, utterance, words, content, key, check } = page.sentences
  const { words: units, four, three } = unitsOf(page)
  return { sentences: [start, end, Uint32Array.from(utterance, (place) => place + 1), words, content, key, check], units, four, three }
}

/**
 * Creates the tables:
 * - `sentences`, a row a sentence: its page, its place in the page, and the columns of SentenceColumns;
 * - `units`, a row a unit: a number of its own in the corpus, its page, how many words it has;
 * - `four_grams` and `three_grams`, a row for each n-gram of a unit;
 * - `pages`, a row a page: how many sentences it has, a number for its event and one for its day (0 where none is known).
 */
export const createTables = Effect.gen(function* () {
  const database = yield* WorkDatabase
  const nGram = { hash: "UINTEGER", unit: "UINTEGER" } as const
  const tables = {
    sentences: yield* database.createTable("sentences", sentenceColumns),
    units: yield* database.createTable("units", { unit: "UINTEGER", page: "UINTEGER", words: "UINTEGER" }),
    four: yield* database.createTable("four_grams", nGram),
    three: yield* database.createTable("three_grams", nGram),
    pages: yield* database.createTable("pages", { page: "UINTEGER", sentences: "UINTEGER", event: "UINTEGER", day: "UINTEGER" })
  }
  let units = 0
  /** Adds the rows of a page, in whatever order pages come. */
  const add = Effect.fnUntraced(function* (page: number, rows: PageRows) {
    const first = units
    units += rows.units.length
    const count = rows.sentences[0]!.length
    yield* tables.sentences.append([filled(count, page), counted(count), ...rows.sentences])
    yield* tables.units.append([counted(rows.units.length, first), filled(rows.units.length, page), rows.units])
    for (const name of ["four", "three"] as const) {
      const { hash, unit } = rows[name]
      yield* tables[name].append([hash, unit.map((each) => first + each)])
    }
  })
  /** Ends the tables with what is known of all pages; nothing can be added any more. */
  const finish = Effect.fnUntraced(function* (pages: ReadonlyMap<number, ComparedFacts>) {
    yield* tables.pages.append(occasionRows(pages))
    for (const table of Object.values<AppendedTable>(tables)) yield* table.flush
  })
  return { add, finish }
})

/** Takes away all tables in which candidates were looked for. */
export const dropTables = Effect.gen(function* () {
  const { query } = yield* WorkDatabase
  const names = "sentences units pages copies asked_units shared_four_grams shared_three_grams linked_sentences"
  for (const table of names.split(" ")) yield* query(`DROP TABLE ${table}`)
})

const sentenceColumns = {
  page: "UINTEGER",
  place: "UINTEGER",
  start: "UINTEGER",
  end: "UINTEGER",
  utterance: "UINTEGER",
  words: "UINTEGER",
  content: "UINTEGER",
  key: "UINTEGER",
  check: "UINTEGER"
} as const

const filled = (length: number, value: number): Uint32Array => new Uint32Array(length).fill(value)

const counted = (length: number, first = 0): Uint32Array => Uint32Array.from({ length }, (_, index) => first + index)

/** Days are counted from a day before any that has a date. */
const beforeAll = 1_000_000

const occasionRows = (pages: ReadonlyMap<number, ComparedFacts>): Columns => {
  const events = new Map<string, number>()
  const eventOf = (eventId: string): number => {
    const known = events.get(eventId) ?? events.size + 1
    events.set(eventId, known)
    return known
  }
  const dayOf = (date: string): number => {
    const day = Date.parse(date) / 86_400_000
    return Number.isNaN(day) ? 0 : beforeAll + day
  }
  const facts = [...pages.values()]
  return [
    Uint32Array.from(pages.keys()),
    Uint32Array.from(facts, ({ sentenceCount }) => sentenceCount),
    Uint32Array.from(facts, ({ eventId }) => (eventId === null ? 0 : eventOf(eventId))),
    Uint32Array.from(facts, ({ date }) => (date === null ? 0 : dayOf(date)))
  ]
}
