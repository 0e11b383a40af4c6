import { spawnSync } from "node:child_process"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, PlatformError } from "effect"
import { judgeFolder } from "../../../pipeline/publish/swap/judge.ts"
import { inFolder, old, put, siblings, stateOf } from "./releases.ts"

const refused = (description: string) =>
  PlatformError.systemError({ _tag: "PermissionDenied", module: "FileSystem", method: "any", cause: new Error(description) })

/** Judges a published folder while the file system answers otherwise than it does. */
const judged = (change: (fs: FileSystem.FileSystem, dist: string) => Partial<FileSystem.FileSystem>) =>
  inFolder((folder) =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const dist = `${folder}/dist`
      yield* put(dist, old)
      const other = { ...fs, ...change(fs, dist) } as FileSystem.FileSystem
      const error = yield* Effect.flip(Effect.provideService(judgeFolder(dist), FileSystem.FileSystem, other))
      assert.deepStrictEqual([yield* stateOf(dist), yield* siblings(dist)], ["old", ["dist"]])
      return { ...error, _tag: error._tag, message: error.message.replaceAll(folder, "") }
    })
  )

describe("a folder to publish into, before the work", () => {
  it.effect("is fit where there is none yet, or one that was published, and is left as it was", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const dist = `${folder}/below/dist`
        yield* judgeFolder(dist)
        yield* put(dist, old)
        yield* judgeFolder(dist)
        assert.deepStrictEqual([yield* stateOf(dist), yield* siblings(dist)], ["old", ["dist"]])
      })
    )
  )

  it.effect("is no root of the file system", () =>
    inFolder(() =>
      Effect.map(Effect.flip(judgeFolder("/")), (error) => {
        assert.strictEqual(error._tag, "UnfitFolder")
        assert.strictEqual(error.message, "/: found the root of the file system, expected a folder in it")
      })
    )
  )

  it.effect("is no link that leads nowhere, and may be one to a folder", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* put(`${folder}/dist`, old)
        yield* fs.symlink(`${folder}/dist`, `${folder}/good`)
        yield* judgeFolder(`${folder}/good`)
        yield* fs.symlink(`${folder}/none`, `${folder}/bad`)
        const { message } = yield* Effect.flip(judgeFolder(`${folder}/bad`))
        assert.strictEqual(
          message.replace(folder, ""),
          "/bad: found a symbolic link that leads nowhere, expected a folder, or a link to one"
        )
      })
    )
  )

  it.effect("is none where nothing can be written beside it", () =>
    Effect.map(
      judged(() => ({ symlink: () => Effect.fail(refused("EROFS: read-only file system")) })),
      ({ _tag, message }) => {
        assert.strictEqual(_tag, "UnfitFolder")
        assert.strictEqual(message, "/dist: found EROFS: read-only file system, expected a folder beside which files can be written")
      }
    )
  )

  it.effect("is none that cannot be looked into, which is told as that", () =>
    Effect.map(
      judged(() => ({ readDirectory: () => Effect.fail(refused("EACCES: permission denied, scandir")) })),
      ({ message }) => assert.match(message, /^\/dist: found EACCES: permission denied, scandir, expected/)
    )
  )

  it.effect("is no mount point, which cannot be renamed", () =>
    Effect.map(
      judged((fs, dist) => ({ stat: (path) => Effect.map(fs.stat(path), (info) => (path === dist ? { ...info, dev: -1n } : info)) })),
      ({ message }) =>
        assert.strictEqual(message, "/dist: found a mount point, which cannot be renamed, expected a folder in it, such as /dist/dist")
    )
  )

  it.effect("is not protected: a folder in it whose files cannot be removed", () =>
    Effect.map(
      judged((fs, dist) => ({
        access: (path, options) => (path === `${dist}/below` ? Effect.fail(refused("EACCES")) : fs.access(path, options))
      })),
      ({ message }) =>
        assert.strictEqual(message, "/dist: found /dist/below read-only, expected a folder whose files may be removed (chmod -R u+w /dist)")
    )
  )

  it.effect("is none that another run publishes into, or that holds anything else", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* fs.makeDirectory(`${folder}/dist`)
        yield* fs.writeFileString(`${folder}/dist/notes.txt`, "")
        assert.strictEqual((yield* Effect.flip(judgeFolder(`${folder}/dist`)))._tag, "ForeignFolder")
        const { stdout } = spawnSync("sh", ["-c", `cut -d ' ' -f 22 /proc/${process.ppid}/stat`], { encoding: "utf8" })
        yield* fs.symlink(`${process.ppid} ${stdout.trim()}`.trim(), `${folder}/.next.lock`)
        assert.strictEqual((yield* Effect.flip(judgeFolder(`${folder}/next`)))._tag, "PublicationLocked")
      })
    )
  )
})
