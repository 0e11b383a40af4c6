import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Layer } from "effect"
import { checks } from "../../../pipeline/publish/check/between/checks.ts"
import { type PageRange, pageRanges } from "../../../pipeline/publish/check/between/pages.ts"
import { runChecks } from "../../../pipeline/publish/check/between/run-checks.ts"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"
import type { Finding } from "../../../pipeline/publish/check/finding.ts"
import { checkRows } from "../../../pipeline/publish/check/rows.ts"
import { type Dataset, type TableName, tables } from "../../../schemas/index.ts"
import { dataset, rowsOf } from "../dataset.ts"
import { toParquet } from "../formats/whole-table.ts"

/** The dataset with columns of one row changed. */
const change = <Name extends TableName>(table: Name, row: number, columns: Partial<Dataset[Name][number]>): Dataset => ({
  ...dataset,
  [table]: dataset[table].map((each, index) => (index === row ? { ...each, ...columns } : each))
})

const without = (table: TableName, row: number): Dataset => ({ ...dataset, [table]: dataset[table].filter((_, index) => index !== row) })
const twice = (table: TableName): Dataset => ({ ...dataset, [table]: dataset[table].flatMap((each) => [each, each]) })
const reversed = (table: TableName): Dataset => ({ ...dataset, [table]: dataset[table].toReversed() })

const documentId = "example-org-2020-council"
const speechId = "council-2020-ann-example"
const figureId = `${speechId}-1f0c9a4e`
const page = dataset.documents[0]?.text ?? ""
const [label, verbatim, furniture] = dataset.passages

const words = { a_document_id: documentId, a_start: 0, a_end: 5, b_document_id: documentId, b_start: 6, b_end: 9 } as const

/** A pair of sentences in conflict, and the row of conflicts that names it. */
const pair: Dataset["duplicates"][number] = {
  a_text: "12 agreements",
  b_text: "13 agreements",
  kind: "near",
  similarity: 0.9,
  conflict: "number",
  duplicate_id: "d-1",
  a_speech_id: speechId,
  b_speech_id: speechId,
  ...words
}
const conflict: Dataset["conflicts"][number] = {
  kind: "number",
  speaker_name: "Ann Example",
  date: "2020-02-29",
  event_name: "Council",
  a_reading: "13",
  b_reading: "12",
  a_sentence: "13 agreements",
  b_sentence: "12 agreements",
  a_url: "https://example.org/council",
  b_url: "https://example.org/council",
  conflict_id: `${speechId}-0c0ff1c7`,
  figure_id: null,
  duplicate_ids: ["d-1"],
  speech_id: speechId,
  speaker_id: "ann-example",
  event_id: "council-2020",
  ...words
}

/** What is added to a key that does not name its page. */
const onPage = `(page ${documentId})`

/** Faults, and where each must be found: kind, table, row, column. */
const faults: readonly (readonly [string, Dataset, string, string, string | null, string | null])[] = [
  ["a cell outside its enumeration", change("speeches", 0, { form: "poem" as never }), "RowError", "speeches", speechId, "form"],
  ["a day that is none", change("speeches", 0, { date: "2021-02-29" }), "RowError", "speeches", speechId, "date"],
  ["an empty text for null", change("speeches", 0, { place: "" }), "RowError", "speeches", speechId, "place"],
  [
    "a list item that holds the separator",
    change("speakers", 0, { other_names: ["a | b"] }),
    "RowError",
    "speakers",
    "ann-example",
    "other_names"
  ],
  ["bounds that contradict the qualifier", change("figures", 0, { lower: 3 }), "RowError", "figures", figureId, "qualifier"],
  ["half a character", change("speeches", 0, { place: "\ud83d" }), "RowError", "speeches", speechId, "place"],
  ["a column too many", change("speeches", 0, { mood: "good" } as never), "RowError", "speeches", speechId, "mood"],
  ["a row given twice", twice("mentions"), "KeyError", "mentions", `${documentId}-d0000001`, "mention_id"],
  ["rows out of order", reversed("passages"), "OrderError", "passages", `${documentId}-b0000001`, "passage_id"],
  [
    "a speaker who is not there",
    change("speeches", 0, { speaker_id: "bob-example" }),
    "ForeignKeyError",
    "speeches",
    `${speechId} ${onPage}`,
    "speaker_id"
  ],
  [
    "a page in a list that is not there",
    change("speeches", 0, { document_ids: ["elsewhere"] }),
    "ForeignKeyError",
    "speeches",
    `${speechId} ${onPage}`,
    "document_ids"
  ],
  [
    "a length that is not the page's",
    change("documents", 0, { characters: 100_000 }),
    "DerivedError",
    "documents",
    documentId,
    "characters"
  ],
  ["a span beyond the page", change("issues", 0, { end: 100_000 }), "SpanError", "issues", `${documentId}-unclear-number-e0000001`, "end"],
  ["an empty span", change("speeches", 0, { end: 0 }), "SpanError", "speeches", `${speechId} ${onPage}`, "end"],
  [
    "a slice beside its text",
    change("passages", 2, { start: (furniture?.start ?? 0) - 1 }),
    "SliceError",
    "passages",
    `${documentId}-c0000001`,
    "text"
  ],
  [
    "a slice counted in UTF-16",
    change("passages", 2, { text: "Share 😀 this pag" }),
    "SliceError",
    "passages",
    `${documentId}-c0000001`,
    "text"
  ],
  [
    "a figure with a line break in its words",
    change("figures", 0, { text: "1\n2" }),
    "SliceError",
    "figures",
    `${speechId}-1f0c9a4e ${onPage}`,
    "text"
  ],
  [
    "another event's name",
    change("figures", 0, { event_name: "Fair" }),
    "DerivedError",
    "figures",
    `${speechId}-1f0c9a4e ${onPage}`,
    "event_name"
  ],
  ["the address of another page", change("speeches", 0, { url: null }), "DerivedError", "speeches", `${speechId} ${onPage}`, "url"],
  [
    "another reading where all agree",
    change("figures", 0, { other_reading: "13" }),
    "RowError",
    "figures",
    `${speechId}-1f0c9a4e`,
    "other_reading"
  ],
  [
    "versions that agree where there is one",
    change("figures", 0, { agreement: "agrees" }),
    "DerivedError",
    "figures",
    `${speechId}-1f0c9a4e ${onPage}`,
    "agreement"
  ],
  ["a pair in conflict that conflicts leave out", { ...dataset, duplicates: [pair] }, "DerivedError", "duplicates", "d-1", "conflict"],
  [
    "a conflict of a pair that agrees",
    { ...dataset, duplicates: [{ ...pair, conflict: "none" }], conflicts: [conflict] },
    "DerivedError",
    "conflicts",
    `${speechId}-0c0ff1c7`,
    "duplicate_ids"
  ],
  [
    "a conflict of another claim",
    { ...dataset, duplicates: [pair], conflicts: [{ ...conflict, figure_id: `${speechId}-1f0c9a4e` }] },
    "DerivedError",
    "conflicts",
    `${speechId}-0c0ff1c7`,
    "figure_id"
  ],
  [
    "readings of a denial",
    { ...dataset, duplicates: [pair], conflicts: [{ ...conflict, kind: "polarity" }] },
    "RowError",
    "conflicts",
    `${speechId}-0c0ff1c7`,
    "kind"
  ],
  [
    "a mention outside its passage",
    change("mentions", 0, { passage_id: label?.passage_id ?? "" }),
    "SpanError",
    "mentions",
    `${documentId}-d0000001`,
    "passage_id"
  ],
  [
    "characters in no passage",
    without("passages", 2),
    "CoverageError",
    "documents",
    `${documentId} ${verbatim?.end} to ${[...page].length}`,
    "text"
  ],
  [
    "characters in two passages",
    change("passages", 0, { end: (verbatim?.start ?? 0) + 3, text: [...page].slice(0, (verbatim?.start ?? 0) + 3).join("") }),
    "CoverageError",
    "passages",
    `${documentId} ${verbatim?.start}`,
    "start"
  ],
  ["a number in no mention", without("mentions", 1), "CoverageError", "passages", `${documentId}-b0000001`, "text"],
  [
    "derived characters without a source",
    without("derivations", 1),
    "CoverageError",
    "documents",
    `${documentId} ${label?.end} to ${furniture?.start}`,
    "text"
  ],
  [
    "a derived stretch of another length",
    change("derivations", 0, { source_end: 3 }),
    "DerivedError",
    "derivations",
    `${documentId}/0`,
    "kind"
  ],
  [
    "a derived text without a derivation",
    change("documents", 0, { source_file: null }),
    "DerivedError",
    "documents",
    documentId,
    "source_file"
  ],
  [
    "a speaker who never speaks",
    { ...dataset, speakers: [...dataset.speakers, { ...dataset.speakers[0], speaker_id: "bob-example" } as never] },
    "OrphanError",
    "speakers",
    "bob-example",
    null
  ],
  ["a speech without its version", without("versions", 0), "OrphanError", "speeches", speechId, null],
  ["no version chosen", change("versions", 0, { chosen: false }), "OrphanError", "speeches", speechId, null],
  ["a figure without a mention", without("mentions", 0), "OrphanError", "figures", figureId, null],
  ["a wrong number of figures", change("speeches", 0, { figures: 2 }), "DerivedError", "speeches", `${speechId} ${onPage}`, "figures"],
  ["a wrong number of words", change("speakers", 0, { words: 10 }), "DerivedError", "speakers", "ann-example", "words"],
  ["a wrong first day", change("speakers", 0, { first_date: null }), "DerivedError", "speakers", "ann-example", "first_date"],
  [
    "a wrong number of passages",
    change("documents", 0, { chrome_passages: 2 }),
    "DerivedError",
    "documents",
    documentId,
    "chrome_passages"
  ],
  ["a speech that begins elsewhere", change("speeches", 0, { start: 0 }), "DerivedError", "speeches", `${speechId} ${onPage}`, "start"],
  [
    "a passage of another speaker",
    change("passages", 1, { speaker_id: null }),
    "DerivedError",
    "passages",
    `${documentId}-b0000001`,
    "speaker_id"
  ],
  ["a figure of another day", change("figures", 0, { date: null }), "DerivedError", "figures", `${figureId} ${onPage}`, "date"],
  [
    "a repetition before what it repeats",
    change("passages", 0, { duplicate_of: verbatim?.passage_id ?? "" }),
    "DerivedError",
    "passages",
    `${documentId}-a0000001`,
    "duplicate_of"
  ],
  [
    "a wrong number of versions",
    change("figures", 0, { version_count: 2, agreement: "agrees" }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "version_count"
  ],
  [
    "an amount without its base",
    change("figures", 0, { value_base: null }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "value_base"
  ],
  [
    "a sum in another currency than its own",
    change("figures", 0, { kind: "money", currency: "EUR", unit_base: "USD" }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "unit_base"
  ],
  [
    "a fraction that its base does not give in percent",
    change("figures", 0, { kind: "share", unit: "fraction", unit_base: "percent" }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "value_base"
  ],
  [
    "a figure that is its own whole",
    change("figures", 0, { whole_figure_id: figureId }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "whole_figure_id"
  ]
]

/** Checks rows as publication does: first the rows themselves, then, read back from Parquet, everything between them. */
const check = Effect.fnUntraced(function* (rows: Dataset, folder: string, ranges?: readonly PageRange[]) {
  const fs = yield* FileSystem.FileSystem
  const { query } = yield* DuckDb
  for (const table of tables) {
    yield* checkRows(table, rowsOf(rows, table.name), 0)
    const file = `${folder}/${table.name}.parquet`
    yield* fs.writeFile(file, yield* Effect.promise(() => toParquet(table, rowsOf(rows, table.name), {})))
    yield* query(`CREATE OR REPLACE TABLE ${table.name} AS FROM '${file}'`)
  }
  yield* runChecks(checks, ranges ?? ((yield* query(pageRanges(1_000_000))) as unknown as readonly PageRange[]))
})

const inFolder = <A, E>(use: (folder: string) => Effect.Effect<A, E, FileSystem.FileSystem | DuckDb>) =>
  Effect.gen(function* () {
    return yield* use(yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped())
  }).pipe(Effect.scoped, Effect.provide(Layer.mergeAll(NodeServices.layer, DuckDb.layer(""))))

describe("rows that are wrong are refused and named", () => {
  it.effect("and right ones are not", () => inFolder((folder) => check({ ...dataset, duplicates: [pair], conflicts: [conflict] }, folder)))

  for (const [name, wrong, tag, table, row, column] of faults) {
    it.effect(name, () =>
      inFolder((folder) =>
        Effect.gen(function* () {
          const error = yield* Effect.flip(check(wrong, folder))
          assert.strictEqual(error._tag, tag, error.message)
          const [finding] = (error as unknown as { readonly findings: readonly Finding[] }).findings
          assert.deepStrictEqual([finding?.table, finding?.row, finding?.column], [table, row, column], error.message)
        })
      )
    )
  }
})

describe("pages checked a range at a time", () => {
  const ranges = [
    { first: "a", last: "b's" },
    { first: documentId, last: documentId }
  ]

  it.effect("pass when they are right, and are named when they are wrong", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        yield* check(dataset, folder, ranges)
        const spoilt = change("documents", 0, { text: dataset.documents.map(({ text }) => text.replace("12", "13")).join("") })
        const error = yield* Effect.flip(check(spoilt, folder, ranges))
        assert.strictEqual(error._tag, "SliceError", error.message)
      })
    )
  )

  it.effect("are cut by their characters, each in one range", () =>
    inFolder(() =>
      Effect.gen(function* () {
        const { query } = yield* DuckDb
        yield* query("CREATE OR REPLACE TABLE documents AS SELECT 'page-' || (i + 10) AS document_id, 30 AS characters FROM range(7) t(i)")
        assert.deepStrictEqual(yield* query(pageRanges(100)), [
          { first: "page-10", last: "page-12" },
          { first: "page-13", last: "page-15" },
          { first: "page-16", last: "page-16" }
        ])
        assert.lengthOf(yield* query(pageRanges(1000)), 1)
      })
    )
  )
})

describe("the list of checks", () => {
  it("has every foreign key, and no check twice", () => {
    const names = checks.map(({ table, title }) => `${table}: ${title}`)
    assert.strictEqual(new Set(names).size, names.length)
    for (const table of tables) {
      for (const { column, table: target } of table.foreignKeys) assert.include(names, `${table.name}: ${column} names a row of ${target}`)
    }
  })
})
