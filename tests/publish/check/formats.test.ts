import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, type Path } from "effect"
import fc from "fast-check"
import { DuckDbError } from "../../../pipeline/corpus/duckdb.ts"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"
import { formatFindings } from "../../../pipeline/publish/check/formats.ts"
import type { Row } from "../../../schemas/row.ts"
import { inFolder, plain, rows, table, write } from "../formats/things.ts"
import { toCsv } from "../formats/whole-table.ts"

describe("the three formats", () => {
  it.effect(
    "say the same of any rows, as DuckDB reads them without options",
    () =>
      inFolder((folder) =>
        Effect.gen(function* () {
          const context = yield* Effect.context<FileSystem.FileSystem | Path.Path | DuckDb>()
          const check = (content: readonly Row[]) =>
            Effect.gen(function* () {
              yield* write(folder, content)
              assert.deepStrictEqual(yield* formatFindings(folder, table), [])
            })
          const property = fc.asyncProperty(rows, (content) => Effect.runPromiseWith(context)(check(content)))
          yield* Effect.promise(() => fc.assert(property, { numRuns: 60, seed: 2021 }))
        })
      ),
    60_000
  )

  it.effect("differ when one cell of one format does, and the cell is named", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const content = [plain, { ...plain, id: "b", day: "2020-02-29", names: ["x", "y"], amount: 0.5, note: "=1" }]
        const edits = [
          ["things.csv", "0.5", "0.6", "amount"],
          ["things.csv", "2020-02-29", "2020-02-28", "day"],
          ["things.csv", "x | y", "x |y", "names"],
          ["things.csv", "'=1", "=1", "note"],
          ["things.csv", '"c"\r\n', '""\r\n', "long"],
          ["things.jsonl", '"is_new":true', '"is_new":false', "is_new"],
          ["things.jsonl", '["x","y"]', '["y","x"]', "names"],
          ["things.jsonl", '"note":null', '"note":"n"', "note"]
        ] as const
        for (const [file, from, to, name] of edits) {
          yield* write(folder, content)
          yield* fs.writeFileString(`${folder}/${file}`, (yield* fs.readFileString(`${folder}/${file}`)).replace(from, to))
          const findings = yield* formatFindings(folder, table)
          assert.deepStrictEqual(
            findings.map(({ table: where, column }) => [where, column]),
            [[file, name]],
            `${from} to ${to}`
          )
        }
      })
    )
  )

  it.effect("are read in a folder of any name", () =>
    inFolder((parent) =>
      Effect.gen(function* () {
        const folder = `${parent}/O'Brien's; forum, "2023" ^ $1`
        yield* (yield* FileSystem.FileSystem).makeDirectory(folder)
        yield* write(folder, [plain, { ...plain, id: "b" }])
        assert.deepStrictEqual(yield* formatFindings(folder, table), [])
      })
    )
  )

  it.effect("must have the same rows in the same order", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* write(folder, [plain, { ...plain, id: "b" }])
        yield* fs.writeFileString(`${folder}/things.csv`, toCsv(table, [{ ...plain, id: "b" }, plain]))
        assert.deepInclude((yield* formatFindings(folder, table))[0], {
          table: "things.csv",
          row: "a",
          column: "id",
          found: "b",
          expected: "a"
        })
        yield* fs.writeFileString(`${folder}/things.csv`, toCsv(table, [plain]))
        assert.deepInclude((yield* formatFindings(folder, table))[0], {
          table: "things.csv",
          found: "1 rows",
          expected: "2, as in Parquet"
        })
      })
    )
  )

  it.effect("that DuckDB cannot read are named", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* write(folder, [plain])
        yield* fs.writeFileString(`${folder}/things.parquet`, "PAR1 and nothing more")
        assert.deepInclude((yield* formatFindings(folder, table))[0], {
          table: "things.parquet",
          expected: "a file that DuckDB reads as parquet"
        })
      })
    )
  )

  it.effect("that DuckDB cannot read beyond their footer are named, not those they are compared with", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* write(folder, [plain])
        const bytes = yield* fs.readFile(`${folder}/things.parquet`)
        yield* fs.writeFile(`${folder}/things.parquet`, bytes.fill(255, 4, 40))
        assert.deepInclude((yield* formatFindings(folder, table))[0], {
          table: "things.parquet",
          expected: "a file that DuckDB reads as parquet"
        })
      })
    )
  )

  it.effect.each([
    "Out of Memory Error: failed to offload data block",
    'IO Error: Could not write file "/tmp/block": No space left on device',
    "IO Error: Could not read from file: Input/output error"
  ])("are not blamed for what the machine lacks: %s", (reason) =>
    inFolder((folder) =>
      Effect.gen(function* () {
        yield* write(folder, [plain])
        const database = yield* DuckDb
        for (const statement of ["count(COLUMNS(*))", "DESCRIBE"]) {
          const failing: typeof database.query = (sql) =>
            sql.includes(statement) ? Effect.fail(new DuckDbError({ sql, reason })) : database.query(sql)
          const error = yield* Effect.flip(Effect.provideService(formatFindings(folder, table), DuckDb, { ...database, query: failing }))
          assert.deepInclude(error, { _tag: "DuckDbError", message: reason })
        }
      })
    )
  )
})
