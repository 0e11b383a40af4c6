import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Stream } from "effect"
import { DuckDb } from "../../pipeline/publish/check/duckdb.ts"
import { longestStretch, verifyTable } from "../../pipeline/publish/check/verify.ts"
import { publish } from "../../pipeline/publish/index.ts"
import { assemble, writeLines } from "../../pipeline/publish/write/tables.ts"
import { transcribers } from "../../pipeline/publish/write/threads.ts"
import { documents } from "../../schemas/documents.ts"
import type { IssueRow } from "../../schemas/issues.ts"
import { lineOf } from "../../schemas/line.ts"
import type { Row } from "../../schemas/row.ts"
import { dataset, facts, sourceOf } from "./dataset.ts"

/** From how many rows on a reader may have guessed types before it has seen a value. */
const beyondTheSample = 20_500

describe("a table longer than what readers guess types from", () => {
  it.effect(
    "is published though a column says something in its last row only",
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
    "are compared in their formats, with the memory that the longest of them need which stand together",
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
        const transcribe = yield* transcribers(1)
        const { pieces } = yield* writeLines(documents, Stream.make(lines), folder, `${folder}/store`, transcribe)
        yield* assemble(documents, pieces, folder, `${folder}/store`, {})
        const cells = yield* verifyTable(folder, documents, pieces).pipe(Effect.provide(DuckDb.within(folder)))
        assert.deepStrictEqual(cells.get("text"), { missing: 0, distinct: 1 })
      }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)),
    60_000
  )

  it("are those that stand in so many rows, wherever their pieces were cut", () => {
    const pieces = [1, 1, 5, 5, 1, 1].map((size) => ({ rows: 100, bytes: 100 * size }))
    assert.strictEqual(longestStretch(pieces, 200), 1000)
    assert.strictEqual(longestStretch(pieces, 400), 1200)
    assert.strictEqual(longestStretch(pieces, 10_000), 1400)
    assert.strictEqual(longestStretch([{ rows: 10_000, bytes: 30_000 }], 2000), 6000)
    assert.strictEqual(longestStretch([], 2000), 0)
  })
})
