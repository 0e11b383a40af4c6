import { crc32 } from "node:zlib"

/**
 * Whether a name belongs to a pseudo-random `share` (0 to 1) of all names; the same name always gets the same answer.
 * A list that is cut after the names in the share keeps its other cuts when an item is added or removed
 * (content-defined chunking).
 *
 * The CRC-32 of consecutive names ("page-1", "page-2") are close to each other. Multiplying them by an odd constant near
 * 2 ** 32 / golden ratio spreads them over all 32 bits (Fibonacci hashing: Knuth, "Sorting and Searching", 6.4).
 */
export const fallsInto = (share: number, name: string): boolean => (Math.imul(crc32(name), 0x9e3779b1) >>> 0) / 2 ** 32 < share
