import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, type Path } from "effect"
import { sha256 } from "../../pipeline/publish/checksums.ts"
import { fileOf } from "../../pipeline/publish/folder.ts"
import { transcribers } from "../../pipeline/publish/threads.ts"
import { writeRows } from "../../pipeline/publish/write.ts"
import { tables } from "../../schemas/index.ts"
import { passages } from "../../schemas/passages.ts"
import { dataset } from "./dataset.ts"

const metadata = { version: "1.1.0" }

/** The small dataset as JSON lines, in a folder of its own. */
const inFolder = <A, E>(use: (folder: string, fs: FileSystem.FileSystem) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path>) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    const folder = yield* fs.makeTempDirectoryScoped()
    yield* writeRows([dataset], folder)
    return yield* use(folder, fs)
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

const transcribeOn = (threads: number, folder: string) =>
  Effect.scoped(
    Effect.gen(function* () {
      const transcribe = yield* transcribers(threads, tables.length)
      return yield* Effect.forEach(tables, (table) => transcribe(table, folder, metadata), { concurrency: threads })
    })
  )

describe("tables transcribed on threads of their own", () => {
  it.effect("are those transcribed on this one, byte for byte, and the hashes are theirs", () =>
    inFolder((folder, fs) =>
      Effect.gen(function* () {
        const here = yield* transcribeOn(1, folder)
        const there = yield* transcribeOn(2, folder)
        assert.deepStrictEqual(there, here)
        for (const { files } of there)
          for (const [file, facts] of files) assert.strictEqual(sha256(yield* fs.readFile(`${folder}/${file}`)), facts.sha256, file)
      })
    )
  )

  it.effect("fail here with what is wrong in a row", () =>
    inFolder((folder, fs) =>
      Effect.gen(function* () {
        const file = `${folder}/${fileOf(passages, "jsonl")}`
        yield* fs.writeFileString(file, (yield* fs.readFileString(file)).replace('"kind":"label"', '"kind":"motto"'))
        const [onThreads, here] = [yield* Effect.flip(transcribeOn(2, folder)), yield* Effect.flip(transcribeOn(1, folder))]
        assert.strictEqual(onThreads._tag, "RowError")
        assert.strictEqual(onThreads.message, here.message)
      })
    )
  )

  it.effect("fail here when a file cannot be written there", () =>
    inFolder((folder, fs) =>
      Effect.gen(function* () {
        yield* fs.makeDirectory(`${folder}/${fileOf(passages, "csv")}`)
        const error = yield* Effect.flip(transcribeOn(2, folder))
        assert.strictEqual(error._tag, "ThreadError")
        assert.match(error.message, /^passages: .*passages\.csv/)
      })
    )
  )
})
