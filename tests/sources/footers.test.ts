import { describe, expect, it } from "vitest"
import { ownPage, segmented } from "../segment/read.ts"

/** Lines that any site prints above or below a text, and those of one site. */
const furniture = [
  "Creative Commons Attribution 4.0 International",
  "© Harbour Press 2020",
  "All rights reserved.",
  "Share this page",
  "Read more",
  "https://www.example.org/news/12345"
]

const ofKremlin = [
  "Official website of the President of Russia",
  "Presidential Executive Office 2020",
  "Direct link: en.kremlin.ru/d/12345",
  "Publication status"
]

const turns = ["Mayor Anna Berg: Good day, friends.", "We built the pier in May.", "Ole Lind: We thank you for it.", "Anna Berg: Good-bye."]
const transcript = `Meeting on ports\n\nMay 3, 2019\n\n${turns.join("\n\n")}\n`
const pages = {
  "a transcript of an unknown site": transcript,
  "a transcript of kremlin.ru": `${transcript}\nDirect link: kremlin.ru/d/1\n`,
  "a briefing of the White House": `source_url: https://www.whitehouse.gov/briefing\n\n${transcript}`,
  "the transcript of 2023": ownPage("kremlin-2023-10th-forum")
}

/** What is said in a page, by turn. */
const said = (raw: string) => {
  const { page, passages } = segmented(raw)
  const spoken = passages.filter(({ kind }) => kind === "verbatim")
  return spoken.map(({ start, end, utterance, speakerId }) => `${utterance} ${speakerId}: ${page.raw.slice(start, end)}`)
}

describe.each(Object.entries(pages))("%s", (name, raw) => {
  it.each(name.includes("kremlin.ru") ? [...furniture, ...ofKremlin] : furniture)("is not changed by %s below it", (line) => {
    expect(said(raw).length).toBeGreaterThan(0)
    expect(said(`${raw}\n${line}\n`)).toEqual(said(raw))
  })
})
