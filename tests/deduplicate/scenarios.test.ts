import { describe, expect, test } from "vitest"
import { deduplicated } from "./deduplicated.ts"
import { type Line, noFacts, type PageFacts, pageOf, textOf } from "./pages.ts"
import { first, orchard, quoted, said, second } from "./speech-texts.ts"

type Page = ReturnType<typeof pageOf>

const speechesOf = async (pages: readonly Page[]) =>
  (await deduplicated(pages, noFacts)).speeches
    .map(({ versions }) => versions.map(({ documentId, utterance }) => `${documentId}#${utterance}`))
    .sort()
const linked = async (pages: readonly Page[]) =>
  (await deduplicated(pages, noFacts)).links.map(({ a, b }) => [textOf(pages, a), textOf(pages, b)])

/** The words of the rendering as a reporter puts them. */
const reported = (sentences: readonly string[]): readonly Line[] =>
  sentences.map((text) => [0, "paraphrase", `The minister noted that ${text.charAt(0).toLowerCase()}${text.slice(1)}`])

describe("one speech in a transcript, a report and excerpts", () => {
  const day: PageFacts = { date: "2019-05-04" }
  const transcript = pageOf("transcript", said(first), day)
  const report = pageOf("report", [...reported(second.slice(0, 4)), ...quoted(second.slice(6))], { ...day, form: "report" })
  const excerpts = pageOf("excerpts", said([...second.slice(5, 8), ...second.slice(1, 3)]), { ...day, form: "excerpts" })

  test("is one speech of three versions, whatever the order of the excerpts", async () => {
    expect(await speechesOf([report, excerpts, transcript])).toEqual([["transcript#0", "excerpts#0", "report#0"]])
  })

  test("every excerpt meets its own sentence", async () => {
    const pairs = (await linked([transcript, excerpts])).map(([one, other]) => [second.indexOf(one!), first.indexOf(other!)])
    expect(pairs.toSorted(([a], [b]) => a! - b!)).toEqual([1, 2, 5, 6, 7].map((index) => [index, index]))
  })
})

describe("several speeches of one person on one day", () => {
  const day: PageFacts = { date: "2019-05-04" }
  const greeting = "Good afternoon, dear friends. I am glad to welcome you to the city."

  test("with one greeting and one farewell stay apart", async () => {
    const pages = [
      pageOf("a", said([greeting, ...first.slice(1), "I wish you all good health and every success."]), day),
      pageOf("b", said([greeting, ...orchard, "I wish you all good health and every success."]), day)
    ]
    expect(await speechesOf(pages)).toEqual([["a#0"], ["b#0"]])
  })

  test("a few words at the opening of a meeting join no two meetings", async () => {
    const meeting = (id: string, guest: string, rest: readonly string[]) =>
      pageOf(id, [...said([`Good afternoon, Ms ${guest}. How is the harvest?`]), ...said(rest, 1), ...said(["Good. Let us begin."], 2)], {
        ...day,
        speakers: ["anna-berg", guest, "anna-berg"]
      })
    const pages = [meeting("a", "Lind", first.slice(0, 4)), meeting("b", "Moss", orchard.slice(0, 4))]
    expect(await speechesOf(pages)).toEqual([["a#0"], ["a#1"], ["a#2"], ["b#0"], ["b#1"], ["b#2"]])
    expect(await linked(pages)).toEqual([])
  })

  test("but short turns of a meeting that two publishers print are one each", async () => {
    const print = (id: string, rest: readonly string[], opening: string) =>
      pageOf(id, [...said([opening]), ...said(rest, 1)], { ...day, publisher: `${id}.example`, speakers: ["anna-berg", "karl-lind"] })
    const pages = [
      print("a", first, "Good afternoon, Mr Lind. How is the harvest?"),
      print("b", second, "Hello, Mr Lind. How is the harvest in your region?")
    ]
    expect(await speechesOf(pages)).toEqual([
      ["b#0", "a#0"],
      ["b#1", "a#1"]
    ])
  })
})

describe("notices of two years that share nearly every sentence", () => {
  const notice = (year: number, boats: number) =>
    said([
      `The regatta of ${year} opens on the first Saturday of July.`,
      "Boats of every class may enter, and the fee is paid at the harbour office.",
      "Children sail under the eye of their teachers along the sheltered side of the island.",
      `Last year ${boats} boats took part, and the cup went to the northern yard.`,
      "The council thanks the sponsors, the coast guard and the volunteers of the fishing museum.",
      "Music is played on the pier until midnight, and the lighthouse is open to visitors."
    ])

  test("are two pages and two speeches, dated or not", async () => {
    for (const dates of [
      ["2018-06-01", "2019-06-01"],
      [null, null]
    ]) {
      const pages = [pageOf("a", notice(2018, 40), { date: dates[0]! }), pageOf("b", notice(2019, 52), { date: dates[1]! })]
      expect([...(await deduplicated(pages, noFacts)).sameAs]).toEqual([])
    }
    expect(
      await speechesOf([pageOf("a", notice(2018, 40), { date: "2018-06-01" }), pageOf("b", notice(2019, 52), { date: "2019-06-01" })])
    ).toEqual([["a#0"], ["b#0"]])
  })
})

describe("a page saved twice", () => {
  const short = said([
    "Good afternoon, Mr Lind.",
    "The harbour was opened to fishing vessels eleven years ago.",
    "Last winter our yards repaired 64 trawlers, though parts were scarce.",
    "The council has promised a slipway."
  ])

  test("as a print form with a few words at its foot is one, short as it is", async () => {
    const print = pageOf("b", [...short, [0, "verbatim", "Printed 12 May 2022"], [0, "verbatim", "Page 1 of 1"]])
    expect([...(await deduplicated([pageOf("a", short), print], noFacts)).sameAs]).toEqual([["b", "a"]])
  })

  test("is not one when a sentence inside was put in", async () => {
    const longer = pageOf("b", [...short.slice(0, 2), [0, "verbatim", "It cost the council 7 million."], ...short.slice(2)])
    expect([...(await deduplicated([pageOf("a", short), longer], noFacts)).sameAs]).toEqual([])
  })
})

describe("a quotation of an old speech in a new one", () => {
  const old = pageOf("old", said(first), { date: "2015-03-01" })
  const recent = pageOf("recent", said([...orchard, `As I said then: ${first[6]}`, first[7]!]), {
    date: "2019-05-04"
  })

  test("is linked where it is word for word, and joins no speeches", async () => {
    expect(await speechesOf([old, recent])).toEqual([["old#0"], ["recent#0"]])
    expect((await linked([old, recent])).map(([one]) => one)).toEqual([first[7]])
  })
})

describe("joint statements of two leaders who quote each other", () => {
  const statement = (id: string, facts: PageFacts) =>
    pageOf(id, [...said(first.slice(0, 5), 0), ...said(orchard.slice(0, 5), 1), ...said(first.slice(5), 2)], {
      date: "2019-05-04",
      speakers: ["anna-berg", "karl-lind", "anna-berg"],
      ...facts
    })
  const hers = pageOf("hers", [...quoted(second), [0, "quote", `“${orchard[1]}”, as Mr Lind put it.`]], {
    date: "2019-05-04",
    form: "report"
  })
  const his = pageOf("his", [...quoted(orchard.slice(0, 5)), [0, "paraphrase", `He recalled her words that ${first[2]}`]], {
    date: "2019-05-05",
    form: "report",
    speakers: ["karl-lind"]
  })

  test("each report goes to its own speaker", async () => {
    const found = await speechesOf([statement("both", {}), hers, his])
    expect(found.map((versions) => versions.toSorted())).toEqual(
      expect.arrayContaining([
        ["both#1", "his#0"],
        [expect.stringMatching(/^both#[02]$/), "hers#0"]
      ])
    )
    expect(found).toHaveLength(3)
  })
})

describe("three reports of one speech, each with other parts of it", () => {
  const facts: PageFacts = { eventId: "sea-days-2019", form: "report" }

  test("are versions of the fullest, which they share sentences with", async () => {
    const pages = [
      pageOf("a", quoted(second), facts),
      pageOf("b", quoted(first.slice(0, 6)), { ...facts, publisher: "b.example" }),
      pageOf("c", reported(first.slice(4)), { ...facts, publisher: "c.example" })
    ]
    expect(await speechesOf(pages)).toEqual([["a#0", "b#0", "c#0"]])
  })
})

describe("one sentence that every page of a publisher prints", () => {
  const motto = "The northern harbour is the common home of every sailor, fisherman and shipbuilder of the island."

  test("links pages and joins no speeches", async () => {
    const more = [
      "The museum bought nine paintings of whales.",
      "Our choir sang in a cathedral for the first time.",
      "A chess tournament ended in a draw.",
      "Bakers baked a loaf as long as the pier."
    ]
    const pages = [pageOf("a", said([...first, motto])), pageOf("b", said([...orchard, motto])), pageOf("c", said([...more, motto]))]
    expect(await speechesOf(pages)).toEqual([["a#0"], ["b#0"], ["c#0"]])
    expect(await linked(pages)).toEqual([
      [motto, motto],
      [motto, motto]
    ])
  })
})
