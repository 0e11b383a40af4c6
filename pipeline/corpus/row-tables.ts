import { join } from "node:path"
import { Effect, Stream } from "effect"
import { type TableName, tableNamed, tables } from "../../schemas/index.ts"
import { lineOf } from "../../schemas/line.ts"
import { keyText, type Row } from "../../schemas/row.ts"
import { batches } from "./batches.ts"
import { type CacheError, caching } from "./cache.ts"
import type { DuckDbError } from "./duckdb.ts"
import { bytesAt, newFile, writeBytes } from "./file-bytes.ts"
import { WorkDatabase } from "./work-database.ts"

/** Rows of a table as JSON lines. */
export interface RowLines {
  /** The text that tells the place of each row among the others. */
  readonly keys: readonly string[]
  /** The lines in UTF-8, one after the other, and how many bytes each has. */
  readonly bytes: Uint8Array
  readonly lengths: Uint32Array
}

/** The rows of the published tables, kept until they are drawn. */
interface RowTables {
  readonly add: (table: TableName, rows: RowLines) => Effect.Effect<void, DuckDbError | CacheError>
  /** Ends the tables and puts their rows in order; nothing can be added any more. */
  readonly finish: Effect.Effect<void, DuckDbError | CacheError>
  /** The lines of a table in the order of its key, some at a time. */
  readonly lines: (table: TableName) => Stream.Stream<readonly string[], CacheError>
}

/** Below every character of a name, so that keys of several columns are ordered by one after the other. */
const separator = "\u0001"

export const rowLines = (name: TableName, rows: readonly Row[]): RowLines => {
  const table = tableNamed(name)
  const lines = rows.map(lineOf(table))
  return {
    keys: rows.map((row) => table.key.map((column) => keyText(row[column])).join(separator)),
    bytes: new TextEncoder().encode(lines.join("")),
    lengths: Uint32Array.from(lines, (line) => Buffer.byteLength(line))
  }
}

/**
 * Makes an empty table for each published table. The lines stand in a file of the run; the work database puts their keys in order, which a
 * second file keeps. Rows as wide as a page are more than it can sort in its memory, and it is empty before anything is published.
 */
export const createRowTables = Effect.gen(function* () {
  const { folder } = yield* WorkDatabase
  const created = yield* Effect.forEach(tables, ({ name }) =>
    Effect.map(rowTable(name, folder), (table) => [name as TableName, table] as const)
  )
  const byName = new Map(created)
  return {
    add: (table, rows) => byName.get(table)!.add(rows),
    finish: Effect.forEach(created, ([, table]) => table.finish, { discard: true }),
    lines: (table) => byName.get(table)!.lines
  } satisfies RowTables
})

const rowTable = Effect.fnUntraced(function* (name: string, folder: string) {
  const { createTable, doubles, query } = yield* WorkDatabase
  const table = yield* createTable(`rows_${name}`, { key: "VARCHAR", start: "DOUBLE", length: "DOUBLE" })
  const file = yield* newFile(folder, join(folder, `rows-${name}.jsonl`))
  const order = yield* newFile(folder, join(folder, `rows-${name}.order`))
  let end = 0
  let rows = 0
  return {
    add: Effect.fnUntraced(function* ({ keys, bytes, lengths }: RowLines) {
      const starts = new Float64Array(lengths.length)
      for (const [row, length] of lengths.entries()) {
        starts[row] = end
        end += length
      }
      yield* caching(folder, () => writeBytes(file, bytes))
      yield* table.append([keys, starts, Float64Array.from(lengths)])
    }),
    finish: Effect.gen(function* () {
      yield* table.flush
      const [starts, lengths] = yield* doubles(`SELECT start, length FROM rows_${name} ORDER BY key`)
      yield* query(`DROP TABLE rows_${name}`)
      rows = starts!.length
      yield* caching(folder, () => {
        for (const column of [starts!, lengths!]) writeBytes(order, new Uint8Array(column.buffer))
      })
    }),
    lines: Stream.unwrap(
      Effect.map(
        caching(folder, () => [doublesAt(order, 0, rows), doublesAt(order, rows, rows)] as const),
        ([starts, lengths]) =>
          Stream.fromIterable(batches(lengths, isBatch), { chunkSize: 1 }).pipe(
            Stream.mapEffect(([from, to]) => caching(folder, () => readLines(file, starts.subarray(from, to), lengths.subarray(from, to))))
          )
      )
    )
  }
})

/** So many of the numbers of a file, after the first `from`. */
const doublesAt = (file: number, from: number, count: number): Float64Array => {
  const size = Float64Array.BYTES_PER_ELEMENT
  return new Float64Array(new Uint8Array(bytesAt(file, from * size, count * size)!).buffer)
}

/** Whether so many bytes, or rows, are enough for a batch. */
const isBatch = (bytes: number, rows: number): boolean => bytes >= 2 ** 20 || rows >= 2048

/** Reads lines of a file; those that stand there one after the other are read together. */
const readLines = (file: number, starts: Float64Array, lengths: Float64Array): readonly string[] => {
  const lines: string[] = []
  while (lines.length < starts.length) {
    const first = lines.length
    const from = starts[first]!
    let to = from
    let row = first
    while (row < starts.length && starts[row] === to) to += lengths[row++]!
    const bytes = bytesAt(file, from, to - from)!
    for (let at = first; at < row; at++) lines.push(bytes.toString("utf8", starts[at]! - from, starts[at]! - from + lengths[at]!))
  }
  return lines
}
