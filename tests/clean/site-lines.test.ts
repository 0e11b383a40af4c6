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
