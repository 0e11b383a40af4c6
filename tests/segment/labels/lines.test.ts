import { describe, expect, it } from "vitest"
import { segmented, told } from "../read.ts"

const spoken = (text: string) => told(segmented(text)).filter((line) => /^(?:verbatim|heading|narration)/.test(line))

describe("labels in a page of broken lines", () => {
  it("stand alone on their lines, with numbers too, and the first is no headline", () => {
    const page = `Papers on the strait\n
Question 3:
You spoke of the pilots. In two months the season
opens, and nobody knows who will bring the ships
through the strait. Do you?
Governor Holm:
I do. We have three aims for this summer:
that no ship waits, that the stations get a second
boat, and that the school opens again.
Question 4:
And the money? Is there any of it
left?
Governor Holm:
There is a fund, and it has been asleep for
years.
Journalists:
Thank you.\n`
    expect(spoken(page).map((line) => line.split(/[ \n]/, 4).join(" "))).toEqual([
      "verbatim: You spoke of",
      "verbatim holm: I do.",
      "verbatim holm: that no",
      "verbatim: And the money?",
      "verbatim holm: There is",
      "verbatim: Thank you."
    ])
  })
})

describe("labels in a page that lost the ends of its lines", () => {
  it("stand in capitals after a gap, below what is above the first of them", () => {
    const page =
      "Radio interview - Quay House,  Vik  REPORTER: Who pays?  MS HOLM: The port does. My answer is simple:  NO.\n\nREPORTER: Why?  MS HOLM: It is fair.\n"
    expect(spoken(page)).toEqual([
      "verbatim: Who pays?",
      "verbatim holm: The port does. My answer is simple:  NO.",
      "verbatim: Why?",
      "verbatim holm: It is fair."
    ])
  })

  it("are told from a word in capitals that has a colon once", () => {
    expect(spoken("Talk\n\nMS HOLM: Two things count.  FIRST: the pier.  SECOND: the dock.\n\nMS HOLM: That is all.\n")[0]).toContain(
      "the dock"
    )
  })
})

it("a verb of a headline is no given name of the surname after it", () => {
  const { people } = segmented("Dockers Say Holm Must Pay\n\nGovernor Holm: We will pay.\n\nQuestion: When?\n\nGovernor Holm: In May.\n")
  expect(people.map(({ name }) => name)).toEqual(["Holm"])
})

describe("whoever asks once among labels of somebody else", () => {
  const briefing = (...question: readonly string[]) =>
    spoken(
      `Briefing by Ida Holm\n\nIda Holm: The talks went well.\n\n${question.join("\n\n")}\n\nIda Holm: No.\n\nQuay Post: When then?\n\nIda Holm: In May.\n`
    )[1]

  it.each(["Reuters: Will the port close?", "AFP: Will the port close?", "Q: Will the port close?"])("has a label: %s", (question) => {
    expect(briefing(question)).toBe("verbatim: Will the port close?")
  })

  it("is nobody known by one word that may be a paper, and not the speaker above", () => {
    expect(briefing("QTX: Will the port close?")).toBe("narration: QTX: Will the port close?")
    expect(briefing("QTX: It will close.")).toBe("verbatim ida-holm: QTX: It will close.")
  })

  it("opens the page with a sentence and a question, no headline", () => {
    const page =
      "Press Conference of Ida Holm\n\nQuay News Agency: They met. Who paid?\n\nIda Holm: The port.\n\nQuay Post: Why?\n\nIda Holm: It had to.\n"
    expect(spoken(page)[0]).toBe("verbatim: They met. Who paid?")
  })
})

describe("labels among labels of somebody else", () => {
  const meeting = (turn: string) => spoken(`Council of Vik\n\nThe Mayor: I call the item.\n\n${turn}\n\nThe Mayor: Carried.\n`)[1]

  it.each([
    ["Cllr. Holm (Labour): I move it.", "verbatim holm: I move it."],
    ["Mr SPEAKER: Order!", "verbatim: Order!"]
  ])("%s", (turn, expected) => {
    expect(meeting(turn)).toBe(expected)
  })

  it("are the letter of a question that goes on after a dash", () => {
    const gaggle = "THE MAYOR: It is there.\n\nQ And the ferry --\n\nTHE MAYOR: It sails.\n\nQ -- to Vik?\n\nTHE MAYOR: I told you.\n"
    expect(spoken(`Remarks by the Mayor\n\nVik\n\n${gaggle}`)).toContain("verbatim: -- to Vik?")
  })

  it("are lines of one word in capitals, the first of them no headline", () => {
    const page =
      "Ida Holm on ferries\n\nINTERVIEWER\nWhy are they late?\n\nIDA HOLM\nIt rained.\n\nINTERVIEWER\nAnd now?\n\nIDA HOLM\nNow we sail.\n"
    expect(spoken(page)).toEqual([
      "verbatim: Why are they late?",
      "verbatim ida-holm: It rained.",
      "verbatim: And now?",
      "verbatim ida-holm: Now we sail."
    ])
  })
})

it("names in Markdown headings take turns", () => {
  const page =
    "### Ida Holm\n\nGood evening.\n\n### Pal Lie\n\nThey are late.\n\n### Ida Holm\n\nHow late?\n\n### Pal Lie\n\nA week.\n\n### Ida Holm\n\nI see.\n"
  expect(spoken(page).map((line) => line.split(":")[0])).toEqual(
    ["ida-holm", "pal-lie", "ida-holm", "pal-lie", "ida-holm"].map((id) => `verbatim ${id}`)
  )
})
