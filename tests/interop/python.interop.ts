import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tables } from "../../schemas/index.ts"
import { type Program, programs, run, told } from "./programs.ts"
import { differences, type Found, type Published, published } from "./published.ts"

const core = new Set<string>(tables.filter(({ group }) => group === "core").map(({ name }) => name))
const folder = mkdtempSync(join(tmpdir(), "interop-"))
let all: readonly Published[] = []
beforeAll(async () => {
  all = await published(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (program: Program, reader: string, file: string, dates: readonly string[] = []) =>
  JSON.parse(run(program, ["tests/interop/read.py", reader, file, ...dates])) as readonly (readonly Found[])[]

const datesOf = ({ columns }: Published) => columns.filter(({ type }) => type === "date").map(({ name }) => name)

describe.skipIf("missing" in programs.python)(told("Python's csv", programs.python), () => {
  it("reads every CSV with the cells of Parquet", () => {
    for (const each of all) expect(differences(each, read(programs.python, "csv", each.csv))).toEqual([])
  })
})

describe.skipIf("missing" in programs.pandas)(told("pandas", programs.pandas), () => {
  it("reads every CSV with the cells of Parquet", () => {
    for (const each of all) expect(differences(each, read(programs.pandas, "pandas", each.csv, datesOf(each)))).toEqual([])
  })
})

describe.skipIf("missing" in programs.openpyxl)(told("openpyxl", programs.openpyxl), () => {
  it("opens the workbook without a warning, with as many rows as the tables have", () => {
    const rows = JSON.parse(run(programs.openpyxl, ["-W", "error", "tests/interop/read-workbook.py", "dist/forum-of-regions.xlsx"]))
    for (const { name, rows: own } of all.filter(({ name }) => core.has(name))) expect(rows[name]).toBe(own.length + 1)
  })
})

describe.skipIf("missing" in programs.pyarrow)(told("pandas with pyarrow", programs.pyarrow), () => {
  it("reads every Parquet as DuckDB does", () => {
    for (const { parquet, columns, rows } of all)
      expect(read(programs.pyarrow, "parquet", parquet)).toEqual(rows.map((row) => columns.map(({ name }) => row[name] ?? null)))
  })
})
