import type { SettledNames } from "../../model/corpus-page.ts"
import type { Person } from "../../model/segmented-page.ts"
import { type Issue, info, warning } from "../../text/issues/issue.ts"
import { slugify } from "../../text/keys/identity.ts"
import { type JoinedSpellings, joinedSpellings } from "./joined-spellings.ts"
import { sameOffice } from "./same-office.ts"
import type { ShownPeople } from "./shown-people.ts"

/** One of several people of one name, with the pages and offices that may be theirs. */
interface Bearer {
  readonly speakerId: string
  readonly documents: ReadonlySet<string>
  /** The first of all their documents, by id; also where `documents` holds some of them only. */
  readonly earliest: string
  readonly roles: readonly string[]
}

/** The people of names that several bear, by the speaker id they would share. */
type Namesakes = ReadonlyMap<string, readonly Bearer[]>

/**
 * Finds people who share a name across pages and are printed with offices that have nothing in common: they may be different people.
 * The one of the earliest document keeps the id; the others get an id made of name and office. A page that prints no office leaves open who is
 * meant. People known from speakers.csv are not touched. The order of the pages makes no difference.
 */
const namesakes = (pages: readonly ShownPeople[]): Namesakes => {
  const shown = pages.flatMap(({ documentId, people }) => people.map((person): Appearance => [documentId, person]))
  const unreviewed = shown.filter(([, { resolvedBy }]) => resolvedBy !== "registry")
  const byId = Map.groupBy(unreviewed, ([, { speakerId }]) => speakerId)
  return new Map([...byId].map(([id, all]) => [id, bearers(id, all)] as const).filter(([, all]) => all.length > 1))
}

/** A person in one page. */
type Appearance = readonly [documentId: string, person: Person]

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
    earliest: [...group.documents].sort()[0]!,
    roles: [...group.roles].sort(),
    speakerId: place === 0 ? speakerId : `${speakerId}-${slugify([...group.roles].sort()[0] ?? "")}`
  }))
}

/**
 * Settles who is meant across pages: spellings of one name become one person, and people who share a name are told apart. Gives for each
 * page with such people who they are and what to tell of it. A page that prints one of the offices means the bearer of that office; one that
 * prints none leaves open who is meant.
 *
 * @returns the settled names by document id; none for pages in which nobody shares a name
 */
export const settleNames = (pages: readonly ShownPeople[]): ReadonlyMap<string, SettledNames> => {
  const joined = joinedSpellings(pages)
  const shared = namesakes(joined.size === 0 ? pages : pages.map((page) => withJoined(page, joined)))
  const isSettled = ({ speakerId }: Person): boolean => joined.has(speakerId) || shared.has(speakerId)
  return new Map(pages.filter(({ people }) => people.some(isSettled)).map((page) => [page.documentId, settledIn(page, joined, shared)]))
}

/** A page whose people have the ids of the spellings that stand for theirs. */
const withJoined = (page: ShownPeople, joined: JoinedSpellings): ShownPeople =>
  page.people.some(({ speakerId }) => joined.has(speakerId))
    ? {
        ...page,
        people: page.people.map((person) => ({ ...person, speakerId: joined.get(person.speakerId)?.stands.speakerId ?? person.speakerId }))
      }
    : page

const settledIn = ({ documentId, people }: ShownPeople, joined: JoinedSpellings, shared: Namesakes): SettledNames => {
  const ids = new Map<string, string | null>()
  const issues: Issue[] = []
  for (const { speakerId, name } of people) {
    const other = joined.get(speakerId)
    const same = other?.stands.speakerId ?? speakerId
    if (other !== undefined) ids.set(speakerId, same)
    if (other?.firstDocument === documentId) issues.push(takenFor(name, other.stands))
    const all = shared.get(same)
    if (all === undefined) continue
    const own = all.findIndex(({ documents }) => documents.has(documentId))
    ids.set(speakerId, all[own]?.speakerId ?? null)
    const others = own < 0 ? all : all.slice(0, own)
    if (others.length > 0 && (own < 0 || all[own]!.earliest === documentId)) issues.push(couldBe(name, others, all[own]?.roles[0]))
  }
  return { ids, issues }
}

const takenFor = (name: string, { name: other, documentId }: { readonly name: string; readonly documentId: string }): Issue =>
  info("ambiguous-speaker", null, `${name} is taken for ${other}, as ${documentId} prints the name.`)

/** Told once for each pair of namesakes, in the first document of the later one, and in each page that leaves open who is meant. */
const couldBe = (name: string, others: readonly Bearer[], role: string | undefined): Issue => {
  const kept = role === undefined ? "left open here, where no office is printed" : `kept apart from ${role} here`
  const shown = others.map(({ roles, earliest }) => `${roles[0]} in ${earliest}`).join(" and ")
  return warning("ambiguous-speaker", null, `${name} is ${shown}; ${kept}. A row of speakers.csv would settle it.`)
}
