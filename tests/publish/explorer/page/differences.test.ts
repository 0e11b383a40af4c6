import { describe, expect, it } from "vitest"
import { changedWords, difference } from "../../../../pipeline/publish/explorer/page/speech/differences.ts"

type Number = Parameters<typeof difference>[2]["numbers"][number]

const number = (text: string, cells: Partial<Number> = {}): Number => ({
  text,
  figure_id: text,
  value: null,
  lower: null,
  upper: null,
  ...cells
})
const sentence = (by: string, text: string, numbers: readonly Number[] = []) => ({ by, text, numbers })
const here = sentence("harbour.example", "We built it.")
const there = sentence("news.example", "It was built by us.")

describe("a contradiction", () => {
  it("is told with both readings, and who gives which", () => {
    expect(difference("reworded", { kind: "number", a_reading: "40 ships", b_reading: "35 ships" }, here, there)).toEqual({
      clash: true,
      words: "The numbers differ: harbour.example has “40 ships”, news.example “35 ships”."
    })
    expect(difference("paraphrase", { kind: "bounds", a_reading: "at least 40", b_reading: "40" }, here, there)?.words).toBe(
      "One number, bounded in two ways: harbour.example has “at least 40”, news.example “40”."
    )
  })

  it("is of the sentences where no number is meant", () => {
    expect(difference("near", { kind: "polarity", a_reading: null, b_reading: null }, here, there)?.words).toBe(
      "One denies what the other asserts."
    )
  })
})

describe("a difference that is no contradiction", () => {
  it("is not told where a sentence is worded otherwise", () => {
    expect(difference("reworded", null, here, there)).toBeNull()
  })

  it("is told of the reporter’s words, and of the same words", () => {
    expect(difference("paraphrase", null, here, there)).toEqual({ clash: false, words: "In the reporter’s words." })
    expect(difference("exact", null, here, here)?.words).toBe("Word for word.")
  })

  it("names numbers that only one side has", () => {
    const told = (ours: readonly Number[], theirs: readonly Number[]) =>
      difference("reworded", null, sentence("harbour.example", "", ours), sentence("news.example", "", theirs))?.words
    expect(told([number("40 ships"), number("9 months")], [])).toBe("Only harbour.example has “40 ships” and “9 months”.")
    expect(told([], [number("40 ships")])).toBe("Only news.example has “40 ships”.")
    expect(told([number("40 ships", { value: 40 })], [number("forty ships", { value: 40 })])).toBeUndefined()
    expect(told([number("a quarter", { figure_id: "f", value: 0.25 })], [number("25%", { figure_id: "f", value: 25 })])).toBeUndefined()
  })
})

describe("words that changed", () => {
  it.each([
    ["Trade grew by 11 percent.", "Trade added 11 percent.", ["Here “added” for “grew by”."]],
    ["We built a pier.", "We built a new pier.", ["Here with “new”."]],
    ["We built a new pier.", "We built a pier.", ["Here without “new”."]],
    ["We built a pier", "we built – a pier!", ["Word for word."]],
    ["One two three four five six seven.", "Zero two three. Five and seven, eight nine.", []]
  ])("from “%s” to “%s”", (before, after, told) => {
    expect(changedWords(before, after)).toEqual(told)
  })
})
