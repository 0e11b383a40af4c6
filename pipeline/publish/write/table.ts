import { join } from "node:path"
import { Effect, type Stream } from "effect"
import { columnsOf, type Table } from "../../../schemas/table.ts"
import type { KeptFolder } from "../../corpus/kept.ts"
import { csvFile } from "../formats/csv.ts"
import { parquetFile } from "../formats/parquet.ts"
import { bytesOf } from "../formats/read-file.ts"
import { fileOf } from "../formats/table-files.ts"
import { checkLines } from "./check-lines.ts"
import { type EncodedPiece, storedOrEncoded } from "./encode.ts"
import { createFile, type FileFacts, type FileList } from "./file.ts"

/** Writes the lines of a table into its JSON lines file below a folder, checks them, and keeps their pieces in the store as CSV and Parquet. */
export const writeJsonl = Effect.fn("writeJsonl")(function* <E, R>(
  table: Table,
  batches: Stream.Stream<readonly string[], E, R>,
  folder: string,
  store: KeptFolder
) {
  const { write, close } = yield* createFile(join(folder, fileOf(table, "jsonl")))
  const checked = yield* checkLines(table, batches, store, write)
  return { ...checked, jsonl: yield* close }
}, Effect.scoped)

/** Writes the CSV and Parquet files of a table below a folder, from its pieces in the store, or from its JSON lines; `metadata` goes into the footer of Parquet. */
export const joinPieces = Effect.fn("joinPieces")(function* (
  table: Table,
  pieces: readonly EncodedPiece[],
  folder: string,
  store: KeptFolder,
  metadata: Readonly<Record<string, string>>
) {
  const csv = yield* createFile(join(folder, fileOf(table, "csv")))
  const parquet = yield* createFile(join(folder, fileOf(table, "parquet")))
  const { append, close } = parquetFile(table, metadata)
  yield* csv.write(csvFile(columnsOf(table)).head)
  let offset = 0
  for (const { key, bytes } of pieces) {
    const piece = yield* storedOrEncoded(table, store, key, bytesOf(join(folder, fileOf(table, "jsonl")), offset, bytes))
    yield* csv.write(piece.csv)
    yield* parquet.write(append(piece.group))
    offset += bytes
  }
  yield* parquet.write(close())
  return new Map<string, FileFacts>([
    [fileOf(table, "csv"), yield* csv.close],
    [fileOf(table, "parquet"), yield* parquet.close]
  ]) satisfies FileList
}, Effect.scoped)
