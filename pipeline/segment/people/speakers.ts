import type { Facts } from "../../../schemas/inputs.ts"
import type { Person } from "../../model/segmented-page.ts"
import { type Issue, info, warning } from "../../text/issues/issue.ts"
import { slugify } from "../../text/keys/identity.ts"
import { once } from "../../text/keys/once.ts"
import { foldName, initialsOf, romanisation } from "../names/folded-name.ts"
import { fitsInitial, fullNamesOf, inTitleCase, isFull, isShouted, officeOf, surnameOf } from "../names/name-forms.ts"
import { byAddress } from "./address.ts"
import { type Introduced, introducedOffices } from "./introduced-offices.ts"
import { bearers, bearersOfInitials, isAbbreviation, keyOfNaming, type Naming, type SpeakerIds } from "./naming.ts"
import { type Identity, identify } from "./registry.ts"
import { isSurnameOf, isUsualShortOf, mayBeShortOf } from "./same-name.ts"
import { haveEqualOffice, isSeatBeside, sameOffice } from "./same-office.ts"

interface Speakers {
  /** The speaker id of each naming; null where it is nobody known. */
  readonly ids: readonly (string | null)[]
  readonly people: readonly Person[]
  readonly issues: readonly Issue[]
}

/** A person of the page so far. */
interface Known extends Identity {
  readonly names: Set<string>
  readonly roles: string[]
}

/** What is found out while the namings of a page are read. */
interface Reading {
  readonly resolve: ReturnType<typeof identify>
  readonly known: Map<string, Known>
  readonly issues: Issue[]
}

/**
 * Finds out who the namings of one page are. Full names come first; then surnames, given names and initials, each by the one person of the
 * page who bears it. `text` is the page, where names not printed in full at a label may be; `opening` are the lines at its top, which may
 * tell the office of people whose labels print none. People of one name whose offices have nothing in
 * common are kept apart; a naming that fits several people stays null. Takes n log n steps in the number of namings.
 */
export const resolveSpeakers = (text: string, namings: readonly Naming[], facts: Facts, opening: readonly string[] = []): Speakers => {
  const known = new Map<string, Known>()
  const issues: Issue[] = []
  const reading = { resolve: identify(facts), known, issues }
  const byName = fullNames(namings, reading)
  const surnames = bearers(byName, surnameOf)
  const givenNames = bearers(byName, (name) => foldName(name).split(" ")[0]!)
  const initials = bearersOfInitials(namings, byName)
  const areShouted = namings.some(({ name }) => name.length > 3) && !namings.some(({ name }) => /\p{Ll}/u.test(name))
  const inFull = once(() => fullNamesOf(text))
  const introduced = once(() => introducedOffices(opening))
  const meant = byAddress(namings)
  const found = namings.map((naming): string | null => {
    if (naming.name === "") return null
    if (isFull(naming.name)) return byName.get(keyOfNaming(naming)) ?? null
    const bearing = surnames.get(surnameOf(naming.name)) ?? givenNames.get(foldName(naming.name)) ?? []
    const fitting = meant(
      naming,
      bearing.filter(({ name }) => fitsInitial(naming.name, name))
    )
    const ids = new Set(fitting.map(({ id }) => id))
    if (ids.size === 1) return note(known.get([...ids][0]!)!, naming)
    if (ids.size > 1) {
      issues.push(couldBe(naming, [...new Set(fitting.map(({ name }) => name))].sort().join(" or ")))
      return null
    }
    const isUnknown = !inFull().has(surnameOf(naming.name))
    if (isAbbreviation(naming) && (initials.has(initialsOf(naming.name)) || (isUnknown && !areShouted)))
      return byInitials(naming, initials, issues)
    return shortName(inFull(), naming, reading, meant, introduced)
  })
  for (const { names, roles } of known.values()) {
    const office = [...names].map((name) => introduced().get(foldName(name))?.office).find((each) => each !== undefined)
    if (office !== undefined && roles.every((role) => office.startsWith(`${role} `))) roles.push(officeOf(office, office))
  }
  return { ids: found, people: [...known.values()].map(person), issues: distinctIssues(issues) }
}

const couldBe = ({ printed, span }: Naming, whom: string): Issue => warning("ambiguous-speaker", span, `“${printed}” could be ${whom}.`)

const person = ({ speakerId, name, names, roles, resolvedBy }: Known): Person => ({ speakerId, name, names: [...names], roles, resolvedBy })

/** What is known of a person, entered if new. */
const entryOf = (known: Map<string, Known>, identity: Identity): Known => {
  const entry = known.get(identity.speakerId) ?? { ...identity, names: new Set<string>(), roles: [] }
  known.set(identity.speakerId, entry)
  return entry
}

/** Adds a name and an office to what is known of a person, and gives their id. */
const note = (known: Known, { name, role, printed }: Pick<Naming, "name" | "role" | "printed">): string => {
  if (name !== "") known.names.add(isShouted(name) ? inTitleCase(name) : name)
  const office = role === null ? null : officeOf(role, printed)
  if (office !== null && !known.roles.includes(office)) known.roles.push(office)
  return known.speakerId
}

/** The speaker ids of full names, by `keyOfNaming`; null where several people of that name fit. */
const fullNames = (namings: readonly Naming[], { resolve, known, issues }: Reading): SpeakerIds => {
  const groups = groupsOfNames(namings)
  const found = new Map<string, string | null>()
  for (const group of groups) {
    const offices = officesOf(group)
    const asOne = offices.length < 2
    const shown = displayName(group)
    for (const naming of group) {
      if (found.has(keyOfNaming(naming))) continue
      const role = naming.role ?? (asOne ? (offices[0]?.[0] ?? null) : null)
      // Where the page prints the name with several offices, only speakers.csv can say who is meant without one.
      const identity =
        asOne || naming.role !== null ? resolve(shown ?? inTitleCase(naming.name), role) : resolve(shown ?? inTitleCase(group[0]!.name))
      const isSplit = !asOne && identity?.resolvedBy === "label"
      if (identity === null || (isSplit && naming.role === null)) {
        issues.push(couldBe(naming, "several people of that name"))
        found.set(keyOfNaming(naming), null)
        continue
      }
      if (shown !== null && naming.role === null && isUsualShortOf(naming.name, shown))
        issues.push(info("ambiguous-speaker", naming.span, `${naming.name} is taken for ${shown}, whom the page names, too.`))
      const office = offices.find((roles) => naming.role !== null && roles.includes(naming.role))
      const speakerId = isSplit && office !== undefined ? `${identity.speakerId}-${slugify(office[0]!)}` : identity.speakerId
      found.set(keyOfNaming(naming), note(entryOf(known, { ...identity, speakerId }), naming))
      if (isSplit) {
        const message = `${naming.name} is printed with offices that have nothing in common; kept apart by office.`
        issues.push(warning("ambiguous-speaker", naming.span, message))
      }
    }
  }
  return found
}

/** Full namings by person: those of one spelling, and those of a short form of the given name that are the same person's. */
const groupsOfNames = (namings: readonly Naming[]): readonly (readonly Naming[])[] => {
  const groups: Naming[][] = []
  const bySurname = new Map<string, Naming[][]>()
  const follows = followersOf(namings)
  const full = namings.filter(({ name }) => isFull(name))
  for (const [spelling, group] of Map.groupBy(full, ({ name }) => romanisation(name))) {
    const surname = spelling.split(" ").at(-1)!
    const namesakes = bySurname.get(surname) ?? []
    bySurname.set(surname, namesakes)
    const few = namesakes.length > mostNamesakes ? [] : namesakes
    const open = few.filter((other) => isShortAlone(other, group) && !follows(other, group))
    const akin = few.find((other) => isShortOfSame(other, group)) ?? (open.length === 1 ? open[0] : undefined)
    if (akin !== undefined) akin.push(...group)
    else {
      groups.push([...group])
      namesakes.push(groups.at(-1)!)
    }
  }
  return groups
}

/** Whether a turn of the one follows right on a turn of the other: nobody answers themselves. */
const followersOf = (namings: readonly Naming[]) => {
  const place = new Map(namings.map((naming, index) => [naming, index]))
  return (a: readonly Naming[], b: readonly Naming[]): boolean => {
    const places = new Set(b.map((naming) => place.get(naming)!))
    return a.some((naming) => places.has(place.get(naming)! - 1) || places.has(place.get(naming)! + 1))
  }
}

/** Whether two names may be one person's, one of them a usual short form ("Bill" of "William Berg") that the page prints without an office. */
const isShortAlone = (a: readonly Naming[], b: readonly Naming[]): boolean =>
  isUsualShortOf(a[0]!.name, b[0]!.name) && (rolesOf(a).length === 0 || rolesOf(b).length === 0)

/** People of one surname on a page beyond whom no short forms are looked for. */
const mostNamesakes = 12

const isShortOfSame = (a: readonly Naming[], b: readonly Naming[]): boolean =>
  isSurnameOf(a[0]!.name, b[0]!.name) ||
  isSurnameOf(b[0]!.name, a[0]!.name) ||
  (mayBeShortOf(a[0]!.name, b[0]!.name) && haveEqualOffice(rolesOf(a), rolesOf(b)))

/** Most offices of one person that are compared. */
const mostRoles = 12
const rolesOf = (group: readonly Naming[]): readonly string[] => [...new Set(group.flatMap(({ role }) => role ?? []))].slice(0, mostRoles)

/** The offices printed with a name, in groups of those that may be the same. */
const officesOf = (group: readonly Naming[]): readonly (readonly string[])[] => {
  const offices: string[][] = []
  for (const role of new Set(group.flatMap((naming) => naming.role ?? []))) {
    const same = offices.find((roles) => roles.some((other) => sameOffice(role, other) || isSeatBeside(role, other)))
    if (same === undefined) offices.push([role])
    else same.push(role)
  }
  return offices
}

/**
 * The printing of a name to show and to make the id of: the most frequent one not in capitals, one that is no short form of another before
 * all; null where the name is printed in capitals only.
 */
const displayName = (group: readonly Naming[]): string | null => {
  const shown = Map.groupBy(
    group.filter(({ name }) => !isShouted(name)),
    ({ name }) => name
  )
  const inOffice = [...shown].filter(([, all]) => all.some(({ role }) => role !== null)).slice(0, mostRoles)
  const isLong = (name: string): boolean => !inOffice.some(([other]) => other !== name && isUsualShortOf(name, other))
  const sorted = [...shown].sort(([a, all], [b, others]) => others.length - all.length || b.length - a.length || (a < b ? -1 : 1))
  return (sorted.find(([name]) => isLong(name)) ?? sorted[0])?.[0] ?? null
}

/** The speaker id of initials ("PV" of "Pekka Virtanen"); null for those of a paper, and, with an issue, for unknown ones. */
const byInitials = ({ name, printed, span }: Naming, initials: SpeakerIds, issues: Issue[]): string | null => {
  const letters = initialsOf(name)
  if (!initials.has(letters)) issues.push(warning("unresolved-speaker", span, `“${printed}” is an abbreviation the page does not explain.`))
  return initials.get(letters) ?? null
}

/**
 * The speaker id of a surname that no full name at a label has: that of the one full name of the text that ends in it, or that begins with it
 * and is introduced with the same office ("PRESIDENT LE" of "President Le Hoang Minh"), else of the surname alone.
 */
const shortName = (
  inFull: ReturnType<typeof fullNamesOf>,
  naming: Naming,
  { resolve, known, issues }: Reading,
  meant: ReturnType<typeof byAddress>,
  introduced: () => ReadonlyMap<string, Introduced>
): string | null => {
  const surname = inTitleCase(naming.name.split(" ").at(-1)!)
  const inText = (inFull.get(foldName(surname)) ?? []).filter((name) => fitsInitial(naming.name, name))
  const fulls = meant(
    naming,
    inText.map((name) => ({ name }))
  )
  if (fulls.length > 1 || (fulls.length === 0 && inText.length > 0)) {
    issues.push(couldBe(naming, inText.join(" or ")))
    return null
  }
  const first = fulls.length === 0 ? surnameFirst([...introduced()], foldName(surname), naming.role) : null
  const name = fulls[0]?.name ?? first ?? inTitleCase(naming.name)
  const identity = resolve(name, naming.role)
  if (identity === null) return null
  if (fulls.length === 0 && first === null)
    issues.push(info("unresolved-speaker", naming.span, `“${naming.printed}” is named by surname alone.`))
  return note(entryOf(known, identity), { ...naming, name })
}

/** The one full name that begins with a surname, among those introduced with the same office; null where none or several do. */
const surnameFirst = (introduced: readonly (readonly [string, Introduced])[], surname: string, role: string | null): string | null => {
  const names = introduced.filter(([name, { office }]) => name.startsWith(`${surname} `) && role !== null && sameOffice(role, office))
  return names.length === 1 ? names[0]![1].name : null
}

const distinctIssues = (issues: readonly Issue[]): readonly Issue[] => [...new Map(issues.map((issue) => [issue.message, issue])).values()]
