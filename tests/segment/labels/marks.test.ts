import { describe, expect, it } from "vitest"
import { segmented, told } from "../read.ts"

const page = (...paragraphs: readonly string[]) => segmented(`${paragraphs.join("\n\n")}\n`)
const turns = (...paragraphs: readonly string[]) => {
  const { utterances, people } = page(...paragraphs)
  const nameOf = new Map(people.map(({ speakerId, name }) => [speakerId, name]))
  return utterances.map(({ speakerId, label }) => (speakerId === null ? `(${label})` : nameOf.get(speakerId)))
}
const talk: readonly (readonly [string, string])[] = [
  ["Ida Holm", "Good evening to everybody."],
  ["Ole Lind", "Thank you for the invitation."],
  ["Ida Holm", "What did the board decide?"],
  ["Ole Lind", "It decided nothing at all."]
]
const expected = ["Ida Holm", "Ole Lind", "Ida Holm", "Ole Lind"]

describe("the marks in which a text shows its labels", () => {
  it.each([
    ["bold type of Markdown with a colon", (name: string, words: string) => `**${name}**: ${words}`],
    ["bold type of Markdown alone", (name: string, words: string) => `**${name}** ${words}`],
    ["bold type of a wiki", (name: string, words: string) => `'''${name}:''' ${words}`],
    ["bold lines", (name: string, words: string) => `**${name}**\n\n${words}`],
    ["headings of Markdown", (name: string, words: string) => `### ${name}\n\n${words}`],
    ["the arrows of subtitles", (name: string, words: string) => `>> ${name}: ${words}`],
    ["a time code before the words", (name: string, words: string) => `${name.toUpperCase()} [00:12:31] ${words}`],
    ["the times of a recording", (name: string, words: string) => `[00:12.000 --> 00:16.000]  ${name}: ${words}`]
  ])("are %s", (_, dressed) => {
    expect(turns("# Evening on the pier", ...talk.map(([name, words]) => dressed(name, words)))).toEqual(expected)
  })

  it("are the numbers of a recording", () => {
    expect(turns("SPEAKER_00: Good evening.", "SPEAKER_01: Is it on?", "SPEAKER_00: It is.")).toEqual([
      "(SPEAKER_00)",
      "(SPEAKER_01)",
      "(SPEAKER_00)"
    ])
  })

  it("open no turn of somebody where they stand before words alone", () => {
    const read = page(">> MAYOR HOLM: WE BEGIN.", ">> CAN YOU HEAR US?", ">> MAYOR HOLM: WE CAN.", ">> COUNCILOR LIND: GOOD.")
    expect(told(read)).toContain("narration: >> CAN YOU HEAR US?")
  })
})

describe("bold words before a colon that read like nobody", () => {
  const inquiry = (times: number): readonly string[] =>
    Array.from({ length: times }, (_, place) => [`**Inq 4B**: Is paragraph ${place} right?`, "**Mr Ole Lind**: It is."]).flat()

  it("are a speaker without a name where they are repeated among labels", () => {
    expect(turns("**Ms Holm**: You are Ole Lind?", "**Mr Ole Lind**: I am.", ...inquiry(3)).slice(2, 4)).toEqual(["(Inq 4B)", "Ole Lind"])
  })

  it("are none where they stand once or twice", () => {
    expect(turns("**Ms Holm**: You are Ole Lind?", "**Mr Ole Lind**: I am.", ...inquiry(2))).not.toContain("(Inq 4B)")
  })
})

describe("the first speaker of a page", () => {
  it("is no headline where people take turns on lines below", () => {
    const lines = ["Anna Lindt", "The ferry is late.", "Ole Lind", "It is.", "Ida Holm", "Why is it?", "Ole Lind", "Fog."]
    expect(turns(...lines)).toEqual(["Anna Lindt", "Ole Lind", "Ida Holm", "Ole Lind"])
    expect(page("Anna Lindt", "The ferry is late.", "We waited.").title).toBe("Anna Lindt")
  })

  it("stands before a stop", () => {
    const lines = ["Senator HOLM. Who built it?", "Mr. LIND. I did.", "Senator HOLM. And when?", "Mr. LIND. In May."]
    expect(turns(...lines)).toEqual(["Holm", "Lind", "Holm", "Lind"])
  })

  it("has seat and party, or holds an office, as the same speaker does not below", () => {
    const lines = [
      "The Presiding Officer (Tove Lindt)",
      "We begin.",
      "1. Ole Lind (North Quay) (Lab)",
      "To ask why the ferry is late. (S6O-1)"
    ]
    expect(turns("Ferries", ...lines, "Ida Holm", "It is the fog.", "Ole Lind", "In June?", "The Presiding Officer", "Order.")).toEqual([
      "Tove Lindt",
      "Ole Lind",
      "Ida Holm",
      "Ole Lind",
      "Tove Lindt"
    ])
  })
})
