import { Effect } from "effect"
import { columnsOf, type Table } from "../../../schemas/table.ts"
import { identifier } from "../../corpus/duckdb.ts"
import type { CellCounts } from "./cells.ts"
import { DuckDb } from "./duckdb.ts"

/**
 * Adds to the `known` counts, in the database, those of the columns whose distinct values were not counted while the rows passed: of a
 * table in several pieces, and of columns with too many values to hold. Of long texts it counts the hashes, which fit into memory. They
 * have 64 bits: among a million texts, the chance that two have one hash is 1 in 40 million.
 */
export const countInDatabase = Effect.fnUntraced(function* (table: Table, known: ReadonlyMap<string, CellCounts>) {
  const { query } = yield* DuckDb
  const rest = columnsOf(table).filter(({ name }) => (known.get(name)?.distinct ?? null) === null)
  // Column by column: DuckDB can spill the distinct values of one to the disk; those of all together would not fit.
  const counted = yield* Effect.forEach(rest, ({ name, type, long }) => {
    const cell = identifier(name)
    const value = type === "list" ? `CASE WHEN len(${cell}) > 0 THEN ${cell} END` : cell
    const counted = long ? `hash(${value})) FILTER (${value} IS NOT NULL` : value
    const counts = `count(*) - count(${value}) AS missing, count(DISTINCT ${counted}) AS "distinct"`
    return Effect.map(query(`SELECT ${counts} FROM ${identifier(table.name)}`), ([answer]): [string, CellCounts] => [
      name,
      { missing: Number(answer?.["missing"]), distinct: Number(answer?.["distinct"]) }
    ])
  })
  return new Map([...known, ...counted])
})
