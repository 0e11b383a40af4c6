import type { SettledNames } from "../../model/corpus-page.ts"
import type { Person } from "../../model/segmented-page.ts"
import { slugify } from "../../text/identity.ts"
import { type Issue, warning } from "../../text/issue.ts"
import { sameOffice } from "./same-office.ts"

/** The people whom a page shows. */
interface ShownPeople {
  readonly documentId: string
  readonly people: readonly Person[]
}

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
 * Settles who is meant where people share a name: for each page with such people, who they are and what to tell of it. A page that
 * prints one of the offices means the bearer of that office; one that prints none leaves open who is meant.
 *
 * @returns the settled names by document id; none for pages in which nobody shares a name
 */
export const settleNames = (pages: readonly ShownPeople[]): ReadonlyMap<string, SettledNames> => {
  const shared = namesakes(pages)
  return new Map(
    pages
      .filter(({ people }) => people.some(({ speakerId }) => shared.has(speakerId)))
      .map((page) => [page.documentId, settledIn(page, shared)])
  )
}

const settledIn = ({ documentId, people }: ShownPeople, shared: Namesakes): SettledNames => {
  const ids = new Map<string, string | null>()
  const issues: Issue[] = []
  for (const { speakerId, name } of people) {
    const all = shared.get(speakerId)
    if (all === undefined) continue
    const own = all.find(({ documents }) => documents.has(documentId))
    ids.set(speakerId, own?.speakerId ?? null)
    const others = all.filter((other) => other !== own).map(({ roles, earliest }) => `${roles[0]} in ${earliest}`)
    const kept = own === undefined ? "left open here, where no office is printed" : `kept apart from ${own.roles[0]} here`
    issues.push(warning("ambiguous-speaker", null, `${name} is ${others.join(" and ")}; ${kept}. A row of speakers.csv would settle it.`))
  }
  return { ids, issues }
}
