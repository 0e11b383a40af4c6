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
    ["keeps the words of links whose address stands elsewhere", "We came to [the harbour][1].", "We came to the harbour.", ["[", "][1]"]],
    [
      "keeps the words of links whose address holds brackets",
      "We came to [the old harbour](https://harbour.example/Harbour_(Bergen)_2019).",
      "We came to the old harbour.",
      ["[", "](https://harbour.example/Harbour_(Bergen)_2019)"]
    ],
    [
      "leaves pictures with links, notes and addresses out",
      "We built it.[^1] [![Quay 12](q.jpg)](https://harbour.example/12) It is new [[2]](https://harbour.example/#2). See <https://harbour.example/30>.",
      "We built it. It is new. See.",
      ["[^1]", "[![Quay 12](q.jpg)](https://harbour.example/12)", "[[2]](https://harbour.example/#2)", "<https://harbour.example/30>"]
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

  it("has the addresses of links, and pictures in tags, on lines that are no text", () => {
    const raw = `# Harbour day\n\nMay 3, 2019\n\nFriends.\n\n<img src="q.jpg" width="300">\n\nGood day.\n\n[1]: https://harbour.example/2019 "Quay 12"\n`
    const page = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null })
    const body = page.blocks.filter(({ kind }) => kind === "body").map(({ start, end }) => raw.slice(start, end))
    expect([page.title, body]).toEqual(["Harbour day", ["Friends.", "Good day."]])
  })
})
