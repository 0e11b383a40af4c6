import { describe, expect, it } from "vitest"
import { claimsOf } from "../../../pipeline/extract/claims/claims.ts"
import { conflictRows } from "../../../pipeline/extract/rows/conflicts.ts"
import { duplicateRows } from "../../../pipeline/extract/rows/duplicates.ts"
import type { Link } from "../../../pipeline/model/deduplicated.ts"
import type { SegmentedPage } from "../../../pipeline/model/segmented-page.ts"
import { conflicts } from "../../../schemas/conflicts.ts"
import { pageOf, slicePoints } from "../page.ts"

/** The sentences of one speech as pages print it, best page first, each sentence a passage; the first page has an emoji before it. */
const printed = (...texts: readonly (readonly string[])[]): readonly SegmentedPage[] =>
  texts.map((sentences, index) =>
    pageOf(`fair-${"abc"[index]}`, [
      { kind: "chrome", text: index === 0 ? "😀 menu" : "menu" },
      ...sentences.map((text) => ({ kind: index === 0 ? ("verbatim" as const) : ("quote" as const), text, utterance: 0 }))
    ])
  )

/** Links the nth sentences of two pages. */
const linked = (a: SegmentedPage, b: SegmentedPage, sentence: number, conflict: Link["conflict"]): Link => {
  const end = ({ page, passages }: SegmentedPage) => {
    const { start, end } = passages[sentence + 1]!
    return { documentId: page.documentId, start, end, utterance: 0, speechId: "fair-ada" }
  }
  return { a: end(a), b: end(b), kind: "reworded", similarity: 0.8, conflict }
}

const rowsOf = (pages: readonly SegmentedPage[], links: readonly Link[]) => {
  const versions = pages.map(({ page }, index) => ({
    documentId: page.documentId,
    utterance: 0,
    chosen: index === 0,
    reason: "",
    matched: 1
  }))
  const { figures, disagreements } = claimsOf(
    pages,
    { speeches: [{ speechId: "fair-ada", versions }], links, repeats: new Map(), sameAs: new Map(), issues: new Map() },
    () => ({
      speechId: "fair-ada",
      speakerId: "ada",
      speakerName: "Ada",
      eventId: "fair",
      eventName: "Cork Fair",
      date: "2019-05-14",
      country: null
    })
  )
  const read = (documentId: string) => pages.find(({ page }) => page.documentId === documentId)!
  const duplicates = duplicateRows(links, read)
  const ids = new Map(links.map((link, index) => [link, duplicates[index]!.duplicate_id]))
  return { figures, duplicates, rows: conflictRows(disagreements, ids, read) }
}

describe("a row of conflicts", () => {
  const [a, b] = printed(["We own 81 mills.", "We\u00a0own 30 kilns."], ["We own 18 mills.", "We own at least 30 kilns."]) as [
    SegmentedPage,
    SegmentedPage
  ]

  it("has both readings and both sentences, of the better version first", () => {
    const { rows, figures, duplicates } = rowsOf([a, b], [linked(a, b, 0, "number"), linked(a, b, 1, "bounds")])
    expect(rows).toMatchObject([
      { kind: "number", a_reading: "81", b_reading: "18", a_sentence: "We own 81 mills.", b_sentence: "We own 18 mills." },
      { kind: "bounds", a_reading: "30", b_reading: "at least 30", a_document_id: "fair-a", b_document_id: "fair-b" }
    ])
    expect(rows[0]).toMatchObject({ speaker_name: "Ada", date: "2019-05-14", event_name: "Cork Fair", speech_id: "fair-ada" })
    expect(rows.map(({ duplicate_ids }) => duplicate_ids)).toEqual(duplicates.map(({ duplicate_id }) => [duplicate_id]))
    expect(figures.map(({ figure_id, agreement, other_reading }) => [figure_id, agreement, other_reading])).toEqual([
      [rows[0]?.figure_id, "differs", "18"],
      [rows[1]?.figure_id, "bounds_differ", "at least 30"]
    ])
    expect(rows.map((row) => slicePoints(a.page.raw, row.a_start, row.a_end))).toEqual(["We own 81 mills.", "We\u00a0own 30 kilns."])
    for (const row of rows) expect(conflicts.row.safeParse(row).error).toBeUndefined()
  })

  it("stands for each other version, and names every link that shows it", () => {
    const three = printed(["We own 81 mills."], ["We own 18 mills."], ["We own 18 mills."]) as [SegmentedPage, SegmentedPage, SegmentedPage]
    const [one, two, last] = three
    const { rows, figures } = rowsOf(three, [linked(one, two, 0, "number"), linked(one, last, 0, "number"), linked(two, last, 0, "none")])
    expect(rows.map(({ b_document_id, duplicate_ids }) => [b_document_id, duplicate_ids.length])).toEqual([
      ["fair-b", 1],
      ["fair-c", 1]
    ])
    expect(figures.map(({ agreement, version_count }) => [agreement, version_count])).toEqual([["differs", 3]])
  })

  it("keeps the kind that the linked sentences have", () => {
    const { rows, figures } = rowsOf([a, b], [linked(a, b, 0, "bounds")])
    expect(rows.map(({ kind }) => kind)).toEqual(["bounds"])
    expect(figures.filter(({ text }) => text === "81").map(({ agreement }) => agreement)).toEqual(["bounds_differ"])
  })

  it("has sentences only where one denies what the other asserts", () => {
    const [yes, no] = printed(["We will sell it."], ["We will not sell it."]) as [SegmentedPage, SegmentedPage]
    const { rows } = rowsOf([yes, no], [linked(yes, no, 0, "polarity")])
    expect(rows).toMatchObject([
      { kind: "polarity", figure_id: null, a_reading: null, a_sentence: "We will sell it.", b_sentence: "We will not sell it." }
    ])
  })

  it("is not made where versions agree", () => {
    expect(rowsOf([a, a], []).rows).toEqual([])
    expect(rowsOf([a, b], [linked(a, b, 0, "none")]).rows).toEqual([])
  })
})
