import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { candidatePairs } from "../../../pipeline/deduplicate/candidates/candidates.ts"
import { askTables, corpusOf, type TabledPage, type TabledUnit, withCopies } from "./tables.ts"

type Pairs = readonly (readonly [a: number, b: number])[]

interface Corpus {
  readonly pages: readonly TabledPage[]
  /** Pages that are copies of the first one. */
  readonly copies?: readonly number[]
  /** The order in which the pages are added. */
  readonly order?: readonly number[]
  /** Rows of n-grams that are counted together. */
  readonly atOnce?: number
}

const candidates = ({ pages, copies = [], order, atOnce }: Corpus): Promise<Pairs> =>
  askTables(pages, withCopies(copies, candidatePairs(corpusOf(pages), new Map(copies.map((copy) => [copy, 0])), atOnce)), order)

const unit = (words: number, four: readonly number[], three: readonly number[] = []): TabledUnit => ({ words, four, three })
const onDay = (date: string | null, ...units: readonly TabledUnit[]): TabledPage => ({ facts: { date }, units })
const undated = (...units: readonly TabledUnit[]): TabledPage => onDay(null, ...units)

const [long, short] = [400, 399]
const five = [1, 2, 3, 4, 5]
const three = [1, 2, 3]

describe("n-grams that two units of different pages share", () => {
  it("make candidates of their pages from five of four words on", async () => {
    const pages = [undated(unit(long, five)), undated(unit(long, [...five, 6])), undated(unit(long, [1, 2, 3, 4, 7]))]
    expect(await candidates({ pages })).toEqual([[0, 1]])
  })

  it("make candidates from three of four words or five of three on where one unit is short", async () => {
    expect(await candidates({ pages: [undated(unit(short, three)), undated(unit(long, three))] })).toEqual([[0, 1]])
    expect(await candidates({ pages: [undated(unit(long, three)), undated(unit(long, three))] })).toEqual([])
    expect(await candidates({ pages: [undated(unit(short, [], five)), undated(unit(long, [], five))] })).toEqual([[0, 1]])
    expect(await candidates({ pages: [undated(unit(short, [], three)), undated(unit(long, [], three))] })).toEqual([])
    expect(await candidates({ pages: [undated(unit(long, [], five)), undated(unit(long, [], five))] })).toEqual([])
  })

  it("count unit by unit, not page by page", async () => {
    const parted = undated(unit(long, [1, 2, 3]), unit(long, [4, 5]))
    expect(await candidates({ pages: [undated(unit(long, five)), parted] })).toEqual([])
  })

  it("make no candidates of units of one page", async () => {
    expect(await candidates({ pages: [undated(unit(long, five), unit(long, five))] })).toEqual([])
  })

  it("make no candidates of pages that name different occasions", async () => {
    const dated = (one: string | null, other: string | null) => [onDay(one, unit(long, five)), onDay(other, unit(long, five))]
    expect(await candidates({ pages: dated("2023-06-28", "2023-06-30") })).toEqual([[0, 1]])
    expect(await candidates({ pages: dated("2023-06-28", "2023-07-01") })).toEqual([])
    expect(await candidates({ pages: dated("2023-06-28", null) })).toEqual([[0, 1]])
  })

  it("make no candidate of a copy", async () => {
    const pages = [unit(long, five), unit(long, five), unit(long, five)].map((each) => undated(each))
    expect(await candidates({ pages, copies: [1] })).toEqual([[0, 2]])
  })

  it("count for nothing where more than ten units hold them", async () => {
    const holders = (count: number) => Array.from({ length: count }, () => undated(unit(long, five)))
    expect(await candidates({ pages: holders(10) })).toHaveLength(45)
    expect(await candidates({ pages: holders(11) })).toEqual([])
    expect(await candidates({ pages: holders(11), copies: [10] })).toHaveLength(45)
  })
})

const events = [null, "spring", "summer"]
const dates = [null, "2023-06-28", "2023-06-30", "2023-07-01", "2024-06-28"]
const nGrams = fc.uniqueArray(fc.nat(11), { maxLength: 12 })
const anyUnit = fc.record({ words: fc.constantFrom(100, short, long, 900), four: nGrams, three: nGrams })
const anyPage = fc.record({
  facts: fc.record({ eventId: fc.constantFrom(...events), date: fc.constantFrom(...dates) }),
  units: fc.array(anyUnit, { maxLength: 3 })
})
const anyCorpus = fc.array(anyPage, { minLength: 1, maxLength: 8 }).chain((pages) => {
  const numbers = [...pages.keys()]
  return fc.record({
    pages: fc.constant(pages),
    copies: fc.uniqueArray(fc.constantFrom(...numbers), { maxLength: 2 }).map((copies) => copies.filter((copy) => copy > 0)),
    order: fc.shuffledSubarray(numbers, { minLength: numbers.length }),
    atOnce: fc.integer({ min: 1, max: 100 })
  })
})
type AnyCorpus = typeof anyCorpus extends fc.Arbitrary<infer Drawn> ? Drawn : never

const days = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/** The pages with units that share enough n-grams, counted pair by pair. */
const counted = ({ pages, copies }: AnyCorpus): Pairs => {
  const units = pages.flatMap(({ facts, units }, page) => (copies.includes(page) ? [] : units.map((each) => ({ ...facts, ...each, page }))))
  const rare = (name: "four" | "three") =>
    new Set([...Array(12).keys()].filter((nGram) => units.filter((each) => each[name].includes(nGram)).length <= 10))
  const known = { four: rare("four"), three: rare("three") }
  const found = new Map<string, readonly [number, number]>()
  for (const a of units)
    for (const b of units) {
      if (a.page >= b.page) continue
      if (a.eventId !== null && b.eventId !== null ? a.eventId !== b.eventId : a.date && b.date && days(a.date, b.date) > 2) continue
      const shared = (name: "four" | "three") => a[name].filter((nGram) => b[name].includes(nGram) && known[name].has(nGram)).length
      const isShort = a.words < 400 || b.words < 400
      if (shared("four") >= 5 || (isShort && (shared("four") >= 3 || shared("three") >= 5)))
        found.set(`${a.page} ${b.page}`, [a.page, b.page])
    }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d)
}

describe("candidates of any pages", () => {
  it("are those that a count pair by pair finds, in whatever order pages come and however many n-grams are counted together", async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, async (corpus) => {
        expect(await candidates(corpus)).toEqual(counted(corpus))
      }),
      { numRuns: 100, seed: 2021 }
    )
  })
})

const content = fc.integer({ min: 5, max: 7 })
const printed = fc.array(fc.record({ key: fc.nat(7), check: fc.constant(0), content }), { maxLength: 12 })

/** The pages that print three distinctive sentences alike, with the earliest page of those sentences. */
const printedAlike = (pages: readonly Required<Pick<TabledPage, "sentences">>[], copies: readonly number[]): Pairs => {
  const keysOf = (page: number): ReadonlySet<number> =>
    new Set(copies.includes(page) ? [] : pages[page]!.sentences.filter((each) => each.content >= 6).map(({ key }) => key))
  const numbers = [...pages.keys()]
  const earliest = (key: number): number => numbers.find((page) => keysOf(page).has(key))!
  return numbers
    .flatMap((b) => numbers.slice(0, b).map((a) => [a, b] as const))
    .filter(([a, b]) => [...keysOf(b)].filter((key) => earliest(key) === a).length >= 3)
    .sort(([a, b], [c, d]) => a - c || b - d)
}

describe("sentences printed alike", () => {
  it("make candidates of pages, each with the earliest that prints three of them", async () => {
    const pages = fc.array(fc.record({ sentences: printed }), { minLength: 2, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(pages, fc.constantFrom([], [1]), async (corpus, copies) => {
        expect(await candidates({ pages: corpus, copies })).toEqual(printedAlike(corpus, copies))
      }),
      { numRuns: 60, seed: 2021 }
    )
  })
})

describe("pages of one event in which one person speaks", () => {
  const speaking = (eventId: string | null, speakerId: string | null, sentenceCount: number): TabledPage => ({
    facts: {
      eventId,
      sentenceCount,
      utterances: [{ speakerId, label: null, form: "transcript", sentences: sentenceCount, distinctive: 1, words: 10, length: 0 }]
    }
  })

  it("are candidates, each with the longest of them", async () => {
    const pages = [3, 9, 5].map((count) => speaking("spring", "anna-berg", count))
    expect(await candidates({ pages })).toEqual([
      [0, 1],
      [1, 2]
    ])
    expect(await candidates({ pages, copies: [1] })).toEqual([[0, 2]])
  })

  it("are none where the event or the speaker is not known, or is another", async () => {
    const pages = [
      speaking(null, "anna-berg", 3),
      speaking("spring", "anna-berg", 3),
      speaking("summer", "anna-berg", 3),
      speaking("spring", null, 3),
      speaking("spring", "karl-lind", 3)
    ]
    expect(await candidates({ pages })).toEqual([])
  })
})
