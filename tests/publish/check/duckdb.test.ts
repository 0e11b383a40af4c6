import { assert, describe, it } from "@effect/vitest"
import { ConfigProvider, Deferred, Effect, Fiber, Layer } from "effect"
import { DuckDb } from "../../../pipeline/publish/check/duckdb.ts"

const megabyte = 1e6

/** The memory of a database for two workers: 128 MB for each of their queries beside its rows, and as much again, 384 MB. */
const within = Layer.provide(DuckDb.layer(""), ConfigProvider.layer(ConfigProvider.fromUnknown({ PIPELINE_WORKERS: "2" })))

/** Work that completes `begun` when it starts, and runs until `end` is completed. */
const work = Effect.gen(function* () {
  const [begun, end] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
  return { begun, end, effect: Effect.andThen(Deferred.succeed(begun, undefined), Deferred.await(end)) }
})

describe("the memory of a database", () => {
  it.effect("is shared by work that it has room for", () =>
    Effect.gen(function* () {
      const { reserving } = yield* DuckDb
      const [one, other] = [yield* work, yield* work]
      const both = yield* Effect.forkChild(
        Effect.all([reserving(60 * megabyte)(one.effect), reserving(60 * megabyte)(other.effect)], { concurrency: 2 })
      )
      yield* Deferred.await(one.begun)
      yield* Deferred.await(other.begun)
      yield* Deferred.succeed(one.end, undefined)
      yield* Deferred.succeed(other.end, undefined)
      yield* Fiber.join(both)
    }).pipe(Effect.provide(within))
  )

  it.effect("is waited for by work that it has no room for", () =>
    Effect.gen(function* () {
      const { reserving } = yield* DuckDb
      const [one, other] = [yield* work, yield* work]
      yield* Effect.forkChild(reserving(100 * megabyte)(one.effect))
      yield* Deferred.await(one.begun)
      const waiting = yield* Effect.forkChild(reserving(100 * megabyte)(other.effect))
      yield* Effect.yieldNow
      assert.isFalse(yield* Deferred.isDone(other.begun))
      yield* Deferred.succeed(one.end, undefined)
      yield* Deferred.await(other.begun)
      yield* Deferred.succeed(other.end, undefined)
      yield* Fiber.join(waiting)
    }).pipe(Effect.provide(within))
  )

  it.effect("grows for work that needs more than there is", () =>
    Effect.gen(function* () {
      const { reserving, query } = yield* DuckDb
      const [row] = yield* reserving(872 * megabyte)(query("SELECT current_setting('memory_limit') AS memory"))
      assert.strictEqual(row?.["memory"], "953.6 MiB")
    }).pipe(Effect.provide(within))
  )
})
