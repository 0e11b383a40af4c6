import { gunzipSync } from "node:zlib"
import { gzipSync } from "fflate"

/** Some of the data of the page: a name, and content as JSON. */
export interface Block {
  readonly name: string
  readonly json: string
}

/**
 * A block's content as the page holds it: gzip in base64. A packer in the language itself gives the same bytes on every machine; that of
 * Node.js does not, but unpacks all the same.
 */
export const pack = (json: string): string => Buffer.from(gzipSync(Buffer.from(json), { level: 4, mtime: 0 })).toString("base64")

export const unpack = (packed: string): string => gunzipSync(Buffer.from(packed, "base64")).toString()
