import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { deriveText } from "../../../pipeline/read/html/derive.ts"
import { segment } from "../../../pipeline/segment/index.ts"

const pageOf = (...paragraphs: string[]) => {
  const html = `<h1>Meeting on the harbour</h1><p>May 3, 2019</p>${paragraphs.map((each) => `<p>${each}</p>`).join("")}`
  const { text: raw, derivation } = deriveText(html, "utf-8", null)
  return segment(clean({ documentId: "page", file: "pages/page.html", raw, derivation, sha256: "", entry: null }), {
    events: [],
    speakers: [],
    releases: []
  })
}
const labels = (...paragraphs: string[]) => pageOf(...paragraphs).utterances.map(({ label }) => label)

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

  it("need nothing behind them where they take turns", () => {
    const plain = turns.map((turn) => turn.replace(":</b>", "</b>"))
    const named = ["Mayor Anna Berg", "Minister Kari Holm", "Mayor Anna Berg"]
    expect(labels(...plain)).toEqual(named)
    expect(labels(...plain.map((turn) => turn.replace("<b>", "<span class=speaker>").replace("</b>", "</span>")))).toEqual(named)
    expect(labels(...plain.map((turn) => turn.replace("<b>", "<i style='font-variant: small-caps'>").replace("</b>", "</i>")))).toEqual(
      named
    )
    expect(labels(...plain.map((turn) => turn.replace("</b>", "</b> -")))).toEqual(named)
    expect(labels(...plain.slice(0, 2))).toEqual([])
  })

  it("do not end with their bold type before the name", () => {
    const office = "<b>Council Secretary</b> KARI HOLM: Thank you."
    expect(labels(...turns, "<b>Mayor</b> ANNA BERG: And you?", office, office)).toContain("Council Secretary KARI HOLM")
  })

  it("are no names in bold that open sentences of a report", () => {
    const plain = turns.map((turn) => turn.replace(":</b>", "</b>"))
    expect(labels(...plain, "<b>Mayor Anna Berg</b> opened the meeting.")).toEqual([])
  })

  it("may go on with a group where they stand on lines of their own", () => {
    const lines = ["Mayor Anna Berg (Left)", "Minister Kari Holm", "Mayor Anna Berg (Left)", "Tove Lindt, on behalf of the Harbour Group"]
    const text = ["Friends, good morning.", "Thank you, Anna.", "The floor is yours.", "We count the ships."]
    const page = (isBold: boolean) => lines.flatMap((line, index) => [isBold ? `<b>${line}</b>` : line, text[index]!])
    expect(labels(...page(true))).toEqual(lines)
    expect(labels(...page(false))).toHaveLength(3)
  })

  const press = [
    "<b>Mayor Anna Berg</b>",
    "Friends, good morning.",
    "<b>Kveldsposten</b>",
    "Will the pier open?",
    "<b>Mayor Anna Berg</b>",
    "It will.",
    "<b>Radio Sund</b>",
    "You said so last year. Why should we believe it?",
    "<b>Mayor Anna Berg</b>",
    "Come and see."
  ]
  const asked = ["Mayor Anna Berg", "Kveldsposten", "Mayor Anna Berg", "Radio Sund", "Mayor Anna Berg"]

  it("may be papers that ask, on lines of their own", () => {
    expect(labels(...press)).toEqual(asked)
    expect(labels(...press.map((line) => line.replace("</b>", ":</b>")))).toEqual(asked)
  })

  it("are no headings above something told", () => {
    const told = press.map((line) => line.replace("Kveldsposten", "Northern Quay").replace("open?", "open on Friday."))
    expect(labels(...told)).toEqual(asked.filter((label) => label !== "Kveldsposten"))
  })

  it("are all that the markup calls speakers, whatever their words", () => {
    const line = (name: string) => `<span class=turn__speaker>${name}</span>`
    const page = [line("Agence 24"), "I thank you for the answer,", line("Mayor Anna Berg"), "Gladly.", line("Agence 24"), "Good."]
    expect(labels(...page)).toEqual(["Agence 24", "Mayor Anna Berg", "Agence 24"])
  })

  it("may be headings that name whoever asks", () => {
    const head = (text: string) => `</p><h4>${text}</h4><p>`
    const page = [head("Mayor Anna Berg"), "Ask.", head("Question: Kari Holm, Quay Post"), "Will it open?", head("Mayor Anna Berg"), "Yes."]
    expect(labels(...page)).toEqual(["Mayor Anna Berg", "Question: Kari Holm, Quay Post", "Mayor Anna Berg"])
  })

  it("are no headings in a speech: these belong to nobody, and the speech goes on", () => {
    const page = pageOf(turns[0]!, "</p><h3>Money</h3><p>It is dear.", ...turns.slice(1))
    expect(page.utterances.map(({ label }) => label)).toEqual(["Mayor Anna Berg", "Minister Kari Holm", "Mayor Anna Berg"])
    const told = page.passages.map(({ start, end, kind }) => [kind, page.page.raw.slice(start, end)])
    expect(told).toContainEqual(["heading", "Money"])
    expect(told).toContainEqual(["verbatim", "It is dear."])
  })

  it("stand over words that go on in the next line, where seat and party stand between", () => {
    const page = [
      "Ida Holm",
      "(Bergen South) (Lab)",
      "I beg to move,",
      "That we build the pier.",
      "Ole Lind",
      "Will she give way?",
      "Ida Holm",
      "Yes."
    ]
    expect(labels(...page)).toEqual(["Ida Holm (Bergen South) (Lab)", "Ole Lind", "Ida Holm"])
  })

  it("are no words in bold that go on beyond the label", () => {
    expect(labels(...turns, "<b>Ola Nordmann: the man of the harbour</b> is my friend.")).toHaveLength(3)
  })
})
