import type { SpeechRow } from "../../../schemas/speeches.ts"
import type { SegmentedPage } from "../../model/segmented-page.ts"
import { sortedSet } from "./sorted-set.ts"

/** What some pages contribute to the row of a speaker. */
export interface SpeakerTally {
  /** Whether a passage is theirs; a person who is only mentioned makes no row. */
  readonly heard: boolean
  /** All forms of the name, sorted. */
  readonly otherNames: readonly string[]
  /** Offices as printed, sorted. */
  readonly roles: readonly string[]
  /** Counts of addresses, of turns, of words in them and of numeric claims in them. */
  readonly addresses: number
  readonly turns: number
  readonly words: number
  readonly figures: number
  /** First and last day of their speeches, ISO 8601; one where they are the same, none where no day is known. */
  readonly dates: readonly string[]
}

/** Tallies by speaker id. */
export type SpeakerTallies = ReadonlyMap<string, SpeakerTally>

const noTally: SpeakerTally = {
  heard: false,
  otherNames: [],
  roles: [],
  addresses: 0,
  turns: 0,
  words: 0,
  figures: 0,
  dates: []
}

/** Tallies the people of some pages and the speeches that these pages give. */
export const tallySpeakers = (pages: readonly SegmentedPage[], speeches: readonly SpeechRow[]): SpeakerTallies => {
  const tallies = new Map<string, SpeakerTally>()
  const add = (speakerId: string | null, tally: Partial<SpeakerTally>): void => {
    if (speakerId !== null) mergeTallies(tallies, [[speakerId, { ...noTally, ...tally }]])
  }
  for (const speakerId of new Set(pages.flatMap(({ passages }) => passages.map((passage) => passage.speakerId))))
    add(speakerId, { heard: true })
  for (const { speakerId, names, roles } of pages.flatMap(({ people }) => people)) add(speakerId, { otherNames: names, roles })
  for (const { speaker_id, kind, words, figures, date } of speeches)
    add(speaker_id, { addresses: kind === "address" ? 1 : 0, turns: 1, words, figures, dates: date === null ? [] : [date] })
  return tallies
}

const firstAndLast = (dates: readonly string[]): readonly string[] => {
  const ordered = sortedSet(dates)
  return ordered.length <= 2 ? ordered : [ordered[0]!, ordered.at(-1)!]
}

/** Adds the tallies of further pages to `tallies`, in place; the result does not depend on the order of pages. */
export const mergeTallies = (tallies: Map<string, SpeakerTally>, further: Iterable<readonly [string, SpeakerTally]>): void => {
  for (const [speakerId, one] of further) {
    const other = tallies.get(speakerId) ?? noTally
    tallies.set(speakerId, {
      heard: one.heard || other.heard,
      otherNames: sortedSet([...one.otherNames, ...other.otherNames]),
      roles: sortedSet([...one.roles, ...other.roles]),
      addresses: one.addresses + other.addresses,
      turns: one.turns + other.turns,
      words: one.words + other.words,
      figures: one.figures + other.figures,
      dates: firstAndLast([...one.dates, ...other.dates])
    })
  }
}
