import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { countCells } from "../../../pipeline/publish/check/cells.ts"
import { formatFindings } from "../../../pipeline/publish/check/formats.ts"
import { inFolder, plain, table, write } from "../formats/things.ts"

describe("the cells of a table", () => {
  it.effect("are counted by value, in one query or column by column; an empty list counts as missing", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        yield* write(folder, [
          { ...plain, id: "a", amount: 1, names: ["x", "y"] },
          { ...plain, id: "b", amount: null, names: [] },
          { ...plain, id: "c", amount: 1, names: ["x", "y"] },
          { ...plain, id: "d", amount: 2, names: ["x y"] }
        ])
        assert.deepStrictEqual(yield* formatFindings(folder, table), [])
        for (const rows of [4, 1_000_000])
          assert.deepInclude(Object.fromEntries(yield* countCells(table, rows)), {
            id: { missing: 0, distinct: 4 },
            note: { missing: 4, distinct: 0 },
            amount: { missing: 1, distinct: 2 },
            names: { missing: 1, distinct: 2 },
            long: { missing: 0, distinct: 1 }
          })
      })
    )
  )
})
