import { Effect } from "effect"
import { type Column, columnsOf, type Table } from "../../../schemas/table.ts"
import { identifier } from "../../corpus/duckdb.ts"
import { DuckDb } from "./duckdb.ts"

/** What is counted of a column. */
export interface CellCounts {
  /** Rows where the cell is null or an empty list. */
  readonly missing: number
  /** Different values of the other rows. */
  readonly distinct: number
}

/** In a table of so many rows the values of several columns are too many to be held at a time; one column can spill to the disk. */
const manyRows = 20_000

/** Counts the cells of a table in the database, which has so many `rows`, by column. */
export const countCells = Effect.fnUntraced(function* (table: Table, rows: number) {
  const { query } = yield* DuckDb
  const columns = columnsOf(table)
  const [groups, distinct] = rows < manyRows ? [[columns], held] : [columns.map((column) => [column]), spilt]
  const counted = yield* Effect.forEach(groups, (some) => {
    const counts = some.map(
      (column) => `{'missing': count(*) - count(${present(column)}), 'distinct': ${distinct(column)}} AS ${identifier(column.name)}`
    )
    return query(`SELECT ${counts.join(", ")} FROM ${identifier(table.name)}`)
  })
  const counts: Readonly<Record<string, unknown>> = Object.assign({}, ...counted.flat())
  return new Map(
    columns.map(({ name }): [string, CellCounts] => {
      const { missing, distinct } = counts[name] as Readonly<Record<keyof CellCounts, unknown>>
      return [name, { missing: Number(missing), distinct: Number(distinct) }]
    })
  )
})

/** The cell of a column in SQL, null for an empty list. */
const present = ({ name, type }: Column): string => {
  const cell = identifier(name)
  return type === "list" ? `CASE WHEN len(${cell}) > 0 THEN ${cell} END` : cell
}

/** The number of different values of a column in SQL: fast, for a few rows. */
const held = (column: Column): string => `len(list_distinct(list(${present(column)})))`

/**
 * The same for any number of rows. Of long texts the hashes are counted, which fit into memory. They have 64 bits: among a million texts, the
 * chance that two have one hash is 1 in 40 million.
 */
const spilt = (column: Column): string =>
  column.long ? `count(DISTINCT hash(${present(column)})) FILTER (${present(column)} IS NOT NULL)` : `count(DISTINCT ${present(column)})`
