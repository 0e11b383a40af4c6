import { spawnSync } from "node:child_process"
import { dirname } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber, FileSystem } from "effect"
import { reading, recover, replaceFolder } from "../../../pipeline/publish/swap/swap.ts"
import { writeFolder } from "../../../pipeline/publish/write/folder.ts"
import { count } from "../../reliability/count.ts"
import { type Fault, faulty } from "../faults.ts"
import { fresh, inFolder, old, put, siblings, stateOf } from "./releases.ts"

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
          count("swapFaults")
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
          count("swapFaults")
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

describe("reading a published folder", () => {
  it.effect("needs no lock: while another run publishes, the published state is read", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const dist = `${folder}/dist`
        yield* put(dist, old)
        const read = (next: string) => Effect.andThen(writeFolder(next, fresh), reading(dist, stateOf(dist)))
        const { written } = yield* replaceFolder(dist, read, () => Effect.succeed(false))
        assert.strictEqual(written, "old")
        assert.strictEqual(yield* reading(dist, stateOf(dist)), "new")
      })
    )
  )

  it.effect("needs no folder that can be written to: what a killed run left stays there", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const dist = `${folder}/dist`
        yield* put(dist, old)
        yield* fs.makeDirectory(`${folder}/.dist.next`)
        const readOnly = { ...fs, symlink: () => fs.symlink("", `${folder}/none/lock`) }
        const read = Effect.provideService(reading(dist, stateOf(dist)), FileSystem.FileSystem, readOnly)
        assert.strictEqual(yield* read, "old")
        yield* fs.remove(dist, { recursive: true })
        assert.strictEqual((yield* Effect.flip(read))._tag, "PlatformError")
      })
    )
  )

  it.effect("is done again where the folder is replaced meanwhile, and fails where it is not", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const dist = `${folder}/dist`
        yield* put(dist, old)
        let times = 0
        const readHalf = Effect.gen(function* () {
          if (++times === 1) yield* put(dist, fresh)
          return times === 1 ? yield* Effect.fail("half of each") : yield* stateOf(dist)
        })
        assert.strictEqual(yield* reading(dist, readHalf), "new")
        assert.strictEqual(yield* Effect.flip(reading(dist, Effect.fail("damaged"))), "damaged")
      })
    )
  )
})

describe("a swap whose old files cannot be removed", () => {
  it.effect("is a success, and the next run tells of them before its work", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const fs = yield* FileSystem.FileSystem
        const dist = `${folder}/dist`
        yield* put(dist, old)
        const remove: typeof fs.remove = (path, options) =>
          Effect.flatMap(fs.exists(path), (there) =>
            fs.remove(there && path.endsWith(".last") ? `${folder}/none/file` : path, there ? { recursive: true } : options)
          )
        const keepingLast = Effect.provideService(FileSystem.FileSystem, { ...fs, remove })
        yield* keepingLast(put(dist, fresh))
        assert.strictEqual(yield* stateOf(dist), "new")
        assert.strictEqual((yield* Effect.flip(keepingLast(recover(dist))))._tag, "PlatformError")
        yield* recover(dist)
        assert.deepStrictEqual(yield* siblings(dist), ["dist"])
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
