import { assert, describe, it } from "@effect/vitest"
import { z } from "zod"
import { cellCounter } from "../../../pipeline/publish/check/cells.ts"
import { column, list, nullable, text } from "../../../schemas/table.ts"

const table = {
  row: z.object({
    id: column(text, "Name.", "a"),
    amount: column(nullable(z.number()), "A number.", "0.5"),
    names: column(list, "Names.", "a | b")
  })
}

const countsOf = (rows: Parameters<ReturnType<typeof cellCounter>["add"]>[0]) => {
  const counter = cellCounter(table)
  counter.add(rows)
  return Object.fromEntries(counter.counts())
}

describe("the cells of a table", () => {
  it("are counted by value; an empty list counts as missing", () => {
    const rows = [
      { id: "a", amount: 1, names: ["x", "y"] },
      { id: "b", amount: null, names: [] },
      { id: "c", amount: 1, names: ["x", "y"] },
      { id: "d", amount: 2, names: ["x y"] }
    ]
    assert.deepStrictEqual(countsOf(rows), {
      id: { missing: 0, distinct: 4 },
      amount: { missing: 1, distinct: 2 },
      names: { missing: 1, distinct: 2 }
    })
  })

  it("are left to the database if their values are too many or too long to hold", () => {
    const many = Array.from({ length: 50_000 }, (_, index) => ({ id: `${index}`, amount: index % 7 === 0 ? null : 1, names: [] }))
    assert.deepStrictEqual(countsOf(many), {
      id: { missing: 0, distinct: null },
      amount: { missing: 7143, distinct: 1 },
      names: { missing: 50_000, distinct: 0 }
    })
    const long = Array.from({ length: 3 }, (_, index) => ({ id: `${index}`.repeat(1_000_000), amount: index, names: [] }))
    assert.deepStrictEqual(countsOf(long)["id"], { missing: 0, distinct: null })
  })
})
