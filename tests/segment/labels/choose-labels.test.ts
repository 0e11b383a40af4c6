import { describe, expect, it } from "vitest"
import { segmented } from "../read.ts"

describe("among the paragraphs of a page", () => {
  const turns = (paragraph: string): number =>
    segmented(
      `Meeting on ports\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\nThe ports in Great Quay grow.\n\n${paragraph}\n\nAnna Berg: Thank you.\n`
    ).utterances.length

  it.each([
    "Kari Holm: Good day.",
    "Minister of Ports Kari Holm: Mayor.",
    "A. Berg: Good day.",
    "Berg: Good day.",
    "BERG: Good day.",
    "AB: Good day.",
    "A.B.: Good day.",
    "Quay Tribune: What comes next?",
    "Question: Why?",
    "Resident of Bergen: Good day."
  ])("%s opens a turn", (paragraph) => {
    expect(turns(paragraph)).toBe(3)
  })

  it.each([
    "Minister of Ports: Kari Holm.",
    "Third: as I have reported, it grows.",
    "Quay Territory: “Why are the roads so bad?”",
    "Great Quay: 25 ships.",
    "Winners: Kari Holm, Ivan Belov.",
    "National projects: Ports come first.",
    "Article 5: Everyone may land.",
    "Ministry of Ports: The budget.",
    "Quay Tribune: The budget.",
    "KH: 25 ships.",
    "Question: how shall we grow?"
  ])("%s opens none", (paragraph) => {
    expect(turns(paragraph)).toBe(2)
  })

  const above = (...paragraphs: readonly string[]): readonly (string | null)[] =>
    segmented(`Meeting on ports\n\nMay 3, 2019\n\n${paragraphs.join("\n\n")}\n`).utterances.map((utterance) => utterance.label)

  it("a label alone on its line takes the next paragraph, though printed once", () => {
    expect(
      above("Mayor Anna Berg:", "Good day.", "Kari Holm:", "The ports grow by 3%.", "Question (Harbour FM):", "Why?", "Sailors:", "Oh!")
    ).toEqual(["Mayor Anna Berg", "Kari Holm", "Question (Harbour FM)", "Sailors"])
    expect(above("Question:", "Why?", "Mayor:", "Ships.", "Question:", "When?", "Mayor:", "They come in May.")).toHaveLength(4)
  })

  it("a heading with a colon is none: a list below it, or labels of the page in their paragraphs", () => {
    expect(above("Mayor Anna Berg:", "Good day.", "Participants:", "Kari Holm", "Guests:", "Ivan Belov, Kari Holm.")).toHaveLength(1)
    expect(above("Mayor Anna Berg: Good day.", "Great Quay:", "There came 25 ships.", "Teachers:", "Their pay grew.")).toHaveLength(1)
  })

  it("a headline with a colon is none", () => {
    const page = (headline: string): string =>
      `Skip to content\n\nAll news are below.\n\n${headline}\n\nThe mayor spoke.\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\nKari Holm: Hello.\n`
    for (const headline of ["Talk with Minister Kari Holm: 3 May 2019", "Governor Kari Holm: Ports come first"])
      expect(segmented(page(headline)).utterances.map((utterance) => utterance.label)).toEqual(["Mayor Anna Berg", "Kari Holm"])
    expect(above("Talk with Minister Kari Holm: May 3, 2019", "Mayor Anna Berg: Good day.")).toEqual(["Mayor Anna Berg"])
  })

  it("a line without a colon is one where such lines take turns, or the page prints the speaker with a colon", () => {
    expect(above("Anna Berg (Bergen South) (Lab)", "Why so late?", "The Mayor (Kari Holm)", "It rained.", "Anna Berg", "And now?")).toEqual(
      ["Anna Berg (Bergen South) (Lab)", "The Mayor (Kari Holm)", "Anna Berg"]
    )
    expect(above("Q", "Why so late?", "A", "It rained.", "Q", "And now?")).toEqual(["Q", "A", "Q"])
    expect(above("Mayor Anna Berg: Good day.", "Question: Why?", "Anna Berg", "It rained.", "Question", "And now?")).toHaveLength(4)
  })

  it("a line that nothing proves is none, ends the turn and is reported", () => {
    const page = segmented("Meeting on ports\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\nKari Holm\n\nThe ports grow.\n")
    expect(page.utterances).toHaveLength(1)
    expect(page.passages.at(-1)).toMatchObject({ kind: "narration", speakerId: null })
    expect(page.issues.map((issue) => issue.code)).toContain("uncertain-label")
  })

  it.each([
    ["CHAIR HOLM. Good day.", "ANNA BERG. Why so late?", "CHAIR HOLM. It rained.", "ANNA BERG. And now?"],
    ["Mr. Holm. Good day.", "Senator Berg. Why so late?", "Mr. Holm. It rained.", "Senator Berg. And now?"],
    ["Chairman Holm. Good day.", "Mrs. BERG of Bergen. Why so late?", "Chairman Holm. It rained.", "Mrs. BERG of Bergen. And now?"]
  ])("a label ends in a full stop where the page prints such labels again and again: %s", (...paragraphs) => {
    expect(segmented(`Hearing on ports\n\nMay 3, 2019\n\n${paragraphs.join("\n\n")}\n`).utterances.map((turn) => turn.speakerId)).toEqual([
      "holm",
      expect.stringMatching(/berg$/),
      "holm",
      expect.stringMatching(/berg$/)
    ])
  })

  it("a name on a line of its own below the headline opens a turn where it stands again", () => {
    const page = segmented(
      "Press conference on ports - 3 May 2019\n\nKari Holm\n\nWelcome to you.\n\nIvan Belov\n\nThanks.\n\nKari Holm\n\nAnd now?\n"
    )
    expect(page.utterances.map(({ speakerId }) => speakerId)).toEqual(["kari-holm", "ivan-belov", "kari-holm"])
  })

  it("a label may end in a full stop and a dash", () => {
    const turns = [
      "President. – The next item is ports.",
      "Kari Holm, on behalf of the Harbour Group. – Madam President, it rained.",
      "Ivan Belov, Member of the Commission. – I have listened to you.",
      "President. – The debate is closed."
    ]
    const debate = segmented(`Ports in the north (debate)\n\nMay 3, 2019\n\n${turns.join("\n\n")}\n`)
    expect(debate.utterances.map(({ speakerId }) => speakerId)).toEqual([null, "kari-holm", "ivan-belov", null])
  })

  it("the place in a recording is no part of a name on a line of its own", () => {
    expect(
      above(
        "00:00:04 Kari Holm",
        "Welcome.",
        "00:01:15 Ivan Belov",
        "Thank you.",
        "Kari Holm (09:40)",
        "And now?",
        "Ivan Belov 09:52",
        "Sun."
      )
    ).toEqual(["Kari Holm", "Ivan Belov", "Kari Holm", "Ivan Belov"])
  })

  it("a list of people with their offices is no speech", () => {
    expect(above("Participants: Governor Kari Holm and Deputy Governor Ivan Belov", "Question: Why?", "Kari Holm: It rained.")).toEqual([
      "Question",
      "Kari Holm"
    ])
  })

  it("a sentence of a form of address and a name is no label", () => {
    expect(above("Mayor Anna Berg: Good day.", "Mr. Holm. You have the floor.", "Kari Holm: Thank you.")).toEqual([
      "Mayor Anna Berg",
      "Kari Holm"
    ])
  })

  it("a given name is its one bearer's, and a surname counts that is printed in full above the labels", () => {
    const talk = segmented(
      "Talk on ports\n\nKari Holm, Mayor of Bergen, and Juan de la Roca, her deputy\n\nMay 3, 2019\n\nQuestion: Why?\n\nHolm: It rained.\n\nMaya Lind: And now?\n\nde la Roca: Sun.\n\nMaya: Thank you.\n"
    )
    expect(talk.utterances.map(({ speakerId }) => speakerId)).toEqual([null, "kari-holm", "maya-lind", "juan-de-la-roca", "maya-lind"])
  })

  it("an office alone opens a turn of few words in person, not an entry of a list", () => {
    expect(above("Mayor Anna Berg: Good day.", "Rector of the Academy: We will show you.")).toHaveLength(2)
    expect(above("Mayor Anna Berg: Good day.", "Rector of the Academy: the old one.")).toHaveLength(1)
  })

  it("one word that is only a name, before words in person, ends the turn and is reported", () => {
    const talk = segmented("Talk on ports\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\nIvo: My question is short.\n\nAnna Berg: Yes.\n")
    expect(talk.passages.find(({ start }) => talk.page.raw.startsWith("Ivo", start))).toMatchObject({ kind: "narration", speakerId: null })
    expect(talk.issues.map(({ code }) => code)).toContain("uncertain-label")
  })

  it("a heading that the words below take up is no line of a speaker", () => {
    expect(
      above(
        "Mayor",
        "The Mayor was asked—",
        "Anna Berg",
        "Why so late?",
        "The Mayor",
        "It rained.",
        "Anna Berg",
        "And now?",
        "The Mayor",
        "Sun."
      )
    ).toEqual(["Anna Berg", "The Mayor", "Anna Berg", "The Mayor"])
  })

  it("a name printed twice is a name, though one of its words be a word", () => {
    expect(
      segmented(
        "Talk\n\nMay 3, 2019\n\nMayor Anna Berg: Hello.\n\nFrank Holm: Good day, a frank word on the quay.\n\nAnna Berg: Yes.\n\nFrank Holm: Thank you.\n"
      ).utterances
    ).toHaveLength(4)
  })
})
