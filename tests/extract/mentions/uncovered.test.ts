import { describe, expect, it } from "vitest"
import { mentionsOf } from "../../../pipeline/extract/mentions/mentions.ts"
import { withNumbers } from "../../../pipeline/extract/mentions/page-numbers.ts"
import type { Passage } from "../../../pipeline/model/segmented-page.ts"
import { nothing, segmented } from "../../segment/read.ts"

/** The mentions of a speech in which each line is a passage of its own, as on a page whose lines are not joined. */
const mentions = (...lines: readonly string[]) => {
  const page = segmented(`Meeting on ports\n\nMay 3, 2019\n\nMayor Anna Berg: ${lines.join("\n")}\n\nQuestion: When will it open?\n`)
  const { raw } = page.page
  const passages = page.passages.flatMap((passage): readonly Passage[] => {
    const text = raw.slice(passage.start, passage.end)
    if (!text.includes(lines[0]!)) return lines.some((line) => text.includes(line)) ? [] : [passage]
    return lines.map((line) => {
      const start = raw.indexOf(line)
      return { ...passage, start, end: start + line.length }
    })
  })
  return mentionsOf({ ...page, passages }, () => ({ date: null, country: null }))
    .filter(({ start }) => start > 40)
    .map(({ start, end, role, claim }) => [raw.slice(start, end), role, claim?.value ?? claim?.lower ?? null])
}

describe("numbers that a line end cuts", () => {
  it("keep their value where the number itself stands in one line", () => {
    expect(mentions("We signed more than", "370 agreements.")).toEqual([["370", "figure", 370]])
    expect(mentions("We paid 40", "kilometres of rope.")).toEqual([["40", "figure", 40]])
  })

  it("say that they are no figure where it is cut itself", () =>
    expect(mentions("We paid 3", "billion crowns.")).toEqual([
      ["3", "vague", null],
      ["billion", "vague", null]
    ]))
})

describe("number words that the reader makes nothing of", () => {
  it("are mentions without a claim", () => expect(mentions("It is one's own harbour.")).toEqual([["one", "idiom", null]]))

  it("are none within other words", () => {
    const page = segmented("Meeting on ports\n\nMay 3, 2019\n\nMayor Anna Berg: Someone often weighs stones.\n")
    expect(withNumbers(page, nothing).numbers!.mentions.filter(({ start }) => start > 40)).toEqual([])
  })
})
