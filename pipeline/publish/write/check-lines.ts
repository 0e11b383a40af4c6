import { Effect, Stream } from "effect"
import type { Table } from "../../../schemas/table.ts"
import type { KeptFolder } from "../../corpus/kept.ts"
import { refuse } from "../check/finding.ts"
import { orderFindings } from "../check/rows.ts"
import { encodeOnce, pieceKey } from "./encode.ts"
import { cutPieces } from "./pieces.ts"

/** Pieces of a table that are encoded at a time. */
const piecesAtOnce = 4

/**
 * Checks the JSON lines of a table, which come in the order of its key, piece by piece, within a piece and from one to the next, and keeps
 * the encoded pieces if there is a store. `each` gets the bytes of every piece, in order, before the piece is checked. Gives the pieces,
 * and the number of rows of the table.
 */
export const checkLines = Effect.fn("checkLines")(function* <E, R, E2, R2>(
  table: Table,
  batches: Stream.Stream<readonly string[], E, R>,
  store: KeptFolder | null,
  each: (bytes: Uint8Array) => Effect.Effect<void, E2, R2>
) {
  let before = 0
  const pieces = yield* cutPieces(batches).pipe(
    Stream.mapEffect((piece) => {
      const bytes = new TextEncoder().encode(`${piece.join("\n")}\n`)
      const task = { table: table.name, key: pieceKey(table.name, bytes), bytes, before, store }
      before += piece.length
      return Effect.as(each(bytes), task)
    }),
    Stream.mapEffect((task) => encodeOnce(table, task), { concurrency: piecesAtOnce }),
    Stream.runCollect
  )
  const bounds = pieces.flatMap(({ first, last }) => [first, last])
  yield* refuse("order", orderFindings(table, bounds))
  return { pieces, rows: before }
})
