import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { fresh, inFolder, old, put, siblings, stateOf } from "./releases.ts"

describe("a folder that holds anything else", () => {
  const refuses = (name: string, prepare: (fs: FileSystem.FileSystem, dist: string) => Effect.Effect<unknown, unknown>, found: string) =>
    it.effect(name, () =>
      inFolder((folder) =>
        Effect.gen(function* () {
          const fs = yield* FileSystem.FileSystem
          const dist = `${folder}/dist`
          yield* Effect.orDie(prepare(fs, dist))
          const error = yield* Effect.flip(Effect.provide(put(dist, fresh), NodeServices.layer))
          assert.deepInclude(error, { _tag: "ForeignFolder", found })
          assert.deepStrictEqual(yield* siblings(dist), ["dist"])
        })
      )
    )

  const services = Effect.provide(NodeServices.layer)
  refuses(
    "is not replaced: a mistyped folder",
    (fs, dist) => Effect.andThen(fs.makeDirectory(dist), fs.writeFileString(`${dist}/thesis.doc`, "")),
    "thesis.doc"
  )
  refuses(
    "is not replaced: someone's notes among published files",
    (fs, dist) => Effect.andThen(services(put(dist, old)), fs.writeFileString(`${dist}/below/notes.txt`, "")),
    "below/notes.txt"
  )
  refuses(
    "is not replaced: a repository of releases",
    (fs, dist) => Effect.andThen(services(put(dist, old)), fs.makeDirectory(`${dist}/.git`)),
    ".git"
  )
  refuses("is not replaced: a file", (fs, dist) => fs.writeFileString(dist, ""), "no folder")

  it.effect("is replaced when it is empty, or holds but what file managers leave", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* fs.makeDirectory(`${folder}/dist`)
        yield* fs.writeFileString(`${folder}/dist/.DS_Store`, "")
        yield* put(`${folder}/dist`, fresh)
        assert.strictEqual(yield* stateOf(`${folder}/dist`), "new")
      })
    )
  )
})
