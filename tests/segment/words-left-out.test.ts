import { expect, it } from "vitest"
import { segmented } from "./read.ts"

const told = (...paragraphs: readonly string[]) => {
  const page = segmented(`Meeting on ports\n\nMay 3, 2019, Bergen\n\n${paragraphs.join("\n\n")}\n`)
  return page.issues.flatMap(({ code, span, message }) =>
    code === "words-left-out" ? [[span === null ? "" : page.page.raw.slice(span.start, span.end), message]] : []
  )
}

it("a transcript that marks what its editors left out says so, once", () => {
  const [label, answer] = ["Mayor Anna Berg: Good day.", "Question: When will the first ship sail?"]
  expect(told(label, answer)).toEqual([])
  expect(told(label, "<…>", answer)).toEqual([["<…>", expect.stringContaining("a place where")]])
  expect(told(label, "<…>", answer, "To be continued.")).toEqual([["<…>", expect.stringContaining("2 places")]])
  expect(told("The quay is closed.", "<…>")).toEqual([])
})
