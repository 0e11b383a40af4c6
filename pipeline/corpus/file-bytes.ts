import { closeSync, openSync, readSync, writeSync } from "node:fs"
import { Effect } from "effect"
import { caching } from "./cache.ts"

/** Makes an empty file in a folder, to be written and read; it is closed with the scope. */
export const newFile = (folder: string, path: string) =>
  Effect.acquireRelease(
    caching(folder, () => openSync(path, "w+")),
    (file) => Effect.ignore(caching(folder, () => closeSync(file)))
  )

/** Puts bytes at the end of what was written to a file. */
export const writeBytes = (file: number, bytes: Uint8Array): void => {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
}

/** So many bytes of a file from a place on; null where it ends before. */
export const bytesAt = (file: number, from: number, length: number): Buffer | null => {
  const bytes = Buffer.allocUnsafe(length)
  return readSync(file, bytes, 0, length, from) === length ? bytes : null
}
