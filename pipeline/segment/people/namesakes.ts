import type { Person, SegmentedPage } from "../../model/segmented-page.ts"
import { slugify } from "../../text/identity.ts"
import type { Issue } from "../../text/issue.ts"
import { sameOffice } from "./registry.ts"

/** What `partNamesakes` reads and changes of a page. */
type Shown = Pick<SegmentedPage, "page" | "people" | "passages" | "utterances" | "issues">

/** A person of one name with the pages and offices that may be his. */
export interface Bearer {
  readonly speakerId: string
  readonly documents: ReadonlySet<string>
  /** The first of all his documents. */
  readonly earliest: string
  readonly roles: readonly string[]
}

/** Names that several people bear, by the speaker id they would share. */
export type Namesakes = ReadonlyMap<string, readonly Bearer[]>

/**
 * People who share a name across pages and are printed with offices that have nothing in common: they may be two of one name.
 * The one of the earliest document keeps the id, others get one made of name and office; a page that prints no office leaves open who is meant.
 * A row of speakers.csv settles it, and people known from there are not touched. The same for every order of pages.
 */
export const namesakes = (pages: Iterable<{ readonly documentId: string; readonly people: readonly Person[] }>): Namesakes =>
  new Map([...byName(pages)].map(([id, shown]) => [id, bearers(id, shown)] as const).filter(([, all]) => all.length > 1))

type Appearance = readonly [documentId: string, person: Person]

const byName = (
  pages: Iterable<{ readonly documentId: string; readonly people: readonly Person[] }>
): ReadonlyMap<string, readonly Appearance[]> => {
  const appearances = new Map<string, Appearance[]>()
  for (const { documentId, people } of pages) {
    for (const person of people) {
      if (person.resolvedBy === "registry") continue
      const all = appearances.get(person.speakerId) ?? []
      all.push([documentId, person])
      appearances.set(person.speakerId, all)
    }
  }
  return appearances
}

/** Appearances whose offices hang together are one bearer; sorted by earliest document. */
const bearers = (speakerId: string, appearances: readonly Appearance[]): readonly Bearer[] => {
  const groups: { documents: Set<string>; roles: Set<string> }[] = []
  for (const [documentId, { roles }] of [...appearances].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (roles.length === 0) continue
    const akin = groups.filter((group) =>
      roles.some((role) => group.roles.has(role) || [...group.roles].some((other) => sameOffice(role, other)))
    )
    const target = akin[0] ?? { documents: new Set<string>(), roles: new Set<string>() }
    if (akin.length === 0) groups.push(target)
    for (const other of akin.slice(1)) {
      for (const document of other.documents) target.documents.add(document)
      for (const role of other.roles) target.roles.add(role)
      groups.splice(groups.indexOf(other), 1)
    }
    target.documents.add(documentId)
    for (const role of roles) target.roles.add(role)
  }
  return groups.map((group, place) => ({
    documents: group.documents,
    earliest: first(group.documents),
    roles: [...group.roles].sort(),
    speakerId: place === 0 ? speakerId : `${speakerId}-${slugify([...group.roles].sort()[0] ?? "")}`
  }))
}

const first = (names: Iterable<string>): string => [...names].reduce((a, b) => (a < b ? a : b))

/** The bearers of some names, as far as they tell who is meant in some documents: what holds of a corpus however large is small for a few pages. */
export const namesakesIn = (documents: readonly string[], ids: Iterable<string>, parted: Namesakes): Namesakes => {
  const some = new Map<string, readonly Bearer[]>()
  for (const id of ids) {
    const bearers = parted.get(id)
    if (bearers === undefined || some.has(id)) continue
    some.set(
      id,
      bearers.map((bearer) => ({ ...bearer, documents: new Set(documents.filter((documentId) => bearer.documents.has(documentId))) }))
    )
  }
  return some
}

/** Who is meant in one page by the ids it would share with another, and what to tell of it. */
export const meantIn = (
  documentId: string,
  people: readonly Person[],
  parted: Namesakes
): { readonly idOf: (id: string | null) => string | null; readonly issues: readonly Issue[] } => {
  const ids = new Map<string, string | null>()
  const issues: Issue[] = []
  for (const { speakerId, name } of people) {
    const all = parted.get(speakerId)
    if (all === undefined) continue
    const own = all.find(({ documents }) => documents.has(documentId))
    ids.set(speakerId, own?.speakerId ?? null)
    const others = all.filter((other) => other !== own).map(({ roles, earliest }) => `${roles[0]} in ${earliest}`)
    const kept = own === undefined ? "left open here, where no office is printed" : `kept apart from ${own.roles[0]} here`
    issues.push({
      severity: "warning",
      code: "ambiguous-speaker",
      span: null,
      message: `${name} is ${others.join(" and ")}; ${kept}. A row of speakers.csv would settle it.`
    })
  }
  return { idOf: (id) => (id === null || !ids.has(id) ? id : (ids.get(id) ?? null)), issues }
}

/** The people of a page with the ids they have among others. */
export const renamed = (people: readonly Person[], idOf: (id: string | null) => string | null): readonly Person[] =>
  people.flatMap((person) => {
    const speakerId = idOf(person.speakerId)
    return speakerId === null ? [] : [{ ...person, speakerId }]
  })

/** What is known of a page, its utterances under the ids their speakers have among others. */
export const withMeant = <
  Known extends { readonly documentId: string; readonly utterances: readonly { readonly speakerId: string | null }[] }
>(
  known: Known,
  people: readonly Person[],
  parted: Namesakes
): Known => {
  if (!people.some(({ speakerId }) => parted.has(speakerId))) return known
  const { idOf } = meantIn(known.documentId, people, parted)
  return { ...known, utterances: known.utterances.map((utterance) => ({ ...utterance, speakerId: idOf(utterance.speakerId) })) }
}

/** A page whose people do not share ids with others of their name. */
export const partNamesakes = <Page extends Shown>(page: Page, parted: Namesakes): Page => {
  if (!page.people.some(({ speakerId }) => parted.has(speakerId))) return page
  const { idOf, issues } = meantIn(page.page.documentId, page.people, parted)
  return {
    ...page,
    people: renamed(page.people, idOf),
    passages: page.passages.map((passage) => ({ ...passage, speakerId: idOf(passage.speakerId) })),
    utterances: page.utterances.map((utterance) => ({ ...utterance, speakerId: idOf(utterance.speakerId) })),
    issues: [...page.issues, ...issues]
  }
}
