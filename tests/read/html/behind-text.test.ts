import { describe, expect, it } from "vitest"
import { read } from "./page.ts"

const words =
  "We have counted the ferries of this harbour for a hundred years, and never have there been as few of them as in this long winter."
const turns = `<p>Anna Berg: ${words}</p><p>Kari Holm: ${words}</p>`
const furniture = (behind: string, text = `<div class="c-4">${turns}</div>`) =>
  read(`<body><h1>Harbour day</h1><div>${text}${behind}</div></body>`).furniture

describe("what stands behind the running text", () => {
  it.each([
    ["a box of buttons", `<div class="k-1"><div>Pass it on</div><div>Print</div></div>`, ["Pass it on\n\nPrint"]],
    [
      "leads below linked headlines",
      `<section><a href="/a">Storm: the pictures</a><p>The quay is closed.</p></section>`,
      ["Storm: the pictures\n\nThe quay is closed."]
    ],
    [
      "a box of pictures, whose captions are no labels",
      `<section><a href="/a">Ferry day</a><p>Gallery: 24 photos</p></section>`,
      ["Ferry day\n\nGallery: 24 photos"]
    ],
    ["the headline of such a box", `<h3>More</h3><div class="k-1"><a href="/a">Ferry day</a></div>`, ["More", "Ferry day"]]
  ])("is the site's own: %s", (_, behind, found) => {
    expect(furniture(behind)).toEqual(found)
  })

  it("is so in another column of a table, too", () => {
    expect(furniture("", `<table><tr><td>${turns}</td><td><div>Most read</div></td></tr></table>`)).toEqual(["Most read"])
  })

  it("is a box of the same kind that another id tells apart, if it has links", () => {
    const below = (box: string) => furniture(box, `<div id="c-4">${turns}</div>`)
    expect(below(`<div id="latest"><a href="/a">Ferry day</a></div>`)).toEqual(["Ferry day"])
    expect(below(`<div id="c-5"><a href="/a">Ferry day</a></div>`)).toEqual([])
    expect(below(`<div id="latest">Thank you</div>`)).toEqual([])
  })

  it("is a table of links with their numbers, next to paragraphs", () => {
    const table = (beside: string) =>
      `<table><tr><td>${beside}</td><td><a href="/a">Minister opens the locks</a> 12-05-2004</td></tr></table>`
    expect(furniture(table("See:"), turns)).toHaveLength(1)
    expect(furniture(table("This is what we shall do with the locks"), turns)).toEqual([])
  })

  it("is a link to the next item, next to paragraphs", () => {
    expect(furniture(`<div class="k-1"><a href="/12">Next: 12. Harbour dues</a></div>`, turns)).toEqual(["Next: 12. Harbour dues"])
  })

  it.each([
    ["a paragraph", "<p>Thank you.</p>"],
    ["a box with a paragraph", `<div class="k-1"><p>Thank you.</p></div>`],
    ["a box like the one before it", `<div class="c-4">Thank you</div>`],
    ["another turn", `<section>Kari Holm: Thank you</section>`],
    ["a headline over more text", `<h3>Answers</h3><p>Thank you.</p>`],
    ["a box with another long text", `<div class="k-1">${words}</div>`]
  ])("is text: %s", (_, behind) => {
    expect(furniture(behind)).toEqual([])
  })

  it("is not asked for where no element holds nearly all of the text", () => {
    expect(furniture(`<div class="k-1">Print</div>`, `<section>${words}</section><div>${words}</div>`)).toEqual([])
  })
})
