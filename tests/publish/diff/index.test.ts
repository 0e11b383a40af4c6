import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { diff, versionError } from "../../../pipeline/publish/diff/index.ts"
import { publish } from "../../../pipeline/publish/index.ts"
import type { Dataset } from "../../../schemas/index.ts"
import { dataset, facts, sourceOf } from "../dataset.ts"

const edited: Dataset = { ...dataset, speeches: dataset.speeches.map((speech) => ({ ...speech, place: "Minsk" })), issues: [] }

describe("comparing published folders", () => {
  it.effect("finds exactly the rows that differ, and whether the version is large enough for them", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const folder = yield* fs.makeTempDirectoryScoped()
      const [before, after] = [`${folder}/before`, `${folder}/after`]
      yield* publish(sourceOf(dataset), { dist: before, facts })
      yield* publish(sourceOf(edited), { dist: after, facts })
      const found = yield* diff(before, after)
      const { changed } = found
      assert.deepStrictEqual(
        changed.map(({ table, added, removed, changed: rows }) => ({ table, added, removed, rows })),
        [
          {
            table: "speeches",
            added: [],
            removed: [],
            rows: [{ row: "council-2020-ann-example", was: null, cells: [{ column: "place", before: null, after: "Minsk" }] }]
          },
          { table: "issues", added: [], removed: ["example-org-2020-council-unclear-number-e0000001"], rows: [] }
        ]
      )
      assert.strictEqual(versionError(found)?.found, "1.1.0")
      assert.isNull(versionError(yield* diff(before, before)))
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))
  )

  it.effect("says which folder is no release", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const folder = yield* fs.makeTempDirectoryScoped()
      const missing = yield* Effect.flip(diff(folder, folder))
      assert.strictEqual(missing.message, `${folder}/datapackage.json: found no file, expected a published data package`)
      yield* fs.writeFileString(`${folder}/datapackage.json`, "{}")
      assert.include((yield* Effect.flip(diff(folder, folder))).message, "version")
      yield* fs.writeFileString(`${folder}/datapackage.json`, '{"version":"1.2","resources":[]}')
      assert.include((yield* Effect.flip(diff(folder, folder))).message, "a version such as 1.2.0")
    }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))
  )
})
