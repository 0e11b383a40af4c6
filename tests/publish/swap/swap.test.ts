import { spawnSync } from "node:child_process"
import { dirname } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, FileSystem, type Path } from "effect"
import { recover, replaceFolder } from "../../../pipeline/publish/swap/swap.ts"
import { checksums } from "../../../pipeline/publish/write/checksums.ts"
import { filesBelow, writeFolder } from "../../../pipeline/publish/write/folder.ts"
import { count } from "../../reliability/count.ts"
import { factsOf } from "../dataset.ts"
import { type Fault, faulty } from "../faults.ts"

type Files = ReadonlyMap<string, Uint8Array>

const release = (content: string): Files => {
  const files = new Map([
    ["a.txt", Buffer.from(content)],
    ["below/b.txt", Buffer.from(`${content} too`)]
  ])
  return new Map([...files, ["SHA256SUMS", Buffer.from(checksums(factsOf(files)))]])
}
const old = release("old")
const fresh = release("new")

const put = (dist: string, files: Files) =>
  replaceFolder(
    dist,
    (next) => writeFolder(next, files),
    () => Effect.succeed(false)
  )

/** "old", "new", "nothing", or what else stands in a folder. */
const stateOf = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  if (!(yield* fs.exists(dist))) return "nothing"
  const content: [string, string][] = []
  for (const file of yield* filesBelow(dist)) content.push([file, yield* fs.readFileString(`${dist}/${file}`)])
  const isRelease = (files: Files) =>
    JSON.stringify(content) === JSON.stringify([...files].map(([file, bytes]) => [file, String(bytes)]).sort())
  return isRelease(old) ? "old" : isRelease(fresh) ? "new" : JSON.stringify(content)
})

const inFolder = <A, E>(use: (folder: string) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path>) =>
  Effect.gen(function* () {
    return yield* use(yield* (yield* FileSystem.FileSystem).makeTempDirectoryScoped())
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

/**
 * Puts the new release over the old one with a fault, in a folder of its own; the state just after, and whether it succeeded.
 * A lock that could not be removed is stale when the process ends: here it goes with the fault, since this process lives on.
 */
const withFault = Effect.fnUntraced(function* (folder: string, fault: Fault) {
  const fs = yield* FileSystem.FileSystem
  const dist = `${folder}/${fault.kind}-${fault.at}/dist`
  yield* put(dist, old)
  const broken = faulty(fs, fault)
  const succeeded = yield* put(dist, fresh).pipe(Effect.provideService(FileSystem.FileSystem, broken.fs), Effect.isSuccess)
  yield* fs.remove(`${dirname(dist)}/.dist.lock`, { force: true })
  return { dist, succeeded, calls: broken.calls(), state: yield* stateOf(dist) }
})

const siblings = Effect.fnUntraced(function* (dist: string) {
  return yield* (yield* FileSystem.FileSystem).readDirectory(dirname(dist))
})

describe("replacing a folder", () => {
  it.effect("leaves the new files and nothing beside them", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const dist = `${folder}/deep/dist`
        assert.deepInclude(yield* put(dist, old), { changed: true })
        assert.strictEqual(yield* stateOf(dist), "old")
        yield* put(dist, fresh)
        assert.strictEqual(yield* stateOf(dist), "new")
        assert.deepStrictEqual(yield* siblings(dist), ["dist"])
      })
    )
  )

  it.effect("leaves the folder alone when there is nothing to change", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const dist = `${folder}/dist`
        yield* put(dist, old)
        const outcome = yield* replaceFolder(
          dist,
          (next) => writeFolder(next, fresh),
          () => Effect.succeed(true)
        )
        assert.deepInclude(outcome, { changed: false })
        assert.strictEqual(yield* stateOf(dist), "old")
        assert.deepStrictEqual(yield* siblings(dist), ["dist"])
      })
    )
  )

  it.effect("follows a symbolic link to the folder it stands for", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* put(`${folder}/real/data`, old)
        yield* fs.symlink(`${folder}/real/data`, `${folder}/dist`)
        yield* put(`${folder}/dist`, fresh)
        assert.strictEqual(yield* fs.readLink(`${folder}/dist`), `${folder}/real/data`)
        assert.strictEqual(yield* stateOf(`${folder}/real/data`), "new")
      })
    )
  )

  it.effect("whichever call of the file system fails, leaves the old files or the new ones, and the next run succeeds", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const { calls } = yield* withFault(folder, { at: Number.POSITIVE_INFINITY, kind: "fails" })
        assert.isAbove(calls, 30)
        for (let at = 1; at <= calls; at++) {
          const { dist, succeeded, state } = yield* withFault(folder, { at, kind: "fails" })
          assert.strictEqual(state, state === "new" ? "new" : "old", `call ${at}`)
          if (succeeded) assert.strictEqual(state, "new", `call ${at}`)
          yield* put(dist, fresh)
          assert.strictEqual(yield* stateOf(dist), "new", `call ${at}`)
          assert.deepStrictEqual(yield* siblings(dist), ["dist"], `call ${at}`)
          count("faults")
        }
      })
    )
  )

  it.effect("wherever the process is killed, the next command finds or restores the old files or the new ones", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const { calls } = yield* withFault(folder, { at: Number.POSITIVE_INFINITY, kind: "dies" })
        const states = new Set<string>()
        for (let at = 1; at <= calls; at++) {
          const { dist, state } = yield* withFault(folder, { at, kind: "dies" })
          yield* recover(dist)
          const recovered = yield* stateOf(dist)
          assert.isTrue(recovered === "old" || recovered === "new", `call ${at}: ${state}, then ${recovered}`)
          if (state === "new") assert.strictEqual(recovered, "new", `call ${at}`)
          assert.deepStrictEqual(yield* siblings(dist), ["dist"], `call ${at}`)
          count("faults")
          states.add(`${state}, then ${recovered}`)
        }
        assert.deepStrictEqual([...states].sort(), ["new, then new", "nothing, then new", "old, then new", "old, then old"])
      })
    )
  )

  it.effect("stopped by the user, leaves the old files and nothing beside them", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const dist = `${folder}/dist`
        yield* put(dist, old)
        const begun = yield* Deferred.make<void>()
        const endless = (next: string) =>
          Effect.andThen(Effect.andThen(writeFolder(next, fresh), Deferred.succeed(begun, undefined)), Effect.never)
        const run = yield* Effect.forkChild(replaceFolder(dist, endless, () => Effect.succeed(false)))
        yield* Deferred.await(begun)
        yield* Fiber.interrupt(run)
        assert.strictEqual(yield* stateOf(dist), "old")
        assert.deepStrictEqual(yield* siblings(dist), ["dist"])
      })
    )
  )
})

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
  refuses("is not replaced: a file", (fs, dist) => fs.writeFileString(dist, ""), "no readable folder")

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

describe("recovering", () => {
  it.effect("removes the lock of a run that was killed before it wrote anything, and leaves that of one that goes on", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const dist = `${folder}/dist`
        yield* put(dist, old)
        yield* fs.symlink(`${spawnSync(process.execPath, ["-e", ""]).pid} 1`, `${folder}/.dist.lock`)
        yield* recover(dist)
        assert.deepStrictEqual(yield* siblings(dist), ["dist"])
        const { written } = yield* replaceFolder(
          dist,
          (next) => Effect.andThen(writeFolder(next, fresh), Effect.flip(recover(dist))),
          () => Effect.succeed(false)
        )
        assert.strictEqual(written._tag, "PublicationLocked")
      })
    )
  )

  it.effect("touches nothing where nothing was interrupted", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        yield* put(`${folder}/dist`, old)
        const refuse = (): never => assert.fail("a folder that may only be read was touched")
        const readOnly = {
          ...fs,
          symlink: refuse,
          rename: refuse,
          remove: refuse,
          makeDirectory: refuse,
          writeFileString: refuse,
          open: refuse
        }
        yield* Effect.provideService(
          Effect.andThen(recover(`${folder}/dist`), recover(`${folder}/absent`)),
          FileSystem.FileSystem,
          readOnly
        )
        assert.strictEqual(yield* stateOf(`${folder}/dist`), "old")
      })
    )
  )
})
