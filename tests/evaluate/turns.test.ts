import { describe, expect, it } from "vitest"
import { scorePassages } from "../../pipeline/evaluate/passages.ts"
import { scoreTurns } from "../../pipeline/evaluate/turns.ts"
import type { Dataset } from "../../schemas/index.ts"

const text = "😀 A: one two B: “six” x"

const passage = (
  start: number,
  end: number,
  kind: string,
  speaker: string | null = null,
  label: string | null = null
): Dataset["passages"][number] =>
  ({
    document_id: "page",
    start,
    end,
    kind,
    speaker_id: speaker,
    label,
    text: [...text].slice(start, end).join("")
  }) as Dataset["passages"][number]

const dataset = (...passages: readonly Dataset["passages"][number][]): Pick<Dataset, "documents" | "passages"> => ({
  documents: [{ document_id: "page", text }] as unknown as Dataset["documents"],
  passages
})

const right = [
  passage(0, 1, "chrome"),
  passage(2, 4, "label", "a", "A"),
  passage(5, 12, "verbatim", "a", "A"),
  passage(13, 15, "label", "b", "B"),
  passage(16, 23, "verbatim", "b", "B")
]
const values = (measures: readonly { readonly name: string; readonly value: number }[]): Record<string, number> =>
  Object.fromEntries(measures.map(({ name, value }) => [name.split(".").slice(1).join("."), Number(value.toFixed(3))]))

describe("turns", () => {
  const gold = [
    { document_id: "page", turn: "1", label_start: "2", label_end: "4", start: "5", end: "12", label: "A" },
    { document_id: "page", turn: "2", label_start: "13", label_end: "15", start: "16", end: "23", label: "B" }
  ]

  it("all right", () => {
    expect(values(scoreTurns(dataset(...right), gold))).toEqual({
      "labels.precision": 1,
      "labels.recall": 1,
      "labels.f1": 1,
      documents: 1,
      characters: 1
    })
  })

  it("a label missed gives its characters to the wrong speaker", () => {
    const missed = [right[0]!, right[1]!, passage(5, 23, "verbatim", "a", "A")]
    expect(values(scoreTurns(dataset(...missed), gold))).toEqual({
      "labels.precision": 1,
      "labels.recall": 0.5,
      "labels.f1": 0.667,
      documents: 0,
      characters: 0.5
    })
  })

  it("a page that was not read counts as missed", () => {
    expect(values(scoreTurns({ documents: [], passages: [] }, gold))).toMatchObject({ "labels.recall": 0, documents: 0, characters: 0 })
  })
})

describe("passages", () => {
  const gold = [
    { document_id: "page", start: "0", end: "1", kind: "chrome", speaker: "" },
    { document_id: "page", start: "2", end: "4", kind: "label", speaker: "a" },
    { document_id: "page", start: "5", end: "12", kind: "verbatim", speaker: "a" },
    { document_id: "page", start: "13", end: "15", kind: "label", speaker: "b" },
    { document_id: "page", start: "16", end: "21", kind: "verbatim", speaker: "b" },
    { document_id: "page", start: "22", end: "23", kind: "ambiguous", speaker: "" }
  ]

  it("all right", () => {
    expect(values(scorePassages(dataset(...right), gold))).toEqual({
      coverage: 1,
      kind: 1,
      "speech.precision": 1,
      "speech.recall": 1,
      "speech.f1": 1
    })
  })

  it("a wrong speaker costs precision and recall, quotation marks and ambiguous spans nothing", () => {
    const wrong = [...right.slice(0, 4), passage(16, 17, "cue"), passage(17, 20, "verbatim", "a", "A"), passage(20, 23, "cue")]
    expect(values(scorePassages(dataset(...wrong), gold))).toEqual({
      coverage: 1,
      kind: 1,
      "speech.precision": 0.667,
      "speech.recall": 0.667,
      "speech.f1": 0.667
    })
  })

  it("speech of nobody in particular is left out of the score by speaker", () => {
    const joint = gold.map((row) => (row.start === "16" ? { ...row, speaker: "a+b" } : row))
    expect(scorePassages(dataset(...right), joint).find(({ name }) => name === "passages.speech.recall")).toMatchObject({ value: 1, n: 6 })
  })
})
