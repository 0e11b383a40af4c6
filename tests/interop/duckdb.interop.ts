import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { differences, type Found, published, query } from "./published.ts"

const folder = mkdtempSync(join(tmpdir(), "interop-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("DuckDB", () => {
  it("reads every CSV without options, with the cells of Parquet", async () => {
    for (const each of await published(folder)) {
      const rows = await query(`FROM '${each.csv}'`)
      expect(
        differences(
          each,
          rows.map((row) => each.columns.map(({ name }) => row[name] as Found))
        )
      ).toEqual([])
    }
  })
})
