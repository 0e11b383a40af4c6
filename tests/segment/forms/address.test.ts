import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { deriveText } from "../../../pipeline/read/html/derive.ts"
import { segment } from "../../../pipeline/segment/index.ts"
import { headlineSpeaker } from "../../../pipeline/segment/labels/named/headline-people.ts"
import { nothing, segmented, told } from "../read.ts"

describe("a headline gives a text to one person", () => {
  it.each([
    ["Statement by Mayor von der Aue at the joint talk with Minister Holm", "von der Aue"],
    ["Opening remarks by the Minister for Ports Kari Holm to the board", "Kari Holm"],
    ["Kari Holm’s speech at the harbour", "Kari Holm"],
    ["Mayor of Bergen Anna Berg’s New Year address", "Anna Berg"],
    ["New Year greetings from Anna Berg, Mayor of Bergen", "Anna Berg"]
  ])("%s", (title, name) => {
    expect(headlineSpeaker(title)?.name).toBe(name)
  })

  it.each([
    "Joint statement by Kari Holm and Anna Berg",
    "Statement by Kari Holm and Anna Berg",
    "Address to the nation",
    "Remarks by the Mayor at the harbour",
    "Meeting with Mayor Anna Berg",
    "Speech on ports"
  ])("or does not: %s", (title) => {
    expect(headlineSpeaker(title)).toBeNull()
  })
})

const page = (title: string, ...paragraphs: readonly string[]) => segmented([title, "May 3, 2019, Bergen", ...paragraphs].join("\n\n"))

describe("words in the first person above the first question", () => {
  const words = ["Ladies and gentlemen,", "We have talked for three hours. I am glad of it, and I believe we can build the pier."]
  const questions = ["Question: When will it open?", "Anna Berg: In May.", "Question: And the ferry?"]
  const speakers = (title: string, ...lines: readonly string[]) =>
    page(title, ...lines).utterances.map(({ speakerId, label }) => speakerId ?? label)

  it("are of whoever the headline announces and the labels name", () => {
    const other = "Kari Holm: In June."
    const title = "Mayor Anna Berg’s statement and answers to questions after the talks"
    expect(speakers(title, "The mayors met in Bergen.", ...words, ...questions, other)).toEqual([
      "anna-berg",
      "Question",
      "anna-berg",
      "Question",
      "kari-holm"
    ])
  })

  it("are of the only one who answers", () => {
    expect(speakers("Press conference on the pier", ...words, ...questions)[0]).toBe("anna-berg")
  })

  it("are nobody's where two answer, or where they tell of that person", () => {
    expect(speakers("Press conference on the pier", ...words, ...questions, "Kari Holm: In June.")[0]).toBe("Question")
    expect(speakers("Press conference on the pier", ...words, "We thank Mayor Berg.", ...questions)[0]).toBe("Question")
  })
})

describe("a text in the first person without labels", () => {
  const words = [
    "Dear friends,",
    "I am glad to see you. We have built 3 quays.",
    "As the poet wrote: “I love the sea.”",
    "Let me thank our sailors."
  ]

  it("is whose a box above it says, its headings left out", () => {
    const box = "<dl><dt>From:<dd>Department for Ports and The Rt Hon Anna Berg MP<dt>Delivered on:<dd>3 May 2019</dl>"
    const html = `<h1>Building on sand: the speech in full</h1>${box}<p>${words[0]}</p><h2>Where we stand</h2><p>${words.slice(1).join("</p><p>")}</p>`
    const { text: raw, derivation } = deriveText(html, "utf-8", null)
    const address = segment(clean({ documentId: "page", file: "pages/page.html", raw, derivation, sha256: "", entry: null }), nothing)
    expect(told(address).slice(-6)).toEqual([
      "dateline: 3 May 2019",
      "verbatim anna-berg: Dear friends,",
      "heading: Where we stand",
      ...words.slice(1).map((text) => `verbatim anna-berg: ${text}`)
    ])
  })

  it("may open with a long greeting", () => {
    const greeting = "Good morning, and thanks to Dame Judith for that very warm welcome to the hall."
    expect(told(page("Statement by Mayor Anna Berg", greeting, ...words))[2]).toBe(`verbatim anna-berg: ${greeting}`)
  })

  it("is the headline's person's", () => {
    const address = page("Statement by Mayor Anna Berg at the harbour", "The harbour opened on Friday.", ...words, "(Applause.)")
    expect(told(address).slice(2)).toEqual([
      "narration: The harbour opened on Friday.",
      ...words.map((text) => `verbatim anna-berg: ${text}`),
      "narration: (Applause.)"
    ])
    expect(address.utterances).toMatchObject([{ speakerId: "anna-berg", role: "Mayor", form: "transcript", turn: 1 }])
    expect(address.people).toMatchObject([{ resolvedBy: "label" }])
  })

  it.each([
    ["names nobody", "Address to the nation", ""],
    ["names two", "Joint statement by Anna Berg and Kari Holm", ""],
    ["names somebody of whom the text speaks", "Statement by Mayor Anna Berg", "Anna Berg then left for Oslo."],
    ["stands over a report", "Statement by Mayor Anna Berg", "The mayor also noted that ships are late."]
  ])("is nobody's and reported where the headline %s", (_, title, more) => {
    const address = page(title, ...words, ...(more === "" ? [] : [more]))
    expect(address.passages.filter(({ kind }) => kind === "verbatim")).toEqual([])
    if (address.utterances.length === 0) expect(address.issues.map((issue) => issue.code)).toContain("missing-speaker")
  })

  it.each([
    "Following are Harbour Commissioner Anna Berg’s remarks, as prepared for delivery, at the opening of the quay, in Bergen today:",
    "The following is the text of the address delivered by Commissioner Anna Berg at the new quay on Friday, 3 May 2019.",
    "Bergen, 3 May 2019 - Speech by Commissioner Anna Berg on the occasion of the opening of the quay. Check against delivery."
  ])("is whoever's the line above it says: %s", (lead) => {
    const address = page("The sea does not wait", lead, ...words)
    expect(told(address).slice(-words.length)).toEqual(words.map((text) => `verbatim anna-berg: ${text}`))
  })

  it("is whoever's the field above it says", () => {
    expect(page("Speaker: Mayor Anna Berg", ...words).utterances).toMatchObject([{ speakerId: "anna-berg" }])
    expect(page("Speaker: Anna Berg and Kari Holm", ...words).utterances).toEqual([])
  })

  it("is nobody's where the line above it tells of somebody's speech", () => {
    expect(page("The sea does not wait", "Guests remembered the speech by Mayor Anna Berg last year.", ...words).utterances).toEqual([])
  })

  it("is one though half its lines greet somebody", () => {
    const greetings = [
      "Programme Director, Ms Kari Holm,",
      "Members of the board,",
      "Captains and sailors,",
      "Ladies and Gentlemen,",
      "Good day."
    ]
    const address = page("Address by Mayor Anna Berg", ...greetings, "We meet at a hard time.", "We lost 3 quays.", "I thank you.")
    expect(address.utterances).toMatchObject([{ speakerId: "anna-berg" }])
    expect(told(address)[2]).toBe("verbatim anna-berg: Programme Director, Ms Kari Holm,")
  })

  it("is told from news", () => {
    const news = page("Speech by Mayor Anna Berg", "The harbour opened on Friday.", "Ships came from Oslo.", "All went home.")
    expect(news.issues.map((issue) => issue.code)).not.toContain("missing-speaker")
    expect(news.utterances).toEqual([])
  })
})
