import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { withNumbers } from "../../../pipeline/extract/mentions/page-numbers.ts"
import { segment } from "../../../pipeline/segment/index.ts"
import { cleanText } from "../../../pipeline/text/clean-text.ts"

const facts = { events: [], speakers: [], releases: [] }
const read = (text: string) => {
  const raw = `Opening of the harbour\n\nMay 3, 2019, Bergen\n\nMayor Anna Berg: ${text}`
  const page = clean({ documentId: "page", file: "pages/page.txt", raw, sha256: "", entry: null })
  const { numbers } = withNumbers(segment(page, facts), facts)
  return {
    text: cleanText(raw, page.blocks.at(-1)!, page.edits),
    issues: page.issues.filter(({ code }) => code === "wrong-encoding").map(({ message }) => message),
    sums: (numbers?.mentions ?? []).flatMap(({ claim }) => (claim?.currency == null ? [] : [[claim.value, claim.currency]]))
  }
}
/** A text in UTF-8, read as another charset by mistake. */
const misread = (text: string, charset: string) => new TextDecoder(charset).decode(new TextEncoder().encode(text))

describe("a text decoded wrongly", () => {
  it.each(["windows-1252", "windows-1251"])("as %s is read rightly, with one issue", (charset) => {
    const page = read(misread("“Friends”, we paid €40 million – it’s all from Łódź… Привет, друзья.", charset))
    expect(page.text).toContain("“Friends”, we paid €40 million – it’s all")
    expect(page.sums).toEqual([[40_000_000, "EUR"]])
    expect(page.issues).toHaveLength(1)
    expect(page.issues[0]).toContain("Save the page again as UTF-8")
  })

  it("as ISO 8859-1, whose upper half begins with controls, is read rightly", () => {
    const latin1 = Buffer.from("“Friends”, we paid €40 million – it’s all.").toString("latin1")
    expect(read(latin1).text).toContain("“Friends”, we paid €40 million – it’s all.")
  })

  it("as Macintosh is read rightly", () => {
    expect(read(misread("It’s €40 million – for the café.", "macintosh")).text).toContain("It’s €40 million – for the café.")
  })

  it("twice is read rightly", () => {
    const twice = misread(misread("It’s €40 million – no more.", "windows-1252"), "windows-1252")
    expect(read(twice)).toMatchObject({ text: expect.stringContaining("It’s €40 million – no more."), sums: [[40_000_000, "EUR"]] })
  })

  it("is told from letters of other languages", () => {
    for (const text of [
      "Ångström, São Paulo, Ærø, Café «Âge d’or»",
      "СССР» и США… Россия",
      "Â, Ã and Ð are letters",
      "‚Ägypten‘, √2 and “Élan”"
    ])
      expect(read(text)).toMatchObject({ text: expect.stringContaining(text), issues: [] })
  })
})

describe("character references in a text", () => {
  it("are read as what they stand for", () => {
    const page = read("We paid &pound;40&nbsp;million &amp; it&#8217;s &ldquo;all&rdquo;.")
    expect(page.text).toBe("Mayor Anna Berg: We paid £40 million & it’s “all”.")
    expect(page.sums).toEqual([[40_000_000, "GBP"]])
  })

  it("are only those that are known and closed", () => {
    expect(read("R&D; Q&A and AT&T &harbour; stay.").text).toBe("Mayor Anna Berg: R&D; Q&A and AT&T &harbour; stay.")
  })
})
