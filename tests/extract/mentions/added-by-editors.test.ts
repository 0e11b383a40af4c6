import { describe, expect, it } from "vitest"
import { withNumbers } from "../../../pipeline/extract/mentions/page-numbers.ts"
import { nothing, segmented } from "../../segment/read.ts"

const mentions = (said: string) => {
  const page = segmented(`Meeting on ports\n\nMay 3, 2019\n\nMayor Anna Berg: ${said}\n\nQuestion: When will it open?\n`)
  return withNumbers(page, nothing)
    .numbers!.mentions.filter(({ start }) => start > 40)
    .map(({ start, end, role }) => [page.page.raw.slice(start, end), role])
}

describe("a number in square brackets", () => {
  it("is the editor's, not the speaker's", () => {
    expect(mentions("We paid 3 million crowns [$300,000] for 12 piers.")).toEqual([
      ["3 million crowns", "figure"],
      ["$300,000", "chrome"],
      ["12", "figure"]
    ])
  })
  it("in round brackets, or where the brackets do not close, it stays the speaker's", () => {
    expect(mentions("We paid (over 3 million crowns).").at(-1)?.[1]).toBe("figure")
    expect(mentions("We paid [over 3 million crowns for it.").at(-1)?.[1]).toBe("figure")
  })
})
