import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import { cutPieces } from "../../../pipeline/publish/write/pieces.ts"

const line = (name: number, length = 500): string => `{"text":"${"x".repeat(length)}","id":"row-${String(name).padStart(7, "0")}"}`

const piecesOf = (lines: readonly string[], atOnce = lines.length) =>
  Effect.runSync(
    Stream.runCollect(
      cutPieces(
        Stream.fromIterable(
          Array.from({ length: Math.ceil(lines.length / atOnce) }, (_, index) => lines.slice(index * atOnce, (index + 1) * atOnce))
        )
      )
    )
  )

const lines = Array.from({ length: 60_000 }, (_, index) => line(index))
const textsOf = (pieces: ReturnType<typeof piecesOf>) => pieces.map((piece) => piece.join("\n"))

describe("the pieces of a table", () => {
  it("are all its lines in order, whatever the size of batches", () => {
    const pieces = piecesOf(lines)
    assert.isAbove(pieces.length, 3)
    assert.deepStrictEqual(pieces.flat(), lines)
    assert.deepStrictEqual(piecesOf(lines, 7), pieces)
  })

  it("are one if the table is small, none if it is empty", () => {
    assert.deepStrictEqual(piecesOf(lines.slice(0, 100)), [lines.slice(0, 100)])
    assert.deepStrictEqual(piecesOf([], 1), [])
  })

  it("have 10,000 rows and 8 million characters at most, but for a line that is longer", () => {
    const long = [line(1, 3_000_000), line(2, 6_000_000), line(3, 20_000_000), line(4)]
    for (const held of piecesOf([...lines, ...long])) {
      assert.isAtMost(held.length, 10_000)
      if (held.length > 1)
        assert.isAtMost(
          held.reduce((sum, { length }) => sum + length, 0),
          2 ** 23
        )
    }
  })

  it("stay the same except near a row that is added, changed or removed", () => {
    const before = new Set(textsOf(piecesOf(lines)))
    const made = [5_000, 20_000, 35_000, 50_000].flatMap((at) =>
      [lines.toSpliced(at, 0, `${line(at - 1)} `), lines.toSpliced(at, 1), lines.toSpliced(at, 1, lines[at]!.replace("xxx", "yyy"))].map(
        (edited) => textsOf(piecesOf(edited)).filter((text) => !before.has(text)).length
      )
    )
    assert.isAtMost(made.reduce((sum, each) => sum + each, 0) / made.length, 2)
  })
})
