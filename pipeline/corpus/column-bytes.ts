import type { SentenceColumns } from "../deduplicate/compare/compared.ts"
import type { Runs } from "../deduplicate/runs.ts"
import { sentenceColumns } from "../deduplicate/summary.ts"

/** Where bytes that are read are put: gives so many. */
export type Room = (size: number) => Buffer<ArrayBuffer>

/**
 * Gives the same bytes again and again, as long as they are enough. What is read for a moment, batch by batch of a large corpus,
 * would otherwise be hundreds of megabytes of garbage before any is given back.
 */
export const reusedRoom = (): Room => {
  let all = Buffer.allocUnsafeSlow(2 ** 20)
  return (size) => {
    if (size > all.length) all = Buffer.allocUnsafeSlow(2 * size)
    return all.subarray(0, size)
  }
}

/** Gives bytes one after the other out of few large pieces: thousands of small ones would leave holes in the memory of the process. */
export const roomInPieces = (): Room => {
  let piece = Buffer.alloc(0)
  return (size) => {
    if (size > piece.length) piece = Buffer.allocUnsafeSlow(Math.max(2 ** 22, size))
    const given = piece.subarray(0, size)
    piece = piece.subarray(size)
    return given
  }
}

type Column = Uint32Array | Int32Array

const joined = (columns: readonly Column[]): Uint8Array =>
  Buffer.concat(columns.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)))

/** The numbers of both kinds of runs, then the columns. */
export const bytesOfRuns = ({ four, three }: Runs): Uint8Array =>
  joined([Uint32Array.of(four.keys.length, three.keys.length), four.keys, four.places, three.keys, three.places])

export const runsIn = (bytes: Buffer): Runs => {
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / Uint32Array.BYTES_PER_ELEMENT)
  const [four, three] = [all[0]!, all[1]!]
  let at = 2
  const column = (length: number): Uint32Array => {
    const from = at
    at += length
    return all.subarray(from, at)
  }
  return { four: { keys: column(four), places: column(four) }, three: { keys: column(three), places: column(three) } }
}

/** Column after column, as `sentencesIn` reads them. */
export const bytesOfSentences = (sentences: SentenceColumns): Uint8Array => joined(sentenceColumns.map((name) => sentences[name]))
