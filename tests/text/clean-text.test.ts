import { describe, expect, it } from "vitest"
import { cleanText, isEdited } from "../../pipeline/text/clean-text.ts"

describe("clean text", () => {
  const raw = "The RiverBank\u00a0Fund,  he said.x\n"
  const edits = [
    { start: 9, end: 9, replacement: " " },
    { start: 29, end: 30, replacement: "" }
  ]
  it("applies edits and folds white space", () =>
    expect(cleanText(raw, { start: 0, end: 32 }, edits)).toBe("The River Bank Fund, he said."))
  it("applies only the edits inside the span", () => expect(cleanText(raw, { start: 14, end: 18 }, edits)).toBe("Fund"))

  it("is told from the page where an edit lies inside the span", () => {
    expect(
      [
        { start: 4, end: 14 },
        { start: 9, end: 9 },
        { start: 14, end: 18 }
      ].map((span) => isEdited(span, edits))
    ).toEqual([true, false, false])
  })
})
