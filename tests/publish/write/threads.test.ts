import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, type Path, type Scope } from "effect"
import { type EncodeTask, pieceKey, readCsv, readRowGroup } from "../../../pipeline/publish/write/encode.ts"
import { type EncodePiece, pieceEncoder } from "../../../pipeline/publish/write/threads.ts"
import { passages } from "../../../schemas/passages.ts"
import { dataset, sourceOf } from "../dataset.ts"

/** A piece that is not the whole table: such pieces are encoded on a worker thread if there may be more than one thread. */
const pieceOf = (store: string, alter = (text: string): string => text): EncodeTask => {
  const bytes = new TextEncoder().encode(`${alter([...sourceOf(dataset)("passages")].flat().join("\n"))}\n`)
  return { table: "passages", key: pieceKey("passages", bytes, false), bytes, before: 0, isWhole: false, store }
}

const inFolder = <A, E>(
  use: (folder: string, fs: FileSystem.FileSystem) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path | Scope.Scope>
) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    return yield* use(yield* fs.makeTempDirectoryScoped(), fs)
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

const encodeOn = (threads: number, task: EncodeTask) =>
  Effect.flatMap(pieceEncoder(threads), (encode: EncodePiece) => encode(passages, task)).pipe(Effect.scoped)

describe("a piece of a table encoded on a thread of its own", () => {
  it.effect("is the one encoded on this thread, byte for byte", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const here = yield* encodeOn(1, pieceOf(`${folder}/here`))
        const there = yield* encodeOn(2, pieceOf(`${folder}/there`))
        assert.deepStrictEqual(there, here)
        assert.strictEqual(there.rows, dataset.passages.length)
        assert.deepStrictEqual(readCsv(`${folder}/there`, there.key), readCsv(`${folder}/here`, here.key))
        assert.deepStrictEqual(readRowGroup(`${folder}/there`, there.key), readRowGroup(`${folder}/here`, here.key))
      })
    )
  )

  it.effect("fails with what is wrong in a row, as on this thread", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const spoilt = () => pieceOf(folder, (text) => text.replace('"kind":"label"', '"kind":"motto"'))
        const [there, here] = [yield* Effect.flip(encodeOn(2, spoilt())), yield* Effect.flip(encodeOn(1, spoilt()))]
        assert.strictEqual(there._tag, "RowError")
        assert.strictEqual(there.message, here.message)
      })
    )
  )

  it.effect("fails if the store cannot be written, as on this thread", () =>
    inFolder((folder, fs) =>
      Effect.gen(function* () {
        yield* fs.writeFileString(`${folder}/file`, "")
        for (const threads of [1, 2]) {
          const error = yield* Effect.flip(encodeOn(threads, pieceOf(`${folder}/file/store`)))
          assert.strictEqual(error._tag, "CacheError")
          assert.include(error.message, folder)
        }
      })
    )
  )

  it.effect("is not encoded a second time, unless its entry in the store is damaged", () =>
    inFolder((folder, fs) =>
      Effect.gen(function* () {
        const made = yield* encodeOn(1, pieceOf(folder))
        const file = `${folder}/${made.key}`
        const { mtime } = yield* fs.stat(file)
        assert.deepStrictEqual(yield* encodeOn(1, pieceOf(folder)), made)
        assert.deepStrictEqual((yield* fs.stat(file)).mtime, mtime)
        const bytes = yield* fs.readFile(file)
        yield* fs.writeFile(file, bytes.subarray(0, bytes.length - 1))
        yield* encodeOn(1, pieceOf(folder))
        assert.deepStrictEqual(yield* fs.readFile(file), bytes)
      })
    )
  )
})
