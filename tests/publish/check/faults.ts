import { change, documentId, type Fault, figureId, furniture, onPage, reversed, speechId, twice } from "./spoilt.ts"

/** Faults of cells, keys and spans. */
export const faults: readonly Fault[] = [
  ["a cell outside its enumeration", change("speeches", 0, { form: "poem" as never }), "RowError", "speeches", speechId, "form"],
  ["a day that is none", change("speeches", 0, { date: "2021-02-29" }), "RowError", "speeches", speechId, "date"],
  ["an empty text for null", change("speeches", 0, { place: "" }), "RowError", "speeches", speechId, "place"],
  [
    "a list item that holds the separator",
    change("speakers", 0, { other_names: ["a | b"] }),
    "RowError",
    "speakers",
    "ann-example",
    "other_names"
  ],
  ["bounds that contradict the qualifier", change("figures", 0, { lower: 3 }), "RowError", "figures", figureId, "qualifier"],
  ["half a character", change("speeches", 0, { place: "\ud83d" }), "RowError", "speeches", speechId, "place"],
  ["a column too many", change("speeches", 0, { mood: "good" } as never), "RowError", "speeches", speechId, "mood"],
  ["a row given twice", twice("mentions"), "KeyError", "mentions", `${documentId}-d0000001`, "mention_id"],
  ["rows out of order", reversed("passages"), "OrderError", "passages", `${documentId}-b0000001`, "passage_id"],
  [
    "a speaker who is not there",
    change("speeches", 0, { speaker_id: "bob-example" }),
    "ForeignKeyError",
    "speeches",
    `${speechId} ${onPage}`,
    "speaker_id"
  ],
  [
    "a page in a list that is not there",
    change("speeches", 0, { document_ids: ["elsewhere"] }),
    "ForeignKeyError",
    "speeches",
    `${speechId} ${onPage}`,
    "document_ids"
  ],
  [
    "a length that is not the page's",
    change("documents", 0, { characters: 100_000 }),
    "DerivedError",
    "documents",
    documentId,
    "characters"
  ],
  ["a span beyond the page", change("issues", 0, { end: 100_000 }), "SpanError", "issues", `${documentId}-unclear-number-e0000001`, "end"],
  ["an empty span", change("speeches", 0, { end: 0 }), "SpanError", "speeches", `${speechId} ${onPage}`, "end"],
  [
    "a slice beside its text",
    change("passages", 2, { start: (furniture?.start ?? 0) - 1 }),
    "SliceError",
    "passages",
    `${documentId}-c0000001`,
    "text"
  ],
  [
    "a slice counted in UTF-16",
    change("passages", 2, { text: "Share 😀 this pag" }),
    "SliceError",
    "passages",
    `${documentId}-c0000001`,
    "text"
  ],
  [
    "a figure with a line break in its words",
    change("figures", 0, { text: "1\n2" }),
    "SliceError",
    "figures",
    `${speechId}-1f0c9a4e ${onPage}`,
    "text"
  ],
  [
    "another event's name",
    change("figures", 0, { event_name: "Fair" }),
    "DerivedError",
    "figures",
    `${speechId}-1f0c9a4e ${onPage}`,
    "event_name"
  ]
]
