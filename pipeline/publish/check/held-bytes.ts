/** Rows that DuckDB passes from one operator to the next at a time (its vector size). */
const vectorSize = 2048

/** How many vectors of rows are in memory while two readings of a table are compared. */
const vectorsHeld = 4

/** A piece of a table: its number of rows, and the bytes of their JSON lines. */
export interface PieceSize {
  readonly rows: number
  readonly bytes: number
}

/** Bytes of rows that are in memory while a table is compared. Only its longest rows matter, not their number. */
export const heldBytes = (pieces: readonly PieceSize[]): number => Math.ceil(vectorsHeld * longestRun(pieces, vectorSize))

/** The most bytes that `rows` consecutive rows take. Only the sizes of pieces are known, so rows of neighbouring pieces count as equally long. */
const longestRun = (pieces: readonly PieceSize[], rows: number): number => {
  let [longest, bytes, held, from] = [0, 0, 0, 0]
  for (const piece of pieces) {
    bytes += piece.bytes
    held += piece.rows
    while (held - pieces[from]!.rows >= rows) {
      held -= pieces[from]!.rows
      bytes -= pieces[from++]!.bytes
    }
    longest = Math.max(longest, held > rows ? (bytes / held) * rows : bytes)
  }
  return longest
}
