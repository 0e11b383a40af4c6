import { hash } from "node:crypto"
import { Effect } from "effect"
import { tableNamed } from "../../../schemas/index.ts"
import { fromLine } from "../../../schemas/line.ts"
import { columnsOf, type Row, type Table } from "../../../schemas/table.ts"
import { type KeptFolder, readKept, writeKept } from "../../corpus/kept.ts"
import { type Task, Workers } from "../../corpus/workers.ts"
import { findingErrors } from "../check/finding.ts"
import { checkRows, keyCells } from "../check/rows.ts"
import { csvFile } from "../formats/csv.ts"
import { rowGroupOf } from "../formats/parquet.ts"

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

/** What is known of a piece after its check. If there is a store with room, the piece stands in it under `key` as CSV and Parquet. */
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

/** Rows as CSV, and as a Parquet row group. */
const encoded = (table: Table, rows: readonly Row[]) =>
  Effect.map(
    Effect.promise(() => rowGroupOf(table, rows)),
    (group) => ({ csv: new TextEncoder().encode(csvFile(columnsOf(table)).lines(rows)), group })
  )

const rowsIn = (bytes: Uint8Array): readonly (Row | null)[] => new TextDecoder().decode(bytes).split("\n").slice(0, -1).map(fromLine)

/** Checks the rows of a piece, encodes them as CSV and as a Parquet row group, and puts both into the store. */
const encodePiece = Effect.fnUntraced(function* (table: Table, { key, bytes, before, store }: PieceTask) {
  const lines = rowsIn(bytes)
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
  const { csv, group } = yield* encoded(table, rows)
  writeKept(store, key, [Buffer.from(JSON.stringify(piece)), csv, group.pages, group.metadata])
  return piece
})

/** A piece as CSV and Parquet: from the store, or encoded again from its lines where it is not whole there. */
export const storedOrEncoded = Effect.fnUntraced(function* <E, R>(
  table: Table,
  store: KeptFolder,
  key: string,
  lines: Effect.Effect<Uint8Array, E, R>
) {
  const [csv, pages, metadata] = [parts.csv, parts.pages, parts.metadata].map((part) => readKept(store, key, part))
  if (csv && pages && metadata) return { csv, group: { pages, metadata } }
  return yield* encoded(
    table,
    rowsIn(yield* lines).filter((row) => row !== null)
  )
})

/**
 * Checks and encodes a piece that no earlier run encoded, on the pool of workers. A small piece is not worth the start of a
 * thread, and one that is larger than a worker has memory for is encoded here, too.
 */
export const encodeOnce = Effect.fnUntraced(function* (table: Table, piece: PieceTask) {
  const { store } = piece
  const known = store === null ? null : storedPiece(store, piece)
  if (known !== null) return known
  if (piece.bytes.length < fewestBytes || piece.bytes.length > mostBytes) return yield* encodePiece(table, piece)
  return yield* (yield* Workers).run(encodePieces, piece)
})

/** Fewest and most bytes of a piece for a worker, which holds several copies of them in other forms. */
const [fewestBytes, mostBytes] = [2 ** 18, 2 ** 24]

const { row: RowError, order: OrderError } = findingErrors

type EncodeFailure = InstanceType<typeof RowError> | InstanceType<typeof OrderError>

/** The task of a worker: checks and encodes a piece. */
export const encodePieces: Task<PieceTask, EncodedPiece, EncodeFailure> = {
  name: "encodePieces",
  failures: { RowError, OrderError },
  work: (piece) => encodePiece(tableNamed(piece.table), piece)
}
