import { describe, expect, it } from "vitest"
import type { PageText } from "../../../../pipeline/publish/explorer/page/page-text.ts"
import { readingRows } from "../../../../pipeline/publish/explorer/page/speech/rows.ts"
import { pageOf, pairOf } from "./pages.ts"

/** What a reader sees, row by row: the chosen version, and what stands beside it, untied text in brackets. */
const seen = (chosen: PageText, ...others: readonly PageText[]) =>
  readingRows("toast", chosen, others).map(({ own, beside }) => [
    own === null ? null : `${own.opens ? "¶ " : ""}${chosen.slice(own.start, own.end).trim()}`,
    ...beside.map(({ documentId, start, end, pair, cueEnd }) => {
      const page = others.find((each) => each.documentId === documentId)!
      const cue = page.slice(end, cueEnd)
      return `${pair === null ? "[" : ""}${page.slice(start, end)}${pair === null ? "]" : ""}${cue === "" ? "" : `|${cue}`}`
    })
  ])

const transcript = pageOf("a", [
  ["chrome", "Menu", null],
  "\n\n",
  ["label", "Mayor:"],
  " ",
  ["verbatim", "Friends. We built a pier. It took 9 months.\n\nLet us drink."],
  "\n",
  ["chrome", "Share", null]
])
const report = pageOf("b", [
  ["paraphrase", "The mayor said that a pier was built."],
  " ",
  ["cue", "“"],
  ["quote", "Nine months it took, and we sang,"],
  ["cue", "” she said. “"],
  ["quote", "Let’s raise our glasses."],
  ["cue", "”"],
  " ",
  ["narration", "It rained.", null]
])
const tied = [
  pairOf(transcript, "We built a pier.", report, "The mayor said that a pier was built.", { kind: "paraphrase" }),
  pairOf(transcript, "It took 9 months.", report, "Nine months it took, and we sang,"),
  pairOf(transcript, "Let us drink.", report, "Let’s raise our glasses.")
]

describe("the rows of a speech", () => {
  it("are its paragraphs where no other page prints it; label and furniture are not read", () => {
    expect(seen(transcript)).toEqual([["Friends. We built a pier. It took 9 months."], ["¶ Let us drink."]])
  })

  it("have beside each sentence what the other version says for it, and the words around a quotation with it", () => {
    expect(seen({ ...transcript, pairs: tied }, report)).toEqual([
      ["Friends."],
      ["We built a pier.", "The mayor said that a pier was built.| “"],
      ["It took 9 months.", "Nine months it took, and we sang,|” she said. “"],
      ["¶ Let us drink.", "Let’s raise our glasses.|”"]
    ])
  })

  it("are the same whichever page of a pair comes first", () => {
    const turned = tied.map(({ a_document_id, a_start, a_end, b_document_id, b_start, b_end, ...pair }) => ({
      ...pair,
      a_document_id: b_document_id,
      a_start: b_start,
      a_end: b_end,
      b_document_id: a_document_id,
      b_start: a_start,
      b_end: a_end
    }))
    expect(seen(transcript, { ...report, pairs: turned })).toEqual(seen({ ...transcript, pairs: tied }, report))
  })

  it("keep what only the other version prints, after the sentence that it follows there", () => {
    const pairs = tied.slice(1, 2)
    expect(seen({ ...transcript, pairs }, report)).toEqual([
      [null, "[The mayor said that a pier was built. ]|“"],
      ["Friends. We built a pier."],
      ["It took 9 months.", "Nine months it took, and we sang,|” she said. “", "[Let’s raise our glasses.]|”"],
      ["¶ Let us drink."]
    ])
  })

  it("are one where sentences overlap", () => {
    const pairs = [tied[0]!, pairOf(transcript, "We built a pier. It took 9 months.", report, "Nine months it took, and we sang,")]
    expect(seen({ ...transcript, pairs }, report)[1]).toEqual([
      "We built a pier. It took 9 months.",
      "The mayor said that a pier was built.| “",
      "Nine months it took, and we sang,|” she said. “",
      "[Let’s raise our glasses.]|”"
    ])
  })

  it("have the sentences of several other versions in one row", () => {
    const excerpts = pageOf("c", [["verbatim", "A pier was built by us."]])
    const pairs = [...tied, pairOf(transcript, "We built a pier.", excerpts, "A pier was built by us.")]
    expect(seen({ ...transcript, pairs }, report, excerpts)[1]).toEqual([
      "We built a pier.",
      "The mayor said that a pier was built.| “",
      "A pier was built by us."
    ])
  })

  it("leave out pairs within one page and those with pages that print another speech", () => {
    const pairs = [pairOf(transcript, "We built a pier.", transcript, "It took 9 months."), ...tied]
    expect(seen({ ...transcript, pairs })).toEqual([["Friends. We built a pier. It took 9 months."], ["¶ Let us drink."]])
  })
})
