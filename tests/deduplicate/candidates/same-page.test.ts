import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { noPages } from "../../../pipeline/corpus/page-results.ts"
import { findCopies } from "../../../pipeline/deduplicate/candidates/same-page.ts"
import type { ComparedPage } from "../../../pipeline/model/compared-page.ts"
import { deduplicated } from "../deduplicated.ts"
import { noFacts, type PageFacts, pageOf } from "../pages.ts"
import { first, orchard, said, second } from "../speech-texts.ts"
import { askTables, corpusOf, type TabledPage, wordsOfItsOwn } from "./tables.ts"

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

  test("is not one that gives the same words to somebody else", async () => {
    const pages = ["Rep. Ida Lund", "the Rev. Ole Lie"].map((label, index) => pageOf(`page-${index}`, speech, { labels: [label] }))
    expect(await sameAs(...pages)).toEqual([])
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

/** Pages whose words are compared, pair by pair; none of them is a copy. */
const lookedAt = async (pages: readonly TabledPage[]): Promise<readonly (readonly number[])[]> => {
  const asked: number[] = []
  const compared = ({ key }: { readonly key: string }) => {
    asked.push(Number(key))
    return wordsOfItsOwn(Number(key)) as ComparedPage
  }
  expect((await askTables(pages, findCopies(corpusOf(pages)), undefined, { ...noPages, compared })).size).toBe(0)
  return Array.from({ length: asked.length / 2 }, (_, pair) => asked.slice(2 * pair, 2 * pair + 2))
}

/** Pairs of pages that share half of the sentences of the shorter one, of those that at most ten pages print. */
const halfShared = (pages: readonly Required<Pick<TabledPage, "sentences">>[]): readonly (readonly number[])[] => {
  const keys = pages.map(({ sentences }) => new Set(sentences.map(({ key }) => key)))
  const few = (key: number): boolean => keys.filter((each) => each.has(key)).length <= 10
  const shared = (a: number, b: number): number => [...keys[a]!].filter((key) => keys[b]!.has(key) && few(key)).length
  const least = (a: number, b: number): number => Math.min(pages[a]!.sentences.length, pages[b]!.sentences.length)
  const numbers = [...pages.keys()]
  return numbers
    .flatMap((a) => numbers.slice(a + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => shared(a, b) > 0 && 2 * shared(a, b) >= least(a, b))
}

describe("pages that may be saved twice", () => {
  test("are those that share half of their sentences, but for sentences of many pages", async () => {
    const sentence = fc.nat(11).map((key) => ({ key, check: 0, content: 5 }))
    const pages = fc.array(fc.record({ sentences: fc.array(sentence, { maxLength: 6 }) }), { minLength: 2, maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(pages, async (corpus) => {
        expect(await lookedAt(corpus)).toEqual(halfShared(corpus))
      }),
      { numRuns: 100, seed: 2021 }
    )
  })
})

describe("a page saved again", () => {
  const texts = [
    [...first, ...orchard.slice(0, 4)],
    [...second, ...orchard.slice(4)]
  ]
  /** What may differ in another print: a few words at the foot differ only for the eye, another number or day differs in fact. */
  const print = fc.record({
    text: fc.nat(1),
    boats: fc.constantFrom(40, 52),
    date: fc.constantFrom("2018-07-01", "2019-07-01"),
    foot: fc.boolean()
  })

  test("is a copy of the earliest print that differs from it in its foot alone, in whatever order pages come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(print, { maxLength: 9 }), fc.boolean(), async (prints, backwards) => {
        const pages = prints.map(({ text, boats, date, foot }, index) =>
          pageOf(
            `page-${index}`,
            said([...texts[text]!, `The regatta brought ${boats} boats to the bay.`, ...(foot ? ["Print version"] : [])]),
            { date }
          )
        )
        const identity = ({ text, boats, date }: (typeof prints)[number]): string => `${text} ${boats} ${date}`
        const earliest = prints.map((one) => prints.findIndex((other) => identity(other) === identity(one)))
        const expected = earliest.flatMap((root, index) => (root === index ? [] : [[`page-${index}`, `page-${root}`]]))
        const { sameAs } = await deduplicated(backwards ? pages.toReversed() : pages, noFacts)
        expect([...sameAs]).toEqual(expected)
      }),
      { numRuns: 40, seed: 2021 }
    )
  })
})
