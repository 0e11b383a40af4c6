import { hash } from "node:crypto"
import type { FileList } from "./file.ts"

/** The file that names the others with their SHA-256; it does not name itself. */
export const checksumFile = "SHA256SUMS"

export const sha256 = (content: string | Uint8Array): string => hash("sha256", content, "hex")

/** Paths sorted by their bytes, as everything published is. */
export const sortedPaths = (paths: Iterable<string>): readonly string[] => [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** What `sha256sum -c` reads: one line a file, sorted by path. */
export const checksums = (files: FileList): string =>
  sortedPaths(files.keys())
    .map((path) => `${files.get(path)?.sha256}  ${path}\n`)
    .join("")

/** Path to SHA-256 of a checksum file; a line that is none is left out. */
export const parseChecksums = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, digest = "", path = ""]) => [path, digest]))
