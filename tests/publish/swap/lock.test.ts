import { spawnSync } from "node:child_process"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { replaceFolder } from "../../../pipeline/publish/swap/swap.ts"
import { writeFolder } from "../../../pipeline/publish/write/folder.ts"
import { fresh, inFolder, old, put, siblings, stateOf } from "./releases.ts"

describe("two runs at once", () => {
  it.effect("the second says so and stops, and leaves the first alone", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const dist = `${folder}/dist`
        yield* put(dist, old)
        const second = (next: string) =>
          Effect.gen(function* () {
            yield* writeFolder(next, fresh)
            return yield* Effect.flip(put(dist, old))
          })
        const { written } = yield* replaceFolder(dist, second, () => Effect.succeed(false))
        assert.strictEqual(written._tag, "PublicationLocked")
        assert.include(written.message, `process ${process.pid} holds`)
        assert.strictEqual(yield* stateOf(dist), "new")
      })
    )
  )

  it.effect("a lock of a process that is gone, or whose id another has now, is taken over", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const dist = `${folder}/dist`
        const gone = spawnSync(process.execPath, ["-e", ""]).pid
        for (const owner of [`${gone} 1`, `${process.pid} 1`, "nonsense"]) {
          yield* fs.symlink(owner, `${folder}/.dist.lock`)
          yield* put(dist, fresh)
          assert.deepStrictEqual(yield* siblings(dist), ["dist"], owner)
        }
      })
    )
  )
})
