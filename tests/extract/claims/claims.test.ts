import { describe, expect, it } from "vitest"
import { claimsOf } from "../../../pipeline/extract/claims/claims.ts"
import type { ContextOf } from "../../../pipeline/extract/speech-facts.ts"
import type { Deduplicated, Link } from "../../../pipeline/model/deduplicated.ts"
import type { SegmentedPage } from "../../../pipeline/model/segmented-page.ts"
import { figures as figuresTable } from "../../../schemas/figures.ts"
import { mentions as mentionsTable } from "../../../schemas/mentions.ts"
import { type Part, pageOf, slicePoints } from "../page.ts"

const alone: Deduplicated = { speeches: [], links: [], repeats: new Map(), sameAs: new Map(), issues: new Map() }

const contextOf: ContextOf = (_documentId, utterance) => ({
  speechId: utterance === null ? null : `fair-2019-ada-miller${utterance === 0 ? "" : `-${utterance + 1}`}`,
  speakerId: utterance === null ? null : "ada-miller",
  speakerName: utterance === null ? null : "Ada Miller",
  eventId: "fair-2019",
  eventName: "Cork Fair",
  date: "2019-05-14",
  country: null
})

const said = (text: string, utterance = 0): Part => ({ kind: "verbatim", text, utterance })

/** Links the given passages, whole, as one sentence each. */
const link = (a: SegmentedPage, aPassage: number, b: SegmentedPage, bPassage: number, conflict: Link["conflict"] = "none"): Link => {
  const end = (page: SegmentedPage, index: number) => ({
    start: page.passages[index]!.start,
    end: page.passages[index]!.end,
    documentId: page.page.documentId,
    utterance: page.passages[index]!.utterance,
    speechId: null
  })
  return { a: end(a, aPassage), b: end(b, bPassage), kind: "reworded", similarity: 0.8, conflict }
}

const twoVersions = (first: string, second: string, conflict: Link["conflict"] = "none") => {
  const transcript = pageOf("fair-transcript", [said(first)])
  const report = pageOf("fair-report", [{ kind: "quote", text: second, utterance: 0 }])
  const speeches = [
    {
      speechId: "fair-2019-ada-miller",
      versions: [
        { documentId: "fair-transcript", utterance: 0, chosen: true, reason: "", matched: 1 },
        { documentId: "fair-report", utterance: 0, chosen: false, reason: "", matched: 1 }
      ]
    }
  ]
  return claimsOf([report, transcript], { ...alone, speeches, links: [link(report, 0, transcript, 0, conflict)] }, contextOf)
}

describe("one claim once", () => {
  it("joins versions that agree; the best version gives the row", () => {
    const { figures, mentions } = twoVersions(
      "We ship almost $3 billion of cork a year.",
      "We ship nearly three billion dollars of cork a year."
    )
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({
      document_id: "fair-transcript",
      text: "almost $3 billion",
      version_count: 2,
      agreement: "agrees",
      other_reading: null,
      attribution: "transcript",
      speaker_id: "ada-miller",
      speaker_name: "Ada Miller",
      event_name: "Cork Fair"
    })
    expect(mentions.map(({ figure_id }) => figure_id)).toEqual([figures[0]!.figure_id, figures[0]!.figure_id])
  })

  const [bounded, open] = ["We lost nothing less than 6 million corks.", "We lost about 6 million corks."] as const

  it("shows versions that differ where their sentences are in conflict", () => {
    const { figures } = twoVersions(bounded, open, "bounds")
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({
      qualifier: "at_least",
      version_count: 2,
      agreement: "bounds_differ",
      other_reading: "about 6 million"
    })
  })

  it("gives the other reading of a number in its own words, with single spaces", () => {
    const { figures } = twoVersions("We have 81\u00a0percent of it.", "We have 18\n\u00a0percent of it.", "number")
    expect(figures.map(({ text, other_reading }) => [text, other_reading])).toEqual([["81 percent", "18 percent"]])
  })

  it("keeps apart what differs in sentences that are not", () => {
    expect(twoVersions(bounded, open).figures.map(({ agreement }) => agreement)).toEqual(["single", "single"])
  })

  it("joins a percentage and the fraction it rounds", () => {
    const { figures } = twoVersions("Cork makes up about 33 percent of our exports.", "One third of our exports is cork.")
    expect(figures.map(({ agreement }) => agreement)).toEqual(["agrees"])
  })

  it("pairs by what is counted, not by order", () => {
    const { figures } = twoVersions("We have 81 mills and 73 kilns.", "The 73 kilns serve 81 mills.")
    expect(figures.map(({ unit, value, version_count }) => [unit, value, version_count]).sort()).toEqual([
      ["kiln", 73, 2],
      ["mill", 81, 2]
    ])
  })

  it("keeps apart what is not the same sort of number", () => {
    expect(twoVersions("Sales grew by 12 percent.", "Sales reached 12 million yen.").figures).toHaveLength(2)
  })

  it("keeps apart two speakers' equal numbers", () => {
    const a = pageOf("fair-a", [said("We have 81 mills.", 0), said("We have 81 mills.", 1)])
    const { figures } = claimsOf([a], { ...alone, links: [link(a, 0, a, 1)] }, contextOf)
    expect(figures.map(({ speech_id }) => speech_id).sort()).toEqual(["fair-2019-ada-miller", "fair-2019-ada-miller-2"])
  })

  it("counts a passage printed twice in a page once", () => {
    const page = pageOf("fair-a", [said("We have 81 mills."), said("We have 81 mills.")])
    const { figures, mentions } = claimsOf([page], { ...alone, repeats: new Map([["fair-a-p1", "fair-a-p0"]]) }, contextOf)
    expect(figures.map(({ version_count, agreement }) => [version_count, agreement])).toEqual([[1, "single"]])
    expect(new Set(mentions.map(({ figure_id }) => figure_id))).toEqual(new Set([figures[0]!.figure_id]))
  })

  it("counts a page saved twice once", () => {
    const one = pageOf("fair-a", [said("We have 81 mills.")])
    const copy = pageOf("fair-b", [said("We have 81 mills.")])
    const { figures, mentions } = claimsOf([one, copy], { ...alone, sameAs: new Map([["fair-b", "fair-a"]]) }, contextOf)
    expect(figures.map(({ version_count }) => version_count)).toEqual([1])
    expect(mentions.map(({ document_id, figure_id }) => [document_id, figure_id])).toEqual([
      ["fair-a", figures[0]!.figure_id],
      ["fair-b", figures[0]!.figure_id]
    ])
  })
})

describe("rows", () => {
  const page = pageOf("fair-a", [
    { kind: "chrome", text: "😀 26 likes" },
    { kind: "title", text: "14 mills at the 4th Fair" },
    { kind: "dateline", text: "14 May 2019, Lima" },
    said("We have 81 mills. One of them cost 9 million rubles."),
    { kind: "narration", text: "Some 300 visitors came." }
  ])
  const { figures, mentions, issues } = claimsOf([page], alone, contextOf)

  it("gives every number a role by its place", () =>
    expect(mentions.toSorted((a, b) => a.start - b.start).map(({ text, role }) => `${text}: ${role}`)).toEqual([
      "26: chrome",
      "14: chrome",
      "4th: ordinal",
      "14 May 2019: calendar",
      "81: figure",
      "One of: idiom",
      "9 million rubles: figure",
      "Some 300: figure"
    ]))

  it("has no speaker in narration", () =>
    expect(figures.find(({ text }) => text === "Some 300")).toMatchObject({ speech_id: null, speaker_id: null, attribution: "narration" }))

  it("publishes code points and rows the schemas accept", () => {
    for (const row of figures) expect(figuresTable.row.safeParse(row).error?.message).toBeUndefined()
    for (const row of mentions) {
      expect(mentionsTable.row.safeParse(row).error?.message).toBeUndefined()
      expect(slicePoints(page.page.raw, row.start, row.end)).toBe(row.text)
    }
  })

  it("asks whose money it is instead of guessing", () => {
    expect(figures.find(({ kind }) => kind === "money")).toMatchObject({ unit: "ruble", currency: null })
    expect(issues.get("fair-a")!.map(({ code }) => code)).toEqual(["unknown-currency"])
  })

  it("knows the speaker's country by the printed office, and that of the page where there is only one", () => {
    const talk = pageOf("fair-a", [said("The mill cost 9 million rubles.", 0), said("The kiln cost 4 million rubles.", 1)])
    const titled = {
      ...talk,
      utterances: talk.utterances.map((utterance, index) =>
        index === 0 ? { ...utterance, role: "Minister of Trade of Belarus" } : utterance
      )
    }
    expect(claimsOf([titled], alone, contextOf).figures.map(({ currency }) => currency)).toEqual(["BYN", "BYN"])
  })

  it("names rows by content: an unrelated page changes no id", () => {
    const other = pageOf("aaa", [{ kind: "narration", text: "Some 300 visitors came." }])
    const again = claimsOf([other, page], alone, contextOf)
    const ids = new Set(again.figures.map(({ figure_id }) => figure_id))
    expect(figures.every(({ figure_id }) => ids.has(figure_id))).toBe(true)
  })
})

it("reads a paragraph over its quotation marks, so that this amount finds its sum", () => {
  const raw = "“We sold cork for $6 million,” she said. “A third of this amount went to Peru.”"
  const page = pageOf("fair-a", [{ kind: "quote", text: raw, utterance: 0 }])
  const cut = (text: string) => ({ start: raw.indexOf(text), end: raw.indexOf(text) + text.length })
  const passage = (kind: "quote" | "cue", text: string) => ({
    ...page.passages[0]!,
    ...cut(text),
    kind,
    passageId: `fair-a-${text.length}`
  })
  const split: SegmentedPage = {
    ...page,
    passages: [
      passage("cue", "“"),
      passage("quote", "We sold cork for $6 million,"),
      passage("cue", "” she said. “"),
      passage("quote", "A third of this amount went to Peru."),
      { ...passage("cue", "”"), start: raw.length - 1, end: raw.length, passageId: "fair-a-last" }
    ]
  }
  const { figures } = claimsOf([split], alone, contextOf)
  expect(figures.find(({ kind }) => kind === "share")).toMatchObject({
    whole: "this amount",
    whole_figure_id: figures.find(({ kind }) => kind === "money")!.figure_id,
    attribution: "quote"
  })
})

it("reads nothing into a page in another language", () => {
  const page = { ...pageOf("fair-a", [said("Мы продали 81 мельницу.")]), language: "ru" }
  expect(claimsOf([page], alone, contextOf)).toMatchObject({ figures: [], mentions: [] })
})
