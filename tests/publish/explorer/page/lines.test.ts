import { describe, expect, it } from "vitest"
import { linesOf } from "../../../../pipeline/publish/explorer/page/saved/lines.ts"
import { pageOf } from "./pages.ts"

describe("the lines of a page", () => {
  const page = pageOf("a", [
    ["chrome", "Menu 😀", null],
    "\n\n",
    ["label", "Mayor:"],
    " ",
    ["verbatim", "Friends.\nWe built it."],
    "\n",
    ["chrome", "Share", null]
  ])

  it("are cut at passages, with the space between them, and say what lies in them", () => {
    expect(linesOf(page).map(({ kinds, spans }) => [kinds, spans.map(({ start, end }) => page.slice(start, end))])).toEqual([
      [["chrome"], ["Menu 😀"]],
      [
        ["label", "verbatim"],
        ["Mayor:", " ", "Friends."]
      ],
      [["verbatim"], ["We built it."]],
      [["chrome"], ["Share"]]
    ])
  })

  it("hold every character that is not blank", () => {
    const shown = linesOf(page).flatMap(({ spans }) => spans.map(({ start, end }) => page.slice(start, end)))
    expect(shown.join("").replace(/\s/g, "")).toBe(page.slice(0, page.length).replace(/\s/g, ""))
  })
})
