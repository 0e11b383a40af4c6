import { describe, expect, test } from "vitest"
import { scoreVersions } from "../../pipeline/evaluate/versions.ts"
import type { Dataset } from "../../schemas/index.ts"

const passage = (document_id: string, kind: string, speaker: string, start: number, end: number) => ({
  document_id,
  kind,
  speaker,
  start: String(start),
  end: String(end)
})

const annotation = [
  passage("transcript", "verbatim", "anna", 0, 500),
  passage("transcript", "verbatim", "karl", 500, 600),
  passage("report", "quote", "anna", 0, 900),
  passage("report", "paraphrase", "anna+karl", 900, 950),
  passage("report", "narration", "", 950, 999)
]

/** Speech id to its pages, the first of them chosen; the speaker is the last word of the id. */
const score = (speeches: Record<string, string[]>) => {
  const dataset = {
    documents: ["transcript", "report"].map((document_id) => ({ document_id, event_id: "fair" })),
    speeches: Object.keys(speeches).map((speech_id) => ({ speech_id, speaker_id: speech_id.split(" ").at(-1) })),
    versions: Object.entries(speeches).flatMap(([speech_id, pages]) =>
      pages.map((document_id, index) => ({ speech_id, document_id, chosen: index === 0 }))
    )
  } as unknown as Dataset
  return Object.fromEntries(scoreVersions(dataset, annotation).map(({ name, value, n }) => [name, [value, n]]))
}

describe("versions against the annotation", () => {
  test("joined and taken from running text, though the quotations are longer", () => {
    expect(score({ "1 anna": ["transcript", "report"], "2 karl": ["transcript"] })).toEqual({
      "versions.recall": [1, 3],
      "versions.precision": [1, 3],
      "versions.joined": [1, 1],
      "versions.chosen": [1, 2]
    })
  })

  test("apart, missing, of somebody else, or from the lesser page", () => {
    expect(score({ "1 anna": ["transcript"], "2 anna": ["report"], "3 olga": ["report"] })).toEqual({
      "versions.recall": [2 / 3, 3],
      "versions.precision": [2 / 3, 3],
      "versions.joined": [0, 1],
      "versions.chosen": [0, 2]
    })
  })
})
