import { describe, expect, it } from "vitest"
import { segmented, told } from "../read.ts"

const page = (...lines: readonly string[]) =>
  segmented(
    ["Briefing on the pier", "Vik, May 3, 2019", ...lines, "MS. HOLM: Good morning to all.", "MR. LIND: The pier stands.", ""].join("\n\n")
  )

describe("who takes part, told above the first turn", () => {
  it.each([
    "Participants: Deputy Spokesperson Ida Holm, Secretary for Ports Martin Lind",
    "Guests: Ida Holm, Mayor of Vik; Martin Lind, Head of the Port",
    "Attendees: Mayor Ida Holm, Port Director Martin Lind.",
    "Chair: Ida Holm",
    "Host: Ida Holm, Harbour Radio"
  ])("is nobody's speech: %s", (list) => {
    const read = page(list)
    expect(told(read)).toContain(`narration: ${list}`)
    expect(read.utterances).toHaveLength(2)
  })

  it("gives people their offices", () => {
    const { people } = page("Participants: Deputy Spokesperson Ida Holm, Secretary for Ports Martin Lind")
    expect(people.map(({ name, roles }) => [name, ...roles])).toEqual([
      ["Ida Holm", "Deputy Spokesperson"],
      ["Martin Lind", "Secretary for Ports"]
    ])
  })

  it.each(["Moderator: Ida Holm, Harbour Radio.", "Host: Is Ida Holm here?"])(
    "is not told by a speaker who calls somebody up: %s",
    (turn) => {
      expect(page(turn, "MS. HOLM: I am.", turn).utterances.length).toBeGreaterThan(3)
    }
  )
})
