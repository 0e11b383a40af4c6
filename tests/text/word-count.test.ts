import { describe, expect, it } from "vitest"
import { countWords } from "../../pipeline/text/word-count.ts"

describe("counting words", () => {
  it("counts what stands between spaces and holds a letter or digit", () => {
    expect(countWords("The co-operation – people’s, mostly – grew by 12 percent.\n\nThank you!")).toBe(10)
  })
  it("finds none in dashes and marks", () => expect(countWords("— … “ ” <…>")).toBe(0))
})
