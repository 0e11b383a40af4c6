import { describe, expect, it } from "vitest"
import { headlineSpeaker } from "../../../pipeline/segment/labels/named/headline-people.ts"
import { segmented, told } from "../read.ts"

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

describe("a text in the first person without labels", () => {
  const words = [
    "Dear friends,",
    "I am glad to see you. We have built 3 quays.",
    "As the poet wrote: “I love the sea.”",
    "Let me thank our sailors."
  ]

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
