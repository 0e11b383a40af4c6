import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import { difference } from "../../../pipeline/publish/diff/difference.ts"
import type { Release, ReleasedTable } from "../../../pipeline/publish/diff/released.ts"
import { diffMarkdown, diffText } from "../../../pipeline/publish/diff/report.ts"
import { neededStep, nextVersion, versionError } from "../../../pipeline/publish/diff/version.ts"
import type { Row } from "../../../schemas/row.ts"

const columns = [
  { name: "id", type: "string" },
  { name: "start", type: "integer" },
  { name: "end", type: "integer" },
  { name: "names", type: "array" },
  { name: "citation", type: "string" }
]
const row = (id: string, cells: Partial<Row> = {}): Row =>
  ({ id, start: 3, end: 9, names: ["x"], citation: `${id}, characters 3-9`, ...cells }) as Row
const table = (rows: readonly Row[], change: Partial<ReleasedTable> = {}): ReleasedTable => ({
  columns,
  key: ["id"],
  references: [],
  rows,
  ...change
})
const release = (version: string, things: ReleasedTable | null): Release => ({
  version,
  tables: new Map(things === null ? [] : [["things", things]])
})
const between = (before: ReleasedTable | null, after: ReleasedTable | null, version = "1.2.3") =>
  difference(release("1.2.3", before), release(version, after))

describe("the difference of two releases", () => {
  it("tells a column under another name, and columns in another order, and asks for versions that fit", () => {
    const two = [row("a", { start: 1 }), row("b", { start: 2 })]
    const renamed = two.map(({ start, ...cells }) => ({ ...cells, from: start }) as Row)
    const [, start, ...others] = columns
    const found = between(table(two), table(renamed, { columns: [columns[0]!, { ...start!, name: "from" }, ...others] }))
    assert.deepInclude(found.changed[0]?.columns, { added: [], removed: [], renamed: [["start", "from"]], reordered: false })
    assert.deepInclude(neededStep(found), { step: "major", reason: "column things.start is now from" })

    const turned = between(table(two), table(two, { columns: columns.toReversed() }))
    assert.include(diffText(turned), "\n  ~ columns in another order\n")
    assert.strictEqual(neededStep(turned)?.step, "minor")
  })

  it("takes a new column for no other one where their cells differ, or say nothing", () => {
    const [, start, ...others] = columns
    for (const starts of [
      [1, 2, 3],
      [7, 7, 7]
    ]) {
      const [two, other] = [starts, starts.toReversed()].map((cells) => cells.map((cell, index) => row(`${index}`, { start: cell })))
      const after = other!.map(({ start: cell, ...cells }) => ({ ...cells, from: cell }) as Row)
      const found = between(table(two!), table(after, { columns: [columns[0]!, { ...start!, name: "from" }, ...others] }))
      assert.deepInclude(found.changed[0]?.columns, { added: ["from"], removed: ["start"], renamed: [] })
    }
  })

  it("tells a change once that many rows have, and shows white space that looks like a space", () => {
    const [before, after] = ["no\u00a0break", "no break"].map((citation) => ["a", "b", "c", "d", "e"].map((id) => row(id, { citation })))
    assert.include(diffText(between(table(before!), table(after!))), '  ~ 5 rows: citation "no\\u00a0break" -> "no break"\n')
  })

  it("names rows added, removed and changed by their key, with the columns that changed", () => {
    const { changed } = between(table([row("a"), row("b"), row("c")]), table([row("a"), row("c", { names: ["x", "y"] }), row("d")]))
    assert.deepStrictEqual(changed, [
      {
        table: "things",
        columns: { added: [], removed: [], renamed: [], retyped: [], reordered: false },
        added: ["d"],
        removed: ["b"],
        changed: [{ row: "c", was: null, cells: [{ column: "names", before: ["x"], after: ["x", "y"] }] }],
        moved: []
      }
    ])
  })

  it("calls rows moved if only their offsets differ, and the text that quotes those", () => {
    const moved = row("a", { start: 13, end: 19, citation: "a, characters 13-19" })
    const reworded = row("b", { start: 13, end: 19, citation: "b, as said, characters 13-19" })
    const [found] = between(table([row("a"), row("b")]), table([moved, reworded])).changed
    assert.deepStrictEqual(found?.moved, ["a"])
    assert.deepStrictEqual(
      found?.changed.map(({ row: key, cells }) => [key, cells.map(({ column }) => column)]),
      [["b", ["start", "end", "citation"]]]
    )
  })

  it("calls a row changed, not moved, if a citation differs and no offset does", () => {
    assert.deepStrictEqual(between(table([row("a")]), table([row("a", { citation: "a" })])).changed[0]?.moved, [])
  })

  it("names columns and tables that came, went or changed type", () => {
    const later = columns
      .filter(({ name }) => name !== "names")
      .map((each) => (each.name === "end" ? { name: "end", type: "number" } : each))
    const [found] = between(table([]), table([], { columns: [...later, { name: "mood", type: "string" }] })).changed
    assert.deepStrictEqual(found?.columns, { added: ["mood"], removed: ["names"], renamed: [], retyped: ["end"], reordered: false })
    assert.deepStrictEqual(between(table([]), null).tables, { added: [], removed: ["things"] })
    assert.deepStrictEqual(between(null, table([])).tables, { added: ["things"], removed: [] })
  })

  it("is empty between a release and itself, whatever its rows", () => {
    const rows = fc.uniqueArray(
      fc.record({ id: fc.string(), start: fc.nat(), end: fc.nat(), names: fc.array(fc.string()), citation: fc.option(fc.string()) }),
      { selector: ({ id }) => id }
    )
    fc.assert(fc.property(rows, (content) => assert.deepStrictEqual(between(table(content), table(content)).changed, [])))
  })
})

describe("the version a difference needs", () => {
  const need = (before: ReleasedTable | null, after: ReleasedTable | null) => neededStep(between(before, after))?.step ?? null

  it("is major when a column or table is gone or has another type", () => {
    assert.strictEqual(need(table([]), table([], { columns: columns.slice(0, 4) })), "major")
    assert.strictEqual(need(table([]), table([], { columns: columns.map((each) => ({ ...each, type: "string" })) })), "major")
    assert.strictEqual(need(table([]), null), "major")
  })

  it("is minor when a table, column or row is new, or a row is gone", () => {
    assert.strictEqual(need(null, table([])), "minor")
    assert.strictEqual(need(table([]), table([], { columns: [...columns, { name: "mood", type: "string" }] })), "minor")
    assert.strictEqual(need(table([]), table([row("a")])), "minor")
    assert.strictEqual(need(table([row("a")]), table([])), "minor")
  })

  it("is patch for a corrected cell, and none for nothing", () => {
    assert.strictEqual(need(table([row("a")]), table([row("a", { names: [] })])), "patch")
    assert.strictEqual(need(table([row("a")]), table([row("a")])), null)
  })

  it("may be greater than needed, but not smaller", () => {
    const added = (version: string) => versionError(between(table([]), table([row("a")]), version))
    assert.strictEqual(added("1.2.4")?.message, "version: found 1.2.4, expected at least 1.3.0 (minor: 1 row of things is new since 1.2.3)")
    assert.isNull(added("1.3.0"))
    assert.isNull(added("1.10.0"))
    assert.isNull(added("2.0.0"))
    assert.isNull(versionError(between(table([]), table([]))))
    assert.strictEqual(versionError(between(table([]), table([]), "1.2.2"))?.found, "1.2.2")
  })

  it("compares its parts as numbers", () => {
    assert.deepStrictEqual(
      (["major", "minor", "patch"] as const).map((step) => nextVersion("1.9.10", step)),
      ["2.0.0", "1.10.0", "1.9.11"]
    )
    const corrected = (before: string, after: string) =>
      versionError(difference(release(before, table([row("a")])), release(after, table([row("a", { names: [] })]))))
    assert.isNull(corrected("1.9.9", "1.10.0"))
    assert.strictEqual(corrected("1.10.0", "1.9.9")?.found, "1.9.9")
  })
})

describe("the report", () => {
  const found = between(
    table([row("a"), row("b"), row("c")]),
    table([row("a", { start: 4, end: 10, citation: "a, characters 4-10" }), row("c", { names: ["y"] }), row("d")])
  )

  it("reads in a terminal", () => {
    assert.strictEqual(
      diffText(found),
      `1.2.3 -> 1.2.3: a minor change (1 row of things is new), at least 1.3.0

things: 1 row added, 1 removed, 1 changed, 1 only moved
  + d
  - b
  ~ c: names ["x"] -> ["y"]
  > a
`
    )
  })

  it("reads as Markdown, and no cell can break out of its block", () => {
    const fence = between(table([row("a")]), table([row("a", { citation: "```\n# boo" })]))
    assert.include(diffMarkdown(found), "## things\n\n1 row added, 1 removed, 1 changed, 1 only moved.\n\n```diff\n+ d\n- b\n! c: names")
    assert.strictEqual(diffMarkdown(fence).match(/^```/gm)?.length, 2)
  })

  it("names some rows and counts the rest", () => {
    const many = between(table([]), table(Array.from({ length: 100 }, (_, index) => row(`r${index}`))))
    assert.include(diffText(many), "+ and 60 more")
    assert.notInclude(diffText(many), "r99")
  })

  it("says so when no row differs", () => {
    assert.strictEqual(diffText(between(table([]), table([]))), "1.2.3 -> 1.2.3: no row differs\n")
  })
})
