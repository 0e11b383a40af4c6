import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import Papa from "papaparse"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"
import { fromLine } from "../../../schemas/line.ts"
import type { Row } from "../../../schemas/row.ts"
import { inFolder, plain, rows, table, write } from "./things.ts"
import { toCsv, toJsonl, toParquet } from "./whole-table.ts"

describe("CSV", () => {
  const parse = (csv: string) => Papa.parse<string[]>(csv.replace("\ufeff", "").trimEnd(), { newline: "\r\n" }).data
  const cellOf = (row: Partial<Row>) => parse(toCsv(table, [{ ...plain, ...row } as Row]))[1] ?? []

  it("begins with a byte order mark and the header, and ends its lines with CRLF", () => {
    assert.strictEqual(toCsv(table, []), '\ufeff"id","note",amount,count,day,is_new,"names","long"\r\n')
    assert.isTrue(toCsv(table, [plain]).endsWith('"a",,,1,,true,,"c"\r\n'))
  })

  it("disarms text that spreadsheets would run, even before a line break, and leaves numbers alone", () => {
    assert.deepStrictEqual(
      ["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "=a\nb", "＝1", "＋1", "－1", "＠a"].map((note) => cellOf({ note })[1]),
      ["'=1", "'+1", "'-1", "'@a", "'\ta", "'\ra", "'\na", "'=a\nb", "'＝1", "'＋1", "'－1", "'＠a"]
    )
    assert.deepStrictEqual(cellOf({ note: "a=1", amount: -1.5, count: -2 }).slice(1, 4), ["a=1", "-1.5", "-2"])
    assert.strictEqual(cellOf({ names: ["-a", "b"] })[6], "'-a | b")
  })

  it("comes back through papaparse as it went in", () => {
    const text = fc.string({ unit: "binary", minLength: 1 }).filter((each) => each.isWellFormed() && !/^[-+=@\t\r\n＝＋－＠]/.test(each))
    fc.assert(
      fc.property(text, text, (id, long) => {
        const [, cells] = Papa.parse<string[]>(toCsv(table, [{ ...plain, id, long }]).slice(1), { newline: "\r\n" }).data
        assert.deepStrictEqual(cells, [id, "", "", "1", "", "true", "", long])
      })
    )
  })
})

describe("JSON lines", () => {
  const rowsIn = (jsonl: string) => jsonl.split("\n").slice(0, -1).map(fromLine)

  it("come back as they went in, keys in column order", () => {
    fc.assert(
      fc.property(rows, (content) => {
        const jsonl = toJsonl(table, content)
        const back = rowsIn(jsonl)
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
    assert.deepStrictEqual(rowsIn('{"a":1}\n[1]\nnonsense\n'), [{ a: 1 }, null, null])
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
