import { assert, describe, it } from "@effect/vitest"
import { difference } from "../../../pipeline/publish/diff/difference.ts"
import { proposal } from "../../../pipeline/publish/diff/proposal.ts"
import type { ReleasedTable } from "../../../pipeline/publish/diff/released.ts"
import type { Row } from "../../../schemas/row.ts"

const columns = ["id", "start", "mood"].map((name) => ({ name, type: name === "start" ? "integer" : "string" }))
const talks = (rows: ReleasedTable["rows"], names = ["id", "start", "mood"]): ReleasedTable => ({
  columns: columns.filter(({ name }) => names.includes(name)),
  key: ["id"],
  references: [],
  rows
})
const proposed = (before: ReleasedTable, after: ReleasedTable) => {
  const release = (table: ReleasedTable) => ({ version: "2.3.4", tables: new Map([["talks", table]]) })
  return proposal(difference(release(before), release(after)), "2026-01-31")
}

describe("the row proposed for a release", () => {
  const talk = (id: string, cells: Row = {}): Row => ({ id, start: 1, mood: "calm", ...cells })
  const rows = (...all: readonly Row[]) => talks(all)

  it("is a patch for corrected cells and moved offsets", () => {
    assert.strictEqual(
      proposed(rows(talk("a"), talk("b")), rows(talk("a", { mood: "merry" }), talk("b", { start: 7 }))),
      '2.3.5,2026-01-31,"Talks: 1 row corrected, 1 row moved within its page."'
    )
  })

  it("is minor for rows that came or went", () => {
    assert.strictEqual(proposed(rows(talk("a")), rows(talk("b"), talk("c"))), '2.4.0,2026-01-31,"Talks: 2 rows added, 1 row removed."')
  })

  it("is major for a column that went", () => {
    assert.strictEqual(proposed(rows(), talks([], ["id", "start"])), '3.0.0,2026-01-31,"Talks: column mood gone."')
  })

  it("is nothing where nothing differs", () => {
    assert.strictEqual(proposed(rows(talk("a")), rows(talk("a"))), "")
  })
})
