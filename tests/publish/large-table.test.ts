import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Stream } from "effect"
import { countCells } from "../../pipeline/publish/check/cells.ts"
import { DuckDb } from "../../pipeline/publish/check/duckdb.ts"
import { heldBytes } from "../../pipeline/publish/check/held-bytes.ts"
import { verifyFormats } from "../../pipeline/publish/check/verify.ts"
import { publish } from "../../pipeline/publish/index.ts"
import { joinPieces, writeJsonl } from "../../pipeline/publish/write/table.ts"
import { documents } from "../../schemas/documents.ts"
import type { IssueRow } from "../../schemas/issues.ts"
import { lineOf } from "../../schemas/line.ts"
import type { Row } from "../../schemas/row.ts"
import { dataset, facts, sourceOf } from "./dataset.ts"
import { here } from "./workers.ts"

/** From how many rows on a reader may have guessed types before it has seen a value. */
const beyondTheSample = 20_500

describe("a table longer than what readers guess types from", () => {
  it.live(
    "is published even if a column has a value in its last row only",
    () =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const dist = `${yield* fs.makeTempDirectoryScoped()}/dist`
        const skipped = Array.from({ length: beyondTheSample }, (_, index): IssueRow => {
          const issue_id = `aa-skipped-file-${String(index).padStart(8, "0")}`
          return { issue_id, severity: "error", code: "skipped-file", document_id: null, start: null, end: null, message: "2016" }
        })
        const { counts } = yield* publish(sourceOf({ ...dataset, issues: [...skipped, ...dataset.issues] }), { dist, facts })
        assert.strictEqual(counts.get("issues"), beyondTheSample + dataset.issues.length)
      }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)),
    60_000
  )
})

describe("pages that are long throughout", () => {
  it.effect(
    "are compared in their formats within the memory reserved for the longest rows in a row",
    () =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const folder = yield* fs.makeTempDirectoryScoped()
        yield* fs.makeDirectory(`${folder}/evidence`)
        const [page] = dataset.documents
        const text = "Friends, we signed 12 agreements. ".repeat(1200)
        const write = lineOf(documents)
        const lines = Array.from({ length: 2100 }, (_, index) =>
          write({ ...page!, document_id: `page-${String(index).padStart(4, "0")}`, text } as unknown as Row)
        )
        const { pieces } = yield* writeJsonl(documents, Stream.make(lines), folder, `${folder}/store`)
        yield* joinPieces(documents, pieces, folder, `${folder}/store`, {})
        const cells = yield* Effect.andThen(verifyFormats(folder, documents, pieces), countCells(documents, lines.length)).pipe(
          Effect.provide(DuckDb.layer(folder))
        )
        assert.deepStrictEqual(cells.get("text"), { missing: 0, distinct: 1 })
      }).pipe(Effect.scoped, Effect.provide(here), Effect.provide(NodeServices.layer)),
    60_000
  )

  it("take the memory of the longest of them in a row, wherever their pieces were cut", () => {
    const pieces = (rows: number) => [1, 1, 5, 5, 1, 1].map((size) => ({ rows, bytes: rows * size }))
    const [vector, held] = [2048, 4]
    assert.strictEqual(heldBytes(pieces(vector / 2)), held * 10 * (vector / 2))
    assert.strictEqual(heldBytes(pieces(vector / 4)), held * 12 * (vector / 4))
    assert.strictEqual(heldBytes(pieces(100)), held * 1400)
    assert.strictEqual(heldBytes([{ rows: 10 * vector, bytes: 30 * vector }]), held * 3 * vector)
    assert.strictEqual(heldBytes([]), 0)
  })
})
