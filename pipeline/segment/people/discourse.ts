import type { Facts } from "../../../schemas/inputs.ts"
import type { Frame } from "../sentence/find-frame.ts"
import type { Mention, Mentions } from "../sentence/mentions.ts"
import type { Office } from "../sentence/offices.ts"
import { explains, isExplained } from "../sentence/subjects.ts"
import type { Word } from "../sentence/words.ts"
import { best, keyOf, rank, stateHeads } from "./office-fit.ts"
import {
  enter,
  type Figure,
  figureOfFact,
  findByName,
  findBySurname,
  introduce,
  learn,
  nobody,
  officeOfFact,
  type People,
  type Registry,
  registryOf
} from "./page-people.ts"

/** A sentence as the discourse sees it: whom it mentions, whom it makes its source. */
export interface Statement {
  readonly words: readonly Word[]
  readonly mentions: Mentions
  readonly frame: Frame | null
}

/** Who is who on one page, and whom the text speaks of at the moment. */
export interface Discourse {
  readonly people: People
  readonly registry: Registry
  /** Whom its reporting clauses name most. */
  readonly main: Figure | null
  /** Whether a source is named without any office. */
  readonly hasOpenOffice: boolean
  /** Whom "he" or "she" means, latest last; an empty place where several were the subject. */
  readonly focus: (Figure | null)[]
  /** Who fits an office, looked up once. */
  readonly holders: Map<string, readonly Figure[]>
}

/** A mention resolved: one person, or why not. */
export type Resolution = { readonly figure: Figure } | { readonly figure: null; readonly why: "unknown" | "ambiguous" | "several" }

/** Reads the whole page once: people introduced by full name with an office, by the registry, or as the source of a report; then their states. */
export const discourseOf = (statements: readonly Statement[], facts: Facts, date: string | null): Discourse => {
  const registry = registryOf(facts, date)
  const people = nobody()
  const voices = new Set(statements.flatMap(({ frame }) => (isSurname(frame?.subject) ? [fold(frame!.subject!.name!)] : [])))
  for (const { words, mentions, frame } of statements) {
    for (const mention of mentions.all) {
      if (mention.kind !== "name" || !mention.name?.includes(" ")) continue
      const isIntroduced =
        mention.office !== null ||
        mention.gender !== null ||
        frame?.subject === mention ||
        explains(words, mention) ||
        isExplained(words, mention) ||
        voices.has(fold(mention.name).split(" ").at(-1)!) ||
        findByName(people, registry, mention.name) !== null ||
        registry.byName.has(fold(mention.name))
      if (isIntroduced) introduce(people, registry, mention)
    }
  }
  for (const { mentions, frame } of statements) {
    for (const mention of mentions.all) {
      if (mention.kind !== "name") continue
      if (!mention.name!.includes(" ")) attachSurname(people, registry, mention)
      const meant = byName(people, registry, mention)
      if (meant.figure) meant.figure.mentioned++
    }
    const named = frame?.subject?.kind === "name" && !frame.isGroup ? byName(people, registry, frame.subject) : null
    if (named?.figure) named.figure.count++
  }
  for (const statement of statements) elected(people, registry, statement)
  bindStates(people.all, statements)
  const main = people.all.reduce<Figure | null>(
    (top, one) =>
      one.count > 0 && (top === null || one.count > top.count || (one.count === top.count && one.mentioned > top.mentioned)) ? one : top,
    null
  )
  const hasOpenOffice = people.all.some(({ count, offices }) => count > 0 && offices.length === 0)
  return { people, registry, main, hasOpenOffice, focus: [], holders: new Map() }
}

/** "congratulated Name Surname on his election as Secretary General": the office is theirs. */
const elected = (people: People, registry: Registry, { words, mentions }: Statement): void => {
  for (const mention of mentions.all) {
    const isGained =
      words[mention.first - 1]?.base === "as" &&
      /^(?:re-?)?(?:election|appointment|inauguration)$/.test(words[mention.first - 2]?.base ?? "")
    const owner =
      mention.kind === "office" && isGained ? mentions.all.findLast(({ last, kind }) => last < mention.first && kind === "name") : undefined
    if (owner?.name?.includes(" ")) learn(introduce(people, registry, owner), mention)
  }
}

const isSurname = (subject: Mention | null | undefined): boolean => subject?.kind === "name" && !subject.name!.includes(" ")

const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()

/** "Mr Surname", "President Surname": of someone known, or else a person of whom the page prints no more. */
const attachSurname = (people: People, registry: Registry, mention: Mention): void => {
  const known = findBySurname(people, mention.name!)
  if (known.length === 1) learn(known[0]!, mention)
  if (known.length > 0) return
  const facts = registry.all.filter(({ name }) => fold(name).split(" ").at(-1) === fold(mention.name!))
  if (facts.length > 0 && facts.every(({ speaker_id }) => speaker_id === facts[0]!.speaker_id)) {
    const figure = figureOfFact(facts, facts[0]!.name)
    enter(people, figure, figure.name, true)
    learn(figure, mention)
  } else if (mention.office !== null || mention.gender !== null) introduce(people, registry, mention)
}

/** "The Belarusian leader said": where nobody is known to be of that state, it is the one source of unknown state. */
const bindStates = (figures: readonly Figure[], statements: readonly Statement[]): void => {
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
    if (figures.some((figure) => figure.country === office.country && rank(figure, office) > 0)) continue
    const open = figures.filter((figure) => figure.country === null && figure.count > 0 && rank(figure, office) > 0)
    if (open.length !== 1) continue
    open[0]!.country = office.country
    if (office.head !== "leader") open[0]!.offices.push(office)
  }
}

/** Whom a mention means here. */
export const resolve = (discourse: Discourse, mention: Mention): Resolution => {
  if (mention.kind === "several") return { figure: null, why: "several" }
  if (mention.kind === "pronoun") return byPronoun(discourse, mention)
  return mention.name === null
    ? byOffice(discourse, mention.office!)
    : byName(discourse.people, discourse.registry, mention, discourse.focus.at(-1) ?? null)
}

/** Makes someone the one a following pronoun means; null where several were spoken of. */
export const turnTo = (discourse: Discourse, figure: Figure | null): void => {
  discourse.focus.push(figure)
}

const byPronoun = ({ focus }: Discourse, { gender }: Mention): Resolution => {
  for (let at = focus.length - 1; at >= Math.max(0, focus.length - 8); at--) {
    const figure = focus[at]
    if (!figure) return { figure: null, why: "ambiguous" }
    if (figure.gender !== null && figure.gender !== gender) continue
    figure.gender ??= gender
    return { figure }
  }
  return { figure: null, why: "unknown" }
}

const byName = (people: People, registry: Registry, mention: Mention, focus: Figure | null = null): Resolution => {
  const full = mention.name!.includes(" ") ? findByName(people, registry, mention.name!) : null
  if (full !== null) return { figure: full }
  const found = findBySurname(people, mention.name!).filter(
    ({ gender }) => gender === null || mention.gender === null || gender === mention.gender
  )
  const fitting = mention.office === null ? found : best(found, mention.office)
  if (fitting.length === 1) return { figure: fitting[0]! }
  if (focus !== null && fitting.includes(focus)) return { figure: focus }
  return { figure: null, why: fitting.length === 0 ? "unknown" : "ambiguous" }
}

const byOffice = ({ people, registry, main, hasOpenOffice, focus, holders }: Discourse, office: Office): Resolution => {
  const fitting = holders.get(keyOf(office)) ?? best(people.all, office)
  holders.set(keyOf(office), fitting)
  if (fitting.length === 1)
    return hasOpenOffice && isDoubtful(fitting[0]!, office) ? { figure: null, why: "ambiguous" } : { figure: fitting[0]! }
  if (fitting.length === 0) {
    const found = fromRegistry(registry, office, people)
    if (found.figure !== null) holders.clear()
    return found
  }
  const current = focus.at(-1) ?? null
  const others = fitting.reduce((top, figure) => (figure === main ? top : Math.max(top, figure.count)), 0)
  if (main !== null && fitting.includes(main) && (main.count >= 2 * others || current === main)) return { figure: main }
  return current !== null && fitting.includes(current) ? { figure: current } : { figure: null, why: "ambiguous" }
}

/** "The President" where the page hears somebody without an office, and the one president it names is another state's and never heard. */
const isDoubtful = ({ count, country: state }: Figure, { country, scope, head }: Office): boolean =>
  country === null && scope.length === 0 && stateHeads.has(head) && count === 0 && state !== null

/** An office of a state nobody on the page holds by name: the registry's holder on that day, where there is exactly one. */
const fromRegistry = (registry: Registry, office: Office, people: People): Resolution => {
  if (office.country === null || !stateHeads.has(office.head)) return { figure: null, why: "unknown" }
  const facts = registry.all.filter((fact) => fact.country === office.country && rank(figureOfFact([fact], fact.name), office) > 1)
  const first = facts[0]
  if (first === undefined || facts.some(({ speaker_id }) => speaker_id !== first.speaker_id) || officeOfFact(first) === null)
    return { figure: null, why: "unknown" }
  const figure = figureOfFact(facts, first.name)
  enter(people, figure, figure.name, true)
  return { figure }
}
