import { hash } from "node:crypto"
import { Stream } from "effect"
import type { Source } from "../../pipeline/publish/index.ts"
import type { DocumentRow } from "../../schemas/documents.ts"
import { type Dataset, type TableName, tables } from "../../schemas/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import { lineOf } from "../../schemas/line.ts"
import type { PassageRow } from "../../schemas/passages.ts"
import type { Row } from "../../schemas/row.ts"
import { claim, noClaim } from "./claim-columns.ts"

/** A small, valid dataset: one page with a label, a speech that makes a claim, and a line of furniture with a character outside the BMP. */
const label = "Chair of the Council Ann Example:"
const speech = "Friends, we signed 12 agreements.\u00a0Almost $3 million in all."
const furniture = "Share 😀 this page"
const page = `${label}\r\n\r\n${speech}\n${furniture}\n`

const documentId = "example-org-2020-council"
const speechId = "council-2020-ann-example"
const figureId = `${speechId}-1f0c9a4e`

const at = (text: string) => {
  const start = [...page.slice(0, page.indexOf(text))].length
  return { start, end: start + [...text].length, text }
}

const passage = (id: string, kind: PassageRow["kind"], text: string, speaks: boolean): PassageRow => ({
  passage_id: `${documentId}-${id}`,
  document_id: documentId,
  ...at(text),
  kind,
  speaker_id: speaks ? "ann-example" : null,
  label: speaks ? "Chair of the Council Ann Example" : null,
  speech_id: speaks ? speechId : null,
  language: speaks ? "en" : null,
  duplicate_of: null
})

const counts = {
  chrome_passages: 1,
  title_passages: 0,
  dateline_passages: 0,
  heading_passages: 0,
  label_passages: 1,
  verbatim_passages: 1,
  quote_passages: 0,
  cue_passages: 0,
  paraphrase_passages: 0,
  narration_passages: 0
}

const document: DocumentRow = {
  document_id: documentId,
  file: "pages/example-org-2020-council.html",
  publisher: "example.org",
  title: 'Council, "plenary" session',
  published: "2020-02-29",
  event_id: "council-2020",
  form: "transcript",
  date: "2020-02-29",
  language: "en",
  original_language: null,
  url: "https://example.org/council",
  licence: null,
  original_url: null,
  sha256: hash("sha256", page, "hex"),
  profile: "general",
  source_file: "pages/example-org-2020-council.html",
  source_sha256: hash("sha256", page, "hex"),
  derived_by: "html-text 1, parse5 8.1.1, utf-8",
  characters: [...page].length,
  same_as: null,
  ...counts,
  text: page
}

const verbatim = passage("b0000001", "verbatim", speech, true)

export const dataset: Dataset = {
  speeches: [
    {
      speech_id: speechId,
      item_id: "council-2020",
      item_title: "1st Council",
      event_id: "council-2020",
      event_name: "Council",
      event_edition: 1,
      date: "2020-02-29",
      date_precision: "day",
      date_source: "dateline",
      place: null,
      speaker_id: "ann-example",
      speaker_name: "Ann Example",
      speaker_role: "Chair of the Council",
      label: "Chair of the Council Ann Example",
      form: "transcript",
      kind: "exchange",
      turn: 1,
      language: "en",
      original_language: null,
      publisher: "example.org",
      document_id: documentId,
      start: verbatim.start,
      end: verbatim.end,
      version_count: 1,
      document_ids: [documentId],
      words: 9,
      paraphrase_words: 0,
      figures: 1,
      url: "https://example.org/council",
      citation: "Ann Example, 29 February 2020.",
      text: "Friends, we signed 12 agreements.\n\nAlmost $3 million in all."
    }
  ],
  speakers: [
    {
      speaker_id: "ann-example",
      name: "Ann Example",
      other_names: ["A. Example", 'Anna "Ann" Example'],
      country: null,
      roles: [],
      wikidata: null,
      addresses: 0,
      turns: 1,
      words: 9,
      figures: 1,
      first_date: "2020-02-29",
      last_date: "2020-02-29",
      resolved_by: "label"
    }
  ],
  figures: [
    {
      speaker_name: "Ann Example",
      event_name: "Council",
      other_reading: null,
      url: "https://example.org/council",
      figure_id: figureId,
      speech_id: speechId,
      speaker_id: "ann-example",
      event_id: "council-2020",
      date: "2020-02-29",
      ...claim,
      whole_figure_id: null,
      attribution: "transcript",
      sentence: "Friends, we signed 12 agreements.",
      document_id: documentId,
      passage_id: verbatim.passage_id,
      ...at("12"),
      version_count: 1,
      agreement: "single"
    }
  ],
  conflicts: [],
  documents: [document],
  derivations: [label, speech, furniture].map((text, index) => {
    const { start, end } = at(text)
    return { document_id: documentId, kind: "literal" as const, start, end, source_start: start + 7 * index, source_end: end + 7 * index }
  }),
  passages: [passage("a0000001", "label", label, true), verbatim, passage("c0000001", "chrome", furniture, false)],
  versions: [
    {
      speech_id: speechId,
      document_id: documentId,
      form: "transcript",
      start: verbatim.start,
      end: verbatim.end,
      words: 9,
      chosen: true,
      reason: "only version",
      matched: 1
    }
  ],
  duplicates: [],
  mentions: [
    {
      mention_id: `${documentId}-d0000001`,
      document_id: documentId,
      passage_id: verbatim.passage_id,
      ...at("12"),
      role: "figure",
      figure_id: figureId,
      ...claim
    },
    {
      mention_id: `${documentId}-d0000002`,
      document_id: documentId,
      passage_id: verbatim.passage_id,
      ...at("$3 million"),
      role: "vague",
      figure_id: null,
      ...noClaim
    }
  ],
  issues: [
    {
      issue_id: `${documentId}-unclear-number-e0000001`,
      severity: "warning",
      code: "unclear-number",
      document_id: documentId,
      ...{ start: at("$3 million").start, end: at("$3 million").end },
      message: "=a message that begins as a formula"
    }
  ]
}

export const facts: Facts = {
  events: [],
  speakers: [],
  releases: [
    { version: "1.0.0", date: "2020-03-01", summary: "First release." },
    { version: "1.1.0", date: "2020-04-01", summary: "One page more." }
  ],
  dataset: {
    name: "council-speeches",
    title: "Council speeches",
    description: "What was said in the council.",
    homepage: "https://example.org/speeches",
    licence: "CC-BY-4.0",
    licence_title: "Creative Commons Attribution 4.0 International",
    licence_url: "https://creativecommons.org/licenses/by/4.0/",
    maintainers: ["The clerks"]
  }
}

export const rowsOf = (rows: Partial<Dataset>, table: TableName): readonly Row[] => (rows[table] ?? []) as unknown as readonly Row[]

/** The lines of a table of a dataset, in the order of its rows. */
export const linesOf = (rows: Partial<Dataset>, name: TableName): readonly string[] => {
  const table = tables.find((each) => each.name === name) ?? tables[0]
  return rowsOf(rows, name).map(lineOf(table))
}

/** The rows of a dataset as lines to be published, so many at once. */
export const sourceOf =
  (rows: Partial<Dataset>, atOnce = 1000): Source =>
  (name) =>
    Stream.grouped(Stream.fromIterable(linesOf(rows, name)), atOnce)
