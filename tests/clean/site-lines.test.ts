import { describe, expect, it } from "vitest"
import { clean } from "../../pipeline/clean/index.ts"

describe("counters, credits and print footers below a speech", () => {
  it.each([
    "Comments: 15",
    "54 shares",
    "Photo: P. Berg",
    "Photo by the press service of the harbour.",
    "- 2 -",
    "5/12/23, 10:15 AM Harbour day | Harbour Board",
    "https://harbour.example/day 1/3"
  ])("%s", (line) => {
    const raw = `Opening of the harbour\n\nMay 3, 2019, Bergen\n\nMayor Anna Berg: Friends, we built it.\n\n${line}\n\nWe thank you.\n`
    const page = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null })
    expect(page.blocks.filter(({ kind }) => kind === "chrome").map(({ start, end }) => raw.slice(start, end))).toEqual([line])
  })

  it("are told from words of the speaker", () => {
    for (const line of ["Shares: 54 million of them were sold.", "Votes count.", "Photos by children hang here!", "54 shares were sold."]) {
      const raw = `Opening of the harbour\n\nMay 3, 2019, Bergen\n\nMayor Anna Berg: Friends, we built it.\n\n${line}\n`
      const page = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null })
      expect(page.blocks.at(-1)!.kind).toBe("body")
    }
  })
})

/** What of a page is no text, below a speech that ends in some lines. */
const chromeBelow = (...below: readonly string[]): readonly string[] => {
  const raw = `Opening of the harbour\n\nMay 3, 2019, Bergen\n\nMayor Anna Berg: Friends, we built it.\n\nWe thank you.\n\n${below.join("\n\n")}\n`
  const { blocks } = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null })
  return blocks.filter(({ kind }) => kind === "chrome").map(({ start, end }) => raw.slice(start, end))
}

describe("lines below the last sentence", () => {
  it.each([
    ["Rate this article", "4.5 / 5 (12 votes)"],
    ["1204 просмотра"],
    ["Просмотров: 417", "Версия для печати"],
    ["Column 402"],
    ["To order this transcript, please call the office of the Harbour Radio"],
    ["Facebook Twitter Telegram"],
    ["Harbour Board, 1 Quay Street, 0150 Bergen", "Tel. (555) 123-45-67"],
    ["Last updated: 5 May 2019"],
    ["Was this page helpful? Yes No"],
    ["When quoting, a link to harbour.example is required."],
    ["More from the Harbour News", "Ferry tariffs: 54% against"],
    ["END", "To order a copy of this transcript, call the office.", "Harbour Radio"],
    ["Comments (1)", "Per Vik", "We pay too much for this."]
  ])("are the site's own: %s", (...below) => {
    expect(chromeBelow(...below)).toEqual(below)
  })

  it.each(["Anna Berg", "Anna Berg, Mayor of Bergen", "(Applause)", "Kari Holm: No", "We wish you fair winds", "Thank you"])(
    "may end the text: %s",
    (line) => {
      expect(chromeBelow(line)).toEqual([])
    }
  )

  it("are text where the text has no full stops", () => {
    const lines = Array.from({ length: 6 }, (_, index) => `and then we built quay number ${index} with you`)
    expect(chromeBelow(...lines, ...lines, ...lines)).toEqual([])
  })
})

describe("a vote box", () => {
  it("is its question, answers and votes", () => {
    const box = ["Will the money help?", "Yes - 41%", "No 240 (59%)", "Total votes: 318"]
    expect(chromeBelow(...box, "We thank you again.")).toEqual(box)
  })

  it("is none without the number of votes: shares may be told", () => {
    expect(chromeBelow("Fish - 41%", "Coal - 59%", "That is what we ship.")).toEqual([])
  })
})
