import { describe, expect, it } from "vitest"
import { clean } from "../../pipeline/clean/index.ts"
import { deriveText } from "../../pipeline/read/html/derive.ts"
import { cleanText } from "../../pipeline/text/clean-text.ts"

const cleaned = (html: string) => {
  const { text: raw, derivation } = deriveText(html, "utf-8", null)
  const page = clean({ documentId: "page", file: "pages/page.html", raw, derivation, sha256: "", entry: null })
  const { title, date, place, printed, language } = page
  const textsOf = (kind: string) => page.blocks.filter((block) => block.kind === kind).map((block) => cleanText(raw, block, page.edits))
  return { title, date, place, printed, language, body: textsOf("body"), chrome: textsOf("chrome"), dateline: textsOf("dateline") }
}

describe("a page with markup", () => {
  it("has the headline that the markup names, however short, and furniture above it", () => {
    const page = cleaned(
      "<div>Harbour Board of Bergen and its towns</div><h1>Greetings.</h1><p>May 3, 2019</p><p>Friends, good morning.</p>"
    )
    expect(page).toMatchObject({
      title: "Greetings.",
      date: "2019-05-03",
      chrome: ["Harbour Board of Bergen and its towns"],
      body: ["Friends, good morning."]
    })
  })

  it("keeps a day above the headline", () => {
    expect(cleaned("<p>May 3, 2019</p><p>News</p><h1>Harbour day</h1><p>Friends.</p>")).toMatchObject({
      date: "2019-05-03",
      chrome: ["News"]
    })
  })

  it("has the day of an element whose words give none", () => {
    const page = cleaned("<h1>Harbour day</h1><time datetime='2019-05-03'>two days ago</time><p>Friends, good morning.</p>")
    expect(page).toMatchObject({ date: "2019-05-03", dateline: ["two days ago"] })
  })

  it("takes no day out of a sentence", () => {
    const page = cleaned(
      "<h1>Harbour day</h1><p>We began to build this harbour on <time datetime='2001-05-03'>a day in May</time>, friends.</p>"
    )
    expect(page.date).toBeNull()
  })

  it("has the place that the markup names", () => {
    const page = cleaned("<h1>Harbour day</h1><p>May 3, 2019</p><p>10:00</p><p itemprop=location>the Old Port (hall 2)</p><p>Friends.</p>")
    expect(page).toMatchObject({ place: "the Old Port (hall 2)", body: ["Friends."] })
  })

  it("parts day and place on one line", () => {
    const page = cleaned("<h1>Harbour day</h1><div><i>May 3, 2019</i> <i class=p-location>Old Port</i></div><p>Friends, good morning.</p>")
    expect(page).toMatchObject({ date: "2019-05-03", place: "Old Port", dateline: ["May 3, 2019 Old Port"] })
  })

  it("has day and place among other parts of a line, whose words give no day", () => {
    const line = "<p><time datetime='2019-05-03'>3 days ago</time> · <span class=entry__place>Blue Hall, Town House</span> · 4 min read</p>"
    const page = cleaned(`<h1>Harbour day</h1>${line}<p>Friends, good morning.</p>`)
    expect(page).toMatchObject({ date: "2019-05-03", place: "Blue Hall, Town House", body: ["Friends, good morning."] })
  })

  it.each(["Old Mill, Bergen", "Bergen"])("has the place that stands with the day above the headline: %s", (place) => {
    const page = cleaned(`<ul><li>Speech<li>May 3, 2019<li>${place}</ul><h1>Harbour day</h1><p>Friends, good morning.</p>`)
    expect(page).toMatchObject({ date: "2019-05-03", place, chrome: ["Speech"] })
  })

  it.each(["News", "Русский", "Reuters", "Anna Berg", "Norway"])("has no section, language, agency or author for it: %s", (line) => {
    expect(cleaned(`<p>May 3, 2019</p><p>${line}</p><h1>Harbour day</h1><p>Friends, good morning.</p>`).place).toBeNull()
  })

  it("has the place below the headline, where the day stands above", () => {
    const page = cleaned("<p>May 3, 2019</p><h1>Harbour day</h1><p>Old Mill, Bergen</p><p>Friends, good morning.</p>")
    expect(page).toMatchObject({ title: "Harbour day", date: "2019-05-03", place: "Old Mill, Bergen" })
  })

  it("has the place below a box of captions with their days", () => {
    const box = "<dt>Published<dd>4 May 2019<dt>Last updated<dd>5 May 2019<dt>Location:<dd>Old Mill<dt>Delivered on:<dd>3 May 2019"
    const page = cleaned(`<h1>Harbour day</h1><dl>${box}</dl><p>Friends, good morning.</p>`)
    expect(page).toMatchObject({ date: "2019-05-03", place: "Old Mill", body: ["Friends, good morning."] })
  })

  it("has the day of posting beside whoever wrote it, and no speaker in the headline", () => {
    const page = cleaned(
      "<h1>Harbour day</h1><p class=byline>By Ida Lund, 3 May 2019</p><p class=speaker>Mayor Anna Berg</p><p>Friends, good morning.</p>"
    )
    expect(page).toMatchObject({ date: null, printed: { published: "2019-05-03" }, body: ["Mayor Anna Berg", "Friends, good morning."] })
  })

  it("has the year of its day of publication where its dateline has none", () => {
    const page = (published: string) =>
      cleaned(`<meta name=date content=${published}><h1>The pier has gone</h1><p>BREST, Dec. 30 (Quay News) -- The pier has gone.</p>`)
    expect(page("2020-01-02")).toMatchObject({ date: "2019-12-30", place: "Brest" })
    expect(page("2020-05-02").date).toBeNull()
  })

  it("has the headline that its head names before the site, whose name is longer", () => {
    const head = "<title>Harbour dues - Record of the Assembly of Bergen</title><div><a href=/>Record of the Assembly of Bergen</a></div>"
    expect(cleaned(`${head}<h1>Harbour dues</h1><p>Friends, good morning.</p>`).title).toBe("Harbour dues")
  })

  it("has a headline without the number of an item", () => {
    const head = "<title>Record - Harbour dues (debate) - 3 May 2019</title><h2>11. Harbour dues (debate)</h2><h2>Votes</h2>"
    expect(cleaned(`${head}<p>Friends, good morning.</p>`).title).toBe("Harbour dues (debate)")
  })

  it("has no number below its day for the place", () => {
    expect(cleaned("<h1>Harbour day</h1><p>3 May 2019</p><p>7381</p><p>Friends, good morning.</p>").place).toBeNull()
  })

  it("leaves hidden words out of a sentence and counts them as furniture", () => {
    const page = cleaned("<h1>Harbour day</h1><p>Friends<span hidden> 12</span>, good morning.</p>")
    expect(page.body).toEqual(["Friends, good morning."])
  })

  it("fills what it does not print with what its markup says", () => {
    const head =
      "<link rel=canonical href=https://harbour.example/day><meta name=date content=2019-05-04><a rel=license href=https://creativecommons.org/licenses/by/4.0/>Terms</a>"
    expect(cleaned(`${head}<h1>Harbour day</h1><p>Friends.`).printed).toEqual({
      url: "https://harbour.example/day",
      published: "2019-05-04",
      licence: "CC-BY-4.0"
    })
  })
})
