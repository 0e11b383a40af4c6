import { assert, describe, it } from "@effect/vitest"
import { orderFindings } from "../../../pipeline/publish/check/rows.ts"

const table = { name: "versions", key: ["speech_id", "document_id"] }

/** The rows that stand after a greater one. */
const misplaced = (...keys: readonly (readonly string[])[]) => orderFindings(table, keys).map(({ row }) => row)

describe("the order of keys", () => {
  it("goes part by part, and a text stands before those that go on", () => {
    assert.deepStrictEqual(misplaced(["a", "z"], ["a-b", "a"], ["b", "a"], ["b", "a"]), [])
    assert.deepStrictEqual(misplaced(["a-b", "a"], ["a", "z"], ["b", "b"], ["b", "a"]), ["a/z", "b/a"])
  })

  it("is that of code points, as in the database, not of UTF-16 units", () => {
    const inOrder = ["\ud7ff", "\uff5e", "\uffff", "\u{10000}", "\u{1f600}", "\u{1f600}a", "\u{1f601}"]
    assert.deepStrictEqual(misplaced(...inOrder.map((text) => [`page ${text}`, ""])), [])
    assert.deepStrictEqual(misplaced(["page \u{1f600}", ""], ["page \uff5e", ""]), ["page \uff5e/"])
  })
})
