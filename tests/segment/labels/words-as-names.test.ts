import { describe, expect, it } from "vitest"
import { readSpeaker } from "../../../pipeline/segment/labels/read/printed-speaker.ts"
import { readLabel } from "../../../pipeline/segment/labels/read/read-label.ts"
import { segmented, told } from "../read.ts"

const spoken = (...paragraphs: readonly string[]) =>
  told(segmented(["Talk on wells", "May 3, 2019", ...paragraphs].join("\n\n"))).filter((line) => /^(?:verbatim|narration)/.test(line))

describe("a word that is no name elsewhere", () => {
  it.each([
    ["Baker June Holm: Hello.", "June Holm", "Baker"],
    ["Owner of the Quay Mill August Lind: Hello.", "August Lind", "Owner of the Quay Mill"],
    ["APRIL HOLM: Hello.", "APRIL HOLM", null],
    ["SEN. JUNE HOLM (D), OHIO: Hello.", "JUNE HOLM", "SEN., OHIO"],
    ["Editor of the Quay Courier Anna Warning: Hello.", "Anna Warning", "Editor of the Quay Courier"],
    ["Culture Minister of Norway Kari Photo: Hello.", "Kari Photo", "Culture Minister of Norway"],
    ["CEO of Georgia Cranes Georgia Holm: Hello.", "Georgia Holm", "CEO of Georgia Cranes"],
    ["President of Vietnam Tran Van Minh: Hello.", "Tran Van Minh", "President of Vietnam"],
    ["MAYOR OF PINE BLUFFS JOHN LIND: Hello.", "JOHN LIND", "MAYOR OF PINE BLUFFS"],
    ["PRIME MINISTER OF NEW ZEALAND KARI HOLM: Hello.", "KARI HOLM", "PRIME MINISTER OF NEW ZEALAND"],
    ["SECRETARY OF STATE LIND: Hello.", "LIND", "SECRETARY OF STATE"],
    ["King Olaf Al Salimof Norway: Hello.", "Olaf Al Salim", "King of Norway"],
    ["Director Ivan Asimof Holm: Hello.", "Ivan Asimof Holm", "Director"],
    ["PRIME MINISTER MAY: Hello.", "MAY", "PRIME MINISTER"],
    ["Representative Mark April: Hello.", "Mark April", "Representative"],
    ["County Engineer April Second: Hello.", "April Second", "County Engineer"],
    ["Mayor of Vik Ida Monday: Hello.", "Ida Monday", "Mayor of Vik"],
    ["Noel Prince: Hello.", "Noel Prince", null],
    ["Chief Executive Ida Holm: Hello.", "Ida Holm", "Chief Executive"],
    ["Spokeswoman for Minister Berg Kari Holm: Hello.", "Kari Holm", "Spokeswoman for Minister Berg"],
    ["Aide to President Juan Pablo Garcia: Hello.", "Juan Pablo Garcia", "Aide to President"],
    ["Holm, Quay Bladet: Hello.", "Holm", "Quay Bladet"],
    ["IDA HOLM (Greens) to the Minister of Ports: Why?", "IDA HOLM", null]
  ])("is part of a name, or is not: %s", (paragraph, name, role) => {
    expect(readLabel(paragraph)).toMatchObject({ name, role })
  })

  it.each([
    "EDITOR NOTE: The pier fell.",
    "Crown Prince: Hello.",
    "In May: rain.",
    "Mr Holm asked the Minister of Ports when it fell: in May."
  ])("is none: %s", (paragraph) => {
    expect(readLabel(paragraph)?.name ?? "").toBe("")
  })

  it("is a surname where a label prints it in full, and a notice where it says nothing to anybody", () => {
    const lines = spoken(
      "Mayor Anna Berg: Good day, I have the figures here.",
      "Editor of the Quay Courier Ole Source: How deep is the new well?",
      "Anna Berg: It is ninety metres deep.",
      "Source: And does it bring water?",
      "Anna Berg: It does.",
      "Source: Yearbook of the county."
    )
    expect(lines.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
      "verbatim anna-berg",
      "verbatim ole-source",
      "verbatim anna-berg",
      "verbatim ole-source",
      "verbatim anna-berg",
      "narration"
    ])
  })

  it("closes the turn before it, where nobody heard the question", () => {
    const lines = spoken("Mayor Anna Berg: Good day to all.", "Question: without a microphone.", "Anna Berg: We will dig in May.")
    expect(lines[1]).toBe("verbatim: without a microphone.")
  })
})

describe("the titles of clergy", () => {
  it.each([
    ["Chief Rabbi Martin Holm", "Martin Holm", "Chief Rabbi"],
    ["Abbess Ida Holm", "Ida Holm", "Abbess"],
    ["RABBI MARTIN HOLM", "MARTIN HOLM", "RABBI"],
    ["Prior Martin Holm", "Martin Holm", "Prior"],
    ["Martin Prior Holm", "Martin Prior Holm", null],
    ["Prior Consultation", "Prior Consultation", null]
  ])("%s", (printed, name, role) => {
    expect(readSpeaker(printed)).toMatchObject({ name, role })
  })
})
