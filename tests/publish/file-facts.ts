import { hash } from "node:crypto"
import type { FileList } from "../../pipeline/publish/write/file.ts"

/** Size and hash of files, by path. */
export const factsOf = (files: Iterable<readonly [string, Uint8Array]>): FileList =>
  new Map([...files].map(([path, bytes]) => [path, { bytes: bytes.byteLength, sha256: hash("sha256", bytes, "hex") }]))
