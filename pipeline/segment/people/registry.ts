import type { Facts, SpeakerFact } from "../../../schemas/inputs.ts"
import { slugify } from "../../text/identity.ts"
import { remembered } from "../../text/remembered.ts"
import { fold, stem } from "../../text/words.ts"

/** Who a printed name stands for. */
export interface Identity {
  readonly speakerId: string
  readonly name: string
  readonly resolvedBy: "registry" | "label"
}

/** Folds case, marks and white space, so that printings of one name compare equal. */
export const foldName = (name: string): string =>
  (/^[ -~]*$/.test(name) ? name : name.normalize("NFKD").replace(/\p{M}+/gu, ""))
    .toLowerCase()
    .replace(/[\s.]+/g, " ")
    .trim()

/** The capitals a name begins its words with: "PV" of "Pekka Virtanen", "P.V.", "P. V." and "PV". */
export const initialsOf = (name: string): string =>
  isInitialism(name) || /^\p{Lu}{2,5}$/u.test(name)
    ? name.replace(/[^\p{L}]/gu, "")
    : name
        .split(/[\s-]+/)
        .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? "")
        .join("")

/** "PV", "P.V.", "P. V.": up to three capitals and nothing else, or more with full stops. */
export const isInitialism = (name: string): boolean => /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.[ -]?){2,5})$/u.test(name)

/** Words too common in offices to tell one from another. */
const unspecific = new Set(
  "the of for and a an at in on to acting first deputy vice former ex chief head chair president minister chairman director general secretary member".split(
    " "
  )
)

/** The words of an office that tell it from others, by their stems: "Healthcare Minister" to "healthcar". */
const contentOf = (role: string): readonly string[] =>
  (role.match(/\p{L}+/gu) ?? [])
    .map((word) => fold(word))
    .filter((word) => !unspecific.has(word))
    .map(stem)

const headOf = (role: string): readonly string[] =>
  (role.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => unspecific.has(word) && word.length > 3)

/** Whether two printings may be one office: they share a telling word, or one of them has none and they share the rank. */
export const sameOffice = (a: string, b: string): boolean => {
  const [left, right] = [contentOf(a), contentOf(b)]
  if (left.some((word) => right.includes(word))) return true
  return (left.length === 0 || right.length === 0) && headOf(a).some((word) => headOf(b).includes(word))
}

/** The people of the reviewed table by every name of theirs, folded; and what names of a page are compared with. */
interface Registry {
  readonly byName: ReadonlyMap<string, readonly SpeakerFact[]>
  /** The same names, and their romanisations. */
  readonly names: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
}

const registries = new WeakMap<Facts["speakers"], Registry>()

/** Made once of a table, however many pages ask. */
export const registryOf = ({ speakers }: Facts): Registry => {
  const made = registries.get(speakers)
  if (made !== undefined) return made
  const byName = new Map<string, SpeakerFact[]>()
  const names = new Set<string>()
  for (const fact of speakers) {
    for (const name of new Set([fact.name, ...fact.other_names].map(foldName))) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [fact])
      else same.push(fact)
    }
    for (const name of [fact.name, ...fact.other_names]) names.add(foldName(name)).add(romanisation(name))
  }
  const registry = { byName, names, surnames: new Set([...names].map((name) => name.split(" ").at(-1)!)) }
  registries.set(speakers, registry)
  return registry
}

/**
 * Resolves a printed full name: a reviewed row of speakers.csv by name or other name, else an identity of its own made of the name.
 * Where the table has namesakes the office decides; null where it does not.
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

/**
 * One form for the usual romanisations of a Cyrillic name ("Solev" and "Solyov", "Andrei" and "Andrey"): to find one person
 * under two spellings within a page, never across pages.
 */
export const romanisation = (name: string): string => romanised(name)

const romanised = remembered(
  (name) =>
    foldName(name)
      .replace(/y?o(?=v\b|v[an])/g, "e")
      .replace(/kh/g, "h")
      .replace(/y(?=[aeou])/g, "")
      .replace(/(?:[eiay]i|[eiay]y|y|j)(?=\b|[^aeiou])/g, "i")
      .replace(/ii+/g, "i")
      .replace(/x/g, "ks"),
  4096
)
