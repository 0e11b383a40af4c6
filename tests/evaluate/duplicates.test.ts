import { describe, expect, test } from "vitest"
import { scoreDuplicates } from "../../pipeline/evaluate/duplicates.ts"
import type { Dataset } from "../../schemas/index.ts"

type Row = Dataset["duplicates"][number]

const found = (a: [string, number, number], b: [string, number, number], kind: Row["kind"] = "reworded"): Row => ({
  a_text: "a",
  b_text: "b",
  duplicate_id: `${a}${b}`,
  a_document_id: a[0],
  a_start: a[1],
  a_end: a[2],
  a_speech_id: null,
  b_document_id: b[0],
  b_start: b[1],
  b_end: b[2],
  b_speech_id: null,
  kind,
  similarity: 0.6,
  conflict: "none"
})

const gold = (a: [string, number, number], b: [string, number, number], kind = "reworded") => ({
  doc_a: a[0],
  start_a: String(a[1]),
  end_a: String(a[2]),
  doc_b: b[0],
  start_b: String(b[1]),
  end_b: String(b[2]),
  kind
})

const score = (rows: Row[], annotated: ReturnType<typeof gold>[], files: Record<string, ReturnType<typeof gold>[]> = {}) => {
  const measures = scoreDuplicates({ duplicates: rows } as unknown as Dataset, annotated, new Map(Object.entries(files)))
  return (name: string) => {
    const measure = measures.find((each) => each.name === name)
    return measure === undefined ? undefined : [measure.value, measure.n]
  }
}

describe("duplicates against the annotation", () => {
  test("a pair is found when each side covers half of the shorter span, in either order", () => {
    const of = score([found(["x", 0, 100], ["y", 60, 100])], [gold(["y", 50, 80], ["x", 40, 60])])
    expect(of("duplicates.recall")).toEqual([1, 1])
    expect(of("duplicates.precision")).toEqual([1, 1])
    expect(of("duplicates.x+y.f1")).toEqual([1, 1])
  })

  test("one side is not enough", () => {
    const of = score([found(["x", 0, 100], ["y", 90, 130])], [gold(["x", 0, 100], ["y", 50, 100])])
    expect(of("duplicates.recall")).toEqual([0, 1])
    expect(of("duplicates.precision")).toEqual([0, 1])
  })

  test("arguable pairs and pages without annotation count neither way", () => {
    const arguable = { "duplicates-arguable.tsv": [gold(["x", 200, 300], ["y", 200, 300], "ignore")] }
    const rows = [found(["x", 0, 100], ["y", 0, 100]), found(["x", 200, 300], ["y", 200, 300]), found(["p", 0, 9], ["q", 0, 9])]
    expect(score(rows, [gold(["x", 0, 100], ["y", 0, 100])], arguable)("duplicates.precision")).toEqual([1, 1])
  })

  test("kinds are judged among the pairs found", () => {
    const rows = [found(["x", 0, 10], ["y", 0, 10], "near"), found(["x", 20, 30], ["y", 20, 30], "reworded")]
    const of = score(rows, [
      gold(["x", 0, 10], ["y", 0, 10], "near"),
      gold(["x", 20, 30], ["y", 20, 30], "near"),
      gold(["x", 40, 50], ["y", 40, 50], "near")
    ])
    expect(of("duplicates.near.recall")).toEqual([2 / 3, 3])
    expect(of("duplicates.near.kind")).toEqual([1 / 2, 2])
    expect(of("duplicates.exact.recall")).toBeUndefined()
  })

  test("a lookalike that was reported is counted", () => {
    const lookalikes = { "not-duplicates.tsv": [gold(["x", 0, 10], ["y", 0, 10]), gold(["x", 20, 30], ["y", 20, 30])] }
    expect(
      score([found(["x", 0, 10], ["y", 0, 10])], [gold(["x", 50, 60], ["y", 50, 60])], lookalikes)("duplicates.lookalikes.refused")
    ).toEqual([1 / 2, 2])
  })
})
