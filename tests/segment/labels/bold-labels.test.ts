import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { deriveText } from "../../../pipeline/read/html/derive.ts"
import { segment } from "../../../pipeline/segment/index.ts"

const labels = (...paragraphs: string[]) => {
  const html = `<h1>Meeting on the harbour</h1><p>May 3, 2019</p>${paragraphs.map((each) => `<p>${each}</p>`).join("")}`
  const { text: raw, derivation } = deriveText(html, "utf-8", null)
  const page = segment(clean({ documentId: "page", file: "pages/page.html", raw, derivation, sha256: "", entry: null }), {
    events: [],
    speakers: [],
    releases: []
  })
  return page.utterances.map(({ label }) => label)
}

const turns = [
  "<b>Mayor Anna Berg:</b> Friends, good morning.",
  "<b>Minister Kari Holm:</b> Thank you, Anna.",
  "<b>Mayor Anna Berg:</b> Please."
]

describe("labels in bold", () => {
  it("are read where other bold labels prove it", () => {
    const once = "Tove: We count the ships. Nothing else is done here."
    expect(labels(...turns, once)).toHaveLength(3)
    expect(labels(...turns, once.replace("Tove:", "<b>Tove:</b>"))).toEqual([
      "Mayor Anna Berg",
      "Minister Kari Holm",
      "Mayor Anna Berg",
      "Tove"
    ])
  })

  it("are no captions of a list", () => {
    expect(labels(...turns, "<b>Harbour:</b> Northern Quay.", "<b>Main points:</b> Ships and ferries.")).toHaveLength(3)
  })

  it("are no words in bold that go on beyond the label", () => {
    expect(labels(...turns, "<b>Ola Nordmann: the man of the harbour</b> is my friend.")).toHaveLength(3)
  })
})
