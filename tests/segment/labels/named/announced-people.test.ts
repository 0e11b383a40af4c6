import { describe, expect, it } from "vitest"
import { segmented } from "../../read.ts"

/** The speakers of a panel with some lines above it; `label` opens the first and the third turn. */
const panel = (above: readonly string[], label: string) => {
  const turns = [
    `${label}: Welcome to the last panel, everybody. The coffee was late, and so are we.`,
    "Ole Lie: Good morning. We have come by boat.",
    `${label}: Then you know the price of diesel.`
  ]
  const page = segmented(`Panel 2. Who pays for the pier?\n\n${above.join("\n\n")}\n\n4 May 2018\n\n${turns.join("\n\n")}\n`)
  const [first, , third] = page.utterances.map(({ speakerId, label: printed }) => speakerId ?? `(${printed})`)
  expect(third).toBe(first)
  return first
}

describe("a line above the first turn that tells who presides or asks", () => {
  it.each([
    ["Moderated by Wanjiru Kamau-Berg, Quay Business Channel", "Moderator", "wanjiru-kamau-berg"],
    ["Moderator: Ida Holm, Quay Radio", "MODERATOR", "ida-holm"],
    ["A talk moderated by Dr. Ida Holm of Quay Radio.", "The Moderator", "ida-holm"],
    ["Chaired by the harbour master, Ida Holm", "Chair", "ida-holm"],
    ["Chaired by Ida Holm, with Ole Lie and Kari Berg", "The Chair", "ida-holm"],
    ["Hosted by Ida Holm (Quay Radio)", "Host", "ida-holm"],
    ["Interview by Ida Holm, Quay Post", "Interviewer", "ida-holm"],
    ["Interviewer: Ida Holm", "Interviewer", "ida-holm"]
  ])("names them: %s", (line, label, speaker) => {
    expect(panel([line], label)).toBe(speaker)
  })

  it.each([
    [["Moderated by Ida Holm and Kari Berg"], "Moderator"],
    [["Moderated by Ida Holm", "Moderator: Kari Berg"], "Moderator"],
    [["Moderated by Ida Holm"], "Host"],
    [["Hosted by Havne Bladet"], "Host"],
    [["Moderated by the University of Oslo"], "Moderator"]
  ])("names nobody where it names two, a house, or somebody else: %s", (lines, label) => {
    expect(panel(lines, label)).toBe(`(${label})`)
  })
})
