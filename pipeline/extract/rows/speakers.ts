import type { Facts } from "../../../schemas/inputs.ts"
import type { SpeakerRow } from "../../../schemas/speakers.ts"
import { countryOfOffices } from "../../english/people/office-country.ts"
import type { Person } from "../../model/segmented-page.ts"
import { slugify } from "../../text/keys/identity.ts"
import { sortedSet } from "./sorted-set.ts"
import type { SpeakerTallies } from "./speaker-tallies.ts"

/** Usual names by speaker id. */
export type Names = ReadonlyMap<string, string>

/** Makes a row of the speakers table for each person who speaks or is quoted in any page, by id; an entry of the registry alone makes none. */
export const speakerRows = (tallies: SpeakerTallies, names: Names, facts: Facts): readonly SpeakerRow[] => {
  const officesOf = Map.groupBy(facts.speakers, (fact) => fact.speaker_id)
  const heard = [...tallies].filter(([, { heard }]) => heard).sort(([a], [b]) => (a < b ? -1 : 1))
  return heard.map(([speakerId, tally]) => {
    const offices = officesOf.get(speakerId) ?? []
    const name = names.get(speakerId) ?? speakerId
    return {
      speaker_id: speakerId,
      name,
      other_names: sortedSet([...offices.flatMap((office) => office.other_names), ...tally.otherNames]).filter((other) => other !== name),
      country: offices.length > 0 ? offices[0]!.country : countryOfOffices(tally.roles),
      roles: sortedSet([...offices.flatMap(({ role }) => role ?? []), ...tally.roles]),
      wikidata: offices[0]?.wikidata ?? null,
      addresses: tally.addresses,
      turns: tally.turns,
      words: tally.words,
      figures: tally.figures,
      first_date: tally.dates[0] ?? null,
      last_date: tally.dates.at(-1) ?? null,
      resolved_by: offices.length > 0 ? "registry" : "label"
    }
  })
}

/** Whether a name is to be shown rather than another: the one that the id is made of, else the first in the order of the alphabet. */
const isBetter = (name: string, other: string, speakerId: string): boolean => {
  const [own, known] = [slugify(name) === speakerId, slugify(other) === speakerId]
  return own === known ? name < other : own
}

/** The usual name of each person: the registry's, else of those that pages give the one that the id is made of, else the first by the alphabet. */
export const speakerNames = (people: Iterable<Pick<Person, "speakerId" | "name">>, facts: Facts): Names => {
  const names = new Map<string, string>()
  for (const { speakerId, name } of people) {
    const known = names.get(speakerId)
    if (known === undefined || isBetter(name, known, speakerId)) names.set(speakerId, name)
  }
  for (const fact of facts.speakers) names.set(fact.speaker_id, fact.name)
  return names
}
