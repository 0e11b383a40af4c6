import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Layer } from "effect"
import { checks } from "../../../pipeline/publish/check/between/checks.ts"
import { type PageRange, pageRanges } from "../../../pipeline/publish/check/between/pages.ts"
import { runChecks } from "../../../pipeline/publish/check/between/run-checks.ts"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"
import type { Finding } from "../../../pipeline/publish/check/finding.ts"
import { checkRows } from "../../../pipeline/publish/check/rows.ts"
import { type Dataset, tables } from "../../../schemas/index.ts"
import { dataset, rowsOf } from "../dataset.ts"
import { toParquet } from "../formats/whole-table.ts"
import { conflict, derivedFaults, pair } from "./derived-faults.ts"
import { faults } from "./faults.ts"
import { change, documentId } from "./spoilt.ts"

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

  for (const [name, wrong, tag, table, row, column] of [...faults, ...derivedFaults]) {
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
