import { Effect } from "effect"
import { type Cell, columnsOf, type Row, type Table } from "../../../schemas/table.ts"
import { identifier } from "../../corpus/duckdb.ts"
import { DuckDb } from "./duckdb.ts"

/** What is counted of a column. */
export interface CellCounts {
  /** Rows where the cell is null or an empty list. */
  readonly missing: number
  /** Different values of the other rows; null if there were too many to hold. */
  readonly distinct: number | null
}

/** Most values of a column, and characters of them, that are held to count the distinct ones. */
const most = { values: 20_000, characters: 500_000 }

/** Counts the cells of a table column by column: give it the rows, then ask for the counts. */
export const cellCounter = (table: Pick<Table, "row">) => {
  const counters = columnsOf(table).map(({ name, type }) => ({
    name,
    isList: type === "list",
    missing: 0,
    characters: 0,
    values: new Set<Cell>() as Set<Cell> | null
  }))
  const add = (row: Row) => {
    for (const counter of counters) {
      const cell = row[counter.name] ?? null
      if (cell === null || (counter.isList && (cell as readonly string[]).length === 0)) {
        counter.missing++
        continue
      }
      const { values } = counter
      if (values === null) continue
      const { size } = values
      values.add(counter.isList ? JSON.stringify(cell) : cell)
      if (values.size > size && typeof cell === "string") counter.characters += cell.length
      if (values.size > most.values || counter.characters > most.characters) counter.values = null
    }
  }
  return {
    add: (rows: readonly Row[]) => rows.forEach(add),
    counts: (): ReadonlyMap<string, CellCounts> =>
      new Map(counters.map(({ name, missing, values }) => [name, { missing, distinct: values?.size ?? null }]))
  }
}

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
