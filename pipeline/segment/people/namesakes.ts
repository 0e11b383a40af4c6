import type { Person, SegmentedPage } from "../../model/segmented-page.ts"
import { slugify } from "../../text/identity.ts"
import type { Issue } from "../../text/issue.ts"
import { sameOffice } from "./same-office.ts"

/** The parts of a page that `partNamesakes` reads and changes. */
type Shown = Pick<SegmentedPage, "page" | "people" | "passages" | "utterances" | "issues">

/** One of several people of one name, with the pages and offices that may be theirs. */
interface Bearer {
  readonly speakerId: string
  readonly documents: ReadonlySet<string>
  /** The first of all their documents, by id; also where `documents` holds some of them only. */
  readonly earliest: string
  readonly roles: readonly string[]
}

/** The people of names that several bear, by the speaker id they would share. */
export type Namesakes = ReadonlyMap<string, readonly Bearer[]>

/**
 * Finds people who share a name across pages and are printed with offices that have nothing in common: they may be different people.
 * The one of the earliest document keeps the id; the others get an id made of name and office. A page that prints no office leaves open who is
 * meant. People known from speakers.csv are not touched. The order of the pages makes no difference.
 */
export const namesakes = (pages: Iterable<{ readonly documentId: string; readonly people: readonly Person[] }>): Namesakes =>
  new Map([...byName(pages)].map(([id, shown]) => [id, bearers(id, shown)] as const).filter(([, all]) => all.length > 1))

/** A person in one page. */
type Appearance = readonly [documentId: string, person: Person]

/** The appearances of each speaker id, without those from speakers.csv. */
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

/** Groups appearances into people, sorted by earliest document: a person's appearances share an office, directly or through others of theirs. */
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

/** The namesakes of some speaker ids with only some documents each: what a few pages need is small, however large the corpus. */
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

/** Who is meant in one page by the speaker ids of namesakes, and the issues to report. */
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

/** The people of a page under the ids they have among namesakes; those left open are left out. */
export const renamed = (people: readonly Person[], idOf: (id: string | null) => string | null): readonly Person[] =>
  people.flatMap((person) => {
    const speakerId = idOf(person.speakerId)
    return speakerId === null ? [] : [{ ...person, speakerId }]
  })

/** The utterances of a page under the ids their speakers have among namesakes. */
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

/** A page under the ids its people have among namesakes, with the issues of that. */
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
