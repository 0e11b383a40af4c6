import type { PassageKind, SegmentedPage, Utterance } from "../../pipeline/model/segmented-page.ts"

/** A passage of a made-up page: whose it is (an index into the speakers), what it is, and its text. */
export type Line = readonly [speaker: number | null, kind: PassageKind, text: string]

export interface PageFacts {
  readonly form?: Utterance["form"]
  readonly speakers?: readonly (string | null)[]
  readonly labels?: readonly string[]
  readonly date?: string | null
  readonly eventId?: string | null
  readonly title?: string | null
  readonly publisher?: string | null
}

/** A page as segmentation gives it, of lines parted by blank lines. */
export const pageOf = (documentId: string, lines: readonly Line[], facts: PageFacts = {}): SegmentedPage => {
  const { form = "transcript", speakers = ["anna-berg"], date = null, eventId = null, title = null, publisher = null } = facts
  const raw = lines.map(([, , text]) => text).join("\n\n")
  let at = 0
  const passages = lines.map(([utterance, kind, text], index) => {
    const start = at
    at += text.length + 2
    const speakerId = utterance === null ? null : (speakers[utterance] ?? null)
    return { passageId: `${documentId}-${index}`, start, end: start + text.length, kind, speakerId, label: null, utterance }
  })
  const entry = {
    document_id: documentId,
    file: `pages/${documentId}.txt`,
    publisher,
    title: null,
    published: null,
    event_id: null,
    language: null,
    original_language: null,
    url: null,
    licence: null,
    sha256: "0".repeat(64)
  }
  return {
    page: {
      documentId,
      file: `pages/${documentId}.txt`,
      raw,
      sha256: `${raw.length}-${raw.slice(0, 40)}`,
      entry: publisher === null ? null : entry
    },
    source: { name: "general" } as SegmentedPage["source"],
    blocks: [],
    edits: [],
    boilerplate: [],
    foreign: [],
    date,
    place: null,
    title,
    printed: { url: null, published: null, licence: null },
    language: "en",
    issues: [],
    passages,
    utterances: speakers.map((speakerId, index) => {
      const own = passages.filter(({ utterance }) => utterance === index)
      return {
        speakerId,
        label: facts.labels?.[index] ?? speakerId,
        role: null,
        form,
        turn: form === "transcript" ? index + 1 : null,
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? 0
      }
    }),
    people: [],
    eventId,
    form
  }
}

export const noFacts = { events: [], speakers: [], releases: [] }

export const textOf = (pages: readonly SegmentedPage[], end: { documentId: string; start: number; end: number }): string =>
  pages.find(({ page }) => page.documentId === end.documentId)!.page.raw.slice(end.start, end.end)
