import type { CleanPage } from "../../../pipeline/model/clean-page.ts"
import { segmentReport } from "../../../pipeline/segment/report/index.ts"
import type { Span } from "../../../pipeline/text/span.ts"
import type { Facts, SpeakerFact } from "../../../schemas/inputs.ts"

export const noFacts: Facts = { events: [], speakers: [], releases: [] }

export const speaker = (row: Partial<SpeakerFact> & Pick<SpeakerFact, "speaker_id" | "name">): SpeakerFact => ({
  other_names: [],
  country: null,
  role: null,
  from: null,
  to: null,
  wikidata: null,
  ...row
})

/** Paragraphs apart by a blank line, read as the body of a report. */
export const report = (
  raw: string,
  { facts = noFacts, boilerplate = [], date = null }: { facts?: Facts; boilerplate?: readonly Span[]; date?: string | null } = {}
): ReturnType<typeof segmentReport> & { raw: string } => {
  const body: Span[] = []
  let at = 0
  for (const paragraph of raw.split("\n\n")) {
    body.push({ start: at, end: at + paragraph.length })
    at += paragraph.length + 2
  }
  const page: CleanPage = {
    page: { documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null },
    source: { name: "general" } as CleanPage["source"],
    blocks: body.map((span) => ({ ...span, kind: "body" })),
    edits: [],
    boilerplate,
    foreign: [],
    date,
    place: null,
    title: null,
    printed: { url: null, published: null, licence: null },
    language: "en",
    issues: []
  } as CleanPage
  return { raw, ...segmentReport(page, body, facts) }
}

/** Every passage as "kind name: text"; "-" where no person is named. */
export const told = (raw: string, options: Parameters<typeof report>[1] = {}): readonly string[] =>
  report(raw, options).passages.map(({ kind, person, start, end }) => `${kind} ${person?.name ?? "-"}: ${raw.slice(start, end)}`)

/** What is given of people's words, as "name: text", marks and cues aside. */
export const speech = (raw: string, options: Parameters<typeof report>[1] = {}): readonly string[] =>
  report(raw, options)
    .passages.filter(({ kind }) => kind === "quote" || kind === "paraphrase")
    .map(({ person, start, end }) => `${person?.name ?? "-"}: ${raw.slice(start, end)}`)
