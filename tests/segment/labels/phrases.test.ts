import { describe, expect, it } from "vitest"
import { segmented } from "../read.ts"

const page = (paragraphs: readonly string[]) =>
  segmented(`Meeting on ports\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\n${paragraphs.join("\n\n")}\n\nAnna Berg: Thank you.\n`)

describe("a phrase with a colon is no speaker", () => {
  it.each([
    "Sixth, the biggest trouble of all: the price of bread. We must look into it.",
    "Therefore, my question: who pays for the pier? I would like to know.",
    "Lastly, a last remark: I leave at noon. You know why.",
    "And one more question for Governor Belov: Do you think it can be built by June?",
    "One last thing for Governor Belov: have you seen the ice on the quay?",
    "Applause for Mrs Holm: She has rowed all the way.",
    "See, for instance, Norway: They have built four harbours in ten years.",
    "As to the ice: We have no boats that break it. I would not say more.",
    "Maria, on the trams, any news: We would like to hear.",
    "Representative Kari Holm, Liberal of North Quay, kept silent for years: “I did not know.” She spoke out in June.",
    "Question: “How much do you need?” “All of it.” I heard this every day at the market.",
    "Novy Quay, Belov Region: “We have no heating. Six months have passed.”"
  ])("%s", (paragraph) => {
    const { utterances, people } = page([paragraph, "We go on."])
    expect(utterances).toHaveLength(2)
    expect(people.map(({ name }) => name)).toEqual(["Anna Berg"])
  })
})

describe("a notice among the turns", () => {
  const kinds = (text: string) =>
    page(["We pay 12 crowns.", text, "We go on."]).passages.find(({ kind }) => kind === "narration" || kind === "chrome")

  it.each([
    "Photo: Harbour press office",
    "Editor’s note: The text was cut.",
    "Correction: the sum was 14 crowns.",
    "Source: Quay Tribune"
  ])("%s is nobody's words, and the turn goes on behind it", (notice) => {
    expect(kinds(notice)).toMatchObject({ speakerId: null, utterance: null })
    const { utterances } = page(["We pay 12 crowns.", notice, "We go on."])
    expect(utterances).toHaveLength(2)
  })

  it("a footer with a colon that recurs is one too, whatever its words", () => {
    const footer = "Printout: made by the reporting service without review."
    const { utterances } = page(["We pay.", footer, "Ida Holm: Who does?", footer, "Ida Holm: And when?", footer, "Soon."])
    expect(utterances).toHaveLength(4)
  })

  it("somebody called Source who speaks of themselves is a speaker", () => {
    const turns = ["Source: I saw it myself, twice.", "Ida Holm: Where?", "Source: I stood at the pier.", "Source: Quay Tribune"]
    expect(page(turns).utterances.map(({ label }) => label)).toEqual(["Mayor Anna Berg", "Source", "Ida Holm", "Source", "Anna Berg"])
  })
})
