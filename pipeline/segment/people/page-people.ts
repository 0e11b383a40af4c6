import type { Facts, SpeakerFact } from "../../../schemas/inputs.ts"
import { styles } from "../../english/office-words.ts"
import { surnameOf } from "../names/name-forms.ts"
import type { Mention } from "../sentence/mentions.ts"
import type { Gender } from "../sentence/name-run.ts"
import { type Office, officeAt } from "../sentence/offices.ts"
import { words } from "../sentence/words.ts"
import { foldName } from "./registry.ts"

/** A person as the page shows them so far; filled while the page is read. */
export interface Figure {
  /** The fullest name printed (or the registry's, where the page prints less). */
  name: string
  /** How often the page prints each spelling of the full name. */
  readonly spellings: Map<string, number>
  /** Folded words of every printing of the name. */
  readonly parts: Set<string>
  readonly offices: Office[]
  country: string | null
  gender: Gender | null
  /** How often a reporting clause names them. */
  count: number
  /** How often the page names them at all. */
  mentioned: number
  /** Their reviewed rows, where the registry knows them. */
  readonly facts: readonly SpeakerFact[]
  /** The office as printed with the name. */
  role: string | null
}

/** The registry by folded name, and what it says that a page leaves out. */
export interface Registry {
  readonly byName: ReadonlyMap<string, readonly SpeakerFact[]>
  readonly all: readonly SpeakerFact[]
}

/** Rows that hold on a day; all rows where the day is unknown. */
export const registryOf = (facts: Facts, date: string | null): Registry => {
  const all = facts.speakers.filter(({ from, to }) => date === null || ((from === null || from <= date) && (to === null || date <= to)))
  const valid = new Set(all.map(({ speaker_id }) => speaker_id))
  const byName = new Map<string, SpeakerFact[]>()
  for (const fact of [...all, ...facts.speakers.filter(({ speaker_id }) => !valid.has(speaker_id))])
    for (const name of [fact.name, ...fact.other_names].map(foldName)) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [fact])
      else same.push(fact)
    }
  return { byName, all }
}

export const partsOf = (name: string): readonly string[] => foldName(name).split(" ")

/** The office a registry row states. */
export const officeOfFact = ({ role, country }: SpeakerFact): Office | null => {
  if (role === null) return null
  const text = role[0]!.toUpperCase() + role.slice(1)
  const office = officeAt(words(text, { start: 0, end: text.length }), 0)?.office
  return office === undefined ? null : { ...office, country: office.country ?? country }
}

export const figureOfFact = (facts: readonly SpeakerFact[], name: string): Figure => ({
  name,
  spellings: new Map(),
  parts: new Set([...partsOf(name), ...facts.flatMap((fact) => [fact.name, ...fact.other_names].flatMap(partsOf))]),
  offices: facts.flatMap((fact) => officeOfFact(fact) ?? []),
  country: facts[0]?.country ?? null,
  gender: null,
  count: 0,
  mentioned: 0,
  facts,
  role: null
})

/** The page's people, findable by whole name, by any word of it, and by registry row. */
export interface People {
  readonly all: Figure[]
  readonly byName: Map<string, Figure>
  readonly byPart: Map<string, Figure[]>
  readonly byFact: Map<string, Figure>
}

export const nobody = (): People => ({ all: [], byName: new Map(), byPart: new Map(), byFact: new Map() })

/** Adds a person, or a further printing of a name to one. */
export const enter = (people: People, figure: Figure, name: string, isNew: boolean): void => {
  if (isNew) people.all.push(figure)
  if (!people.byName.has(foldName(name))) people.byName.set(foldName(name), figure)
  for (const { speaker_id } of figure.facts) people.byFact.set(speaker_id, figure)
  for (const part of isNew ? new Set([...figure.parts, ...partsOf(name)]) : partsOf(name).filter((part) => !figure.parts.has(part))) {
    figure.parts.add(part)
    people.byPart.set(part, people.byPart.get(part) ?? [])
    people.byPart.get(part)!.push(figure)
  }
}

/** How many people may share a word of a name before misspellings among them are no longer looked for. */
const crowd = 24

/** Finds the person a full name belongs to, spelling slips allowed; null where the page has not shown them. */
export const findByName = (people: People, registry: Registry, name: string): Figure | null => {
  const folded = foldName(name)
  const fact = registry.byName.get(folded)?.[0]
  const known = (fact === undefined ? undefined : people.byFact.get(fact.speaker_id)) ?? people.byName.get(folded)
  if (known !== undefined) return known
  const parts = partsOf(name)
  for (const part of [parts.at(-1)!, parts[0]!]) {
    const near = people.byPart.get(part) ?? []
    const slip = near.length > crowd ? undefined : near.find((figure) => isSlip(figure.name, name))
    if (slip !== undefined) return slip
  }
  const longer = (people.byPart.get(parts.at(-1)!) ?? []).slice(0, crowd).filter((figure) => foldName(figure.name).endsWith(` ${folded}`))
  return parts.length > 1 && longer.length === 1 ? longer[0]! : null
}

/** One name in two spellings: same surname and like given names, or same given name and a slip in a long surname. */
const isSlip = (a: string, b: string): boolean => {
  const [given, other] = [partsOf(a)[0] ?? "", partsOf(b)[0] ?? ""]
  const [surname, second] = [surnameOf(a), surnameOf(b)]
  if (partsOf(a).length < 2 || partsOf(b).length < 2) return false
  if (surname === second)
    return (
      given === other ||
      (given.length > 3 &&
        other.length > 3 &&
        given[0] === other[0] &&
        distance(given, other) <= (Math.min(given.length, other.length) >= 8 ? 3 : 2))
    )
  return given === other && Math.min(surname.length, second.length) >= 6 && distance(surname, second) <= 1
}

/** Edit distance of two short words. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** Takes a mention by full name into the page's people. */
export const introduce = (people: People, registry: Registry, mention: Mention): Figure => {
  const name = mention.name ?? ""
  const found = findByName(people, registry, name)
  const figure = found ?? figureOfFact(registry.byName.get(foldName(name)) ?? [], name)
  enter(people, figure, name, found === null)
  const times = (figure.spellings.get(name) ?? 0) + 1
  figure.spellings.set(name, times)
  const longer = partsOf(name).length - partsOf(figure.name).length
  if (longer > 0 || (longer === 0 && times > (figure.spellings.get(figure.name) ?? 0))) figure.name = name
  learn(figure, mention)
  return figure
}

/** What a mention tells of a person: office, state, gender. */
export const learn = (figure: Figure, { office, gender, style }: Mention): void => {
  figure.gender ??= gender
  if (style !== undefined) figure.offices.push({ head: style, country: null, scope: [], printed: style })
  if (office === null) return
  figure.country ??= office.scope.length === 0 ? office.country : null
  if (office.head === "counterpart" || office.head === "person") return
  if (
    !figure.offices.some(
      ({ head, country, scope }) => head === office.head && country === office.country && scope.join() === office.scope.join()
    )
  )
    figure.offices.push(office)
  if (!styles.has(office.head)) figure.role ??= office.printed
}

/** The people whose name holds a word ("Surname", "Mr Surname"); those whose surname it is, if there are such. */
export const findBySurname = (people: People, name: string): readonly Figure[] => {
  const parts = partsOf(name)
  const holding = (people.byPart.get(parts.at(-1)!) ?? []).filter((figure) => parts.every((part) => figure.parts.has(part)))
  const bySurname = holding.filter((figure) => surnameOf(figure.name) === parts.at(-1))
  return bySurname.length > 0 ? bySurname : holding
}
