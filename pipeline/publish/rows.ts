import { Effect } from "effect"
import type { Dataset, TableName } from "../../schemas/index.ts"
import { columnsOf, type Table } from "../../schemas/table.ts"
import { type Finding, refuse } from "./finding.ts"
import type { Cell, Row } from "./formats/row.ts"

export const rowsOf = (dataset: Partial<Dataset>, table: TableName): readonly Row[] => (dataset[table] ?? []) as unknown as readonly Row[]

/** The key of a row as people write it. */
export const keyOf = (table: Pick<Table, "key">, row: Row): string => table.key.map((column) => String(row[column] ?? "")).join("/")

/** Fails when a row does not fit its table or stands out of order; `before` are the rows of the table that come before these. */
export const checkRows = Effect.fnUntraced(function* (table: Table, rows: readonly (Row | null)[], before: Before = noneBefore) {
  yield* refuse("row", rowFindings(table, rows, before.count))
  yield* refuse(
    "order",
    orderFindings(
      table,
      rows.filter((row) => row !== null),
      before.last
    )
  )
})

/** Of the rows of a table that come before others: how many they are, and the last of them. */
export interface Before {
  readonly count: number
  readonly last: Row | null
}

const noneBefore: Before = { count: 0, last: null }

/** Every cell that does not fit its column, every row that does not fit its table. */
const rowFindings = (table: Table, rows: readonly (Row | null)[], before: number): readonly Finding[] => {
  const names = new Set(columnsOf(table).map(({ name }) => name))
  return rows.flatMap((row, index) =>
    row === null
      ? [notARow(table, before + index)]
      : [...schemaFindings(table, row), ...surplus(table, row, names), ...brokenText(table, row)]
  )
}

/**
 * What the way through JSON would hide: a column that is not of the table is left out, one that is missing and a number
 * without digits become null.
 */
export const hiddenByJson = (table: Table): ((rows: readonly Row[]) => readonly Finding[]) => {
  const names = columnsOf(table).map(({ name }) => name)
  const isHidden = (cell: Cell | undefined) => cell === undefined || (typeof cell === "number" && !Number.isFinite(cell))
  const hides = (row: Row) => Object.keys(row).length !== names.length || names.some((name) => isHidden(row[name]))
  return (rows) => (rows.some(hides) ? rowFindings(table, rows, 0) : [])
}

const notARow = ({ name }: Table, index: number): Finding => ({
  table: name,
  row: `number ${index + 1}`,
  column: null,
  found: "no JSON object",
  expected: "a row"
})

const schemaFindings = (table: Table, row: Row): readonly Finding[] => {
  const checked = table.row.safeParse(row)
  if (checked.success) return []
  return checked.error.issues.map(({ path, message }) => {
    const column = path.length === 0 ? null : String(path[0])
    return {
      table: table.name,
      row: keyOf(table, row),
      column,
      found: column === null ? "a row that does not fit" : show(row[column]),
      expected: message
    }
  })
}

const surplus = (table: Table, row: Row, names: ReadonlySet<string>): readonly Finding[] =>
  Object.keys(row)
    .filter((name) => !names.has(name))
    .map((column) => ({
      table: table.name,
      row: keyOf(table, row),
      column,
      found: "a column",
      expected: "only the columns of the codebook"
    }))

/** Half a surrogate pair has no bytes in UTF-8: a span was cut inside a character. */
const brokenText = (table: Table, row: Row): readonly Finding[] =>
  Object.keys(row)
    .filter((column) => isBroken(row[column]))
    .map((column) => ({ table: table.name, row: keyOf(table, row), column, found: show(row[column]), expected: "whole characters" }))

const isBroken = (cell: unknown): boolean => (typeof cell === "string" ? !cell.isWellFormed() : Array.isArray(cell) && cell.some(isBroken))

/** Rows that stand after one with a greater key; keys are compared part by part, by UTF-16 units. */
const orderFindings = (table: Pick<Table, "name" | "key">, rows: readonly Row[], last: Row | null): readonly Finding[] =>
  rows.flatMap((row, index) => {
    const before = rows[index - 1] ?? last
    if (before === null || compareKeys(table.key, before, row) <= 0) return []
    return [
      {
        table: table.name,
        row: keyOf(table, row),
        column: table.key.join(", "),
        found: `it after ${keyOf(table, before)}`,
        expected: "rows sorted by key"
      }
    ]
  })

const compareKeys = (key: readonly string[], a: Row, b: Row): number => {
  const differing = key.find((column) => a[column] !== b[column])
  if (differing === undefined) return 0
  return String(a[differing]) < String(b[differing]) ? -1 : 1
}

/** A value short enough for a message. */
export const show = (value: unknown): string => {
  const text = value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
