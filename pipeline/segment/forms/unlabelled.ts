import type { Facts } from "../../../schemas/inputs.ts"
import { speechKinds } from "../../../schemas/passages.ts"
import type { CleanPage } from "../../model/clean-page.ts"
import type { Passage, PassageKind, Utterance } from "../../model/segmented-page.ts"
import type { Span } from "../../text/span.ts"
import { resolveSpeakers } from "../people/speakers.ts"
import { cutBoilerplate, kindOutsideBody, passageIds, type Spoken } from "../pieces.ts"
import { segmentReport } from "../report/index.ts"
import type { NamedPerson } from "../report/passages.ts"

/** A passage before its speaker is known. */
interface Told extends Span {
  readonly kind: PassageKind
  readonly person: NamedPerson | null
  readonly label: string | null
}

/** Reads a page without labels as a press report: all passages of one person are one utterance. */
export const segmentWithoutLabels = (page: CleanPage, body: readonly Span[], facts: Facts): Spoken => {
  const report = segmentReport(page, body, facts)
  const around = page.blocks.flatMap((block): readonly Told[] => {
    const kind = kindOutsideBody(block)
    return kind === null ? [] : [{ start: block.start, end: block.end, kind, person: null, label: null }]
  })
  const outside = cutBoilerplate<Told>(page, around, (_, gap) => ({ ...gap, kind: "chrome", person: null, label: null }))
  const told: readonly Told[] = [...outside, ...report.passages].sort((a, b) => a.start - b.start)
  const named = told.map((passage) => ({
    name: passage.person?.name ?? "",
    role: passage.person?.role ?? null,
    printed: passage.label ?? passage.person?.name ?? "",
    span: { start: passage.start, end: passage.end }
  }))
  const speakers = resolveSpeakers(`${page.title ?? ""}\n${page.page.raw}`, named, facts)
  const utterances = utterancesOf(told, speakers.ids)
  const place = new Map(utterances.map((utterance, index) => [utterance.speakerId, index]))
  const roles = new Map(speakers.people.map((person) => [person.speakerId, person.roles[0] ?? null]))
  const idOf = passageIds(page)
  const passages = told.map(({ start, end, kind, label }, index): Passage => {
    const speakerId = kind === "narration" ? null : (speakers.ids[index] ?? null)
    const utterance = speakerId === null ? null : (place.get(speakerId) ?? null)
    return { start, end, kind, passageId: idOf({ start, end }), speakerId, label, utterance }
  })
  return {
    passages,
    utterances: utterances.map((utterance) => ({ ...utterance, role: roles.get(utterance.speakerId ?? "") ?? null })),
    people: speakers.people.filter((person) => place.has(person.speakerId)),
    form: "report",
    issues: [...report.issues, ...speakers.issues]
  }
}

/** The utterances of a report: one for each person whose words it gives, from the first of them to the last. */
const utterancesOf = (told: readonly Told[], ids: readonly (string | null)[]): readonly Utterance[] => {
  const found = new Map<string, Utterance>()
  told.forEach(({ start, end, kind, label, person }, index) => {
    const speakerId = ids[index] ?? null
    if (speakerId === null) return
    const before = found.get(speakerId)
    if (before === undefined && !speechKinds.has(kind)) return
    const first: Utterance = before ?? { start, end, speakerId, label: null, role: null, form: "report", turn: null }
    found.set(speakerId, { ...first, end: speechKinds.has(kind) ? end : first.end, label: first.label ?? label ?? person?.name ?? null })
  })
  return [...found.values()]
}
