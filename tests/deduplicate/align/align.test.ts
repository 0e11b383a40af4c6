import { describe, expect, test } from "vitest"
import { align } from "../../../pipeline/deduplicate/align/align.ts"
import { cosineTogether, likeness, weigh } from "../../../pipeline/deduplicate/align/similarity.ts"
import { bag } from "../../../pipeline/deduplicate/compare/bag.ts"
import { transliterate } from "../../../pipeline/deduplicate/compare/transliteration.ts"
import { forms } from "../../../pipeline/text/words.ts"
import { first, harbour, orchard, second } from "../speech-texts.ts"

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

describe("likeness", () => {
  const weighed = (...sentences: readonly string[]) => weigh(bags(sentences))

  test("a match is as like as its two sentences are, however it was found", () => {
    const mixed = [...first.slice(2), ...orchard, ...second.slice(0, 2)]
    const { matches, score } = align(bags(second), bags(mixed))
    expect(matches.length).toBeGreaterThan(second.length / 2)
    for (const match of matches) expect(match.score).toBe(score(match.from, match.to))
  })

  test("two sentences taken as one are as like a third as the sentence that joins them", () => {
    const [whole, one, other, both] = weighed(
      "The old harbour was closed in spring for want of money.",
      "The harbour was closed in spring.",
      "Money was wanting for the old harbour.",
      "The harbour was closed in spring, money was wanting for the old."
    )
    expect(cosineTogether(whole!, one!, other!)).toBe(likeness(whole!, both!).cosine)
    expect(cosineTogether(whole!, one!, one!)).toBe(likeness(whole!, one!).cosine)
  })

  test("numbers are in common, in conflict or on one side", () => {
    const [two, three, both, none] = weighed("We built 2 bridges", "We built 3 bridges", "We built 2 or 3 bridges", "We built bridges")
    const scores = [both, none, three].map((other) => likeness(two!, other!).score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(3)
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
