import type { Dataset } from "../../../schemas/index.ts"
import { dataset } from "../dataset.ts"
import { change, documentId, type Fault, figureId, furniture, label, onPage, page, speechId, verbatim, without } from "./spoilt.ts"

const words = { a_document_id: documentId, a_start: 0, a_end: 5, b_document_id: documentId, b_start: 6, b_end: 9 } as const

/** A pair of sentences in conflict, and the row of conflicts that names it. */
export const pair: Dataset["duplicates"][number] = {
  a_text: "12 agreements",
  b_text: "13 agreements",
  kind: "near",
  similarity: 0.9,
  conflict: "number",
  duplicate_id: "d-1",
  a_speech_id: speechId,
  b_speech_id: speechId,
  ...words
}
export const conflict: Dataset["conflicts"][number] = {
  kind: "number",
  speaker_name: "Ann Example",
  date: "2020-02-29",
  event_name: "Council",
  a_reading: "13",
  b_reading: "12",
  a_sentence: "13 agreements",
  b_sentence: "12 agreements",
  a_url: "https://example.org/council",
  b_url: "https://example.org/council",
  conflict_id: `${speechId}-0c0ff1c7`,
  figure_id: null,
  duplicate_ids: ["d-1"],
  speech_id: speechId,
  speaker_id: "ann-example",
  event_id: "council-2020",
  ...words
}

/** Faults of what follows from other rows. */
export const derivedFaults: readonly Fault[] = [
  ["the address of another page", change("speeches", 0, { url: null }), "DerivedError", "speeches", `${speechId} ${onPage}`, "url"],
  [
    "another reading where all agree",
    change("figures", 0, { other_reading: "13" }),
    "RowError",
    "figures",
    `${speechId}-1f0c9a4e`,
    "other_reading"
  ],
  [
    "versions that agree where there is one",
    change("figures", 0, { agreement: "agrees" }),
    "DerivedError",
    "figures",
    `${speechId}-1f0c9a4e ${onPage}`,
    "agreement"
  ],
  ["a pair in conflict that conflicts leave out", { ...dataset, duplicates: [pair] }, "DerivedError", "duplicates", "d-1", "conflict"],
  [
    "a conflict of a pair that agrees",
    { ...dataset, duplicates: [{ ...pair, conflict: "none" }], conflicts: [conflict] },
    "DerivedError",
    "conflicts",
    `${speechId}-0c0ff1c7`,
    "duplicate_ids"
  ],
  [
    "a conflict of another claim",
    { ...dataset, duplicates: [pair], conflicts: [{ ...conflict, figure_id: `${speechId}-1f0c9a4e` }] },
    "DerivedError",
    "conflicts",
    `${speechId}-0c0ff1c7`,
    "figure_id"
  ],
  [
    "readings of a denial",
    { ...dataset, duplicates: [pair], conflicts: [{ ...conflict, kind: "polarity" }] },
    "RowError",
    "conflicts",
    `${speechId}-0c0ff1c7`,
    "kind"
  ],
  [
    "a mention outside its passage",
    change("mentions", 0, { passage_id: label?.passage_id ?? "" }),
    "SpanError",
    "mentions",
    `${documentId}-d0000001`,
    "passage_id"
  ],
  [
    "characters in no passage",
    without("passages", 2),
    "CoverageError",
    "documents",
    `${documentId} ${verbatim?.end} to ${[...page].length}`,
    "text"
  ],
  [
    "characters in two passages",
    change("passages", 0, { end: (verbatim?.start ?? 0) + 3, text: [...page].slice(0, (verbatim?.start ?? 0) + 3).join("") }),
    "CoverageError",
    "passages",
    `${documentId} ${verbatim?.start}`,
    "start"
  ],
  ["a number in no mention", without("mentions", 1), "CoverageError", "passages", `${documentId}-b0000001`, "text"],
  [
    "derived characters without a source",
    without("derivations", 1),
    "CoverageError",
    "documents",
    `${documentId} ${label?.end} to ${furniture?.start}`,
    "text"
  ],
  [
    "a derived stretch of another length",
    change("derivations", 0, { source_end: 3 }),
    "DerivedError",
    "derivations",
    `${documentId}/0`,
    "kind"
  ],
  [
    "a derived text without a derivation",
    change("documents", 0, { source_file: null }),
    "DerivedError",
    "documents",
    documentId,
    "source_file"
  ],
  [
    "a speaker who never speaks",
    { ...dataset, speakers: [...dataset.speakers, { ...dataset.speakers[0], speaker_id: "bob-example" } as never] },
    "OrphanError",
    "speakers",
    "bob-example",
    null
  ],
  ["a speech without its version", without("versions", 0), "OrphanError", "speeches", speechId, null],
  ["no version chosen", change("versions", 0, { chosen: false }), "OrphanError", "speeches", speechId, null],
  ["a figure without a mention", without("mentions", 0), "OrphanError", "figures", figureId, null],
  ["a wrong number of figures", change("speeches", 0, { figures: 2 }), "DerivedError", "speeches", `${speechId} ${onPage}`, "figures"],
  [
    "a speaker under another name than in the speakers table",
    change("speeches", 0, { speaker_name: "A. Example" }),
    "DerivedError",
    "speeches",
    `${speechId} ${onPage}`,
    "speaker_name"
  ],
  ["a wrong number of words", change("speakers", 0, { words: 10 }), "DerivedError", "speakers", "ann-example", "words"],
  ["a wrong first day", change("speakers", 0, { first_date: null }), "DerivedError", "speakers", "ann-example", "first_date"],
  [
    "a wrong number of passages",
    change("documents", 0, { chrome_passages: 2 }),
    "DerivedError",
    "documents",
    documentId,
    "chrome_passages"
  ],
  ["a speech that begins elsewhere", change("speeches", 0, { start: 0 }), "DerivedError", "speeches", `${speechId} ${onPage}`, "start"],
  [
    "a passage of another speaker",
    change("passages", 1, { speaker_id: null }),
    "DerivedError",
    "passages",
    `${documentId}-b0000001`,
    "speaker_id"
  ],
  ["a figure of another day", change("figures", 0, { date: null }), "DerivedError", "figures", `${figureId} ${onPage}`, "date"],
  [
    "a repetition before what it repeats",
    change("passages", 0, { duplicate_of: verbatim?.passage_id ?? "" }),
    "DerivedError",
    "passages",
    `${documentId}-a0000001`,
    "duplicate_of"
  ],
  [
    "a wrong number of versions",
    change("figures", 0, { version_count: 2, agreement: "agrees" }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "version_count"
  ],
  [
    "an amount without its base",
    change("figures", 0, { value_base: null }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "value_base"
  ],
  [
    "a sum in another currency than its own",
    change("figures", 0, { kind: "money", currency: "EUR", unit_base: "USD" }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "unit_base"
  ],
  [
    "a fraction that its base does not give in percent",
    change("figures", 0, { kind: "share", unit: "fraction", unit_base: "percent" }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "value_base"
  ],
  [
    "a figure that is its own whole",
    change("figures", 0, { whole_figure_id: figureId }),
    "DerivedError",
    "figures",
    `${figureId} ${onPage}`,
    "whole_figure_id"
  ]
]
