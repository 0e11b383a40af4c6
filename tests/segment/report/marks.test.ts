import { describe, expect, test } from "vitest"
import { quotedStretches } from "../../../pipeline/segment/report/marks.ts"

const quoted = (...paragraphs: string[]) => quotedThrough(true, paragraphs)
/** Where a quotation goes on in no paragraph without marks by itself. */
const quotedNowhere = (...paragraphs: string[]) => quotedThrough(false, paragraphs)

const quotedThrough = (through: boolean, paragraphs: readonly string[]) => {
  const raw = paragraphs.join("\n")
  const spans = paragraphs.map((text, place) => {
    const start = paragraphs.slice(0, place).reduce((sum, before) => sum + before.length + 1, 0)
    return { start, end: start + text.length }
  })
  const found = quotedStretches(raw, spans, () => through)
  return {
    inner: found.paragraphs.map((list) => list.map(({ inner }) => raw.slice(inner.start, inner.end))),
    unbalanced: found.unbalanced.map(({ start, end }) => raw.slice(start, end))
  }
}

describe("quotation marks", () => {
  test.each([
    ["curly", "“Go,” she said."],
    ["straight", '"Go," she said.'],
    ["single", "‘Go,’ she said."],
    ["straight single", "'Go,' she said."],
    ["angled", "«Go,» she said."],
    ["low and high", "„Go,“ she said."],
    ["the wrong way round", "”Go,“ she said."],
    ["closed as they open", "“Go,“ she said."],
    ["mixed", '“Go," she said.'],
    ["doubled", "``Go,'' she said."]
  ])("pair when %s", (_, text) => {
    expect(quoted(text)).toEqual({ inner: [["Go,"]], unbalanced: [] })
  })

  test("nest, straight in straight and single in double", () => {
    expect(quoted('"The "Star" type boats sail," she said. "All of them."').inner).toEqual([
      ['The "Star" type boats sail,', "All of them."]
    ])
    expect(quoted("“They are ‘the motors’ of it.”").inner).toEqual([["They are ‘the motors’ of it."]])
    expect(quoted("‘He said “no way” to it,’ she recalled.").inner).toEqual([["He said “no way” to it,"]])
  })

  test("are no apostrophes", () => {
    expect(quoted("The harbours’ owners don’t pay the ’90s rates, it’s said.")).toEqual({ inner: [[]], unbalanced: [] })
    expect(quoted("‘We know our harbours’ needs,’ she said.").inner).toEqual([["We know our harbours’ needs,"]])
  })

  test("opened again in each paragraph and closed in the last are one quotation", () => {
    expect(quoted("“One.", "“Two.", "“Three,” he said.")).toEqual({ inner: [["One."], ["Two."], ["Three,"]], unbalanced: [] })
  })

  test("opened in the first paragraph and closed in the last are one quotation", () => {
    expect(quoted("He said: “One.", "Two.", "Three.” More.")).toEqual({ inner: [["One."], ["Two."], ["Three."]], unbalanced: [] })
  })

  test("go on over paragraphs with phrases in single marks, and over any where a colon announces them", () => {
    expect(quoted("He wrote: “One ‘a’ and ‘b.’", "Two, ‘c.’", "Three.”").inner).toEqual([["One ‘a’ and ‘b.’"], ["Two, ‘c.’"], ["Three."]])
    const message = ["The letter reads:", "“One.", "Anna Berg said two.", "Three.”", "She left."]
    expect(quotedNowhere(...message).inner).toEqual([[], ["One."], ["Anna Berg said two."], ["Three."], []])
    expect(quotedNowhere("The letter is long.", ...message.slice(1)).inner).toEqual([[], ["One."], [], [], []])
  })

  test("that open nothing are reported, and those behind them stand", () => {
    expect(quoted("“We go, he said. “We stay,” she said.")).toEqual({ inner: [["We stay,"]], unbalanced: ["“"] })
    expect(quoted("We go,” he said.").unbalanced).toEqual(["”"])
  })
})
