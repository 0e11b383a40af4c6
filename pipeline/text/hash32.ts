/** FNV-1a, 32 bits: stable on every machine. */
export const hash32 = (text: string, seed = hashSeed): number => {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash >>> 0
}

/** Where the hash of a text begins, and how it goes on with a code unit; unsigned it is the hash. */
export const hashSeed = 0x811c9dc5
export const hashOn = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The code units of a text: a loop over every one of them costs a fifth of asking the string for each. */
export const codeUnits = (text: string): Uint16Array => {
  const bytes = Buffer.from(text, "utf16le")
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length)
}
