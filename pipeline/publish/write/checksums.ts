import type { FileList } from "./file.ts"

/** The file that lists the SHA-256 of all other published files. */
export const checksumFile = "SHA256SUMS"

/** Paths in the order of their UTF-16 units, whatever the locale. */
export const sortedPaths = (paths: Iterable<string>): readonly string[] => [...paths].sort()

/** The checksum file, as `sha256sum -c` reads it: one line a file, sorted by path. */
export const checksums = (files: FileList): string =>
  sortedPaths(files.keys())
    .map((path) => `${files.get(path)?.sha256}  ${path}\n`)
    .join("")

/** SHA-256 by path, from a checksum file. Lines of another form are ignored. */
export const parseChecksums = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, digest = "", path = ""]) => [path, digest]))
