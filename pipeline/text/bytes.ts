/** Most bytes of UTF-8 that a code unit of UTF-16 takes. */
const bytesPerUnit = 3

/** A buffer that grows as texts are added. */
interface GrowingBytes {
  /** Adds texts as UTF-8; returns the length in bytes of all that was added so far. */
  readonly put: (...texts: readonly string[]) => number
  /** All that was added, without a copy: it holds until `clear` is called. */
  readonly bytes: () => Buffer
  /** Empties the buffer and keeps its memory for what is added next. */
  readonly clear: () => void
}

/**
 * Makes an empty buffer for `capacity` bytes at first. Texts are encoded one by one: to concatenate them first takes several times as
 * long, since the engine builds the whole string only to throw it away.
 */
export const growingBytes = (capacity = 2 ** 16): GrowingBytes => {
  let all = Buffer.allocUnsafe(capacity)
  let end = 0
  return {
    put: (...texts) => {
      for (const text of texts) {
        const most = end + bytesPerUnit * text.length
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

/** Decodes the lines of a UTF-8 text one after the other, without their line feeds; the last line may lack its own. */
export function* linesIn(bytes: Uint8Array): Generator<string> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let from = 0; from < all.length; ) {
    const to = all.indexOf(newline, from)
    const end = to < 0 ? all.length : to
    yield all.toString("utf8", from, end)
    from = end + 1
  }
}
