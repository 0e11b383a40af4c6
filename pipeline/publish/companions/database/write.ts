import type { DatabaseSync } from "node:sqlite"
import { Effect, Stream } from "effect"
import { type TableName, tables } from "../../../../schemas/index.ts"
import type { Row } from "../../../../schemas/row.ts"
import { columnsOf } from "../../../../schemas/table.ts"
import { readRows } from "../../formats/read-file.ts"
import { openSqlite } from "./open.ts"
import { createTable, createWordIndexes, insertRow, stored } from "./statements.ts"

/** Nothing can be rolled back: if the file is not finished, it is not published. Foreign keys are checked once all rows are in. */
const settings =
  "PRAGMA foreign_keys = OFF; PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384"

/**
 * Writes the tables of a folder into a new SQLite database: every row in the order of the keys, what every column means, what the dataset
 * is, and indexes of the words of passages and figures. Rows are read in batches and never held as a whole. The file is written in one
 * transaction and holds no time, so the same rows give the same bytes.
 *
 * @param about what is told of the dataset as a whole
 */
export const writeDatabase = Effect.fnUntraced(function* (folder: string, file: string, about: Iterable<readonly [string, string]>) {
  const using = yield* openSqlite(file, { readOnly: false })
  yield* using((database) => {
    database.exec(`${settings}; BEGIN`)
    for (const table of tables) database.exec(createTable(table))
  })
  for (const table of tables) {
    const columns = columnsOf(table)
    const insert = yield* using((database) => database.prepare(insertRow(table)))
    yield* Stream.runForEachArray(readRows(folder, table.name as TableName), (rows) =>
      using(() => {
        for (const row of rows as unknown as readonly Row[]) insert.run(...columns.map(({ name }) => stored(row[name] ?? null)))
      })
    )
  }
  yield* using((database) => {
    describe(database, about)
    for (const sql of createWordIndexes) database.exec(sql)
    database.exec("COMMIT")
  })
}, Effect.scoped)

/** Adds two tables for those who open the database without its codebook: what the dataset is, and what the columns mean. */
const describe = (database: DatabaseSync, about: Iterable<readonly [string, string]>): void => {
  database.exec("CREATE TABLE about (what TEXT PRIMARY KEY, value TEXT NOT NULL)")
  database.exec('CREATE TABLE columns ("table" TEXT, "column" TEXT, type TEXT, meaning TEXT, PRIMARY KEY ("table", "column"))')
  const tell = database.prepare("INSERT INTO about VALUES (?, ?)")
  for (const [what, value] of about) tell.run(what, value)
  const explain = database.prepare("INSERT INTO columns VALUES (?, ?, ?, ?)")
  for (const table of tables)
    for (const { name, type, nullable, description } of columnsOf(table))
      explain.run(table.name, name, nullable ? `${type} or null` : type, description)
}
