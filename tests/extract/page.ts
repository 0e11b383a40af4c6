import type { Passage, PassageKind, SegmentedPage, Utterance } from "../../pipeline/model/segmented-page.ts"
import { sourceOf } from "../../pipeline/sources/index.ts"
import { codePoints } from "../../pipeline/text/span.ts"

export interface Part {
  readonly kind: PassageKind
  readonly text: string
  readonly utterance?: number
}

/** A page made of paragraphs, one passage each, with as many utterances as they name. */
export const pageOf = (documentId: string, parts: readonly Part[]): SegmentedPage => {
  let raw = ""
  const passages = parts.map(({ kind, text, utterance }, index): Passage => {
    const start = raw.length
    raw += `${text}\n\n`
    return {
      start,
      end: start + text.length,
      passageId: `${documentId}-p${index}`,
      kind,
      speakerId: utterance === undefined ? null : "ada-miller",
      label: null,
      utterance: utterance ?? null
    }
  })
  const utterances = [...new Set(parts.flatMap(({ utterance }) => utterance ?? []))].map(
    (): Utterance => ({ start: 0, end: raw.length, speakerId: "ada-miller", label: null, role: null, form: "transcript", turn: 1 })
  )
  return {
    page: { documentId, file: `pages/${documentId}.txt`, raw, sha256: "0".repeat(64), entry: null },
    source: sourceOf([]),
    blocks: passages.map(({ start, end }) => ({ start, end, kind: "body" })),
    edits: [],
    boilerplate: [],
    foreign: [],
    date: null,
    place: null,
    title: null,
    printed: { url: null, published: null, licence: null },
    language: "en",
    issues: [],
    passages,
    utterances,
    people: [],
    eventId: null,
    form: "transcript"
  }
}

/** Characters from `start` to `end` counted in code points, as published rows do. */
export const slicePoints = (raw: string, start: number, end: number): string => {
  const points = codePoints(raw)
  const at = (point: number) => [...Array(raw.length + 1).keys()].find((unit) => points(unit) === point)!
  return raw.slice(at(start), at(end))
}
