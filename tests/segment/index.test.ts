import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { SegmentedPage } from "../../pipeline/model/segmented-page.ts"
import { segment } from "../../pipeline/segment/index.ts"
import type { Facts } from "../../schemas/inputs.ts"
import { cleaned, nothing, ownPage, segmented } from "./read.ts"

const holdsTogether = ({ page, passages, utterances }: SegmentedPage): boolean => {
  const held = new Uint8Array(page.raw.length)
  for (const { start, end } of passages) for (let at = start; at < end; at++) held[at]!++
  return (
    [...held].every((times, at) => (/\s/.test(page.raw[at]!) ? times <= 1 : times === 1)) &&
    passages.every(
      ({ start, end }, index) =>
        /^\S(?:[\s\S]*\S)?$/.test(page.raw.slice(start, end)) &&
        !/\n\s*\n/.test(page.raw.slice(start, end)) &&
        (passages[index - 1]?.end ?? 0) <= start
    ) &&
    new Set(passages.map((passage) => passage.passageId)).size === passages.length &&
    passages.every(({ utterance, speakerId }) => utterance === null || utterances[utterance]?.speakerId === speakerId)
  )
}

describe("every page", () => {
  it.each([
    "kremlin-2021-8th-forum",
    "kremlin-2023-10th-forum",
    "president-gov-by-2017-4th-forum",
    "president-gov-by-2021-8th-forum",
    "sb-by-2023-10th-forum"
  ])("%s is covered by its passages", (name) => {
    expect(holdsTogether(segmented(ownPage(name)))).toBe(true)
  })

  it("whatever it holds is covered by its passages", () => {
    const part = fc.constantFrom(
      "\n",
      "\n\n",
      " ",
      "\u00a0",
      "Mayor Anna Berg: ",
      "Question:",
      "Q  Why?",
      "May 3, 2019",
      "— ",
      "“quay”",
      "said.ц.",
      "* * *",
      "<…>",
      "---\n",
      "See also",
      "     Berg Anna ",
      "Anna Berg",
      "Harbour",
      "😀",
      "said",
      "(Applause.)",
      "Official website of the President of Russia",
      "Publication status",
      "ends."
    )
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => holdsTogether(segmented(parts.join("")))))
  })

  it("keeps its passage ids when its name and text stay", () => {
    const ids = (raw: string): readonly string[] => segmented(raw).passages.map((passage) => passage.passageId)
    expect(ids("Harbour\n\nAnna Berg said: “Yes.”")).toEqual(ids("\n\nHarbour\n\n\nAnna Berg said: “Yes.”\n"))
  })
})

describe("a page in another language", () => {
  const page = segmented(
    "Le port est ouvert\n\nLe 3 mai 2019\n\nAnna Berg: Le port est ouvert et les navires du monde entier sont dans la ville, ce que nous avons voulu pour tous.\n"
  )

  it("is covered, and nothing is read from it", () => {
    expect(holdsTogether(page)).toBe(true)
    expect(
      page.passages
        .filter(({ kind }) => kind !== "title" && kind !== "dateline")
        .every(({ kind }) => kind === "narration" || kind === "chrome")
    ).toBe(true)
    expect([page.utterances, page.people, page.form]).toEqual([[], [], null])
    expect(page.issues.map((issue) => issue.code)).toContain("unknown-language")
  })
})

describe("the event of a page", () => {
  const forum = (edition: number): Facts["events"][number] => ({
    event_id: `harbour-days-${edition}`,
    name: "Harbour Days of Bergen and Arkona",
    other_names: ["Bergen-Arkona Harbour Days"],
    edition,
    start_date: null,
    end_date: null,
    plenary_date: null,
    place: null,
    note: null
  })
  const facts: Facts = { ...nothing, events: [forum(3), forum(8), forum(13)] }
  const event = (title: string, lead = "The mayor spoke."): string | null =>
    segmented(`${title}\n\nMay 3, 2019\n\n${lead}\n\nMayor Anna Berg: Hello.\n`, facts).eventId

  it.each([
    ["8th Harbour Days of Arkona and Bergen", "harbour-days-8"],
    ["Opening of the third Harbour Days of Bergen and Arkona", "harbour-days-3"],
    ["XIII Bergen-Arkona Harbour Days", "harbour-days-13"]
  ])("is named by its headline: %s", (title, id) => {
    expect(event(title)).toBe(id)
  })

  it("is named by its lead", () => {
    expect(event("Harbours", "The mayor spoke at the 8th Harbour Days of Bergen and Arkona.")).toBe("harbour-days-8")
  })

  it.each([["Harbour Days of Bergen and Arkona"], ["8th Harbour Days of Bergen"], ["8th Regatta"]])("is not guessed: %s", (title) => {
    expect(event(title)).toBeNull()
  })

  it("is open where two are named", () => {
    const page = segmented("From the 3rd to the 8th Harbour Days of Bergen and Arkona\n\nMayor Anna Berg: Hello.\n", facts)
    expect(page.eventId).toBeNull()
    expect(page.issues.map((issue) => issue.code)).toContain("ambiguous-event")
  })

  it("is the manifest's where that names one", () => {
    const page = cleaned("8th Harbour Days of Arkona and Bergen\n\nMayor Anna Berg: Hello.\n")
    const entry = {
      document_id: "page",
      file: "pages/page.txt",
      publisher: null,
      title: null,
      published: null,
      event_id: "harbour-days-3",
      language: null,
      original_language: null,
      url: null,
      licence: null,
      sha256: "0".repeat(64)
    }
    expect(segment({ ...page, page: { ...page.page, entry } }, facts).eventId).toBe("harbour-days-3")
  })
})
