/** Hashes a text to 32 bits, unsigned: FNV-1a (Fowler, Noll and Vo) over its UTF-16 code units, the same on every machine. */
export const hash32 = (text: string, seed = hashSeed): number => {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash >>> 0
}

/** The hash of the empty text. */
export const hashSeed = 0x811c9dc5

/** Extends the hash of a text by one code unit. The result may be negative; `>>> 0` makes it what `hash32` gives. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The UTF-16 code units of a text as an array, over which a loop takes a fifth of the time that `charCodeAt` takes. */
export const codeUnits = (text: string): Uint16Array => {
  const bytes = Buffer.from(text, "utf16le")
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}
