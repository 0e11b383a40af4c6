import type { Facts } from "../../../schemas/inputs.ts"
import type { SpeakerRow } from "../../../schemas/speakers.ts"
import type { SpeechRow } from "../../../schemas/speeches.ts"
import type { Person, SegmentedPage } from "../../model/segmented-page.ts"

/** Usual names by speaker id. */
export type Names = ReadonlyMap<string, string>

/** What some pages add to the row of a speaker. */
export interface SpeakerTally {
  /** Whether a passage is theirs; a person who is only shown makes no row. */
  readonly heard: boolean
  readonly names: readonly string[]
  readonly otherNames: readonly string[]
  readonly roles: readonly string[]
  readonly speeches: number
  readonly words: number
  readonly figures: number
  readonly dates: readonly string[]
}

export type SpeakerTallies = ReadonlyMap<string, SpeakerTally>

const nothing: SpeakerTally = { heard: false, names: [], otherNames: [], roles: [], speeches: 0, words: 0, figures: 0, dates: [] }

const sorted = (items: Iterable<string>, without?: string): string[] => [...new Set(items)].filter((item) => item !== without).sort()

/** Who speaks or is quoted in pages, and what their speeches count. */
export const tallySpeakers = (pages: readonly SegmentedPage[], speeches: readonly SpeechRow[]): SpeakerTallies => {
  const heard = new Set(pages.flatMap(({ passages }) => passages.map(({ speakerId }) => speakerId)))
  const shown = Map.groupBy(
    pages.flatMap(({ people }) => people),
    ({ speakerId }) => speakerId
  )
  const spoken = Map.groupBy(speeches, (speech) => speech.speaker_id)
  const tallies = new Map<string, SpeakerTally>()
  for (const speakerId of new Set([...heard, ...shown.keys(), ...spoken.keys()])) {
    if (speakerId === null) continue
    const people = shown.get(speakerId) ?? []
    const own = spoken.get(speakerId) ?? []
    tallies.set(speakerId, {
      heard: heard.has(speakerId),
      names: sorted(people.map(({ name }) => name)).slice(0, 1),
      otherNames: sorted(people.flatMap(({ names }) => names)),
      roles: sorted(people.flatMap(({ roles }) => roles)),
      speeches: own.length,
      words: own.reduce((sum, { words }) => sum + words, 0),
      figures: own.reduce((sum, { figures }) => sum + figures, 0),
      dates: span(own.flatMap(({ date }) => date ?? []))
    })
  }
  return tallies
}

/** First and last. */
const span = (dates: readonly string[]): readonly string[] => {
  const ordered = sorted(dates)
  return ordered.length <= 2 ? ordered : [ordered[0]!, ordered.at(-1)!]
}

/** Adds what further pages say to `tallies`; the same whatever the order. */
export const mergeTallies = (tallies: Map<string, SpeakerTally>, further: SpeakerTallies): void => {
  for (const [speakerId, one] of further) {
    const other = tallies.get(speakerId) ?? nothing
    tallies.set(speakerId, {
      heard: one.heard || other.heard,
      names: sorted([...one.names, ...other.names]).slice(0, 1),
      otherNames: sorted([...one.otherNames, ...other.otherNames]),
      roles: sorted([...one.roles, ...other.roles]),
      speeches: one.speeches + other.speeches,
      words: one.words + other.words,
      figures: one.figures + other.figures,
      dates: span([...one.dates, ...other.dates])
    })
  }
}

/** One row per person who speaks or is quoted in any page, by id; a register entry nobody refers to makes no row. */
export const speakerRows = (tallies: SpeakerTallies, facts: Facts): readonly SpeakerRow[] => {
  const officesOf = Map.groupBy(facts.speakers, (fact) => fact.speaker_id)
  const heard = [...tallies].filter(([, { heard }]) => heard).sort(([a], [b]) => (a < b ? -1 : 1))
  return heard.map(([speakerId, tally]) => {
    const offices = officesOf.get(speakerId) ?? []
    const name = offices[0]?.name ?? tally.names[0] ?? speakerId
    return {
      speaker_id: speakerId,
      name,
      other_names: sorted([...offices.flatMap((office) => office.other_names), ...tally.otherNames], name),
      country: offices[0]?.country ?? null,
      roles: sorted([...offices.flatMap(({ role }) => role ?? []), ...tally.roles]),
      wikidata: offices[0]?.wikidata ?? null,
      speeches: tally.speeches,
      words: tally.words,
      figures: tally.figures,
      first_date: tally.dates[0] ?? null,
      last_date: tally.dates.at(-1) ?? null,
      resolved_by: offices.length > 0 ? "registry" : "label"
    }
  })
}

/** Usual names, before any row is made. */
export const speakerNames = (people: Iterable<Pick<Person, "speakerId" | "name">>, facts: Facts): Names => {
  const names = new Map<string, string>()
  for (const { speakerId, name } of people) {
    const known = names.get(speakerId)
    if (known === undefined || name < known) names.set(speakerId, name)
  }
  for (const fact of facts.speakers) names.set(fact.speaker_id, fact.name)
  return names
}
