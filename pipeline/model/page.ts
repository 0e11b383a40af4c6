import type { DocumentEntry } from "../../schemas/inputs.ts"
import type { Derivation } from "./derived.ts"

/** A saved page as it was found, before anything is known about it. */
export interface Page {
  readonly documentId: string
  /** Path below the raw folder, with "/". */
  readonly file: string
  /** The text: the file decoded as UTF-8, byte order mark and line ends kept, or what was derived of it. Every span points into it. */
  readonly raw: string
  /** How the text was derived; absent where it is the file itself. */
  readonly derivation?: Derivation
  /** Hash of the file. */
  readonly sha256: string
  /** Its reviewed row of documents.csv; null when it has none. */
  readonly entry: DocumentEntry | null
}
