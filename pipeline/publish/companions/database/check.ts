import { join } from "node:path"
import { Effect, Stream } from "effect"
import { tables } from "../../../../schemas/index.ts"
import { fromLine, lineOf } from "../../../../schemas/line.ts"
import type { Row } from "../../../../schemas/row.ts"
import { columnsOf, type Table } from "../../../../schemas/table.ts"
import type { Finding } from "../../check/finding.ts"
import { keyCells } from "../../check/rows.ts"
import { linesOf } from "../../formats/read-file.ts"
import { shown } from "../../formats/shown.ts"
import { fileOf } from "../../formats/table-files.ts"
import { openSqlite } from "./open.ts"
import { restored, selectRows } from "./statements.ts"

/**
 * Where an SQLite database differs from the JSON lines of a folder, which have the rows of Parquet, for each table in the first row that
 * does; and where the file or a foreign key is broken. Both are read side by side, and neither is held in memory.
 */
export const databaseFindings = Effect.fnUntraced(function* (folder: string, file: string) {
  const path = join(folder, file)
  const using = yield* openSqlite(path, { readOnly: true })
  const findings: Difference[] = []
  for (const table of tables) {
    const rows = yield* using((database) => database.prepare(selectRows(table)).iterate()[Symbol.iterator]())
    const { compare, end } = comparer(table, rows as Iterator<Stored>)
    yield* Stream.runForEachArray(linesOf(join(folder, fileOf(table, "jsonl"))), (lines) => using(() => lines.forEach(compare)))
    findings.push(...(yield* using(end)))
  }
  const broken = yield* using((database) => [
    ...database.prepare("PRAGMA foreign_key_check").all(),
    ...database
      .prepare("PRAGMA quick_check")
      .all()
      .filter((answer) => answer["quick_check"] !== "ok")
  ])
  const told = broken.map((answer): Difference => ({ row: null, column: null, found: shown(answer), expected: "a sound file" }))
  return [...findings, ...told].map((found): Finding => ({ table: file, ...found }))
}, Effect.scoped)

type Difference = Omit<Finding, "table">

/** A row as SQLite gives it. */
type Stored = Readonly<Record<string, unknown>>

/** Compares the rows of a table with the lines that are given one after the other, up to the first difference. */
const comparer = (table: Table, rows: Iterator<Stored>) => {
  const columns = columnsOf(table)
  const write = lineOf(table)
  const found: Difference[] = []
  const next = (): Row | null => {
    const { value, done } = rows.next()
    return done === true ? null : Object.fromEntries(columns.map((column) => [column.name, restored(column, value[column.name])]))
  }
  const compare = (line: string): void => {
    if (found.length > 0) return
    const row = next()
    if (row !== null && write(row) === line) return
    const expected = fromLine(line)
    const column = columns.find(({ name }) => JSON.stringify(row?.[name]) !== JSON.stringify(expected?.[name]))?.name ?? null
    const cell = (of: Row | null) => (of === null || column === null ? "no such row" : shown(of[column]))
    found.push({ row: `${table.name} ${keyCells(table, expected ?? {}).join("/")}`, column, found: cell(row), expected: cell(expected) })
  }
  const end = (): readonly Difference[] => {
    if (found.length === 0 && next() !== null) return [{ row: table.name, column: null, found: "more rows", expected: "those of Parquet" }]
    return found
  }
  return { compare, end }
}
