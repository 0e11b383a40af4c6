import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Layer, type Path } from "effect"
import fc from "fast-check"
import Papa from "papaparse"
import { z } from "zod"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"
import { formatFindings } from "../../../pipeline/publish/check/formats.ts"
import { fromJsonl } from "../../../pipeline/publish/formats/jsonl.ts"
import type { Row } from "../../../schemas/row.ts"
import { column, date, list, nullable, type Table, text } from "../../../schemas/table.ts"
import { toCsv, toJsonl, toParquet } from "./whole-table.ts"

const table = {
  name: "things",
  group: "core",
  description: "One row per thing.",
  row: z.object({
    id: column(text, "Name.", "a"),
    note: column(nullable(text), "Anything.", "b"),
    amount: column(nullable(z.number()), "A number.", "0.5"),
    count: column(z.int(), "A whole number.", "1"),
    day: column(nullable(date), "A day.", "2020-02-29"),
    is_new: column(z.boolean(), "Whether.", "true"),
    names: column(list, "Names.", "a | b"),
    long: column(text, "More.", "c", { long: true })
  }),
  key: ["id"],
  foreignKeys: []
} as const satisfies Table

const plain: Row = { id: "a", note: null, amount: null, count: 1, day: null, is_new: true, names: [], long: "c" }

/**
 * Text that breaks tables: quotes, separators, line ends, formulas, look-alike numbers, characters of every plane.
 * Left out: "-1" and the like, since DuckDB may take a whole column of "'-1" for numbers and then cannot read it; the
 * check before publication tells.
 */
const nasty = fc
  .oneof(
    fc.constantFrom(
      '"',
      '""',
      ",",
      ";",
      "\t",
      "\r\n",
      "\n",
      "\r",
      "a\rb",
      " ",
      "\u00a0",
      "\ufeff",
      "'",
      "'=1",
      "=1+1",
      "+7 or so",
      "-1 degree",
      "@x",
      "\tx",
      "\rx",
      "=a\nb",
      "|",
      "a |"
    ),
    fc.constantFrom(
      "null",
      "NULL",
      "NaN",
      "true",
      "007",
      "1.0",
      "1e5",
      "2020-02-29",
      "12:30",
      "😀",
      "\u{10ffff}",
      "\u0000",
      "{}",
      "[]",
      "#",
      "\\",
      "\\N",
      "e\u0301"
    ),
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.string({ unit: "binary", minLength: 1 })
  )
  .filter((each) => each !== "" && each.isWellFormed() && !/^[-+=@\t\r]+[\d.]/.test(each))

const isoDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const rows: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(
  fc.record({
    id: nasty,
    note: fc.option(nasty),
    amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    count: fc.maxSafeInteger(),
    day: fc.option(isoDay),
    is_new: fc.boolean(),
    names: fc.array(
      nasty.filter((each) => !each.includes(" | ")),
      { maxLength: 3 }
    ),
    long: nasty
  }),
  { selector: ({ id }) => id, maxLength: 12 }
)

const write = Effect.fnUntraced(function* (folder: string, content: readonly Row[]) {
  const fs = yield* FileSystem.FileSystem
  yield* fs.writeFileString(`${folder}/things.csv`, toCsv(table, content))
  yield* fs.writeFileString(`${folder}/things.jsonl`, toJsonl(table, content))
  yield* fs.writeFile(`${folder}/things.parquet`, yield* Effect.promise(() => toParquet(table, content, { version: "1.2.3" })))
})

const services = Layer.mergeAll(NodeServices.layer, DuckDb.layer(""))
const inFolder = <A, E>(use: (folder: string) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path | DuckDb>) =>
  Effect.gen(function* () {
    return yield* use(yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped())
  }).pipe(Effect.scoped, Effect.provide(services))

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
})

describe("CSV", () => {
  const parse = (csv: string) => Papa.parse<string[]>(csv.replace("\ufeff", "").trimEnd(), { newline: "\r\n" }).data
  const cellOf = (row: Partial<Row>) => parse(toCsv(table, [{ ...plain, ...row } as Row]))[1] ?? []

  it("begins with a byte order mark and the header, and ends its lines with CRLF", () => {
    assert.strictEqual(toCsv(table, []), '\ufeff"id","note",amount,count,day,is_new,"names","long"\r\n')
    assert.isTrue(toCsv(table, [plain]).endsWith('"a",,,1,,true,,"c"\r\n'))
  })

  it("disarms text that spreadsheets would run, even before a line break, and leaves numbers alone", () => {
    assert.deepStrictEqual(
      ["=1", "+1", "-1", "@a", "\ta", "\ra", "=a\nb"].map((note) => cellOf({ note })[1]),
      ["'=1", "'+1", "'-1", "'@a", "'\ta", "'\ra", "'=a\nb"]
    )
    assert.deepStrictEqual(cellOf({ note: "a=1", amount: -1.5, count: -2 }).slice(1, 4), ["a=1", "-1.5", "-2"])
    assert.strictEqual(cellOf({ names: ["-a", "b"] })[6], "'-a | b")
  })

  it("comes back through papaparse as it went in", () => {
    const text = fc.string({ unit: "binary", minLength: 1 }).filter((each) => each.isWellFormed() && !/^[-+=@\t\r]/.test(each))
    fc.assert(
      fc.property(text, text, (id, long) => {
        const [, cells] = Papa.parse<string[]>(toCsv(table, [{ ...plain, id, long }]).slice(1), { newline: "\r\n" }).data
        assert.deepStrictEqual(cells, [id, "", "", "1", "", "true", "", long])
      })
    )
  })
})

describe("JSON lines", () => {
  it("come back as they went in, keys in column order", () => {
    fc.assert(
      fc.property(rows, (content) => {
        const jsonl = toJsonl(table, content)
        const back = fromJsonl(jsonl)
        assert.strictEqual(toJsonl(table, back as readonly Row[]), jsonl)
        assert.deepStrictEqual(
          back.map((row) => row?.["names"]),
          content.map(({ names }) => names ?? null)
        )
        assert.deepStrictEqual(Object.keys(back[0] ?? plain), Object.keys(plain))
      })
    )
  })

  it("hold null where a line is no object", () => {
    assert.deepStrictEqual(fromJsonl('{"a":1}\n[1]\nnonsense\n'), [{ a: 1 }, null, null])
  })
})

describe("Parquet", () => {
  it.effect("has the types of the codebook, SNAPPY, metadata, and statistics of all but text", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const { query } = yield* DuckDb
        yield* write(folder, [
          { ...plain, day: "1969-12-31" },
          { ...plain, id: "b", day: "1969-12-31", amount: -2.5 }
        ])
        const file = `'${folder}/things.parquet'`
        assert.deepStrictEqual(
          (yield* query(`DESCRIBE FROM ${file}`)).map((each) => each["column_type"]),
          ["VARCHAR", "VARCHAR", "DOUBLE", "BIGINT", "DATE", "BOOLEAN", "VARCHAR[]", "VARCHAR"]
        )
        assert.deepStrictEqual(yield* query(`SELECT DISTINCT compression FROM parquet_metadata(${file})`), [{ compression: "SNAPPY" }])
        assert.deepStrictEqual(yield* query(`SELECT key::VARCHAR AS key, value::VARCHAR AS value FROM parquet_kv_metadata(${file})`), [
          { key: "version", value: "1.2.3" }
        ])
        const statistics = yield* query(
          `SELECT path_in_schema AS name, stats_min AS min, stats_distinct_count AS distinct_values FROM parquet_metadata(${file}) WHERE stats_min IS NOT NULL`
        )
        assert.deepStrictEqual(statistics, [
          { name: "amount", min: "-2.5", distinct_values: "1" },
          { name: "count", min: "1", distinct_values: "1" },
          { name: "day", min: "1969-12-31", distinct_values: "1" },
          { name: "is_new", min: "true", distinct_values: "1" }
        ])
      })
    )
  )

  it("has the same bytes every time", async () => {
    const content = Array.from({ length: 300 }, (_, index) => ({
      ...plain,
      id: `id-${index}`,
      names: index % 3 === 0 ? [] : ["a", `b${index}`],
      amount: index / 7
    }))
    assert.deepEqual(await toParquet(table, content, { version: "1" }), await toParquet(table, content, { version: "1" }))
  })
})
