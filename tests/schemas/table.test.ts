import { assert, describe, it } from "@effect/vitest"
import { z } from "zod"
import { tables } from "../../schemas/index.ts"
import { type Column, column, columnsOf, date, list, nullable, text } from "../../schemas/table.ts"

const parse = ({ type, example }: Column): unknown =>
  type === "integer" || type === "number"
    ? Number(example)
    : type === "boolean"
      ? example === "true"
      : type === "list"
        ? example.split(" | ")
        : example

describe("columns", () => {
  it("have one type each, whatever wraps it", () => {
    const row = z.object({
      a: column(nullable(text), "A.", "a"),
      b: column(z.int().min(1), "B.", "1"),
      c: column(nullable(z.number().min(0)), "C.", "1"),
      d: column(nullable(date), "D.", "2020-01-01"),
      e: column(list, "E.", "x | y"),
      f: column(z.enum(["yes", "no"]), "F.", "yes", { long: true }),
      g: column(z.boolean(), "G.", "true")
    })
    assert.deepStrictEqual(
      columnsOf({ row }).map(({ name, type, nullable: isNullable, values, long }) => [name, type, isNullable, values, long]),
      [
        ["a", "string", true, null, false],
        ["b", "integer", false, null, false],
        ["c", "number", true, null, false],
        ["d", "date", true, null, false],
        ["e", "list", false, null, false],
        ["f", "string", false, ["yes", "no"], true],
        ["g", "boolean", false, null, false]
      ]
    )
  })
})

describe("every table", () => {
  for (const table of tables) {
    it(`${table.name}: each column has a description, and an example it would take`, () => {
      for (const each of columnsOf(table)) {
        assert.isNotEmpty(each.description, each.name)
        assert.isNotEmpty(each.example, each.name)
        const checked = (table.row.shape as Record<string, z.ZodType>)[each.name]?.safeParse(parse(each))
        assert.isTrue(checked?.success, `${each.name}: ${each.example}`)
      }
    })

    it(`${table.name}: key and foreign keys name columns, and rows that exist`, () => {
      const names = columnsOf(table).map(({ name }) => name)
      for (const name of table.key) assert.include(names, name)
      for (const { column: name, table: target, references } of table.foreignKeys) {
        assert.include(names, name)
        const referenced = tables.find((other) => other.name === target)
        assert.deepStrictEqual([...(referenced?.key ?? [])], [references])
      }
    })
  }

  it("has a name of its own", () => {
    assert.strictEqual(new Set(tables.map(({ name }) => name)).size, tables.length)
  })
})
