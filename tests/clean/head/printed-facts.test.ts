import { describe, expect, it } from "vitest"
import { printedFacts } from "../../../pipeline/clean/head/printed-facts.ts"
import { cleaned } from "../../segment/read.ts"

describe("what a page prints about itself", () => {
  it.each([
    [["Direct link: en.example.org/d/804"], "http://en.example.org/d/804"],
    [["Direct link", "http://en.example.org/events/804"], "http://en.example.org/events/804"],
    [["Direct link: example.org/d/8", "Direct link", "http://en.example.org/news/8"], null],
    [["Direct link: en.example.org/d/8", "Direct link", "http://en.example.org/news/804"], "http://en.example.org/news/804"],
    [["source_url: 'https://example.org/briefing/'"], "https://example.org/briefing/"],
    [["Direct link", "Share"], null],
    [["He gave a direct link to https://example.org/a."], null],
    [[], null]
  ])("its address: %j is %s", (lines, url) => {
    expect(printedFacts(lines).url).toBe(url)
  })

  it.each([
    ["Publication date: June 14, 2010, 20:00", "2010-06-14"],
    ["Published on 3 May 2019", "2019-05-03"],
    ["Published in sections: News", null],
    ["The book was published on 3 May 2019 in Oslo.", null]
  ])("its day: %s is %s", (line, published) => {
    expect(printedFacts([line]).published).toBe(published)
  })

  it.each([
    ["Creative Commons Attribution 4.0 International", "CC-BY-4.0"],
    ["Licensed under CC BY-SA 3.0", "CC-BY-SA-3.0"],
    ["Creative Commons Attribution-NonCommercial-NoDerivatives 4.0", "CC-BY-NC-ND-4.0"],
    ["All content is available under the Open Government Licence v3.0, except where stated", "OGL-UK-3.0"],
    ["Contains information licensed under the Open Parliament Licence v3.0.", "Open Parliament Licence v3.0"],
    ["The content is made available under the Harbour Licence for Open Data (HLOD) 2.0.", "Harbour Licence for Open Data (HLOD) 2.0"],
    ["Material on this website is in the public domain unless otherwise stated", "public domain"],
    ["This information is in the public domain.", null],
    ["They fish under the Northern Waters Licence.", null],
    ["All rights reserved.", null]
  ])("its licence: %s is %s", (line, licence) => {
    expect(printedFacts([line]).licence).toBe(licence)
  })

  it("two licences say nothing", () => {
    expect(printedFacts(["CC BY 4.0", "CC BY-SA 4.0"]).licence).toBeNull()
  })
})

describe("the address of a page", () => {
  it("is one that a program may make a link of, or none", () => {
    const printed = (address: string) => cleaned(`Harbour day\n\nThe pier opened.\n\nDirect link: ${address}\n`).printed.url
    expect(printed("en.example.org/d/804")).toBe("http://en.example.org/d/804")
    expect(printed("en.example.org/d/<b>804</b>")).toBeNull()
  })
})
