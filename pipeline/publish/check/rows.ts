import { Effect } from "effect"
import { keyText, type Row } from "../../../schemas/row.ts"
import { columnsOf, type Table } from "../../../schemas/table.ts"
import { shown } from "../formats/shown.ts"
import { type Finding, refuse } from "./finding.ts"

/** The cells of the key of a row as they are ordered; empty text for a cell that is missing. */
export const keyCells = (table: Pick<Table, "key">, row: Row | undefined): readonly string[] =>
  table.key.map((column) => keyText(row?.[column]))

/** The key of a row as messages write it. */
const keyOf = (table: Pick<Table, "key">, row: Row): string => keyCells(table, row).join("/")

/**
 * Fails if a row does not fit its table, or does not stand in the order of keys.
 *
 * @param rows parsed lines; null for a line that is no JSON object
 * @param before number of rows of the table before these
 */
export const checkRows = Effect.fnUntraced(function* (table: Table, rows: readonly (Row | null)[], before: number) {
  yield* refuse("row", rowFindings(table, rows, before))
  const keys = rows.filter((row) => row !== null).map((row) => keyCells(table, row))
  yield* refuse("order", orderFindings(table, keys))
})

const rowFindings = (table: Table, rows: readonly (Row | null)[], before: number): readonly Finding[] => {
  const names = new Set(columnsOf(table).map(({ name }) => name))
  return rows.flatMap((row, index) =>
    row === null
      ? [{ table: table.name, row: `number ${before + index + 1}`, column: null, found: "no JSON object", expected: "a row" }]
      : misfits(table, row, names).map((misfit): Finding => ({ table: table.name, row: keyOf(table, row), ...misfit }))
  )
}

/** What is wrong in a row: cells that do not fit their columns, surplus columns, and text that is broken. */
const misfits = (table: Table, row: Row, names: ReadonlySet<string>): readonly Pick<Finding, "column" | "found" | "expected">[] => {
  const columns = Object.keys(row)
  return [
    ...(table.row.safeParse(row).error?.issues ?? []).map(({ path: [column], message: expected }) =>
      column === undefined
        ? { column: null, found: "a row that does not fit", expected }
        : { column: String(column), found: shown(row[String(column)]), expected }
    ),
    ...columns
      .filter((column) => !names.has(column))
      .map((column) => ({ column, found: "a column", expected: "only the columns of the codebook" })),
    ...columns
      .filter((column) => isBroken(row[column]))
      .map((column) => ({ column, found: shown(row[column]), expected: "whole characters" }))
  ]
}

/** Whether text has half a surrogate pair, which UTF-8 cannot write: a span was cut inside a character. */
const isBroken = (cell: unknown): boolean => (typeof cell === "string" ? !cell.isWellFormed() : Array.isArray(cell) && cell.some(isBroken))

/**
 * Keys that are less than the key before them. Keys are compared part by part, and parts by Unicode code points, as DuckDB
 * orders text. UTF-16 units, by which JavaScript compares, would put U+1F600 before U+FF5E.
 */
export const orderFindings = (table: Pick<Table, "name" | "key">, keys: readonly (readonly string[])[]): readonly Finding[] =>
  keys.flatMap((key, index) => {
    const before = keys[index - 1]
    if (before === undefined || compareKeys(before, key) <= 0) return []
    return [
      {
        table: table.name,
        row: key.join("/"),
        column: table.key.join(", "),
        found: `it after ${before.join("/")}`,
        expected: "rows sorted by key"
      }
    ]
  })

const compareKeys = (a: readonly string[], b: readonly string[]): number => {
  const differing = a.findIndex((cell, part) => cell !== b[part])
  return differing < 0 ? 0 : compareCodePoints(a[differing]!, b[differing]!)
}

const compareCodePoints = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1)
}
