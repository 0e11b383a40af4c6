import { assert, describe, it } from "@effect/vitest"
import { z } from "zod"
import { codebook, undescribed } from "../../../pipeline/publish/describe/codebook.ts"
import { tables } from "../../../schemas/index.ts"
import { issueCodes } from "../../../schemas/issues.ts"
import { column, columnsOf, text } from "../../../schemas/table.ts"

describe("the codebook", () => {
  const counts = new Map(
    tables.map((table) => [
      table.name,
      { rows: 300, cells: new Map(columnsOf(table).map(({ name }) => [name, { missing: 0, distinct: 7 }])) }
    ])
  )
  counts.get("mentions")?.cells.set("value", { missing: 150, distinct: 12 }).set("unit", { missing: 1, distinct: 3 })
  counts.get("speakers")?.cells.set("roles", { missing: 299, distinct: 1 }).set("wikidata", { missing: 300, distinct: 0 })
  const book = codebook(counts, "1.1.0")
  const entry = (table: string, name: string) =>
    book
      .split(`\n## ${table}\n`)[1]
      ?.split("\n## ")[0]
      ?.split("\n")
      .find((line) => line.startsWith(`| \`${name}\` |`))
      ?.replaceAll("\\|", "/")
      .split(" | ")

  it("has an entry for every column of every table, and every issue code", () => {
    for (const table of tables)
      for (const { name } of columnsOf(table)) assert.strictEqual(entry(table.name, name)?.length, 6, `${table.name}.${name}`)
    for (const code of Object.keys(issueCodes)) assert.include(book, `| \`${code}\` | `)
  })

  it("gives type, the share of rows without a value, and the number of distinct values", () => {
    const [, type, , , missing, distinct] = entry("mentions", "value") ?? []
    assert.deepStrictEqual([type, missing, distinct], ["number or null", "50 %", "12 |"])
    assert.deepStrictEqual(entry("mentions", "unit")?.slice(4), ["< 1 %", "3 |"])
    assert.deepStrictEqual(entry("speakers", "other_names")?.slice(4), ["0 %", "7 |"])
    assert.deepStrictEqual(entry("speakers", "roles")?.slice(4), ["> 99 %", "1 |"])
    assert.deepStrictEqual(entry("speakers", "wikidata")?.slice(4), ["100 %", "0 |"])
    assert.include(book, "300 rows. Key: `mention_id`.")
  })

  it("names the legal words of a column", () => {
    assert.include(entry("speeches", "date_precision")?.[2], "One of `day`, `month`, `year`.")
  })

  it("is refused while a column or table has no description", () => {
    const mute = {
      name: "things",
      group: "core",
      description: " ",
      key: ["a"],
      foreignKeys: [],
      row: z.object({ a: text, b: column(text, "Meaning.", ""), c: column(text, "Meaning.", "example") })
    } as const
    assert.deepStrictEqual(
      undescribed([mute]).map(({ table, column: name, found }) => [table, name, found]),
      [
        ["things", null, "no description"],
        ["things", "a", "no description"],
        ["things", "a", "no example"],
        ["things", "b", "no example"]
      ]
    )
    assert.deepStrictEqual(undescribed(tables), [])
  })
})
