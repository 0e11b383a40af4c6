import { describe, expect, test } from "vitest"
import { align } from "../../pipeline/deduplicate/align.ts"
import { bag } from "../../pipeline/deduplicate/bag.ts"
import { transliterate } from "../../pipeline/deduplicate/transliteration.ts"
import { forms } from "../../pipeline/text/words.ts"
import { first, harbour, orchard, second } from "./speech-texts.ts"

const bags = (sentences: readonly string[]) => sentences.map((text) => bag(forms(text, { start: 0, end: text.length })))
const aligned = (one: readonly string[], other: readonly string[]) =>
  align(bags(one), bags(other)).matches.map(({ from, to }) => [one[from], other[to]])

describe("alignment of two renderings", () => {
  test("sentences that one of them leaves out have no partner", () => {
    const shorter = second.filter((_, index) => index % 3 !== 1)
    expect(aligned(shorter, first)).toEqual(harbour.filter((_, index) => index % 3 !== 1).map(([one, other]) => [other, one]))
  })

  test("foreign sentences between them take nothing", () => {
    const mixed = first.flatMap((sentence, index) => (index < orchard.length ? [sentence, orchard[index]!] : [sentence]))
    expect(aligned(second, mixed)).toEqual(harbour.map(([one, other]) => [other, one]))
  })

  test("texts on different things have next to nothing", () => {
    expect(align(bags(first), bags(orchard)).matches.filter(({ score }) => score >= 0.35)).toEqual([])
  })

  test("synonyms and spellings of a name count as the same word", () => {
    const [score, other] = [
      ["Sergey Matviyenko began to repair the vessel.", "The ship’s reparation was started by Sergei Matvienko."],
      ["Sergey Matviyenko began to repair the vessel.", "The bank’s accounts were closed by Boris Ivanov."]
    ].map(([one, another]) => align(bags([one!]), bags([another!])).score(0, 0))
    expect(score).toBeGreaterThan(0.35)
    expect(other).toBeLessThan(0.1)
  })
})

describe("one spelling for a foreign name", () => {
  test.each([
    ["aleksandr", "alexander"],
    ["natalya", "natalia"],
    ["yury", "yuri"],
    ["zelenskyy", "zelensky"],
    ["erdoğan", "erdogan"],
    ["djokovic", "đoković"],
    ["tchaikovsky", "chaikovsky"]
  ])("%s and %s", (one, other) => expect(transliterate(one)).toBe(transliterate(other)))

  test.each([
    ["petrov", "pavlov"],
    ["ivan", "ivanov"],
    ["marina", "irina"]
  ])("%s is not %s", (one, other) => expect(transliterate(one)).not.toBe(transliterate(other)))
})
