import { hash } from "node:crypto"
import { Effect } from "effect"
import { tables } from "../../../schemas/index.ts"
import { fromLine } from "../../../schemas/line.ts"
import type { Table } from "../../../schemas/table.ts"
import { CacheError, caching } from "../../corpus/cache.ts"
import { type KeptFolder, readKept, writeKept } from "../../corpus/kept.ts"
import { type Task, Workers } from "../../corpus/workers.ts"
import { findingErrors } from "../check/finding.ts"
import { checkRows, keyCells } from "../check/rows.ts"
import { csvFile } from "../formats/csv.ts"
import { type RowGroup, rowGroupOf } from "../formats/parquet.ts"

/** A piece of a table that is to be checked and encoded as CSV and Parquet. */
export interface PieceTask {
  /** Name of the table. */
  readonly table: string
  /** Name of the encoded piece in the store: a hash of everything it depends on but the code, which names the store itself. */
  readonly key: string
  /** The rows as JSON lines in UTF-8. */
  readonly bytes: Uint8Array
  /** Number of rows of the table before this piece. */
  readonly before: number
  /** Where the encoded piece is kept; null to check the rows only. */
  readonly store: KeptFolder | null
}

/** What is known of a piece after its check. If there is a store, the piece stands in it under `key` as CSV and Parquet. */
export interface EncodedPiece {
  readonly key: string
  readonly rows: number
  /** Length of its JSON lines. */
  readonly bytes: number
  /** Cells of the keys of the first and the last row. */
  readonly first: readonly string[]
  readonly last: readonly string[]
}

/** Order of the parts of a store entry; `facts` is the EncodedPiece as JSON. */
const parts = { facts: 0, csv: 1, pages: 2, metadata: 3 } as const

/** The piece as an earlier run encoded it; null if none did, or if its entry is damaged. */
const storedPiece = (store: KeptFolder, { key }: PieceTask): EncodedPiece | null => {
  const facts = readKept(store, key, parts.facts)
  return facts === null ? null : (JSON.parse(facts.toString()) as EncodedPiece)
}

/** The `key` of a piece of a table. */
export const pieceKey = (table: string, bytes: Uint8Array): string => hash("sha256", `${table} ${hash("sha256", bytes, "hex")}`, "hex")

/** Checks the rows of a piece, encodes them as CSV and as a Parquet row group, and puts both into the store. */
const encodePiece = Effect.fnUntraced(function* (table: Table, { key, bytes, before, store }: PieceTask) {
  const lines = new TextDecoder().decode(bytes).split("\n").slice(0, -1).map(fromLine)
  yield* checkRows(table, lines, before)
  const rows = lines.filter((row) => row !== null)
  const piece: EncodedPiece = {
    key,
    rows: rows.length,
    bytes: bytes.length,
    first: keyCells(table, rows[0]),
    last: keyCells(table, rows.at(-1))
  }
  if (store === null) return piece
  const csv = new TextEncoder().encode(csvFile(table).lines(rows))
  const { pages, metadata } = yield* Effect.promise(() => rowGroupOf(table, rows))
  yield* caching(store, () => writeKept(store, key, [Buffer.from(JSON.stringify(piece)), csv, pages, metadata]))
  return piece
})

/** The CSV lines of a stored piece; null if they are gone or damaged. */
export const readCsv = (store: KeptFolder, key: string): Uint8Array | null => readKept(store, key, parts.csv)

/** The Parquet row group of a stored piece; null if it is gone or damaged. */
export const readRowGroup = (store: KeptFolder, key: string): RowGroup | null => {
  const pages = readKept(store, key, parts.pages)
  const metadata = readKept(store, key, parts.metadata)
  return pages === null || metadata === null ? null : { pages, metadata }
}

/**
 * Checks and encodes a piece that no earlier run encoded, on the pool of workers. A small piece is not worth the start of a
 * thread, and one that is larger than a worker has memory for is encoded here, too.
 */
export const encodeOnce = Effect.fnUntraced(function* (table: Table, piece: PieceTask) {
  const { store } = piece
  const known = store === null ? null : yield* caching(store, () => storedPiece(store, piece))
  if (known !== null) return known
  if (piece.bytes.length < fewestBytes || piece.bytes.length > mostBytes) return yield* encodePiece(table, piece)
  return yield* (yield* Workers).run(encodePieces, piece)
})

/** Fewest and most bytes of a piece for a worker, which holds several copies of them in other forms. */
const [fewestBytes, mostBytes] = [2 ** 18, 2 ** 24]

const { row: RowError, order: OrderError } = findingErrors

type EncodeFailure = InstanceType<typeof RowError> | InstanceType<typeof OrderError> | CacheError

/** The task of a worker: checks and encodes a piece. */
export const encodePieces: Task<PieceTask, EncodedPiece, EncodeFailure> = {
  name: "encodePieces",
  failures: { RowError, OrderError, CacheError },
  work: (piece) => encodePiece(tables.find(({ name }) => name === piece.table)!, piece)
}
