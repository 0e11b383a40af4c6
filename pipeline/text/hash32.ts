/** Hashes a text to 32 bits, unsigned: FNV-1a (Fowler, Noll and Vo) over its UTF-16 code units, the same on every machine. */
export const hash32 = (text: string): number => {
  let hash = hashSeed
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash >>> 0
}

/** The hash of the empty text. */
export const hashSeed = 0x811c9dc5

/** Extends the hash of a text by one code unit. The result may be negative; `>>> 0` makes it what `hash32` gives. */
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
