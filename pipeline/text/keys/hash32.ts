/** Hashes a text to 32 bits, unsigned: FNV-1a (Fowler, Noll and Vo) over its UTF-16 code units, the same on every machine. */
export const hash32 = (text: string, seed = 0x811c9dc5): number => {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
