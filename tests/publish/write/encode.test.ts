import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Layer, type Path, type Scope } from "effect"
import { readKept } from "../../../pipeline/corpus/kept.ts"
import { Workers } from "../../../pipeline/corpus/workers.ts"
import { encodeOnce, type PieceTask, pieceKey, storedOrEncoded } from "../../../pipeline/publish/write/encode.ts"
import { passages } from "../../../schemas/passages.ts"
import { dataset, linesOf } from "../dataset.ts"
import { here, onThreads } from "../workers.ts"

/** Lines with so many characters more in their text. */
function withText(lines: readonly string[], characters: number): readonly string[] {
  return lines.map((line) => line.replace('"text":"', `"text":"${"x".repeat(characters)}`))
}

const short = linesOf(dataset, "passages")
const lines = withText(short, 100_000)

/** Lines of passages, long enough for a task of workers, as a piece. */
const pieceOf = (store: string | null, own: readonly string[] = lines): PieceTask => {
  const bytes = new TextEncoder().encode(`${own.join("\n")}\n`)
  return { table: "passages", key: pieceKey("passages", bytes), bytes, before: 0, store }
}

/** The parts of a piece that stand in a store. */
const stored = (store: string, key: string) =>
  Array.from({ length: 9 }, (_, part) => readKept(store, key, part)).filter((part) => part !== null)

const encode = (piece: PieceTask) => encodeOnce(passages, piece)

/** Workers that must not be asked. */
const idle = Layer.succeed(Workers, { count: 1, run: () => Effect.die("a worker was asked") })

const inFolder = <A, E>(
  use: (folder: string, fs: FileSystem.FileSystem) => Effect.Effect<A, E, FileSystem.FileSystem | Path.Path | Scope.Scope>
) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    return yield* use(yield* fs.makeTempDirectoryScoped(), fs)
  }).pipe(Effect.scoped, Effect.provide(NodeServices.layer))

describe("a piece of a table encoded by a worker", () => {
  it.live("is the one encoded on this thread, byte for byte", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const known = yield* Effect.provide(encode(pieceOf(`${folder}/here`)), here)
        const found = yield* Effect.provide(encode(pieceOf(`${folder}/there`)), onThreads)
        assert.deepStrictEqual(found, known)
        assert.strictEqual(found.rows, dataset.passages.length)
        const [there, own] = [stored(`${folder}/there`, found.key), stored(`${folder}/here`, known.key)]
        assert.isAbove(there.length, 0)
        assert.deepStrictEqual(there, own)
      })
    )
  )

  it.live("fails with what is wrong in its rows or their order, as on this thread", () =>
    inFolder((folder) =>
      Effect.gen(function* () {
        const spoilt = [
          ["RowError", lines.map((line) => line.replace('"kind":"label"', '"kind":"motto"'))],
          ["OrderError", lines.toReversed()]
        ] as const
        for (const [tag, own] of spoilt) {
          const [there, known] = yield* Effect.forEach([onThreads, here], (workers) =>
            Effect.flip(Effect.provide(encode(pieceOf(folder, own)), workers))
          )
          assert.strictEqual(there!._tag, tag)
          assert.isTrue("findings" in there! && there.findings.length > 0)
          assert.deepStrictEqual(there, known)
          assert.strictEqual(there!.message, known!.message)
        }
      })
    )
  )
})

describe("a piece of a table", () => {
  it.effect("is encoded on this thread if it is small, or larger than a worker has memory for", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* encode(pieceOf(null, short))).rows, lines.length)
      assert.strictEqual((yield* encode(pieceOf(null, withText(short, 6_000_000)))).rows, lines.length)
      assert.strictEqual(yield* Effect.catchDefect(encode(pieceOf(null)), Effect.succeed), "a worker was asked")
    }).pipe(Effect.provide(idle))
  )

  it.effect("is not encoded a second time, unless its entry in the store is damaged", () =>
    inFolder((folder, fs) =>
      Effect.gen(function* () {
        const made = yield* encode(pieceOf(folder))
        const file = `${folder}/${made.key.slice(0, 2)}/${made.key}`
        const { mtime } = yield* fs.stat(file)
        assert.deepStrictEqual(yield* encode(pieceOf(folder)), made)
        assert.deepStrictEqual((yield* fs.stat(file)).mtime, mtime)
        const bytes = yield* fs.readFile(file)
        yield* fs.writeFile(file, bytes.subarray(0, bytes.length - 1))
        yield* encode(pieceOf(folder))
        assert.deepStrictEqual(yield* fs.readFile(file), bytes)
      }).pipe(Effect.provide(here))
    )
  )

  it.effect("is encoded again from its lines where the store lost it, or never had it", () =>
    inFolder((folder, fs) =>
      Effect.gen(function* () {
        const piece = pieceOf(folder)
        yield* encode(piece)
        const read = (store: string) => storedOrEncoded(passages, store, piece.key, Effect.succeed(piece.bytes))
        const whole = yield* storedOrEncoded(passages, folder, piece.key, Effect.die("its lines are read"))
        const file = `${folder}/${piece.key.slice(0, 2)}/${piece.key}`
        const bytes = yield* fs.readFile(file)
        for (const at of [bytes.length - 1, bytes.length >> 1]) {
          yield* fs.writeFile(
            file,
            bytes.map((byte, place) => (place === at ? byte ^ 1 : byte))
          )
          assert.deepStrictEqual(yield* read(folder), whole)
        }
        yield* fs.writeFileString(`${folder}/file`, "")
        yield* encode(pieceOf(`${folder}/file/store`))
        assert.deepStrictEqual(yield* read(`${folder}/file/store`), whole)
      }).pipe(Effect.provide(here))
    )
  )
})
