import { NodeServices } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem } from "effect"
import { companionsOf } from "../../../pipeline/publish/companions/index.ts"
import { onThreads } from "../workers.ts"
import { written } from "./written.ts"

/** From so many rows on companions are made by workers. */
const [byWorkers, here] = [0, Number.POSITIVE_INFINITY]

describe("companions made by workers", () => {
  it.live("are those made on this thread, byte for byte", () =>
    Effect.gen(function* () {
      const there = yield* companionsOf(yield* written(), byWorkers)
      assert.deepStrictEqual(
        there.map(([file]) => file),
        ["speeches.xlsx", "speeches.sqlite", "texts.zip"]
      )
      assert.deepStrictEqual(there, yield* companionsOf(yield* written(), here))
    }).pipe(Effect.scoped, Effect.provide(onThreads), Effect.provide(NodeServices.layer))
  )

  it.live("fail here with the file that cannot be read there", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const published = yield* written()
      yield* fs.remove(`${published.folder}/speakers.jsonl`)
      for (const many of [byWorkers, here])
        assert.match((yield* Effect.flip(companionsOf(published, many))).message, /workbook: ENOENT.*speakers.jsonl/)
    }).pipe(Effect.scoped, Effect.provide(onThreads), Effect.provide(NodeServices.layer))
  )
})
