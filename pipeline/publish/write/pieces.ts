import { Stream } from "effect"
import { fallsInto } from "../../bounds.ts"

/** Lines of a table that are written, checked and kept together: a row group of Parquet. */
export interface Piece {
  readonly lines: readonly string[]
  /** Whether it is all of the table. */
  readonly isWhole: boolean
}

/**
 * Characters and rows of a piece: few enough to be held some times over, enough for a row group. Beyond the least, the
 * first row may end a piece whose beginning says so, by chance once in `spread` characters: so a row that is added, changed
 * or removed moves the bounds near it and no others.
 */
const size = { least: 2 ** 19, spread: 2 ** 21, most: 2 ** 23, rows: 10_000 }

/** Characters of a line by which it is known; its key stands first. */
const beginning = 64

const mayEnd = (line: string): boolean => fallsInto(line.length / size.spread, line.slice(0, beginning))

/** Cuts the lines of a table, some of which come at a time, into pieces. */
export const cutPieces = <E, R>(lines: Stream.Stream<readonly string[], E, R>): Stream.Stream<Piece, E, R> =>
  Stream.suspend(() => {
    let open: string[] = []
    let characters = 0
    let count = 0
    const end = (isLast: boolean): readonly Piece[] => {
      if (open.length === 0) return []
      const piece = { lines: open, isWhole: isLast && count === 0 }
      open = []
      characters = 0
      count++
      return [piece]
    }
    /** The row that would exceed a piece begins the next one; one that is longer than a piece is one by itself. */
    const take = (line: string): readonly Piece[] => {
      const before = characters + line.length > size.most ? end(false) : []
      open.push(line)
      characters += line.length
      return open.length === size.rows || (characters >= size.least && mayEnd(line)) ? [...before, ...end(false)] : before
    }
    return Stream.concat(
      Stream.flattenIterable(Stream.map(lines, (some) => some.flatMap(take))),
      Stream.suspend(() => Stream.fromIterable(end(true)))
    )
  })
