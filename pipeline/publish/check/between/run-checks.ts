import { Effect } from "effect"
import { workerCount } from "../../../corpus/workers.ts"
import { DuckDb } from "../duckdb.ts"
import { queriedFinding, refuse } from "../finding.ts"
import type { Check } from "./check.ts"
import { copyPages, overPages, type PageRange } from "./pages.ts"

/** Findings of one check that are read from the database. A message lists few of them, and counts the rest. */
const mostFindings = 10_000

/**
 * Runs checks on the tables in the database, several at a time, and fails with the first in the list that finds a fault:
 * later checks presume the earlier ones. Checks by page run range by range.
 */
export const runChecks = Effect.fnUntraced(function* (checks: readonly Check[], ranges: readonly PageRange[]) {
  const byPage = checks.filter((check) => check.byPage === true)
  const whole = checks.filter((check) => check.byPage !== true).map((check) => outcomesOf([check], null))
  const parts = ranges.map((range, index) => outcomesInRange(byPage, range, `pages_${index}`))
  const outcomes = (yield* Effect.forEach([...whole, ...parts], (each) => each, { concurrency: yield* workerCount })).flat()
  for (const check of checks) for (const outcome of outcomes) if (outcome.check === check) yield* outcome.exit
})

const outcomesInRange = Effect.fnUntraced(function* (checks: readonly Check[], range: PageRange, schema: string) {
  const { query } = yield* DuckDb
  for (const sql of copyPages(schema, range)) yield* query(sql)
  const outcomes = yield* outcomesOf(checks, schema)
  yield* query(`DROP SCHEMA ${schema} CASCADE`)
  return outcomes
})

/** Runs checks one after the other and keeps how each ended: none stops the others. */
const outcomesOf = (checks: readonly Check[], schema: string | null) =>
  Effect.forEach(checks, (check) => Effect.map(Effect.exit(run(check, schema)), (exit) => ({ check, exit })))

const run = Effect.fnUntraced(function* ({ kind, table, column, sql }: Check, schema: string | null) {
  const { query } = yield* DuckDb
  const answers = yield* query(`FROM (${schema === null ? sql : overPages(sql, schema)}) ORDER BY ALL LIMIT ${mostFindings}`)
  yield* refuse(
    kind,
    answers.map((answer) => queriedFinding(table, { column, ...answer }))
  )
})
