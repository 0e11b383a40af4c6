import { crc32 } from "node:zlib"
import { Stream } from "effect"

/** Consecutive lines of a table that are checked, encoded and kept together. They become one row group of its Parquet file. */
export type Piece = readonly string[]

/**
 * Size of a piece, in characters of its lines. Small enough for several to be held in memory, large enough for a row group.
 * From `least` on, a piece ends after a line that `mayEnd` picks by what it holds: on average one in `spread` characters.
 * So a row that is added, changed or removed moves the nearest ends only, and the other pieces are found in the store.
 */
const size = { least: 2 ** 19, spread: 2 ** 21, most: 2 ** 23, rows: 10_000 }

const mayEnd = (line: string): boolean => fallsInto(line.length / size.spread, line)

/**
 * Whether a text belongs to a pseudo-random `share` (0 to 1) of all texts; the same text always gets the same answer.
 * A list that is cut after the texts in the share keeps its other cuts when an item is added or removed
 * (content-defined chunking).
 *
 * The CRC-32 of texts that differ in their end ("page-1", "page-2") are close to each other. Multiplying them by an odd constant near
 * 2 ** 32 / golden ratio spreads them over all 32 bits (Fibonacci hashing: Knuth, "Sorting and Searching", 6.4).
 */
const fallsInto = (share: number, text: string): boolean => (Math.imul(crc32(text), 0x9e3779b1) >>> 0) / 2 ** 32 < share

/** Cuts the lines of a table, which come in batches, into pieces. */
export const cutPieces = <E, R>(batches: Stream.Stream<readonly string[], E, R>): Stream.Stream<Piece, E, R> =>
  Stream.suspend(() => {
    let open: string[] = []
    let characters = 0
    const end = (): readonly Piece[] => {
      const piece = open
      open = []
      characters = 0
      return piece.length === 0 ? [] : [piece]
    }
    /** Adds a line and gives the pieces that it ends. A line that would make a piece too long begins the next one, and may be a piece by itself. */
    const add = (line: string): readonly Piece[] => {
      const before = characters + line.length > size.most ? end() : []
      open.push(line)
      characters += line.length
      return open.length === size.rows || (characters >= size.least && mayEnd(line)) ? [...before, ...end()] : before
    }
    return Stream.concat(
      Stream.flattenIterable(Stream.map(batches, (lines) => lines.flatMap(add))),
      Stream.suspend(() => Stream.fromIterable(end()))
    )
  })
