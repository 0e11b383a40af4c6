import { describe, expect, it } from "vitest"
import { read } from "./page.ts"

describe("what the markup of a page says", () => {
  it.each([
    ["the heading that the head calls the title", "<title>Harbour day | Board</title><h1>Board</h1><h2>Harbour day</h2>", "Harbour day"],
    ["the only heading of the first rank", "<h1>Harbour&nbsp;day</h1><h2>Speeches</h2>", "Harbour\u00a0day"],
    [
      "any line that the head calls the title",
      "<meta property=og:title content='Harbour day'><div><b>Harbour day</b></div>",
      "Harbour day"
    ],
    [
      "any line that is part of the title",
      "<title>Harbour Board: Statement by Anna Berg</title><p><b>HARBOUR</b></p><center><b>Statement by Anna Berg</b></center>",
      "Statement by Anna Berg"
    ],
    ["no name of a menu", "<title>Newsroom | Board</title><h1>Newsroom</h1><h2>Harbour day</h2>", null],
    ["nothing of a menu", "<nav><h1>Harbour day</h1></nav><p>Friends,</p>", null],
    ["nothing where several headings may be it", "<h1>Harbour day</h1><h1>Bridge day</h1>", null]
  ])("takes for the headline %s", (_, html, headline) => {
    expect(read(html).headline).toBe(headline)
  })

  it("gives days, places and bold words of the text", () => {
    const html =
      "<h1>A</h1><time datetime='2019-05-03T10:00'>Friday</time><i class=p-location>Gomel</i><p><b>Anna Berg:</b> Friends</p><nav><b>x</b></nav>"
    expect(read(html)).toMatchObject({ days: ["2019-05-03"], places: ["Gomel"], bold: ["Anna Berg:"] })
  })

  it.each([
    [
      "the canonical address",
      "<link rel=canonical href='https://harbour.example/day'><meta property=og:url content='https://harbour.example/?id=1'>",
      "https://harbour.example/day"
    ],
    [
      "the address for sharing, where the canonical one leads nowhere",
      "<link rel=canonical href='day.html'><meta property=og:url content='https://harbour.example/day'>",
      "https://harbour.example/day"
    ],
    [
      "the address in the data for search engines",
      `<script type="application/ld+json">{"mainEntityOfPage":{"@type":"WebPage","@id":"https://harbour.example/day"}}</script><p>a`,
      "https://harbour.example/day"
    ],
    ["the address that a browser noted", "<!-- saved from url=(0027)https://harbour.example/day -->\n<p>a", "https://harbour.example/day"]
  ])("gives %s", (_, html, url) => {
    expect(read(html).url).toBe(url)
  })

  it("gives the day of publication, unless it contradicts itself", () => {
    const data = `<script type="application/ld+json">{"datePublished": "2019-05-03T09:00:00+03:00",}</script>`
    expect(read(`${data}<p>a`).published).toBe("2019-05-03")
    expect(read(`<meta property=article:published_time content=2019-05-04>${data}<p>a`).published).toBeNull()
    expect(read("<meta name=date content=2019-02-30><p>a").published).toBeNull()
  })

  it.each([
    [`<script type="application/ld+json">{"license":"https://creativecommons.org/licenses/by/4.0/"}</script>`, "CC-BY-4.0"],
    ["<meta name=rights content='CC BY-SA 4.0'>", "CC-BY-SA-4.0"],
    ["<meta name=rights content='All rights reserved'>", null]
  ])("gives the licence of %s", (html, licence) => {
    expect(read(`${html}<p>a`).licence).toBe(licence)
  })

  it("gives licence, language and addresses in other languages", () => {
    const html = `<html lang=en-gb><link rel=alternate hreflang=no href=https://harbour.example/no><link rel=alternate hreflang=en-GB href=https://harbour.example/en>
      <a rel=license href=https://creativecommons.org/licenses/by-nc-sa/4.0/deed.en>Terms</a>`
    expect(read(html)).toMatchObject({
      licence: "CC-BY-NC-SA-4.0",
      language: "en-GB",
      translations: [{ language: "no", url: "https://harbour.example/no" }]
    })
  })
})
