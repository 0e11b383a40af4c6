import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { deduplicated } from "./deduplicated.ts"
import { type Line, noFacts, pageOf, textOf } from "./pages.ts"
import { first, harbour, orchard, quoted, said, second } from "./speech-texts.ts"

const transcript = pageOf("a-transcript", said(first), { date: "2019-05-04" })
const report = pageOf("b-report", quoted(second), { form: "report" })
const other = pageOf("c-orchard", said(orchard), { date: "2019-05-04" })

const linksOf = async (pages: readonly ReturnType<typeof pageOf>[]) => (await deduplicated(pages, noFacts)).links

describe("the same speech in another translation", () => {
  test("every sentence finds its own partner", async () => {
    const pages = [transcript, report, other]
    const found = (await linksOf(pages)).map(({ a, b }) => [textOf(pages, a), textOf(pages, b)])
    expect(found).toEqual(harbour.map((pair) => [...pair]))
  })

  test("is one speech, taken from the transcript", async () => {
    const { speeches } = await deduplicated([report, transcript, other], noFacts)
    expect(
      speeches.map(({ speechId, versions }) => [speechId, versions.map(({ documentId, chosen, reason }) => [documentId, chosen, reason])])
    ).toEqual([
      [
        "a-transcript-anna-berg",
        [
          ["a-transcript", true, expect.stringContaining("best version")],
          ["b-report", false, "transcript before report"]
        ]
      ],
      ["c-orchard-anna-berg", [["c-orchard", true, "only version"]]]
    ])
    expect(speeches[0]?.versions[1]?.matched).toBe(1)
  })

  test("a block moved to the end still finds its partners", async () => {
    const moved = pageOf("b-report", quoted([...second.slice(4), ...second.slice(0, 4)]), { form: "report" })
    const pages = [transcript, moved]
    expect((await linksOf(pages)).filter(({ a, b }) => first.indexOf(textOf(pages, a)) === second.indexOf(textOf(pages, b)))).toHaveLength(
      harbour.length
    )
  })

  test("two sentences in one are linked to both", async () => {
    const [one, two, ...rest] = second
    const joined = pageOf("b-report", quoted([`${one!.slice(0, -1)}, and ${two}`, ...rest]), { form: "report" })
    const pages = [transcript, joined]
    expect((await linksOf(pages)).filter(({ b }) => b.start === 0).map(({ a }) => textOf(pages, a))).toEqual(first.slice(0, 2))
  })

  test("another person's words are not the same speech, however like", async () => {
    const others = pageOf("b-report", quoted(second), { form: "report", speakers: ["karl-lind"] })
    expect(await linksOf([transcript, others])).toEqual([])
    expect((await deduplicated([transcript, others], noFacts)).speeches).toHaveLength(2)
  })

  test("nor what was said at another event", async () => {
    const here = pageOf("a-transcript", said(first), { eventId: "sea-days-2018" })
    const there = pageOf("b-report", quoted(second), { form: "report", eventId: "sea-days-2019" })
    expect(await linksOf([here, there])).toEqual([])
    expect((await deduplicated([here, there], noFacts)).speeches.map(({ speechId }) => speechId)).toEqual([
      "sea-days-2018-anna-berg",
      "sea-days-2019-anna-berg"
    ])
  })
})

describe("kinds", () => {
  const only = async (a: Line, b: Line) => {
    const around = said(first.slice(2))
    const links = await linksOf([pageOf("a", [a, ...around]), pageOf("b", [b, ...around], { form: "report" })])
    return links.filter((link) => link.a.start === 0).map(({ kind }) => kind)
  }

  test("exact: space, quotation marks and spelling may differ", async () => {
    expect(
      await only(
        [0, "verbatim", "The labour ministry organised “co-operation”\u00a0between eleven fishing ports."],
        [0, "quote", 'The labor ministry organized "cooperation" between eleven fishing ports.']
      )
    ).toEqual(["exact"])
  })

  test("near: light edits", async () => {
    expect(
      await only(
        [0, "verbatim", "The labour ministry organised talks between eleven fishing ports."],
        [0, "quote", "The labour ministry organised negotiations between eleven fishing ports."]
      )
    ).toEqual(["near"])
  })

  test("reworded: the speaker's words on both sides", async () => {
    expect(await only([0, "verbatim", first[0]!], [0, "quote", second[0]!])).toEqual(["reworded"])
  })

  test("paraphrase: the reporter's on one", async () => {
    expect(await only([0, "verbatim", first[0]!], [0, "paraphrase", `She recalled that ${second[0]!.toLowerCase()}`])).toEqual([
      "paraphrase"
    ])
  })
})

describe("copies", () => {
  test("three prints of one sentence make two pairs, with the first", async () => {
    const sentence = "Customs officers found forty kilograms of amber under the deck planks."
    const pages = ["x", "y", "z"].map((id, index) => pageOf(id, [[0, "verbatim", sentence], ...said([orchard[index]!])]))
    expect((await linksOf(pages)).map(({ a, b, kind }) => [a.documentId, b.documentId, kind])).toEqual([
      ["x", "y", "exact"],
      ["x", "z", "exact"]
    ])
  })

  test("a formula joins nothing", async () => {
    const pages = ["x", "y"].map((id, index) => pageOf(id, said([orchard[index]!, "Thank you very much for your attention."])))
    expect(await linksOf(pages)).toEqual([])
  })

  test("a passage printed twice in a page is a repetition, and its partners are those of both prints", async () => {
    const [one, two, ...rest] = quoted(second)
    const repeating = pageOf("b-report", [one!, two!, ...rest, one!, two!], { form: "report" })
    const { repeats, links, issues } = await deduplicated([transcript, repeating], noFacts)
    expect([...repeats]).toEqual([
      ["b-report-10", "b-report-0"],
      ["b-report-11", "b-report-1"]
    ])
    expect(links.filter(({ kind }) => kind === "exact")).toHaveLength(2)
    expect(links.filter(({ a }) => a.documentId === "a-transcript")).toHaveLength(harbour.length + 2)
    expect(issues.get("b-report")?.map(({ code }) => code)).toEqual(["repeated-passage", "repeated-passage"])
  })

  test("a report's lead-in and the quotation that follows say the same", async () => {
    const leadIn = "The minister noted that the council paid for a new lighthouse on the western cliff."
    const page = pageOf("r", [[0, "paraphrase", leadIn], [0, "quote", `Friends, ${first[2]}`], ...quoted(orchard)], { form: "report" })
    expect((await linksOf([page])).map(({ kind, b }) => [kind, textOf([page], b)])).toEqual([["paraphrase", `Friends, ${first[2]}`]])
  })
})

describe("conflicts", () => {
  const conflict = async (one: string, another: string) => {
    const links = await linksOf([
      pageOf("a", said([one, ...first.slice(3)])),
      pageOf("b", quoted([another, ...second.slice(3)]), { form: "report" })
    ])
    return links.filter(({ a }) => a.start === 0).map((link) => link.conflict)
  }

  test("another number of the same thing", async () => {
    expect(
      await conflict(
        "The shipyard on the bay repaired 64 trawlers last winter.",
        "Last winter 46 trawlers were repaired at the shipyard on the bay."
      )
    ).toEqual(["number"])
  })

  test("the same number otherwise bounded", async () => {
    expect(
      await conflict(
        "The shipyard on the bay repaired at least 64 trawlers last winter.",
        "Last winter about 64 trawlers were repaired at the shipyard on the bay."
      )
    ).toEqual(["bounds"])
  })

  test("one number on two scales is none", async () => {
    expect(
      await conflict("Cod makes up 25 percent of the catch of the northern fleet.", "A quarter of the catch of the northern fleet is cod.")
    ).toEqual(["none"])
  })

  test("a number that only one of them gives is none", async () => {
    expect(
      await conflict(
        "The shipyard on the bay repaired 64 trawlers last winter.",
        "Last winter trawlers were repaired at the shipyard on the bay."
      )
    ).toEqual(["none"])
  })

  test("one negates what the other asserts", async () => {
    expect(await conflict("We will not close the old shipyard on the bay.", "The old shipyard on the bay will close.")).toEqual([
      "polarity"
    ])
  })
})

describe("the result", () => {
  const pages = [transcript, report, other, pageOf("d-copy", said(first), { date: "2019-05-04" })]

  test("does not depend on the order of the pages", async () => {
    const expected = await deduplicated(pages, noFacts)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length, maxLength: pages.length }), async (shuffled) => {
        expect(await deduplicated(shuffled, noFacts)).toEqual(expected)
      }),
      { numRuns: 10 }
    )
  })

  test("of two pages is not changed by a third that has nothing to do with them", async () => {
    const alone = await deduplicated([transcript, report], noFacts)
    const among = await deduplicated([other, transcript, report], noFacts)
    expect(among.links).toEqual(alone.links)
    expect(among.speeches.filter(({ speechId }) => !speechId.startsWith("c-"))).toEqual(alone.speeches)
  })

  test("of no pages is empty", async () => {
    expect(await deduplicated([], noFacts)).toEqual({ speeches: [], links: [], repeats: new Map(), sameAs: new Map(), issues: new Map() })
  })

  test("comes in time for pages that print one paragraph a thousand times", async () => {
    const paragraph = "The herring sing at dawn over the northern bay, and the gulls of the island answer from the western cliff."
    const endless = (id: string, more: readonly string[]) => pageOf(id, said([...Array.from({ length: 1000 }, () => paragraph), ...more]))
    const started = performance.now()
    const { links } = await deduplicated([endless("x", first), endless("y", orchard)], noFacts)
    expect(links).toHaveLength(1999)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test("comes in time for a page that says one thing ten thousand times", async () => {
    const endless = (id: string) => pageOf(id, [[0, "verbatim", "The herring sing at dawn over the bay. ".repeat(10_000).trim()]])
    const started = performance.now()
    await deduplicated([endless("x"), endless("y"), transcript], noFacts)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
