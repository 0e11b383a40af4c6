import type { Cell, Row } from "../../../schemas/row.ts"
import { columnsOf, type Table } from "../../../schemas/table.ts"

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
