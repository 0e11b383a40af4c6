import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bytesOfRuns, bytesOfSentences, type Room, reusedRoom, roomInPieces, runsIn } from "../../pipeline/corpus/column-bytes.ts"
import type { Rows } from "../../pipeline/deduplicate/rows.ts"
import { sentenceColumns, sentenceRoom, sentencesIn } from "../../pipeline/deduplicate/summary.ts"

const column = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 40 }).map((numbers) => Uint32Array.from(numbers))
const rows = column.map((keys): Rows => ({ keys, places: keys.map((key) => key >>> 3) }))

/** Bytes as they are when they were read into a room. */
const readInto = (room: Room, bytes: Uint8Array): Buffer => {
  const read = room(bytes.length)
  read.set(bytes)
  return read
}

describe("columns as bytes", () => {
  it("are read as the runs they were", () => {
    fc.assert(
      fc.property(rows, rows, (four, three) => {
        expect(runsIn(readInto(roomInPieces(), bytesOfRuns({ four, three })))).toEqual({ four, three })
      })
    )
  })

  it("are read as the sentences they were, narration among them", () => {
    fc.assert(
      fc.property(column, (numbers) => {
        const sentences = sentenceRoom(numbers.length)
        for (const [place, name] of sentenceColumns.entries()) sentences[name].set(numbers.map((number) => number + place))
        sentences.utterance.fill(-1, 0, 2)
        expect(sentencesIn(readInto(reusedRoom(), bytesOfSentences(sentences)))).toEqual(sentences)
      })
    )
  })
})

describe("room for what is read", () => {
  it("is the same again, and more where that is not enough", () => {
    const room = reusedRoom()
    const [first, second] = [room(100), room(200)]
    expect(second.buffer).toBe(first.buffer)
    expect(second.byteOffset).toBe(first.byteOffset)
    expect(room(2 ** 21)).toHaveLength(2 ** 21)
  })

  it("in pieces is nobody else's", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3 * 2 ** 20), { maxLength: 12 }), (sizes) => {
        const room = roomInPieces()
        const given = sizes.map((size, place) => room(size).fill(place))
        for (const [place, bytes] of given.entries()) {
          expect(bytes).toHaveLength(sizes[place]!)
          expect(bytes.at(0) ?? place).toBe(place)
          expect(bytes.at(-1) ?? place).toBe(place)
        }
      }),
      { numRuns: 20 }
    )
  })
})
