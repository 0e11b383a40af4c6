import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ColumnType } from "../../schemas/table.ts"
import { installed, run, told } from "./programs.ts"
import { type Published, published } from "./published.ts"

const folder = mkdtempSync(join(tmpdir(), "interop-"))
let all: readonly Published[] = []
beforeAll(async () => {
  all = await published(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Table {
  readonly types: Readonly<Record<string, string>>
  readonly rows: readonly (readonly unknown[])[]
}

/** Parquet readers that share no code, with the name each has for the types of the codebook; null for one that tells no types. */
const readers: Readonly<Record<string, Readonly<Record<ColumnType, string>> | null>> = {
  polars: {
    string: "DataType(String)",
    integer: "DataType(Int64)",
    number: "DataType(Float64)",
    boolean: "DataType(Bool)",
    date: "DataType(Date)",
    list: "DataType(List(DataType(String)))"
  },
  arrow: { string: "Utf8", integer: "Int64", number: "Float64", boolean: "Bool", date: "Date32<DAY>", list: "List<Utf8>" },
  hyparquet: null
}

describe.skipIf("missing" in installed)(told("Parquet as other readers give it", installed), () => {
  it.each(Object.entries(readers))("%s has the rows of DuckDB, and the types of the codebook", (reader, types) => {
    for (const { parquet, columns, rows } of all) {
      const found = JSON.parse(run(installed, ["tests/interop/read-parquet.ts", reader, parquet])) as Table
      expect([parquet, found.rows]).toEqual([parquet, rows.map((row) => columns.map(({ name }) => row[name] ?? null))])
      if (types !== null) expect(found.types).toEqual(Object.fromEntries(columns.map(({ name, type }) => [name, types[type]])))
    }
  })
})
