import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Fiber } from "effect"
import fc from "fast-check"
import { DuckDbError, openDatabase } from "../../pipeline/corpus/duckdb.ts"

const opened = (concurrency = 1) => openDatabase({ threads: "1", memory_limit: "256MB" }, concurrency)

describe("a table of a database", () => {
  const numbers = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 20 }).map((all) => Uint32Array.from(all))
  const text = fc.string({ unit: "binary", maxLength: 30 }).map((each) => each.toWellFormed())

  it.effect("holds all rows that are appended to it, once they are flushed", () =>
    Effect.gen(function* () {
      const { createTable, query, numbers: ask } = yield* opened()
      const context = yield* Effect.context<never>()
      let tables = 0
      const check = (batches: readonly Uint32Array[], words: readonly string[]) =>
        Effect.gen(function* () {
          const name = `table ${tables++}`
          const table = yield* createTable(name, { place: "UINTEGER", number: "UINTEGER", "the text": "VARCHAR" })
          const rows = batches.flatMap((batch) => [...batch])
          const textOf = (place: number): string => words[place % words.length]!
          let place = 0
          for (const batch of batches) {
            const places = Uint32Array.from(batch, () => place++)
            yield* table.append([places, batch, Array.from(places, textOf)])
          }
          yield* table.flush
          const [places, found] = yield* ask(`SELECT place, number FROM "${name}" ORDER BY place`)
          assert.deepStrictEqual([...places!], [...rows.keys()])
          assert.deepStrictEqual([...found!], rows)
          const told = yield* query(`SELECT "the text" AS told FROM "${name}" ORDER BY place`)
          assert.deepStrictEqual(
            told.map((row) => row["told"]),
            [...rows.keys()].map(textOf)
          )
          yield* query(`DROP TABLE "${name}"`)
        })
      const property = fc.asyncProperty(fc.array(numbers, { maxLength: 5 }), fc.array(text, { minLength: 1, maxLength: 5 }), (...given) =>
        Effect.runPromiseWith(context)(check(...given))
      )
      yield* Effect.promise(() => fc.assert(property, { numRuns: 60, seed: 2021 }))
    })
  )

  it.effect("holds more rows than are taken in at a time", () =>
    Effect.gen(function* () {
      const { createTable, numbers: ask, query } = yield* opened()
      const table = yield* createTable("many", { number: "UINTEGER", text: "VARCHAR" })
      const all = Uint32Array.from({ length: 50_000 }, (_, place) => place)
      yield* table.append([all, Array.from(all, (each) => `a text that is long enough to be flushed before the end: ${each}`)])
      yield* table.append([all, Array.from(all, String)])
      yield* table.flush
      const [count, sum] = yield* ask("SELECT count(*)::UINTEGER, count(DISTINCT number)::UINTEGER FROM many")
      assert.deepStrictEqual([...count!, ...sum!], [100_000, 50_000])
      const found = yield* query("SELECT text FROM many WHERE length(text) < 10")
      assert.deepStrictEqual(found.map(({ text }) => String(text)).sort(), Array.from(all, String).sort())
    })
  )
})

describe("an answer", () => {
  it.effect("has a column for each that is asked for, also where there is no row", () =>
    Effect.gen(function* () {
      const { numbers, doubles, query } = yield* opened()
      assert.deepStrictEqual(yield* numbers("SELECT 1::UINTEGER, 2::UINTEGER WHERE false"), [new Uint32Array(0), new Uint32Array(0)])
      assert.deepStrictEqual(yield* numbers("SELECT 4294967295::UINTEGER"), [Uint32Array.of(2 ** 32 - 1)])
      assert.deepStrictEqual(yield* doubles("SELECT 1::DOUBLE WHERE false"), [new Float64Array(0)])
      assert.deepStrictEqual(yield* doubles("SELECT 2::DOUBLE ** 40 + 1"), [Float64Array.of(2 ** 40 + 1)])
      assert.deepStrictEqual(yield* query("SELECT 'a' AS name, 2 ** 60 = 1 AS is_one"), [{ name: "a", is_one: false }])
    })
  )

  it.effect("orders texts by code points, not by UTF-16 code units", () =>
    Effect.gen(function* () {
      const { createTable, query } = yield* opened()
      const words = ["ﬀ", "😀", "z", "é", "Z", "a\u0001b", "a", "aa", ""]
      const table = yield* createTable("words", { word: "VARCHAR" })
      yield* table.append([words])
      yield* table.flush
      const found = yield* query("SELECT word FROM words ORDER BY word")
      const inOrder = ["", "Z", "a", "a\u0001b", "aa", "z", "é", "ﬀ", "😀"]
      assert.deepStrictEqual(
        found.map(({ word }) => word),
        inOrder
      )
    })
  )
})

describe("a statement that fails", () => {
  it.effect("says what the database says, and in which statement; the next one is answered", () =>
    Effect.gen(function* () {
      const { query, numbers, doubles, createTable } = yield* opened()
      const sql = "SELECT nothing FROM nowhere"
      for (const failing of [Effect.asVoid(query(sql)), Effect.asVoid(numbers(sql)), Effect.asVoid(doubles(sql))]) {
        const error = yield* Effect.flip(failing)
        assert.strictEqual(error._tag, "DuckDbError")
        assert.include(error.message, "nowhere does not exist")
        assert.include(error.message, `in ${sql}`)
      }
      yield* createTable("twice", { number: "UINTEGER" })
      assert.include((yield* Effect.flip(createTable("twice", { number: "UINTEGER" }))).message, "already exists")
      assert.deepStrictEqual(yield* query("SELECT 1 AS one"), [{ one: 1 }])
    })
  )

  it.effect("is told in five hundred characters", () =>
    Effect.gen(function* () {
      const { query } = yield* opened()
      const error = yield* Effect.flip(query(`SELECT nothing, '${"x".repeat(10_000)}'`))
      assert.isBelow(error.message.length, 2000)
    })
  )
})

const endless = "SELECT sum(a.range * b.range) FROM range(10_000_000) a, range(10_000_000) b"

describe("a query that is interrupted", () => {
  it.live("is broken off, and its connection answers the next", () =>
    Effect.gen(function* () {
      const { query } = yield* opened()
      const asking = yield* Effect.forkChild(query(endless))
      yield* Effect.sleep("100 millis")
      yield* Fiber.interrupt(asking)
      assert.deepStrictEqual(yield* query("SELECT 1 AS one"), [{ one: 1 }])
    })
  )
})

describe("several queries", () => {
  it.live("run together up to the number that was said, and others wait", () =>
    Effect.gen(function* () {
      const { query } = yield* opened(2)
      const first = yield* Effect.forkChild(query(endless))
      assert.deepStrictEqual(yield* query("SELECT 1 AS one"), [{ one: 1 }])
      const second = yield* Effect.forkChild(query(endless))
      const done = yield* Deferred.make<void>()
      yield* Effect.sleep("50 millis")
      const third = yield* Effect.forkChild(Effect.andThen(query("SELECT 1"), Deferred.succeed(done, undefined)))
      yield* Effect.sleep("50 millis")
      assert.isFalse(yield* Deferred.isDone(done))
      yield* Fiber.interrupt(first)
      yield* Fiber.join(third)
      yield* Fiber.interrupt(second)
    })
  )
})

describe("an answer that failed", () => {
  it("tells the statement, but not where memory is short: then it is not at fault", () => {
    const told = (reason: string) => new DuckDbError({ sql: "SELECT 1", reason }).message
    assert.strictEqual(told("IO Error: no such file"), "IO Error: no such file\nin SELECT 1")
    assert.strictEqual(told("Out of Memory Error: could not allocate block"), "Out of Memory Error: could not allocate block")
  })
})
