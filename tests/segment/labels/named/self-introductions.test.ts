import { describe, expect, it } from "vitest"
import { segmented, told } from "../../read.ts"

const said = (...lines: readonly string[]) =>
  told(segmented(`Town hall on the new pier\n\nAutomatic transcript\n\n${lines.join("\n")}\n`)).filter((line) => /^verbatim/.test(line))
const speakers = (...lines: readonly string[]) => said(...lines).map((line) => line.slice(9, line.indexOf(":")).trim())

/** Who says the first words of "Speaker 1", and the third turn as well. */
const whose = (first: string) => {
  const names = speakers(`Speaker 1: ${first}`, "Speaker 2: Why there?", "Speaker 1: Because the water is deep.")
  expect(names[2]).toBe(names[0])
  return names[0]
}

describe("voices numbered by a machine", () => {
  it("stand with a time code on lines of their own, the first of them as well", () => {
    const turns = ["Speaker 1  00:02", "Please sit down.", "Speaker 2  00:09", "Thank you.", "Speaker 1  01:18", "Wait for the microphone."]
    expect(said(...turns)).toEqual(["verbatim: Please sit down.", "verbatim: Thank you.", "verbatim: Wait for the microphone."])
    expect(segmented(`Town hall\n\n${turns.join("\n")}\n`).utterances.map(({ label }) => label)).toEqual([
      "Speaker 1",
      "Speaker 2",
      "Speaker 1"
    ])
  })

  it.each([
    "Hello, I'm Ida Holm, I keep the time.",
    "Thank you, Ole. My name is Ida Holm and I was born here.",
    "May I? I am Ida Holm from the harbour board.",
    "Can I say something? Ida Holm, I run the mill.",
    "Ida Holm, I have the mill on Pier Street.",
    "Ida Holm. I run the mill on Pier Street.",
    "Ida Holm. For ten years I have run the mill."
  ])("have the name by which they introduce themselves: %s", (first) => {
    expect(whose(first)).toBe("ida-holm")
  })

  it.each([
    "I'm Ida Holm's brother, and I keep the time.",
    "This is Ida Holm, our mayor.",
    "Ida Holm, I have a question about the pier.",
    "Ida Holm. I will vote for her.",
    "Ida Holm. The pier belongs to everybody.",
    "Sierra Leone. I grew up there.",
    "Buenos Aires. I grew up there.",
    "Ida Holm, I have the honour of asking you first.",
    "My name is Ida.",
    "I'm Roman Catholic, but I will say it.",
    "I know the pier. I know the mill. I know the port. I'm Ida Holm, you know.",
    "They say my name is Ida Holm, which is not true."
  ])("keep their number otherwise: %s", (first) => {
    expect(whose(first)).toBe("")
  })

  it.each(["Panelist", "Panellist", "Participant", "Guest", "Expert", "Delegate"])("may be called by another noun: %s 1", (noun) => {
    const turns = [`${noun} 1: Thank you. I am Ida Holm, the mayor.`, `${noun} 2: Ole Lie. I work here.`, `${noun} 1: Do you?`]
    expect(speakers(...turns)).toEqual(["ida-holm", "ole-lie", "ida-holm"])
  })

  it("keep it where another voice has the name, or where it comes in a later turn", () => {
    expect(speakers("Speaker 1: I'm Ida Holm, hello.", "Ida Holm: No, I am.", "Speaker 1: Really?")).toEqual(["", "ida-holm", ""])
    expect(speakers("Speaker 1: I'm Ida Holm, hello.", "Speaker 2: I'm Ida Holm, too.", "Speaker 1: Really?")).toEqual(["", "", ""])
    expect(speakers("Speaker 1: Hello.", "Speaker 2: Who are you?", "Speaker 1: I'm Ida Holm, hello.")).toEqual(["", "", ""])
  })
})
