import { Effect, Stream } from "effect"
import { type TableName, tables } from "../../schemas/index.ts"
import { lineOf } from "../../schemas/line.ts"
import type { Row } from "../../schemas/row.ts"
import type { DuckDbError } from "./duckdb.ts"
import { WorkDatabase } from "./work-database.ts"

/** Rows of a table as JSON lines, each with the text that tells its place among the others. */
export interface RowLines {
  readonly keys: readonly string[]
  readonly lines: readonly string[]
}

/** The rows of the published tables, kept in the work database until they are drawn. */
interface RowTables {
  readonly add: (table: TableName, rows: RowLines) => Effect.Effect<void, DuckDbError>
  /** Ends the tables; nothing can be added any more. */
  readonly finish: Effect.Effect<void, DuckDbError>
  /** The lines of a table in the order of its key, some thousand at a time. A table can be drawn once: it is dropped then. */
  readonly lines: (table: TableName) => Stream.Stream<readonly string[], DuckDbError>
}

/** Below every character of a name, so that keys of several columns are ordered by one after the other. */
const separator = "\u0001"

export const rowLines = (name: TableName, rows: readonly Row[]): RowLines => {
  const table = tables.find((each) => each.name === name)!
  return {
    keys: rows.map((row) => table.key.map((column) => String(row[column] ?? "")).join(separator)),
    lines: rows.map(lineOf(table))
  }
}

/** Creates a table of the work database for each published table. */
export const createRowTables = Effect.gen(function* () {
  const { createTable, query, texts } = yield* WorkDatabase
  const created = yield* Effect.forEach(tables, ({ name }) =>
    Effect.map(createTable(`rows_${name}`, { key: "VARCHAR", line: "VARCHAR" }), (table) => [name as TableName, table] as const)
  )
  const byName = new Map(created)
  return {
    add: (table, { keys, lines }) => byName.get(table)!.append([keys, lines]),
    finish: Effect.forEach(created, ([, table]) => table.flush, { discard: true }),
    lines: (table) =>
      Stream.ensuring(texts(`SELECT line FROM rows_${table} ORDER BY key`), Effect.ignore(query(`DROP TABLE rows_${table}`)))
  } satisfies RowTables
})
