import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { allMatches, wordSearch } from "../../pipeline/text/matches.ts"

const words = /(?<!\p{L})\p{L}+/gu

describe("matches of a pattern", () => {
  it("are those of matchAll, call after call", () => {
    const places = (text: string) => allMatches(words, text).map(({ index, 0: word }) => [index, word])
    for (const text of ["", "one, two", "drei", "one, two"])
      expect(places(text)).toEqual([...text.matchAll(words)].map(({ index, 0: word }) => [index, word]))
  })
})

describe("the search for words", () => {
  it("finds whole words only", () => {
    const isPrinted = wordSearch("Harbours are dear to the harbourmaster; Å is a word.", words)
    expect(isPrinted("harbour")).toBe(false)
    expect(isPrinted("Harbours")).toBe(true)
    expect(isPrinted("Å")).toBe(true)
  })

  it("answers the hundredth question as it does the first", () => {
    const asked = fc.array(fc.stringMatching(/^[abé]{1,3}$/), { minLength: 80, maxLength: 120 })
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[abé]{1,4}[ ,-]$/), { maxLength: 60 }), asked, (printed, questions) => {
        const text = printed.join("")
        const isPrinted = wordSearch(text, words)
        const all = new Set(text.match(words) ?? [])
        for (const word of questions) expect(isPrinted(word)).toBe(all.has(word))
      })
    )
  })
})
