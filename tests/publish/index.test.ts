import { execFileSync } from "node:child_process"
import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { publish, validate } from "../../pipeline/publish/index.ts"
import { dataset, facts } from "./dataset.ts"

describe("publishing", () => {
  it.effect("writes every table in three formats, which validate", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const folder = yield* fs.makeTempDirectoryScoped()
      const dist = `${folder}/dist`
      const outcome = yield* publish(dataset, { dist, facts, extraFiles: { "ACCURACY.md": "# Accuracy\n" } })
      assert.deepStrictEqual([outcome.files, outcome.changed], [9 * 3 + 5, true])
      assert.isAbove(yield* validate(dist), 100)
      assert.deepStrictEqual(yield* fs.readDirectory(folder), ["dist"])
      execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: dist })
      if (process.env["KEEP"]) yield* fs.copy(dist, process.env["KEEP"])
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)))
})
