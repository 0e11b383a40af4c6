import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exactPairs } from "../../../pipeline/deduplicate/candidates/exact.ts"
import { pageOf, placeOf } from "../../../pipeline/deduplicate/speeches/pairs.ts"
import { askTables, type TabledSentence, withCopies } from "./tables.ts"

const sentence = fc.record({ key: fc.nat(4), check: fc.nat(1), content: fc.integer({ min: 3, max: 5 }) })
const pages = fc.array(fc.record({ sentences: fc.array(sentence, { maxLength: 8 }) }), { minLength: 1, maxLength: 6 })

/** Every distinctive sentence with the first that has its two hashes, in order. */
const alike = (sentences: readonly (readonly TabledSentence[])[], copies: readonly number[]) => {
  const firsts = new Map<string, readonly [page: number, place: number]>()
  return sentences.flatMap((own, page) =>
    own.flatMap(({ key, check, content }, place) => {
      if (content < 4 || copies.includes(page)) return []
      const first = firsts.get(`${key} ${check}`)
      if (first !== undefined) return [[first, [page, place]]]
      firsts.set(`${key} ${check}`, [page, place])
      return []
    })
  )
}

describe("sentences printed alike", () => {
  it("are each paired with the first, but for formulas and those of copies, in whatever order pages come", async () => {
    await fc.assert(
      fc.asyncProperty(pages, fc.boolean(), fc.constantFrom([], [1], [0, 2]), async (corpus, backwards, copies) => {
        const order = backwards ? [...corpus.keys()].reverse() : [...corpus.keys()]
        const pairs = await askTables(corpus, withCopies(copies, exactPairs), order)
        expect(pairs.map(({ a, b }) => [a, b].map((number) => [pageOf(number), placeOf(number)]))).toEqual(
          alike(
            corpus.map(({ sentences }) => sentences),
            copies
          )
        )
        for (const { kind, similarity } of pairs) expect([kind, similarity]).toEqual(["exact", 1])
      }),
      { numRuns: 100, seed: 2021 }
    )
  })
})
