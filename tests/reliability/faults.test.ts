import { dirname } from "node:path"
import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { publish, recover, validate } from "../../pipeline/publish/index.ts"
import { filesBelow } from "../../pipeline/publish/write/folder.ts"
import { dataset, facts, sourceOf } from "../publish/dataset.ts"
import { type Fault, faulty } from "../publish/faults.ts"
import { count } from "./count.ts"

/** How many calls of the file system lie between two that fail; FAULTS=1 lets every one fail in turn. */
const stride = Number(process.env["FAULTS"] ?? 30)

const older = { ...facts, releases: facts.releases.slice(0, 1) }

const bytesOf = Effect.fnUntraced(function* (dist: string) {
  const fs = yield* FileSystem.FileSystem
  const files = yield* filesBelow(dist)
  return new Map(yield* Effect.forEach(files, (file) => Effect.map(fs.readFile(`${dist}/${file}`), (bytes) => [file, bytes] as const)))
})

const isSame = (a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): boolean =>
  a.size === b.size && [...a].every(([file, bytes]) => Buffer.compare(bytes, b.get(file) ?? Buffer.alloc(0)) === 0)

/** Both releases are validated; from then on a folder with the bytes of one of them is as valid. */
describe("a release published over another while the file system fails", () => {
  for (const kind of ["fails", "dies"] as const)
    it.effect(
      kind === "fails"
        ? "at one call, leaves the old files or the new ones, valid, and the next run succeeds"
        : "from one call on, as when the process is killed, leaves what the next command makes the old files or the new ones",
      () =>
        Effect.gen(function* () {
          const fs = yield* FileSystem.FileSystem
          const dist = `${yield* fs.makeTempDirectoryScoped()}/dist`
          const publishNew = publish(sourceOf(dataset), { dist, facts })
          yield* publishNew
          yield* validate(dist)
          const fresh = yield* bytesOf(dist)
          const publishOld = publish(sourceOf(dataset), { dist, facts: older })
          yield* publishOld
          yield* validate(dist)
          const old = yield* bytesOf(dist)
          assert.isFalse(isSame(old, fresh))
          yield* fs.copy(dist, `${dist}-kept`)
          const putOldBack = Effect.andThen(fs.remove(dist, { recursive: true, force: true }), fs.copy(`${dist}-kept`, dist))

          const withFault = Effect.fnUntraced(function* (fault: Fault) {
            const broken = faulty(fs, fault)
            const succeeded = yield* publishNew.pipe(Effect.provideService(FileSystem.FileSystem, broken.fs), Effect.isSuccess)
            yield* fs.remove(`${dirname(dist)}/.dist.lock`, { force: true })
            return { succeeded, calls: broken.calls() }
          })

          const { calls } = yield* withFault({ at: Number.POSITIVE_INFINITY, kind })
          assert.isAbove(calls, 100)
          for (let at = 1; at <= calls; at += stride) {
            yield* putOldBack
            const { succeeded } = yield* withFault({ at, kind })
            if (kind === "dies") yield* recover(dist)
            const state = yield* bytesOf(dist)
            assert.isTrue(isSame(state, old) || isSame(state, fresh), `call ${at}`)
            if (succeeded) assert.isTrue(isSame(state, fresh), `call ${at}`)
            yield* publishNew
            assert.isTrue(isSame(yield* bytesOf(dist), fresh), `call ${at}`)
            assert.deepStrictEqual(yield* fs.readDirectory(dirname(dist)), ["dist", "dist-kept"], `call ${at}`)
            count("faults")
          }
        }).pipe(Effect.scoped, Effect.provide(NodeServices.layer)),
      3_600_000
    )
})
