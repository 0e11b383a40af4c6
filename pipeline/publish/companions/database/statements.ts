import { tableNamed } from "../../../../schemas/index.ts"
import type { Cell } from "../../../../schemas/row.ts"
import { type Column, type ColumnType, columnsOf, type Table } from "../../../../schemas/table.ts"
import { identifier, literal } from "../../../corpus/duckdb.ts"

/** The type of a column in SQLite, which knows neither days nor lists nor truth: ISO dates, JSON arrays, 0 and 1. */
const sqliteTypes: Readonly<Record<ColumnType, string>> = {
  string: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
  date: "TEXT",
  list: "TEXT"
}

/** A table with its key, and with foreign keys from the columns that hold no list. */
export const createTable = (table: Table): string => {
  const columns = columnsOf(table)
  const scalars = new Set(columns.filter(({ type }) => type !== "list").map(({ name }) => name))
  const lines = [
    ...columns.map(({ name, type, nullable }) => `${identifier(name)} ${sqliteTypes[type]}${nullable ? "" : " NOT NULL"}`),
    `PRIMARY KEY (${table.key.map(identifier).join(", ")})`,
    ...table.foreignKeys
      .filter(({ column }) => scalars.has(column))
      .map(
        ({ column, table: target, references }) =>
          `FOREIGN KEY (${identifier(column)}) REFERENCES ${identifier(target)} (${identifier(references)})`
      )
  ]
  return `CREATE TABLE ${identifier(table.name)} (\n  ${lines.join(",\n  ")}\n)`
}

export const insertRow = (table: Table): string =>
  `INSERT INTO ${identifier(table.name)} VALUES (${columnsOf(table)
    .map(() => "?")
    .join(", ")})`

/** The rows of a table in the order in which they were put in, that of its key. */
export const selectRows = (table: Table): string => `SELECT * FROM ${identifier(table.name)} ORDER BY rowid`

/** The tables with an index of their words, and the columns that it covers. */
const searched: readonly (readonly [table: Table["name"], ...columns: string[]])[] = [
  ["passages", "text"],
  ["figures", "sentence", "measure"]
]

/** The indexes of words. They hold no text of their own, and give the key of a row beside the text. */
export const createWordIndexes: readonly string[] = searched.flatMap(([name, ...columns]) => {
  const table = tableNamed(name)
  const words = `${name}_words`
  return [
    `CREATE VIRTUAL TABLE ${words} USING fts5(${[...table.key.map((column) => `${column} UNINDEXED`), ...columns].join(", ")}, content=${literal(name)}, tokenize='porter unicode61 remove_diacritics 2')`,
    `INSERT INTO ${words}(${words}) VALUES ('rebuild')`,
    `INSERT INTO ${words}(${words}) VALUES ('optimize')`
  ]
})

/** A cell as SQLite holds it. */
export const stored = (cell: Cell): string | number | null =>
  typeof cell === "boolean" ? Number(cell) : Array.isArray(cell) ? JSON.stringify(cell) : (cell as string | number | null)

/** The cell of a column, from what SQLite holds. */
export const restored = ({ type }: Column, value: unknown): Cell => {
  if (value === null) return null
  if (type === "boolean") return value === 1
  return type === "list" ? (JSON.parse(String(value)) as readonly string[]) : (value as string | number)
}
