import type { Facts, SpeakerFact } from "../../../schemas/inputs.ts"
import type { Person } from "../../model/segmented-page.ts"
import { slugify } from "../../text/keys/identity.ts"
import { foldName, romanisation } from "../names/folded-name.ts"
import { sameOffice } from "./same-office.ts"

/** Whom a printed name stands for: a reviewed row of speakers.csv, or a person made of the name itself. */
export type Identity = Pick<Person, "speakerId" | "name" | "resolvedBy">

/** The reviewed people of speakers.csv. */
interface Registry {
  /** Rows by each folded name of theirs. */
  readonly byName: ReadonlyMap<string, readonly SpeakerFact[]>
  /** All these names, and their romanisations. */
  readonly names: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
}

const namesOf = ({ name, other_names }: SpeakerFact): readonly string[] => [name, ...other_names]

/** Rows by each folded name of theirs, in their order. */
const rowsByName = (rows: readonly SpeakerFact[]): Registry["byName"] => {
  const named = rows.flatMap((fact) => [...new Set(namesOf(fact).map(foldName))].map((name) => ({ name, fact })))
  const groups = Map.groupBy(named, ({ name }) => name)
  return new Map([...groups].map(([name, group]) => [name, group.map(({ fact }) => fact)]))
}

const registries = new WeakMap<Facts["speakers"], Registry>()

/** The registry of a table; it is built once for each table, however many pages ask. */
export const registryOf = ({ speakers }: Facts): Registry => {
  const made = registries.get(speakers)
  if (made !== undefined) return made
  const names = new Set(speakers.flatMap(namesOf).flatMap((name) => [foldName(name), romanisation(name)]))
  const registry = { byName: rowsByName(speakers), names, surnames: new Set([...names].map((name) => name.split(" ").at(-1)!)) }
  registries.set(speakers, registry)
  return registry
}

/**
 * Resolves a printed full name to a row of speakers.csv by name or other name, else to an identity made of the name itself.
 * Where the table has several people of that name, the office decides; null where it does not.
 */
export const identify = (facts: Facts): ((name: string, role?: string | null) => Identity | null) => {
  const { byName } = registryOf(facts)
  return (name, role = null) => {
    const named = byName.get(foldName(name)) ?? []
    const ids = new Set(named.map((fact) => fact.speaker_id))
    const fitting = ids.size > 1 ? named.filter((fact) => role !== null && fact.role !== null && sameOffice(role, fact.role)) : named
    const fact = fitting[0]
    if (fact === undefined) return ids.size > 1 ? null : { speakerId: slugify(name), name, resolvedBy: "label" }
    if (fitting.some((other) => other.speaker_id !== fact.speaker_id)) return null
    return { speakerId: fact.speaker_id, name: fact.name, resolvedBy: "registry" }
  }
}

/** The registry on a day. */
export interface DayRegistry {
  /** Rows by folded name, those that hold on the day first. */
  readonly byName: ReadonlyMap<string, readonly SpeakerFact[]>
  /** The rows that hold on the day; all rows where the day is unknown. */
  readonly all: readonly SpeakerFact[]
}

/** The registry on a day (ISO date; null where it is unknown). People who have no row for that day keep their other rows. */
export const registryOn = (facts: Facts, date: string | null): DayRegistry => {
  const all = facts.speakers.filter(({ from, to }) => date === null || ((from === null || from <= date) && (to === null || date <= to)))
  const valid = new Set(all.map(({ speaker_id }) => speaker_id))
  return { byName: rowsByName([...all, ...facts.speakers.filter(({ speaker_id }) => !valid.has(speaker_id))]), all }
}
