import { describe, expect, it } from "vitest"
import { segmented, told } from "../read.ts"

const spoken = (...lines: readonly string[]) =>
  told(segmented(`${lines.join("\n")}\n`)).filter((line) => /^(?:verbatim|narration|chrome)/.test(line))

describe("speakers of a recording, with time codes on lines of their own", () => {
  it("have the words below them, which begin and end within sentences", () => {
    const evening = [
      "Ida Holm 0:04",
      "good evening. We begin with",
      "Pal Lie 0:11",
      "Ferries, yes",
      "Ida Holm 0:12",
      "the ferries.",
      "Pal Lie 0:19",
      "They are late."
    ]
    expect(spoken("Evening session", "", ...evening)).toEqual([
      "verbatim ida-holm: good evening. We begin with",
      "verbatim pal-lie: Ferries, yes",
      "verbatim ida-holm: the ferries.",
      "verbatim pal-lie: They are late."
    ])
  })

  it("are the first lines of a page without a headline", () => {
    const lines = [
      "[00:00:02 - 00:00:09] Pal Lie",
      "Who pays?",
      "[00:00:09 - 00:00:11] Ida Holm",
      "The port.",
      "[00:00:11 - 00:00:12] Pal Lie",
      "Good."
    ]
    expect(spoken(...lines)).toEqual(["verbatim pal-lie: Who pays?", "verbatim ida-holm: The port.", "verbatim pal-lie: Good."])
  })

  it("stand above a line of the site, which is nobody's words", () => {
    const lines = (name: string, time: string, words: string, tone = "No tone") => [`${name} 00:00:${time} (1 sec)`, tone, words]
    const interview = [
      ...lines("Pal Lie", "01-00:00:03", "Who pays?"),
      ...lines("Ida Holm", "03-00:00:04", "The port pays", "Tone raised (0.64)"),
      ...lines("Pal Lie", "04-00:00:05", "All of it?"),
      ...lines("Ida Holm", "05-00:00:06", "Yes.")
    ]
    expect(spoken("Interview", ...interview)).toEqual([
      "chrome: No tone",
      "verbatim pal-lie: Who pays?",
      "chrome: Tone raised (0.64)",
      "verbatim ida-holm: The port pays",
      "chrome: No tone",
      "verbatim pal-lie: All of it?",
      "chrome: No tone",
      "verbatim ida-holm: Yes."
    ])
  })

  it("are none of the other things that have a time code there, and these are nobody's words", () => {
    const lines = [
      "Ida Holm 0:04",
      "Good evening.",
      "Pal Lie 0:11",
      "Thank you.",
      "Video Clip 0:15",
      "A ship at sea",
      "Video Clip 0:18",
      "A pier.",
      "Ida Holm 0:31",
      "So much for that."
    ]
    expect(spoken("Evening session", "", ...lines)).toEqual([
      "verbatim ida-holm: Good evening.",
      "verbatim pal-lie: Thank you.",
      "narration: Video Clip 0:15",
      "narration: A ship at sea",
      "narration: Video Clip 0:18",
      "narration: A pier.",
      "verbatim ida-holm: So much for that."
    ])
  })

  it("have a colon, too, above words that end without a full stop", () => {
    const lines = [
      "Ida Holm (00:04):",
      "How late?",
      "Speaker 2 (00:09):",
      "A week, I",
      "Ida Holm (00:12):",
      "I see.",
      "Crowd (00:15):",
      "Shame"
    ]
    expect(spoken("Evening session", "", ...lines)).toEqual([
      "verbatim ida-holm: How late?",
      "verbatim: A week, I",
      "verbatim ida-holm: I see.",
      "verbatim: Shame"
    ])
  })

  it.each([
    ["below", (name: string, time: string) => [name, time]],
    ["above", (name: string, time: string) => [time, name]],
    ["two lines below", (name: string, time: string) => [name, "", time]]
  ])("have their time codes on the lines %s", (_, dress) => {
    const lines = [
      ...dress("Ida Holm", "00:04"),
      "How late?",
      "",
      ...dress("Pal Lie", "00:09"),
      "A week, I",
      "",
      ...dress("Ida Holm", "00:12"),
      "I see."
    ]
    expect(spoken("Evening session", "", ...lines)).toEqual([
      "verbatim ida-holm: How late?",
      "verbatim pal-lie: A week, I",
      "verbatim ida-holm: I see."
    ])
  })

  it("do not say what subtitles and stage notes print among them", () => {
    const lines = [
      "00:00:05.000 --> 00:00:09.000",
      "Ida Holm: How late?",
      "00:00:09.000 --> 00:00:10.000",
      "Pal Lie: A week.",
      "[00:11] [Applause]",
      "Ida Holm: I see."
    ]
    expect(spoken("Evening session", "", ...lines)).toEqual([
      "chrome: 00:00:05.000 --> 00:00:09.000",
      "verbatim ida-holm: How late?",
      "chrome: 00:00:09.000 --> 00:00:10.000",
      "verbatim pal-lie: A week.",
      "narration: [00:11] [Applause]",
      "verbatim ida-holm: I see."
    ])
  })

  it("change at the marks of subtitles, to nobody where no label follows", () => {
    const lines = [
      "1",
      "00:00:05,000 --> 00:00:09,000",
      "Ida Holm: Twelve schools",
      "2",
      "00:00:09,000 --> 00:00:12,000",
      "and a pier.",
      ">> HOST: And now?",
      ">> Applause for all."
    ]
    expect(spoken(...lines)).toEqual([
      "chrome: 1",
      "chrome: 00:00:05,000 --> 00:00:09,000",
      "verbatim ida-holm: Twelve schools",
      "chrome: 2",
      "chrome: 00:00:09,000 --> 00:00:12,000",
      "verbatim ida-holm: and a pier.",
      "verbatim: And now?",
      "narration: >> Applause for all."
    ])
  })

  it("are not the speakers on the programme of an event", () => {
    const day = [
      "Welcome 9:15",
      "The mayor opens the day.",
      "Ida Holm 9:45",
      "A talk on dredging.",
      "Pal Lie 10:30",
      "A talk on buoys.",
      "Coffee 10:50",
      "The bar is open.",
      "Ida Holm 11:00",
      "Closing words."
    ]
    expect(segmented(`Programme\n\n${day.join("\n")}\n`).utterances).toEqual([])
  })
})
