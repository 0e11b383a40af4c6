import type { Facts } from "../../../schemas/inputs.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import type { Passage, Utterance } from "../../model/segmented-page.ts"
import { type Span, slice } from "../../text/span.ts"
import type { Label, Labels } from "../labels/label.ts"
import { officeOf } from "../names/name-forms.ts"
import { resolveSpeakers } from "../people/speakers.ts"
import { cutBoilerplate, type Piece, passageIds, type Spoken } from "../pieces.ts"
import { isExcerpts, segmentExcerpts } from "./excerpts.ts"
import { segmentTranscript } from "./transcript.ts"

/** Reads a page with labels. In a transcript each label opens an utterance; in excerpts each speaker has one utterance. */
export const segmentWithLabels = (page: CleanPage, found: Labels, facts: Facts): Spoken => {
  const { labels } = found
  const excerpts = isExcerpts(page, labels)
  const turns = [...labels].sort(([a], [b]) => a - b).map(([, label]) => label)
  return spokenIn(page, excerpts ? segmentExcerpts(page, labels) : segmentTranscript(page, found), turns, excerpts, facts)
}

/**
 * Makes utterances and passages of the pieces of a page, and finds out who their speakers are. `turns` are the labels that the turns of the
 * pieces point to.
 */
export const spokenIn = (page: CleanPage, uncut: readonly Piece[], turns: readonly Label[], excerpts: boolean, facts: Facts): Spoken => {
  const pieces = cutBoilerplate(page, uncut, (piece, gap): Piece => ({ ...piece, ...gap, kind: "chrome", turn: null }))
  const namings = turns.map(({ name, role, reading: { printed }, start, end }) => ({ name, role, printed, span: { start, end } }))
  const text = `${page.title ?? ""}\n${page.page.raw}`
  const speakers = resolveSpeakers(text, namings, facts, openingLines(page, (turns[1] ?? turns[0])?.start ?? 0))
  const form = excerpts ? "excerpts" : "transcript"
  const places = excerpts ? oncePerSpeaker(turns, speakers.ids) : turns.map((_, index) => index)
  const extents = extentsOf(pieces, places)
  const roles = new Map(speakers.people.map((person) => [person.speakerId, person.roles[0] ?? null]))
  const utterances: Utterance[] = []
  const numberOf = new Map<number, number>()
  places.forEach((place, turn) => {
    if (place !== turn || !extents.has(place)) return
    numberOf.set(place, utterances.length)
    const id = speakers.ids[turn] ?? null
    const label = turns[turn]!
    utterances.push({
      ...extents.get(place)!,
      speakerId: id,
      label: label.reading.printed,
      role: label.role === null ? (id === null ? null : (roles.get(id) ?? null)) : officeOf(label.role, label.reading.printed),
      form,
      turn: excerpts ? null : utterances.length + 1
    })
  })
  const idOf = passageIds(page)
  const passages = pieces.map(({ start, end, kind, turn }): Passage => {
    const passage = { start, end, kind, passageId: idOf({ start, end }) }
    if (turn === null) return { ...passage, speakerId: null, label: null, utterance: null }
    const utterance = numberOf.get(places[turn]!) ?? null
    return { ...passage, speakerId: speakers.ids[turn] ?? null, label: turns[turn]!.reading.printed, utterance }
  })
  return { passages, utterances, people: speakers.people, form, issues: speakers.issues }
}

/** The lines that may introduce the speakers: headline, text above the first label, and the first turn, up to the second label. */
const openingLines = (page: CleanPage, second: number): readonly string[] => [
  ...(page.title === null ? [] : [page.title]),
  ...page.blocks.flatMap((block) => (block.start < second && block.kind !== "chrome" ? slice(page.page.raw, block).split(/\n\s*/) : []))
]

/** By turn, the first turn of the same speaker, or of the same label where its speaker is unknown. */
const oncePerSpeaker = (turns: readonly Label[], ids: readonly (string | null)[]): readonly number[] => {
  const first = new Map<string, number>()
  return turns.map((label, turn) => {
    const whose = ids[turn] ?? `label ${label.reading.printed}`
    if (!first.has(whose)) first.set(whose, turn)
    return first.get(whose)!
  })
}

/** By utterance, the span from the first of its words to the last. */
const extentsOf = (pieces: readonly Piece[], places: readonly number[]): ReadonlyMap<number, Span> => {
  const extents = new Map<number, Span>()
  for (const { start, end, kind, turn } of pieces) {
    if (turn === null || kind !== "verbatim") continue
    const place = places[turn]!
    extents.set(place, { start: extents.get(place)?.start ?? start, end })
  }
  return extents
}
