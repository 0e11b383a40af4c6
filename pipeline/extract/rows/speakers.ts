import type { Facts } from "../../../schemas/inputs.ts"
import type { SpeakerRow } from "../../../schemas/speakers.ts"
import type { SpeechRow } from "../../../schemas/speeches.ts"
import type { SegmentedPage } from "../../segment/index.ts"

const sorted = (items: Iterable<string>, without?: string): string[] => [...new Set(items)].filter((item) => item !== without).sort()

/** One row per person who speaks or is quoted in any page; a register entry nobody refers to makes no row. */
export const speakerRows = (pages: readonly SegmentedPage[], speeches: readonly SpeechRow[], facts: Facts): readonly SpeakerRow[] => {
  const heard = new Set(pages.flatMap((page) => page.passages.flatMap(({ speakerId }) => (speakerId === null ? [] : [speakerId]))))
  const officesOf = Map.groupBy(facts.speakers, (fact) => fact.speaker_id)
  const shownAs = Map.groupBy(
    pages.flatMap((page) => page.people),
    (person) => person.speakerId
  )
  const speechesOf = Map.groupBy(speeches, (speech) => speech.speaker_id)
  return sorted(heard).map((speakerId) => {
    const offices = officesOf.get(speakerId) ?? []
    const shown = shownAs.get(speakerId) ?? []
    const own = speechesOf.get(speakerId) ?? []
    const dates = sorted(own.flatMap(({ date }) => (date === null ? [] : [date])))
    const name = offices[0]?.name ?? sorted(shown.map((person) => person.name))[0] ?? speakerId
    return {
      speaker_id: speakerId,
      name,
      other_names: sorted([...offices.flatMap((office) => office.other_names), ...shown.flatMap((person) => person.names)], name),
      country: offices[0]?.country ?? null,
      roles: sorted([...offices.flatMap(({ role }) => (role === null ? [] : [role])), ...shown.flatMap((person) => person.roles)]),
      wikidata: offices[0]?.wikidata ?? null,
      speeches: own.length,
      words: own.reduce((sum, speech) => sum + speech.words, 0),
      figures: own.reduce((sum, speech) => sum + speech.figures, 0),
      first_date: dates[0] ?? null,
      last_date: dates.at(-1) ?? null,
      resolved_by: offices.length > 0 ? "registry" : "label"
    }
  })
}

/** Usual names by speaker id, before any row is made. */
export const speakerNames = (pages: readonly SegmentedPage[], facts: Facts): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const person of pages.flatMap((page) => page.people)) {
    const known = names.get(person.speakerId)
    if (known === undefined || person.name < known) names.set(person.speakerId, person.name)
  }
  for (const fact of facts.speakers) names.set(fact.speaker_id, fact.name)
  return names
}
