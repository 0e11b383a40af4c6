import type { Facts, SpeakerFact } from "../../schemas/inputs.ts"
import { slugify } from "../text/identity.ts"

/** Who a printed name stands for. */
export interface Identity {
  readonly speakerId: string
  readonly name: string
  readonly resolvedBy: "registry" | "label"
}

/** Folds case, marks and white space, so that printings of one name compare equal. */
export const foldName = (name: string): string => name.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[\s.]+/g, " ").trim()

/** Resolves a printed full name: a reviewed row of speakers.csv by name or other name, else an identity of its own made of the name. */
export const identify = (facts: Facts): ((name: string) => Identity) => {
  const registry = new Map<string, SpeakerFact>()
  for (const fact of facts.speakers) for (const name of [fact.name, ...fact.other_names]) registry.set(foldName(name), fact)
  return (name) => {
    const fact = registry.get(foldName(name))
    return fact === undefined
      ? { speakerId: slugify(name), name, resolvedBy: "label" }
      : { speakerId: fact.speaker_id, name: fact.name, resolvedBy: "registry" }
  }
}
