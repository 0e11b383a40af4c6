import { hash } from "node:crypto"
import { Effect } from "effect"
import { fromLine } from "../../../schemas/line.ts"
import type { Row } from "../../../schemas/row.ts"
import type { Table } from "../../../schemas/table.ts"
import { caching } from "../../corpus/cache.ts"
import { type KeptFolder, readKept, writeKept } from "../../corpus/kept.ts"
import { growingBytes, linesIn } from "../../text/bytes.ts"
import { type CellCounts, cellCounter } from "../check/cells.ts"
import { checkRows, keyCells } from "../check/rows.ts"
import { csvFile } from "../formats/csv.ts"
import { type RowGroup, rowGroupOf } from "../formats/parquet.ts"

/** Lines of a table that are checked and written in the other formats together. */
export interface Task {
  readonly table: string
  /** Made of all that the other formats depend on; the code stands in the name of the store. */
  readonly key: string
  /** The lines as their file holds them. */
  readonly bytes: Uint8Array
  /** How many rows of the table come before. */
  readonly before: number
  /** Whether they are all rows of the table: then its cells are counted. */
  readonly isWhole: boolean
  /** Where the other formats are kept; null to check the rows alone. */
  readonly store: KeptFolder | null
}

/** Rows that were checked and, where there is a store, stand in it under `key` in the other formats. */
export interface Transcribed {
  readonly key: string
  readonly rows: number
  /** Of the lines. */
  readonly bytes: number
  /** The cells of the keys of the first row and the last. */
  readonly first: readonly string[]
  readonly last: readonly string[]
  readonly cells: ReadonlyMap<string, CellCounts> | null
}

const parts = { facts: 0, csv: 1, pages: 2, metadata: 3 } as const

/** What was made of the same lines before; null where nothing was. */
export const transcribedBefore = (store: KeptFolder, { key }: Task): Transcribed | null => {
  const facts = readKept(store, key, parts.facts)
  if (facts === null) return null
  const { cells, ...known } = JSON.parse(facts.toString()) as Omit<Transcribed, "cells"> & { readonly cells: [string, CellCounts][] | null }
  return { ...known, cells: cells === null ? null : new Map(cells) }
}

export const keyOf = (table: string, bytes: Uint8Array, isWhole: boolean): string =>
  hash("sha256", `${table} ${isWhole} ${hash("sha256", bytes, "hex")}`, "hex")

/** Checks the rows of lines and writes them as CSV and as a row group of Parquet. */
export const transcribe = Effect.fnUntraced(function* (table: Table, task: Task) {
  const { key, bytes, before, isWhole, store } = task
  const lines = Array.from(linesIn(bytes), fromLine)
  yield* checkRows(table, lines, before)
  const rows = lines.filter((row) => row !== null)
  const counter = isWhole ? cellCounter(table) : null
  counter?.add(rows)
  const transcribed: Transcribed = {
    key,
    rows: rows.length,
    bytes: bytes.length,
    first: keyCells(table, rows[0]),
    last: keyCells(table, rows.at(-1)),
    cells: counter?.counts() ?? null
  }
  if (store === null) return transcribed
  const csv = csvOf(table, rows)
  const { pages, metadata } = yield* Effect.promise(() => rowGroupOf(table, rows))
  const facts = Buffer.from(JSON.stringify({ ...transcribed, cells: transcribed.cells === null ? null : [...transcribed.cells] }))
  yield* caching(store, () => writeKept(store, key, [facts, csv, pages, metadata]))
  return transcribed
})

/** Rows of which the lines are made at a time. */
const rowsAtOnce = 16

const csvOf = (table: Table, rows: readonly Row[]): Uint8Array => {
  const { lines } = csvFile(table)
  const growing = growingBytes()
  for (let from = 0; from < rows.length; from += rowsAtOnce) growing.put(lines(rows.slice(from, from + rowsAtOnce)))
  return growing.bytes()
}

/** The lines of a piece in the other formats, as they were kept; null where they are not any more. */
export const readCsv = (store: KeptFolder, key: string): Uint8Array | null => readKept(store, key, parts.csv)

export const readRowGroup = (store: KeptFolder, key: string): RowGroup | null => {
  const pages = readKept(store, key, parts.pages)
  const metadata = readKept(store, key, parts.metadata)
  return pages === null || metadata === null ? null : { pages, metadata }
}
