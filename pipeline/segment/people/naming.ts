import type { Span } from "../../text/span.ts"
import { foldName } from "../names/folded-name.ts"

/** A place of a page that names a speaker. */
export interface Naming {
  /** The name as printed; "" where none is. */
  readonly name: string
  readonly role: string | null
  /** The whole label, for the messages of issues. */
  readonly printed: string
  readonly span: Span | null
}

/** A string that is the same for namings of one name and office. */
export const keyOfNaming = ({ name, role }: Pick<Naming, "name" | "role">): string => `${foldName(name)}\n${role ?? ""}`
