import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { publish } from "../../pipeline/publish/index.ts"
import type { IssueRow } from "../../schemas/issues.ts"
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
