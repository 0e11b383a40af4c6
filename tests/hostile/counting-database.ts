import { existsSync, readFileSync, rmSync } from "node:fs"
import { Effect, Layer } from "effect"
import { literal } from "../../pipeline/corpus/duckdb.ts"
import { WorkDatabase } from "../../pipeline/corpus/work-database.ts"

/**
 * A work database that counts its work: the rows that each query reads, and those that each of its operators passes on. DuckDB
 * writes them into a file, the profile of the query ("Profiling", duckdb.org). One thread and the same rows give the same count.
 */
export const countingDatabase = (profile: string, count: (rows: number) => void) => {
  const settings = `SET enable_profiling = 'json'; SET profiling_output = ${literal(profile)}; `
  const counting =
    <A, E>(ask: (sql: string) => Effect.Effect<A, E>) =>
    (sql: string) =>
      Effect.tap(ask(`${settings}${sql}`), () => Effect.sync(() => count(rowsIn(profile))))
  const counted = Effect.map(WorkDatabase, (database) =>
    WorkDatabase.of({ ...database, query: counting(database.query), numbers: counting(database.numbers) })
  )
  return Layer.provide(Layer.effect(WorkDatabase, counted), WorkDatabase.layer("", 1))
}

/** A statement that makes or drops an empty table writes no profile. */
const rowsIn = (profile: string): number => {
  if (!existsSync(profile)) return 0
  const { cumulative_rows_scanned, cumulative_cardinality } = JSON.parse(readFileSync(profile, "utf8")) as Readonly<Record<string, number>>
  rmSync(profile)
  return cumulative_rows_scanned! + cumulative_cardinality!
}
