import { Effect, Path, type PlatformError, Stream } from "effect"
import type { Table } from "../../schemas/table.ts"
import { type CellCounts, cellCounter } from "./cells.ts"
import { createFile, type FileFacts, linesOf } from "./file.ts"
import { fileOf } from "./folder.ts"
import { csvFile } from "./formats/csv.ts"
import { fromLine } from "./formats/jsonl.ts"
import { parquetFile } from "./formats/parquet.ts"
import type { Row } from "./formats/row.ts"
import { type Before, checkRows } from "./rows.ts"

/** Key/value pairs in the footer of a Parquet file. */
export type Metadata = Readonly<Record<string, string>>

/** The files of a table with what is to be said of them, by their path below the folder. */
export type TableFiles = readonly (readonly [string, FileFacts])[]

/** What was made of a table's JSON lines: other files, and the number of its rows and cells. */
export interface Transcribed {
  readonly files: TableFiles
  readonly rows: number
  readonly cells: ReadonlyMap<string, CellCounts>
}

/** Takes rows that were read and checked, and says at the end what it made of them. */
interface Transcript {
  readonly append: (rows: readonly Row[]) => Effect.Effect<void, PlatformError.PlatformError>
  readonly close: Effect.Effect<TableFiles, PlatformError.PlatformError>
}

/**
 * Checks the rows of a table as its JSON lines hold them and, where `metadata` is given, writes them as CSV and Parquet
 * beside. A block of rows is held at a time, and a row group of Parquet.
 */
export const transcribe = Effect.fn("transcribe")(function* (table: Table, folder: string, metadata: Metadata | null) {
  const path = yield* Path.Path
  const transcripts = metadata === null ? [] : [yield* csvTranscript(table, folder), yield* parquetTranscript(table, folder, metadata)]
  const counter = cellCounter(table)
  let before: Before = { count: 0, last: null }
  yield* Stream.runForEach(
    linesOf(path.join(folder, fileOf(table, "jsonl"))),
    Effect.fnUntraced(function* (lines) {
      const read = lines.map(fromLine)
      yield* checkRows(table, read, before)
      const rows = read.filter((row) => row !== null)
      before = { count: before.count + rows.length, last: rows.at(-1) ?? before.last }
      counter.add(rows)
      for (const { append } of transcripts) yield* append(rows)
    })
  )
  const files = (yield* Effect.forEach(transcripts, ({ close }) => close)).flat()
  return { files, rows: before.count, cells: counter.counts() } satisfies Transcribed
}, Effect.scoped)

const csvTranscript = Effect.fnUntraced(function* (table: Table, folder: string) {
  const path = yield* Path.Path
  const place = fileOf(table, "csv")
  const { write, close } = yield* createFile(path.join(folder, place))
  const { head, lines } = csvFile(table)
  yield* write(head)
  return {
    append: (rows) => write(lines(rows)),
    close: Effect.map(close, (facts) => [[place, facts]])
  } satisfies Transcript
})

const parquetTranscript = Effect.fnUntraced(function* (table: Table, folder: string, metadata: Metadata) {
  const path = yield* Path.Path
  const place = fileOf(table, "parquet")
  const { write, close } = yield* createFile(path.join(folder, place))
  let blocks: Uint8Array[] = []
  const parquet = yield* Effect.promise(() => parquetFile(table, metadata, (block) => blocks.push(block)))
  const flush = Effect.suspend(() => {
    const written = blocks
    blocks = []
    return Effect.forEach(written, write, { discard: true })
  })
  return {
    append: (rows) =>
      Effect.andThen(
        Effect.promise(() => parquet.append(rows)),
        flush
      ),
    close: Effect.promise(() => parquet.close()).pipe(
      Effect.andThen(flush),
      Effect.andThen(close),
      Effect.map((facts) => [[place, facts]])
    )
  } satisfies Transcript
})
