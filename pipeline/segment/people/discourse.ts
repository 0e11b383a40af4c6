import type { Facts } from "../../../schemas/inputs.ts"
import { genderOfGivenName } from "../../english/people/given-names.ts"
import { callings, gainedOffice, stateHeads } from "../../english/people/office-words.ts"
import type { Gender } from "../../english/word-list.ts"
import { foldName } from "../names/folded-name.ts"
import { surnameOf } from "../names/name-forms.ts"
import type { Mention, Office } from "../sentence/mention.ts"
import { introduceAll, type Statement } from "./introductions.ts"
import { best, keyOf, rank } from "./office-fit.ts"
import {
  enter,
  findByName,
  findBySurname,
  fitsGender,
  introduce,
  learn,
  nobody,
  officeOfFact,
  type PagePeople,
  type PagePerson,
  personOfFacts
} from "./page-people.ts"
import { type DayRegistry, registryOn } from "./registry.ts"

/** The people of one page, and whom the text speaks of at the place reached. */
export interface Discourse {
  readonly people: PagePeople
  readonly registry: DayRegistry
  /** Whoever the reporting clauses name most often. */
  readonly main: PagePerson | null
  /** Whether the page prints no office for some source. */
  readonly hasOpenOffice: boolean
  /** Two of those named without an office, if there are as many. */
  readonly open: readonly PagePerson[]
  /** Whom "he" or "she" may mean, latest last; null where several people were the subject. */
  readonly focus: (PagePerson | null)[]
  /** Who fits an office best, by `keyOf` the office, so that it is computed once. */
  readonly holders: Map<string, readonly PagePerson[]>
}

/** Whom a mention means: one person, or why nobody. */
type Resolution = { readonly person: PagePerson } | { readonly person: null; readonly why: "unknown" | "ambiguous" | "several" }

/**
 * Reads a page once: first the people it introduces, then surnames, offices gained, and the states that offices are of. `date` is the day of
 * the page.
 */
export const discourseOf = (statements: readonly Statement[], facts: Facts, date: string | null): Discourse => {
  const registry = registryOn(facts, date)
  const people = nobody()
  introduceAll(people, registry, statements)
  for (const { mentions, frame } of statements) {
    for (const mention of mentions.all) {
      if (mention.kind !== "name") continue
      if (!mention.name!.includes(" ")) attachSurname(people, registry, mention)
      const meant = byName(people, registry, mention)
      if (meant.person) meant.person.mentioned++
    }
    const named = frame?.subject?.kind === "name" && !frame.isGroup ? byName(people, registry, frame.subject) : null
    if (named?.person) named.person.count++
  }
  for (const statement of statements) elected(people, registry, statement)
  bindStates(people.all, statements)
  const main = people.all.reduce<PagePerson | null>(
    (top, one) =>
      one.count > 0 && (top === null || one.count > top.count || (one.count === top.count && one.mentioned > top.mentioned)) ? one : top,
    null
  )
  const hasOpenOffice = people.all.some(({ count, offices }) => count > 0 && offices.length === 0)
  const open = people.all.filter(({ offices, mentioned }) => offices.length === 0 && mentioned > 0).slice(0, 2)
  return { people, registry, main, hasOpenOffice, open, focus: [], holders: new Map() }
}

/** Gives people the office they are said to gain: "congratulated Name Surname on his election as Secretary General". */
const elected = (people: PagePeople, registry: DayRegistry, { words, mentions }: Statement): void => {
  for (const mention of mentions.all) {
    const isGained = words[mention.first - 1]?.base === "as" && gainedOffice.has(words[mention.first - 2]?.base ?? "")
    const owner =
      mention.kind === "office" && isGained ? mentions.all.findLast(({ last, kind }) => last < mention.first && kind === "name") : undefined
    if (owner?.name?.includes(" ")) learn(introduce(people, registry, owner), mention)
  }
}

/** Gives "Mr Surname" and "President Surname" to the person of that surname; where there is none, adds one known by surname alone. */
const attachSurname = (people: PagePeople, registry: DayRegistry, mention: Mention): void => {
  const known = findBySurname(people, mention.name!).filter((person) => fitsGender(person, mention))
  if (known.length === 1) learn(known[0]!, mention)
  if (known.length > 0) return
  const facts = registry.all.filter(({ name }) => foldName(name).split(" ").at(-1) === foldName(mention.name!))
  if (facts.length > 0 && facts.every(({ speaker_id }) => speaker_id === facts[0]!.speaker_id)) {
    const person = personOfFacts(facts, facts[0]!.name)
    enter(people, person, person.name, true)
    learn(person, mention)
  } else if (mention.office !== null || mention.gender !== null) introduce(people, registry, mention)
}

/**
 * Gives a state to people: where "the Belarusian leader" is a source, nobody of the page is known to be of that state, and exactly one source of
 * unknown state fits, that source is meant.
 */
const bindStates = (persons: readonly PagePerson[], statements: readonly Statement[]): void => {
  const seen = new Set<string>()
  for (const { frame } of statements) {
    const office = frame?.subject?.office
    if (
      !office ||
      frame?.subject?.name !== null ||
      office.country === null ||
      office.scope.length > 0 ||
      !stateHeads.has(office.head) ||
      seen.has(keyOf(office))
    )
      continue
    seen.add(keyOf(office))
    if (persons.some((person) => person.country === office.country && rank(person, office) > 0)) continue
    const open = persons.filter((person) => person.country === null && person.count > 0 && rank(person, office) > 0)
    if (open.length !== 1) continue
    open[0]!.country = office.country
    if (office.head !== "leader") open[0]!.offices.push(office)
  }
}

/** Whom a mention means at the place reached. */
export const resolve = (discourse: Discourse, mention: Mention): Resolution => {
  if (mention.kind === "several") return { person: null, why: "several" }
  if (mention.kind === "pronoun") return byPronoun(discourse, mention)
  return mention.name === null
    ? byOffice(discourse, mention.office!)
    : byName(discourse.people, discourse.registry, mention, discourse.focus.at(-1) ?? null)
}

/** Makes somebody the page does not name the one "he" or "she" may mean: "Her husband agreed." */
export const speakOfUnnamed = ({ focus }: Discourse, gender: Gender): unknown => focus.push({ ...personOfFacts([], ""), gender })

const byPronoun = ({ focus }: Discourse, { gender }: Mention): Resolution => {
  for (let at = focus.length - 1; at >= Math.max(0, focus.length - 8); at--) {
    const person = focus[at]
    if (!person) return { person: null, why: "ambiguous" }
    const told = person.gender ?? genderOfGivenName(person.name.split(" ")[0]!)
    if (told !== null && gender !== null && told !== gender) continue
    if (person.name === "") return { person: null, why: "ambiguous" }
    person.gender ??= gender
    return { person }
  }
  return { person: null, why: "unknown" }
}

const byName = (people: PagePeople, registry: DayRegistry, mention: Mention, focus: PagePerson | null = null): Resolution => {
  const full = mention.name!.includes(" ") ? findByName(people, registry, mention.name!) : null
  if (full !== null) return { person: full }
  const found = findBySurname(people, mention.name!).filter((person) => fitsGender(person, mention))
  const fitting = mention.office === null ? found : best(found, mention.office)
  if (fitting.length === 1) return { person: fitting[0]! }
  if (focus !== null && fitting.includes(focus) && surnameOf(focus.name) === foldName(mention.name!).split(" ").at(-1))
    return { person: focus }
  return { person: null, why: fitting.length === 0 ? "unknown" : "ambiguous" }
}

const byOffice = ({ people, registry, main, hasOpenOffice, open, focus, holders }: Discourse, office: Office): Resolution => {
  const fitting = holders.get(keyOf(office)) ?? best(callings.has(office.head) ? people.all.filter(has(office)) : people.all, office)
  holders.set(keyOf(office), fitting)
  if (fitting.length === 1)
    return (hasOpenOffice && isDoubtful(fitting[0]!, office)) || isOfOther(fitting[0]!, office, open)
      ? { person: null, why: "ambiguous" }
      : { person: fitting[0]! }
  if (fitting.length === 0) {
    const found = fromRegistry(registry, office, people)
    if (found.person !== null) holders.clear()
    return found
  }
  const isOpen = stateHeads.has(office.head) && fitting.every(({ offices }) => offices.length === 0)
  if (isOpen) return { person: null, why: "ambiguous" }
  const current = focus.at(-1) ?? null
  if (current !== null && fitting.includes(current) && !stateHeads.has(office.head)) return { person: current }
  const others = fitting.reduce((top, person) => (person === main ? top : Math.max(top, person.count)), 0)
  if (main !== null && fitting.includes(main) && (main.count >= 2 * others || current === main)) return { person: main }
  return current !== null && fitting.includes(current) ? { person: current } : { person: null, why: "ambiguous" }
}

/** Whether somebody is printed with an office; "the driver" may be anybody else. */
const has =
  ({ head }: Office) =>
  ({ offices }: PagePerson): boolean =>
    offices.some((held) => held.head === head)

/** Whether "the President" may be a source without an office: the one president the page names is of another state and never a source. */
const isDoubtful = ({ count, country: state }: PagePerson, { country, scope, head }: Office): boolean =>
  country === null && scope.length === 0 && stateHeads.has(head) && count === 0 && state !== null

/**
 * Whether "the President" may be somebody else than the only person who fits: that person holds the office of another state or body, or none
 * that is printed, and the page names somebody whose office it does not print.
 */
const isOfOther = (person: PagePerson, { country, scope, head }: Office, open: readonly PagePerson[]): boolean =>
  country === null &&
  scope.length === 0 &&
  stateHeads.has(head) &&
  person.offices.filter((office) => office.head === head).every((office) => office.country !== null || office.scope.length > 0) &&
  open.some((other) => other !== person)

/** Whoever held the office of a state on the day by the registry, where it has exactly one and the page names nobody in that office. */
const fromRegistry = (registry: DayRegistry, office: Office, people: PagePeople): Resolution => {
  if (office.country === null || !stateHeads.has(office.head)) return { person: null, why: "unknown" }
  const facts = registry.all.filter((fact) => fact.country === office.country && rank(personOfFacts([fact], fact.name), office) > 1)
  const first = facts[0]
  if (first === undefined || facts.some(({ speaker_id }) => speaker_id !== first.speaker_id) || officeOfFact(first) === null)
    return { person: null, why: "unknown" }
  const person = personOfFacts(facts, first.name)
  enter(people, person, person.name, true)
  return { person }
}
