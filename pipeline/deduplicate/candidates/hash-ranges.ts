import { Effect } from "effect"
import type { Database } from "../../corpus/duckdb.ts"

/** Conditions on a column of 32-bit hashes that part the rows of a table into some with about `atOnce` rows each: more would not fit into memory. */
export const hashRanges = Effect.fnUntraced(function* (database: Database, table: string, column: string, atOnce: number) {
  const [rows] = yield* database.numbers(`SELECT count(*)::UINTEGER FROM ${table}`)
  const ranges = Math.max(1, Math.ceil(rows![0]! / atOnce))
  const bound = (at: number): number => Math.floor((2 ** 32 * at) / ranges)
  return Array.from({ length: ranges }, (_, range) => `${column} >= ${bound(range)} AND ${column} < ${bound(range + 1)}`)
})

/** Sentences that are grouped together. */
export const sentencesAtOnce = 500_000
