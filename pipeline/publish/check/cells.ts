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

/** From so many rows on columns are counted one by one: of one column the values can spill to the disk, and those of all would not fit. */
const manyRows = 20_000

/** Counts the cells of a table in the database, which has so many `rows`, by column. */
export const countCells = Effect.fnUntraced(function* (table: Table, rows: number) {
  const { query, reserving } = yield* DuckDb
  const columns = columnsOf(table)
  const areFew = rows < manyRows
  const counted = yield* Effect.forEach(areFew ? [columns] : columns.map((column) => [column]), (some) =>
    reserving(0)(query(`SELECT ${some.map((column) => countsOf(column, areFew)).join(", ")} FROM ${identifier(table.name)}`))
  )
  const counts: Readonly<Record<string, unknown>> = Object.assign({}, ...counted.flat())
  return new Map(
    columns.map(({ name }): [string, CellCounts] => {
      const { missing, distinct } = counts[name] as Readonly<Record<keyof CellCounts, unknown>>
      return [name, { missing: Number(missing), distinct: Number(distinct) }]
    })
  )
})

/**
 * The counts of a column in SQL, under its name. A few values are counted fastest in a list. Of long texts the hashes are counted, which fit
 * into memory: they have 64 bits, and among a million texts the chance that two have one hash is 1 in 40 million.
 */
const countsOf = ({ name, type, long }: Column, areFew: boolean): string => {
  const cell = identifier(name)
  const value = type === "list" ? `CASE WHEN len(${cell}) > 0 THEN ${cell} END` : cell
  const values = areFew ? `len(list_distinct(list(${value})))` : `count(DISTINCT ${value})`
  const distinct = long ? `count(DISTINCT hash(${value})) FILTER (${value} IS NOT NULL)` : values
  return `{'missing': count(*) - count(${value}), 'distinct': ${distinct}} AS ${cell}`
}
