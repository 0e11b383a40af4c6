import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { clean } from "../../pipeline/clean/index.ts"
import { segment } from "../../pipeline/segment/index.ts"
import { cleanText } from "../../pipeline/text/clean-text.ts"
import { sentences } from "../../pipeline/text/sentences.ts"
import { type Dataset, tables } from "../../schemas/index.ts"
import { datasetOf } from "../corpus/in-memory.ts"
import { facts, pageOf } from "../hostile/page.ts"
import { count } from "../reliability/count.ts"
import { keysOf } from "../row-keys.ts"
import { pageText } from "./page-text.ts"

const runs = Number(process.env["RUNS"] ?? 300)
/** Rows take a database, which is a twentieth of a second each time: as many pages in a fifth of the runs. */
const runsOfRows = Math.ceil(runs / 5)
const holds = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Values]: fc.Arbitrary<Values[K]> },
  property: (...values: Values) => void
): void => {
  fc.assert(fc.property<Values>(...arbitraries, property), { numRuns: runs, seed: 2021 })
  count("properties")
  count("runs", runs)
}
const holdsOfRows = async (
  texts: fc.Arbitrary<readonly string[]>,
  property: (texts: readonly string[]) => Promise<void>
): Promise<void> => {
  await fc.assert(fc.asyncProperty(texts, property), { numRuns: runsOfRows, seed: 2021 })
  count("properties")
  count("runs", runsOfRows)
}

const segmented = (raw: string, documentId = "page") => segment(clean(pageOf(raw, documentId)), facts)
const rows = (texts: readonly string[], order: (pages: readonly string[]) => readonly string[] = (pages) => pages): Promise<Dataset> => {
  const pages = order(texts.map((_, index) => String(index))).map((index) => segmented(texts[Number(index)]!, `page-${index}`))
  return datasetOf(pages, facts)
}
const numberOf = (documentId: string): number => Number(documentId.slice("page-".length))
const points = (raw: string, start: number, end: number): string => [...raw].slice(start, end).join("")

describe("any page", () => {
  const some = fc.array(pageText, { minLength: 1, maxLength: 9 })

  it("has every character that is not blank in exactly one passage", () => {
    holds([pageText], (raw) => {
      const held = new Uint8Array(raw.length)
      for (const { start, end } of segmented(raw).passages) for (let at = start; at < end; at++) held[at]!++
      for (const [at, times] of held.entries()) expect(/\s/.test(raw[at]!) ? times <= 1 : times === 1, `${at}`).toBe(true)
    })
  })

  it("has rows whose slices are their texts, in code points", async () => {
    await holdsOfRows(some, async (texts) => {
      const { passages, mentions, figures } = await rows(texts)
      for (const { document_id, start, end, text } of [...passages, ...mentions, ...figures])
        expect(points(texts[numberOf(document_id)]!, start, end)).toBe(text)
    })
  })

  it("has clean text that is its characters but for blanks and the edits", () => {
    holds([pageText], (raw) => {
      const page = clean(pageOf(raw))
      const bare = (text: string): string => text.replace(/\s/g, "")
      for (const block of page.blocks) {
        const inside = page.edits.filter(({ start, end }) => block.start <= start && end <= block.end)
        let expected = ""
        let at = block.start
        for (const { start, end, replacement } of inside) {
          expected += raw.slice(at, start) + replacement
          at = end
        }
        expect(bare(cleanText(raw, block, page.edits))).toBe(bare(expected + raw.slice(at, block.end)))
      }
    })
  })

  it("has edits and boilerplate that are sorted and apart", () => {
    holds([pageText], (raw) => {
      const { edits, boilerplate, blocks } = clean(pageOf(raw))
      for (const spans of [edits, boilerplate, blocks])
        for (const [index, { start, end }] of spans.entries()) expect(start < end && start >= (spans[index - 1]?.end ?? 0)).toBe(true)
    })
  })

  it("has sentences that hold every character of their stretch, in order", () => {
    holds([pageText], (raw) => {
      const found = sentences(raw, { start: 0, end: raw.length })
      expect(
        found
          .map(({ start, end }) => raw.slice(start, end))
          .join("")
          .replace(/\s/g, "")
      ).toBe(raw.replace(/\s/g, ""))
    })
  })

  it("says the same whatever ends its lines", async () => {
    const withLineFeeds = some.map((texts) => texts.map((raw) => raw.replace(/\r\n?|[\u2028\f]/g, "\n")))
    await holdsOfRows(withLineFeeds, async (texts) => {
      const told = async (lineEnd: string) => {
        const { passages, speeches, figures } = await rows(texts.map((raw) => raw.replaceAll("\n", lineEnd)))
        return [
          passages.map(({ kind, speaker_id, label, text: words }) => [kind, speaker_id, label, words.replace(/\s+/g, " ")]),
          speeches.map(({ speech_id, words, text: own }) => [speech_id, words, own]),
          figures.map(({ figure_id, value, lower, upper }) => [figure_id, value, lower, upper])
        ]
      }
      const expected = await told("\n")
      expect(await told("\r\n")).toEqual(expected)
      expect(await told("\r")).toEqual(expected)
    })
  })

  it("has issues that point into it", async () => {
    await holdsOfRows(some, async (texts) => {
      const lengths = texts.map((raw) => [...raw].length)
      for (const { document_id, start, end } of (await rows(texts)).issues)
        expect(start === null || end === null || (start >= 0 && start < end && end <= lengths[numberOf(document_id!)]!)).toBe(true)
    })
  })
})

describe("any pages", () => {
  const some = fc.array(pageText, { minLength: 2, maxLength: 9 })

  it("give the same rows in whatever order they are read", async () => {
    await holdsOfRows(some, async (texts) => {
      expect(await rows(texts, (pages) => pages.toReversed())).toEqual(await rows(texts))
    })
  })

  it("have keys that stand once", async () => {
    await holdsOfRows(some, async (texts) => {
      const dataset = await rows(texts)
      for (const table of tables) {
        const keys = keysOf(dataset, table)
        expect(new Set(keys).size).toBe(keys.length)
      }
    })
  })

  it("keep their ids when an unrelated page is added", async () => {
    const unrelated = "Notes on moss\n\nMoss grows slowly under old walls, and nobody has asked it why.\n"
    await holdsOfRows(some, async (texts) => {
      const [before, after] = [await rows(texts), await rows([...texts, unrelated])]
      for (const table of tables) {
        const kept = new Set(keysOf(after, table))
        expect(keysOf(before, table).filter((key) => !kept.has(key))).toEqual([])
      }
    })
  })
})
