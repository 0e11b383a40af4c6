import type { Span } from "../../text/span.ts"
import { foldName, initialsOf, isInitialism } from "../names/folded-name.ts"
import { isFull } from "../names/name-forms.ts"

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

/** Speaker ids by a key of the name; null where it is nobody known, or several people. */
export type SpeakerIds = ReadonlyMap<string, string | null>

/** Somebody who bears a part of a name. */
interface Bearer {
  readonly name: string
  readonly id: string
}

/** The people printed in full, by a part of their names. */
export const bearers = (byName: SpeakerIds, part: (name: string) => string): ReadonlyMap<string, readonly Bearer[]> => {
  const known = [...byName].flatMap(([printed, id]) => (id === null ? [] : [{ name: printed.split("\n")[0]!, id }]))
  return Map.groupBy(known, ({ name }) => part(name))
}

/** By initials of the names at labels, the speaker id; null for those of a paper, or of several people. */
export const bearersOfInitials = (namings: readonly Naming[], byName: SpeakerIds): SpeakerIds => {
  const found = new Map<string, string | null>()
  const bearing = (initials: string, id: string | null): unknown =>
    found.set(initials, found.has(initials) && found.get(initials) !== id ? null : id)
  for (const naming of namings) {
    if (isFull(naming.name)) bearing(initialsOf(naming.name), byName.get(keyOfNaming(naming)) ?? null)
    else if (naming.name === "" && naming.printed.includes(" ")) bearing(initialsOf(naming.printed), null)
  }
  return found
}

/** Whether a naming is capitals alone, and no surname after a form of address or an office. */
export const isAbbreviation = ({ name, printed }: Naming): boolean => name === printed && (isInitialism(name) || /^\p{Lu}{2,}$/u.test(name))
