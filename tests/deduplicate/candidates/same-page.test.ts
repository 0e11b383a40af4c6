import { describe, expect, test } from "vitest"
import { deduplicated } from "../deduplicated.ts"
import { noFacts, type PageFacts, pageOf } from "../pages.ts"
import { first, orchard, said } from "../speech-texts.ts"

const speech = said([...first, ...orchard])
const sameAs = async (...pages: ReturnType<typeof pageOf>[]) => [...(await deduplicated(pages, noFacts)).sameAs]

/** A notice as it is printed year after year, but for its numbers. */
const notice = (id: string, year: number, boats: number, facts: PageFacts = {}) =>
  pageOf(
    id,
    said([...first.slice(0, 1), `In ${year} the regatta brought ${boats} boats to the bay.`, ...orchard, ...first.slice(2)]),
    facts
  )

describe("the same page saved twice", () => {
  test("is told by its text, whatever the furniture", async () => {
    const page = pageOf("a-page", [[null, "chrome", "Font size: A A A"], ...speech, [null, "chrome", "Share"]])
    const print = pageOf("b-print", [[null, "chrome", "Print"], ...speech])
    expect(await sameAs(page, print)).toEqual([["b-print", "a-page"]])
  })

  test("whatever its line breaks, and with a line of furniture taken for text", async () => {
    const [opening, ...rest] = first
    const [head, tail] = [opening!.slice(0, 16), opening!.slice(17)]
    const broken = pageOf("b", [
      [0, "verbatim", head],
      [0, "verbatim", tail],
      ...said([...rest, ...orchard]),
      [null, "narration", "Read also: 3 more stories"]
    ])
    expect(await sameAs(pageOf("a", speech), broken)).toEqual([["b", "a"]])
  })

  test("counts once: one version, no links, and the copy says where it was counted", async () => {
    const pages = ["a", "b", "c"].map((id) => pageOf(id, speech))
    const { speeches, links, issues } = await deduplicated(pages, noFacts)
    expect(speeches.map(({ versions }) => versions.map(({ documentId }) => documentId))).toEqual([["a"]])
    expect(links).toEqual([])
    expect([...issues].map(([id, [issue]]) => [id, issue?.code])).toEqual([
      ["b", "same-page"],
      ["c", "same-page"]
    ])
  })

  test("is not a reprint by another publisher: that is a version", async () => {
    const pages = [pageOf("a", speech, { publisher: "north.example" }), pageOf("b", speech, { publisher: "south.example" })]
    expect(await sameAs(...pages)).toEqual([])
    expect((await deduplicated(pages, noFacts)).speeches.map(({ versions }) => versions.length)).toEqual([2])
  })

  test("is not a notice of another year, however alike", async () => {
    expect(await sameAs(notice("a", 2018, 40), notice("b", 2019, 52))).toEqual([])
    expect(await sameAs(notice("a", 2018, 40, { date: "2018-07-01" }), notice("b", 2018, 40, { date: "2019-07-01" }))).toEqual([])
    expect(await sameAs(notice("a", 2018, 40, { title: "The 8th regatta" }), notice("b", 2018, 40, { title: "The 9th regatta" }))).toEqual(
      []
    )
  })

  test("notices of two years are two speeches", async () => {
    const years = [notice("a", 2018, 40, { date: "2018-07-01" }), notice("b", 2019, 52, { date: "2019-07-01" })]
    const { speeches, links } = await deduplicated(years, noFacts)
    expect(speeches).toHaveLength(2)
    expect(links.map(({ kind }) => kind)).not.toContain("near")
  })

  test("is not told by a line that stands on many pages", async () => {
    const pages = ["a", "b"].map((id) => ({ ...pageOf(id, [[null, "narration", "Photo by the press service."]]) }))
    expect(await sameAs(...pages.map((page, index) => ({ ...page, page: { ...page.page, sha256: String(index) } })))).toEqual([])
  })
})
