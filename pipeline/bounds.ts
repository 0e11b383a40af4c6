import { crc32 } from "node:zlib"

/**
 * Whether a name falls into a share of all names, by chance but always the same way: lists cut where names fall keep their
 * pieces when other items come or go. The check sums of names that count up differ little; times an odd number they are
 * spread (Knuth, "Sorting and Searching", 6.4).
 */
export const fallsInto = (share: number, name: string): boolean => (Math.imul(crc32(name), 0x9e3779b1) >>> 0) / 2 ** 32 < share
