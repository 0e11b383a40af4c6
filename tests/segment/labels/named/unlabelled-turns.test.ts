import { describe, expect, it } from "vitest"
import { segmented, told } from "../../read.ts"

const page = (...paragraphs: readonly string[]) => segmented(`${paragraphs.join("\n\n")}\n`)
const spoken = (...paragraphs: readonly string[]) => told(page(...paragraphs)).filter((line) => /^(?:verbatim|narration)/.test(line))
const ships = ["Reporter: Why so late?", "It rained. We waited a week.", "Then it froze.", "Reporter: And now?", "Now we sail."]

describe("answers without a label below questions with one", () => {
  it.each([
    "Interview with Ms Ida Holm, Minister for Ports, on the ferries",
    "Transcript of Minister for Ports Ida Holm’s doorstop at the pier",
    "Interview: Minister for Ports Ida Holm",
    "Press conference by Minister for Ports Ida Holm",
    "Remarks by Minister for Ports Ida Holm to the media",
    "Minister for Ports Ida Holm answered journalists’ questions"
  ])("are of the one person who is asked: %s", (headline) => {
    const { utterances, people } = page(headline, "May 3, 2019", ...ships)
    expect(utterances.map(({ speakerId, role }) => [speakerId, role])).toEqual([
      [null, null],
      ["ida-holm", "Minister for Ports"],
      [null, null],
      ["ida-holm", "Minister for Ports"]
    ])
    expect(people).toHaveLength(1)
  })

  it("are nobody's where two are asked, or nobody is named, and not the reporter's", () => {
    for (const headline of ["Press conference by Mayor Ida Holm and Governor Pal Lie", "On ferries"])
      expect(spoken(headline, "May 3, 2019", ...ships)).toEqual([
        "verbatim: Why so late?",
        "narration: It rained. We waited a week.",
        "narration: Then it froze.",
        "verbatim: And now?",
        "narration: Now we sail."
      ])
  })

  it("are nobody's where the lines name the paper that asks", () => {
    const told = [
      "In an interview with the Quay Post, Mayor Ida Holm speaks about ships.",
      ...ships.map((line) => line.replace("Reporter:", "Quay Post:"))
    ]
    expect(spoken("Holm on ships", ...told)).toContain("narration: Now we sail.")
  })

  it("stand below the first question, too, which is no headline", () => {
    const page = ["Q. Why so late?", "It rained.", "Q. And now?", "Now we sail."]
    expect(spoken("Interview: Mayor Ida Holm", ...page)).toEqual([
      "verbatim: Why so late?",
      "verbatim ida-holm: It rained.",
      "verbatim: And now?",
      "verbatim ida-holm: Now we sail."
    ])
  })

  it("begin below what may be a part of the question", () => {
    const asked = ["Reporter: I have two things.", "Why so late?", "It rained.", "Reporter: And now?", "Or in May?", "In June."]
    expect(spoken("Interview with Mayor Ida Holm", "May 3, 2019", ...asked)).toEqual([
      "verbatim: I have two things.",
      "narration: Why so late?",
      "verbatim ida-holm: It rained.",
      "verbatim: And now?",
      "narration: Or in May?",
      "verbatim ida-holm: In June."
    ])
  })

  it("follow a request without a question mark, too", () => {
    const asked = ["Journalist:", "Tell us about the boats.", "There are two.", "Journalist:", "Who sails them?", "Pilots do."]
    expect(spoken("Interview with Mayor Ida Holm", "May 3, 2019", ...asked).filter((line) => line.includes("ida-holm"))).toEqual([
      "verbatim ida-holm: There are two.",
      "verbatim ida-holm: Pilots do."
    ])
  })

  it("are none where somebody else has a label", () => {
    const asked = ["Reporter: I have two things.", "Why so late? That is one.", "Ida Holm: It rained.", "Reporter: Good.", "And now?"]
    expect(spoken("Interview with Mayor Ida Holm", "May 3, 2019", ...asked)[1]).toBe("verbatim: Why so late? That is one.")
  })
})

describe("questions without a label above answers with one", () => {
  const asked = ["Ida Holm: It rained. We waited.", "And now?", "Ida Holm: Now we sail.", "Who pays?", "Ida Holm: The port does."]

  it("are nobody's where only one speaker has labels, and not the words of the one asked", () => {
    expect(spoken("On ferries", "May 3, 2019", ...asked)).toEqual([
      "verbatim ida-holm: It rained. We waited.",
      "narration: And now?",
      "verbatim ida-holm: Now we sail.",
      "narration: Who pays?",
      "verbatim ida-holm: The port does."
    ])
  })

  it("are the speaker's own where not each turn ends in one", () => {
    const told = asked.with(1, "And so we waited again.")
    expect(spoken("On ferries", "May 3, 2019", ...told)).toContain("verbatim ida-holm: Who pays?")
  })
})
