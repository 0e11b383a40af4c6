import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { cleanText } from "../../../pipeline/text/clean-text.ts"

const body = (text: string) => {
  const raw = `Opening of the harbour\n\nMay 3, 2019, Bergen\n\n${text}`
  const page = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null })
  return [cleanText(raw, page.blocks.at(-1)!, page.edits), page.boilerplate.map(({ start, end }) => raw.slice(start, end))]
}

describe("Markdown", () => {
  it.each([
    [
      "keeps the words of links",
      'We came to [the harbour](https://harbour.example/2019 "Home 12"), friends.',
      "We came to the harbour, friends.",
      ["[", '](https://harbour.example/2019 "Home 12")']
    ],
    [
      "leaves pictures out with their sizes",
      "Friends, ![Quay 7](quay.jpg =300x200){width=40} good morning.",
      "Friends, good morning.",
      ["![Quay 7](quay.jpg =300x200){width=40}"]
    ],
    [
      "is told from brackets in a sentence",
      "We paid 3 billion [rubles](a lot), f[1](2) friends.",
      "We paid 3 billion [rubles](a lot), f[1](2) friends.",
      []
    ]
  ])("%s", (_, text, words, gaps) => {
    expect(body(text)).toEqual([words, gaps])
  })
})
