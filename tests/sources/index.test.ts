import { describe, expect, it } from "vitest"
import { sourceOf } from "../../pipeline/sources/index.ts"
import { cleaned, ownPage } from "../segment/read.ts"

describe("the publisher of a page", () => {
  it.each([
    ["kremlin-2021-8th-forum", "kremlin"],
    ["kremlin-2023-10th-forum", "kremlin"],
    ["president-gov-by-2017-4th-forum", "president-gov-by"],
    ["president-gov-by-2021-8th-forum", "president-gov-by"],
    ["sb-by-2023-10th-forum", "sb-by"]
  ])("%s is told from the page itself", (name, profile) => {
    expect(cleaned(ownPage(name)).source.name).toBe(profile)
  })

  it.each([
    ["kremlin", ["President of Russia", "Harbour opened", "Direct link: en.kremlin.ru/d/12345"]],
    ["president-gov-by", ["Harbour opened", "• 12", "The harbour was opened."]],
    ["president-gov-ua", ["Harbour opened", "2022-05-06T10:11:12Z", "The harbour was opened."]],
    ["sb-by", ["Posted: 06.05.2022 10:11:12", "Harbour opened", "The harbour was opened."]],
    ["white-house", ["---", "source_url: https://www.whitehouse.gov/briefing-room/1", "---", "THE MAYOR: Hello."]]
  ])("%s is told by its marks", (profile, lines) => {
    expect(sourceOf(lines).name).toBe(profile)
  })

  it("nobody knows gets the general profile and an issue", () => {
    const page = cleaned("Harbour opened\n\nThe harbour was opened.\n")
    expect(page.source).toMatchObject({ name: "general", publisher: null })
    expect(page.issues.map((issue) => issue.code)).toContain("unknown-publisher")
  })
})
