import { assert, describe, it } from "@effect/vitest"
import { Effect, Stream } from "effect"
import type { Finding } from "../../../pipeline/publish/check/finding.ts"
import { checkLines } from "../../../pipeline/publish/write/check-lines.ts"
import { cutPieces } from "../../../pipeline/publish/write/pieces.ts"
import { type IssueRow, issues } from "../../../schemas/issues.ts"
import { lineOf } from "../../../schemas/line.ts"
import type { Row } from "../../../schemas/row.ts"
import { here, onThreads } from "../workers.ts"

const idOf = (number: number): string => `aa-skipped-file-${String(number).padStart(8, "0")}`
const write = lineOf(issues)

/** Lines of three pieces or more, none of which is the whole table. */
const lines = Array.from({ length: 30_000 }, (_, number) =>
  write({
    issue_id: idOf(number),
    severity: "error",
    code: "skipped-file",
    document_id: null,
    start: null,
    end: null,
    message: `File ${number} is empty.`
  } satisfies IssueRow as unknown as Row)
)

/** The rows that a failure names. */
const rowsNamedIn = (error: object): readonly (string | null)[] =>
  "findings" in error ? (error.findings as readonly Finding[]).map(({ row }) => row) : []

const check = (own: readonly string[]) => checkLines(issues, Stream.make(own), null, () => Effect.void)

describe("the lines of a table", () => {
  it.live("are counted, and their pieces come in order", () =>
    Effect.gen(function* () {
      const { pieces, rows } = yield* check(lines)
      assert.isAbove(pieces.length, 2)
      assert.strictEqual(rows, lines.length)
      assert.deepStrictEqual([pieces[0]!.first, pieces.at(-1)!.last], [[idOf(0)], [idOf(lines.length - 1)]])
      assert.strictEqual(
        pieces.reduce((sum, piece) => sum + piece.bytes, 0),
        Buffer.byteLength(lines.join("\n")) + 1
      )
    }).pipe(Effect.provide(onThreads))
  )

  it.live("fail with what workers find wrong, in rows that are numbered through the table", () =>
    Effect.gen(function* () {
      for (const workers of [here, onThreads]) {
        const error = yield* Effect.flip(Effect.provide(check(lines.with(25_000, "nonsense")), workers))
        assert.strictEqual(error._tag, "RowError")
        assert.deepStrictEqual(rowsNamedIn(error), ["number 25001"])
      }
    })
  )

  it.effect("fail where a piece begins before the end of the one before", () =>
    Effect.gen(function* () {
      const [first, second, ...others] = yield* Stream.runCollect(cutPieces(Stream.make(lines)))
      const error = yield* Effect.flip(check([...second!, ...first!, ...others.flat()]))
      assert.strictEqual(error._tag, "OrderError")
      assert.deepStrictEqual(rowsNamedIn(error), [idOf(0)])
    }).pipe(Effect.provide(here))
  )
})
