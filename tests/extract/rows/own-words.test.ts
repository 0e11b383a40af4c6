import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { isOwnWords, joinPassages } from "../../../pipeline/extract/rows/own-words.ts"
import { segment } from "../../../pipeline/segment/index.ts"

const own = (raw: string): string => {
  const page = segment(clean({ documentId: "a", file: "pages/a.txt", raw, sha256: "0".repeat(64), entry: null }), {
    events: [],
    speakers: [],
    releases: []
  })
  return joinPassages(page, page.passages.filter(isOwnWords))
}
const report = (paragraph: string): string => own(`Harvest talks\n\nPresident of Latvia Anna Berg spoke in Riga.\n\n${paragraph}\n`)

describe("the words of a speaker", () => {
  it("stand in paragraphs as on the page", () => {
    expect(own("Harvest talks\n\nMay 3, 2019, Riga\n\nMayor Anna Berg: The rye is in.\n\nThe barley  will follow.\n")).toBe(
      "The rye is in.\n\nThe barley will follow."
    )
  })
  it("end a quoted sentence with the full stop that press style makes a comma", () => {
    expect(report("“The rye is in,” Anna Berg said. “The barley will follow,” she added.")).toBe("The rye is in. The barley will follow.")
  })
  it("go on where the reporting clause parts a sentence", () => {
    expect(report("“The rye,” Anna Berg said, “is in the barn.”")).toBe("The rye, is in the barn.")
  })
})
