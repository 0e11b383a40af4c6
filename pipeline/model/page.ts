import type { DocumentEntry } from "../../schemas/inputs.ts"

/** A saved page as it was found, before anything is known about it. */
export interface Page {
  readonly documentId: string
  /** Path below the raw folder, with "/". */
  readonly file: string
  /** The file decoded as UTF-8, byte order mark and line ends kept; every span points into it. */
  readonly raw: string
  readonly sha256: string
  /** Its reviewed row of documents.csv; null when it has none. */
  readonly entry: DocumentEntry | null
}
