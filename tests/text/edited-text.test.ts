import { describe, expect, it } from "vitest"
import { editedText } from "../../pipeline/text/edited-text.ts"

describe("a span with its edits applied", () => {
  const raw = "We paid 3 bil-\nlion&nbsp;dollars\u00AD."
  const edits = [
    { start: 10, end: 19, replacement: "billion" },
    { start: 19, end: 25, replacement: "\u00A0" },
    { start: 32, end: 33, replacement: "" }
  ]
  const read = editedText(raw, { start: 3, end: raw.length }, edits)

  it("is read as what it says", () => {
    expect(read.text).toBe("paid 3 billion\u00A0dollars.")
  })

  it.each([
    ["3", "3"],
    ["billion", "bil-\nlion"],
    ["3 billion", "3 bil-\nlion"],
    ["illi", "bil-\nlion"],
    ["\u00A0dollars", "&nbsp;dollars"],
    ["dollars", "dollars"],
    ["dollars.", "dollars\u00AD."]
  ])("leads from %j back to the page", (words, printed) => {
    const start = read.text.indexOf(words)
    const span = read.inPage({ start, end: start + words.length })
    expect(raw.slice(span.start, span.end)).toBe(printed)
  })

  it("is the page itself where nothing is edited", () => {
    expect(editedText(raw, { start: 0, end: 8 }, edits)).toMatchObject({ text: raw, span: { start: 0, end: 8 } })
  })
})
