import { createHash } from "node:crypto"
import { Effect, Path, Stream } from "effect"
import type { DocumentRow } from "../../../schemas/documents.ts"
import { type Dataset, type TableName, tables } from "../../../schemas/index.ts"
import { fromLine } from "../../../schemas/line.ts"
import type { Table } from "../../../schemas/table.ts"
import { CacheError } from "../../corpus/cache.ts"
import type { KeptFolder } from "../../corpus/kept.ts"
import { growingBytes } from "../../text/bytes.ts"
import { refuse } from "../check/finding.ts"
import { orderFindings } from "../check/rows.ts"
import { csvFile } from "../formats/csv.ts"
import { parquetFile } from "../formats/parquet.ts"
import { keyOf, readCsv, readRowGroup, type Transcribed } from "./encode.ts"
import { createFile, type FileFacts, type FileList, linesOf } from "./file.ts"
import { fileOf } from "./folder.ts"
import { cutPieces, type Piece } from "./pieces.ts"
import type { Transcribe } from "./threads.ts"

/** Lines of a table, in the order of its key, some at a time. */
export type Lines<E = never, R = never> = Stream.Stream<readonly string[], E, R>

/** A table of which the pieces are checked. */
export interface Checked {
  readonly pieces: readonly Transcribed[]
  readonly rows: number
}

/** Pieces of a table that are checked and written at a time. */
const atOnce = 4

/**
 * Checks the lines of a table piece by piece, and keeps them in the other formats where there is a store. Few pieces are
 * held at a time; `each` gets the bytes of all, in order.
 */
export const checkLines = Effect.fn("checkLines")(function* <E, R, E2, R2>(
  table: Table,
  lines: Lines<E, R>,
  store: KeptFolder | null,
  transcribe: Transcribe,
  each: (bytes: Uint8Array) => Effect.Effect<void, E2, R2>
) {
  let before = 0
  const pieces = yield* cutPieces(lines).pipe(
    Stream.mapEffect((piece) => {
      const bytes = encoded(piece)
      const { isWhole } = piece
      const task = { table: table.name, key: keyOf(table.name, bytes, isWhole), bytes, before, isWhole, store }
      before += piece.lines.length
      return Effect.as(each(bytes), task)
    }),
    Stream.mapEffect((task) => transcribe(table, task), { concurrency: atOnce }),
    Stream.runCollect
  )
  const bounds = pieces.flatMap(({ first, last }) => [first, last])
  yield* refuse("order", orderFindings(table, bounds))
  return { pieces, rows: before } satisfies Checked
})

/** A copy of their own for the lines of a piece: a thread takes its bytes over. */
const encoded = ({ lines }: Piece): Uint8Array => {
  const growing = growingBytes(pieceRoom)
  for (const line of lines) growing.put(line, "\n")
  return new Uint8Array(growing.bytes())
}

/** Bytes that most pieces have room in. */
const pieceRoom = 2 ** 22

/** Writes the lines of a table into its file below a folder, checked and kept in the other formats. */
export const writeLines = Effect.fn("writeLines")(function* <E, R>(
  table: Table,
  lines: Lines<E, R>,
  folder: string,
  store: KeptFolder,
  transcribe: Transcribe
) {
  const path = yield* Path.Path
  const { write, close } = yield* createFile(path.join(folder, fileOf(table, "jsonl")))
  const checked = yield* checkLines(table, lines, store, transcribe, write)
  return { ...checked, jsonl: yield* close }
}, Effect.scoped)

/** Key/value pairs in the footer of a Parquet file. */
export type Metadata = Readonly<Record<string, string>>

/** Puts the pieces of a table together to its other files below the folder. */
export const assemble = Effect.fn("assemble")(function* (
  table: Table,
  pieces: readonly Transcribed[],
  folder: string,
  store: KeptFolder,
  metadata: Metadata
) {
  const path = yield* Path.Path
  const files = new Map<string, FileFacts>()
  const csv = yield* createFile(path.join(folder, fileOf(table, "csv")))
  const parquet = yield* createFile(path.join(folder, fileOf(table, "parquet")))
  let blocks: Uint8Array[] = []
  const { append, close } = parquetFile(table, metadata, (bytes) => blocks.push(bytes))
  const flush = Effect.suspend(() => {
    const block = Buffer.concat(blocks)
    blocks = []
    return parquet.write(block)
  })
  yield* csv.write(csvFile(table).head)
  for (const { key } of pieces) {
    const [lines, group] = [readCsv(store, key), readRowGroup(store, key)]
    if (lines === null || group === null)
      return yield* new CacheError({ folder: store, reason: "other content than this run has put there" })
    yield* csv.write(lines)
    append(group)
    yield* flush
  }
  close()
  yield* flush
  files.set(fileOf(table, "csv"), yield* csv.close)
  files.set(fileOf(table, "parquet"), yield* parquet.close)
  return files satisfies FileList
}, Effect.scoped)

/** The rows of a table as written, one after the other. */
export const readRows = <Name extends TableName>(folder: string, name: Name) =>
  Stream.unwrap(
    Effect.gen(function* () {
      const path = yield* Path.Path
      const table = tables.find((each) => each.name === name) ?? tables[0]
      return linesOf(path.join(folder, fileOf(table, "jsonl"))).pipe(
        Stream.map((lines) => lines.map(fromLine).filter((row) => row !== null) as unknown as readonly Dataset[Name][number][]),
        Stream.flattenIterable
      )
    })
  )

/** The pages of a dataset as the data package and the workbook tell of them. */
export interface Pages {
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  /** Publisher and licence to the number of pages, in the order of the documents. */
  readonly licences: ReadonlyMap<string, number>
  /** One hash for all pages: two releases with the same one were made from the same bytes. */
  readonly sha256: string
}

/** Reads off documents, as they pass, what the pages are. */
export const countPages = () => {
  const sources: { readonly title: string; readonly path?: string }[] = []
  const licences = new Map<string, number>()
  const hash = createHash("sha256")
  return {
    add: (documents: readonly DocumentRow[]) => {
      for (const { document_id, title, url, publisher, licence, sha256 } of documents) {
        hash.update(`${sha256}  ${document_id}\n`)
        sources.push({ title: title ?? document_id, ...(url === null ? {} : { path: url }) })
        const said = `${publisher ?? "unknown publisher"}: ${licence ?? "no licence stated"}`
        licences.set(said, (licences.get(said) ?? 0) + 1)
      }
    },
    end: (): Pages => ({ sources, licences, sha256: hash.digest("hex") })
  }
}
