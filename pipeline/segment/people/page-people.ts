import type { SpeakerFact } from "../../../schemas/inputs.ts"
import { genderOfGivenName } from "../../english/people/given-names.ts"
import { relatives, styles } from "../../english/people/office-words.ts"
import type { Gender } from "../../english/word-list.ts"
import { foldName } from "../names/folded-name.ts"
import { surnameOf } from "../names/name-forms.ts"
import type { Mention, Office } from "../sentence/mention.ts"
import { officeAt } from "../sentence/offices.ts"
import { words } from "../sentence/words.ts"
import type { DayRegistry } from "./registry.ts"

/** A person as the page shows them; filled in while the page is read. */
export interface PagePerson {
  /** The fullest name printed, or the registry's where that is fuller. */
  name: string
  /** How often the page prints each spelling of the full name. */
  readonly spellings: Map<string, number>
  /** The folded words of every printing of the name. */
  readonly parts: Set<string>
  readonly offices: Office[]
  country: string | null
  gender: Gender | null
  /** How many reporting clauses name them as the source. */
  count: number
  /** How often the page names them at all. */
  mentioned: number
  /** Their reviewed rows, where the registry knows them. */
  readonly facts: readonly SpeakerFact[]
  /** The office as printed with the name. */
  role: string | null
}

/** The people of a page: all of them, by folded whole name, by each word of it, and by the speaker id of their registry row. */
export interface PagePeople {
  readonly all: PagePerson[]
  readonly byName: Map<string, PagePerson>
  readonly byPart: Map<string, PagePerson[]>
  readonly byFact: Map<string, PagePerson>
}

/** The folded words of a name. */
const partsOf = (name: string): readonly string[] => foldName(name).split(" ")

/** The office in a row of the registry; null where the row has none that can be read. */
export const officeOfFact = ({ role, country }: SpeakerFact): Office | null => {
  if (role === null) return null
  const text = role[0]!.toUpperCase() + role.slice(1)
  const office = officeAt(words(text, { start: 0, end: text.length }), 0)?.office
  return office === undefined ? null : { ...office, country: office.country ?? country }
}

/** A person known from rows of the registry, or, without rows, by name alone. */
export const personOfFacts = (facts: readonly SpeakerFact[], name: string): PagePerson => ({
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

/** A page before anybody is read from it. */
export const nobody = (): PagePeople => ({ all: [], byName: new Map(), byPart: new Map(), byFact: new Map() })

/** Adds a person to the page under a printed name, or, if not new, the printed name to the person. */
export const enter = (people: PagePeople, person: PagePerson, name: string, isNew: boolean): void => {
  if (isNew) people.all.push(person)
  if (!people.byName.has(foldName(name))) people.byName.set(foldName(name), person)
  for (const { speaker_id } of person.facts) people.byFact.set(speaker_id, person)
  for (const part of isNew ? new Set([...person.parts, ...partsOf(name)]) : partsOf(name).filter((part) => !person.parts.has(part))) {
    person.parts.add(part)
    people.byPart.set(part, people.byPart.get(part) ?? [])
    people.byPart.get(part)!.push(person)
  }
}

/** More people than this share a word too common to look for misspelt names among them. */
const crowd = 24

/** The person of the page whom a full name belongs to, misspellings and "Sheikh Omar" for "Sheikh Omar al-Salim" allowed; null where the page has not shown them. */
export const findByName = (people: PagePeople, registry: DayRegistry, name: string): PagePerson | null => {
  const folded = foldName(name)
  const fact = registry.byName.get(folded)?.[0]
  const known = (fact === undefined ? undefined : people.byFact.get(fact.speaker_id)) ?? people.byName.get(folded)
  if (known !== undefined) return known
  const parts = partsOf(name)
  for (const part of [parts.at(-1)!, parts[0]!]) {
    const near = people.byPart.get(part) ?? []
    const slip = near.length > crowd ? undefined : near.find((person) => isSlip(person.name, name))
    if (slip !== undefined) return slip
  }
  const longer = (people.byPart.get(parts.at(-1)!) ?? []).slice(0, crowd).filter((person) => foldName(person.name).endsWith(` ${folded}`))
  if (parts.length > 1 && longer.length === 1) return longer[0]!
  const begun = (people.byPart.get(parts[0]!) ?? []).slice(0, crowd).filter((person) => foldName(person.name).startsWith(`${folded} `))
  return parts.length > 1 && begun.length === 1 ? begun[0]! : null
}

/** Whether two names may be one misspelt: same surname and similar given names, or same given name and long surnames one letter apart. */
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

/** Edit distance of two words (Levenshtein): insertions, deletions and replacements of letters. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

/** Adds whoever is mentioned by full name to the people of the page, or finds them there, and keeps what the mention tells of them. */
export const introduce = (people: PagePeople, registry: DayRegistry, mention: Mention): PagePerson => {
  const name = mention.name ?? ""
  const found = findByName(people, registry, name)
  const person = found ?? personOfFacts(registry.byName.get(foldName(name)) ?? [], name)
  enter(people, person, name, found === null)
  const times = (person.spellings.get(name) ?? 0) + 1
  person.spellings.set(name, times)
  const longer = partsOf(name).length - partsOf(person.name).length
  if (longer > 0 || (longer === 0 && times > (person.spellings.get(person.name) ?? 0))) person.name = name
  learn(person, mention)
  return person
}

/** Keeps what a mention tells of a person: office, state, gender. */
export const learn = (person: PagePerson, { office, gender, style }: Mention): void => {
  person.gender ??= gender
  if (style !== undefined) person.offices.push({ head: style, country: null, scope: [], printed: style })
  if (office === null) return
  person.country ??= office.scope.length === 0 ? office.country : null
  if (office.head === "counterpart" || office.head === "person") return
  if (
    !person.offices.some(
      ({ head, country, scope }) => head === office.head && country === office.country && scope.join() === office.scope.join()
    )
  )
    person.offices.push(office)
  if (!styles.has(office.head) && !relatives.has(office.head)) person.role ??= office.printed
}

/** Whether a mention does not tell another gender than a person's, which a given name tells too: "Mrs Berg" is not Ivan Berg. */
export const fitsGender = ({ gender, name }: PagePerson, mention: Mention): boolean => {
  const told = gender ?? genderOfGivenName(name.split(" ")[0]!)
  return told === null || mention.gender === null || told === mention.gender
}

/** The people whose name holds the words of a short name ("Surname"); only those whose surname it is, where there are any. */
export const findBySurname = (people: PagePeople, name: string): readonly PagePerson[] => {
  const parts = partsOf(name)
  const holding = (people.byPart.get(parts.at(-1)!) ?? []).filter((person) => parts.every((part) => person.parts.has(part)))
  const bySurname = holding.filter((person) => surnameOf(person.name) === parts.at(-1))
  return bySurname.length > 0 ? bySurname : holding
}
