import { romanisation } from "../names/folded-name.ts"
import { mayBeShortOf, spellingOf } from "./same-name.ts"
import { haveEqualOffice } from "./same-office.ts"
import type { ShownPeople } from "./shown-people.ts"

/** By speaker id, the name that stands for its name, and the first document with the name; none for names printed one way. */
export type JoinedSpellings = ReadonlyMap<string, { readonly stands: Shown; readonly firstDocument: string }>

/** A name with all that pages print of its bearer, by the speaker id made of it. */
interface Shown {
  readonly speakerId: string
  readonly name: string
  /** The first document that shows it, by id. */
  readonly documentId: string
  readonly roles: ReadonlySet<string>
}

/**
 * Finds names that are one in several spellings ("Sergey Ignatyev", "Sergei Ignatiev"), and names that differ by a short or missing given
 * name and are printed with one office, where nobody else is. The spelling of the earliest document stands for all. People known from
 * speakers.csv are not touched. The order of the pages makes no difference.
 */
export const joinedSpellings = (pages: readonly ShownPeople[]): JoinedSpellings => {
  const all = shownNames(pages)
  const joined = new Map<string, { stands: Shown; firstDocument: string }>()
  const standing = [...Map.groupBy(all, ({ name }) => spellingOf(name)).values()].map((group) => {
    for (const shown of group.slice(1)) joined.set(shown.speakerId, { stands: group[0]!, firstDocument: shown.documentId })
    return { ...group[0]!, roles: new Set(group.flatMap(({ roles }) => [...roles])) }
  })
  for (const family of Map.groupBy(standing, ({ name }) => romanisation(name).split(" ").at(-1)!).values()) {
    if (family.length > mostOfOneSurname) continue
    for (const shown of family) {
      const akin = family.filter((other) => other !== shown && isShortOfSame(shown, other))
      const [first] = akin
      if (akin.length !== 1 || first === undefined || family.indexOf(first) > family.indexOf(shown)) continue
      joined.set(shown.speakerId, { stands: first, firstDocument: shown.documentId })
      for (const [speakerId, { stands, firstDocument }] of joined)
        if (stands.speakerId === shown.speakerId) joined.set(speakerId, { stands: first, firstDocument })
    }
  }
  return joined
}

/** More people of one surname than this are not searched for short forms of given names. */
const mostOfOneSurname = 40

const isShortOfSame = (a: Shown, b: Shown): boolean => mayBeShortOf(a.name, b.name) && haveEqualOffice([...a.roles], [...b.roles])

/** The names of people who are not in speakers.csv, those of the earliest documents first. */
const shownNames = (pages: readonly ShownPeople[]): readonly Shown[] => {
  const found = new Map<string, { speakerId: string; name: string; documentId: string; roles: Set<string> }>()
  for (const { documentId, people } of pages.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)))
    for (const { speakerId, name, roles, resolvedBy } of people) {
      if (resolvedBy === "registry" || !name.includes(" ")) continue
      const shown = found.get(speakerId) ?? { speakerId, name, documentId, roles: new Set<string>() }
      found.set(speakerId, shown)
      for (const role of roles) shown.roles.add(role)
    }
  return [...found.values()]
}
