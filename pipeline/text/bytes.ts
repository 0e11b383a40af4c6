/** Bytes of UTF-8 that a unit of UTF-16 takes at the most. */
const widest = 3

/** Bytes that grow as texts are put into them. */
export interface GrowingBytes {
  /** Adds texts; where they end. */
  readonly put: (...texts: readonly string[]) => number
  /** All of it, without a copy: it is there until the bytes are cleared. */
  readonly bytes: () => Buffer
  /** Begins anew in the same place. */
  readonly clear: () => void
}

/**
 * Texts one after the other as UTF-8. They are put there one by one: one text of all would be joined, laid flat and thrown away,
 * which takes several times as long as writing it down.
 */
export const growingBytes = (room = 2 ** 16): GrowingBytes => {
  let all = Buffer.allocUnsafe(room)
  let end = 0
  return {
    put: (...texts) => {
      for (const text of texts) {
        const most = end + widest * text.length
        if (most > all.length) {
          const longer = Buffer.allocUnsafeSlow(2 * most)
          all.copy(longer, 0, 0, end)
          all = longer
        }
        end += all.write(text, end)
      }
      return end
    },
    bytes: () => all.subarray(0, end),
    clear: () => {
      end = 0
    }
  }
}

const newline = 10

/** The lines of bytes of UTF-8, each read when it is asked for; the last one has an end, too. */
export function* linesIn(bytes: Uint8Array): Generator<string> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let from = 0; from < all.length; ) {
    const to = all.indexOf(newline, from)
    const end = to < 0 ? all.length : to
    yield all.toString("utf8", from, end)
    from = end + 1
  }
}
