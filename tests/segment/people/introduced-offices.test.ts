import { describe, expect, it } from "vitest"
import { introducedOffices } from "../../../pipeline/segment/people/introduced-offices.ts"
import { segmented } from "../read.ts"

describe("the office with which a line introduces somebody", () => {
  it.each([
    ["The talks were attended by Minister of Ports Ida Holm.", "Minister of Ports"],
    ["Ida Holm, the head of the Coast Guard, opened the talks.", "head of the Coast Guard"],
    ["Ida Holm – Mayor of Bergen", "Mayor of Bergen"],
    ["By Ida Holm, Spokesperson of the Fund", "Spokesperson of the Fund"],
    ["The Hon. Ida Holm, MP   MINISTER FOR PORTS", "MINISTER FOR PORTS"],
    ["Ida Holm, Minister of Ports, met the mayor. Later Mayor Ida Holm spoke.", null],
    ["Ida Holm, the daughter of Minister Lind, sang.", null],
    ["The Mayor met Ida Holm.", null]
  ])("%s", (line, office) => {
    expect(introducedOffices([line]).get("ida holm") ?? null).toBe(office)
  })

  it("is that of a speaker whose labels print none, or the first word of it", () => {
    const page = segmented(
      "Talks on ports\n\nMay 3, 2019\n\nThe talks were attended by Minister of Ports Ida Holm and Mayor of Vik Ole Lind.\n\nIda Holm: Good day.\n\nMayor Ole Lind: Good day.\n\nMinister of Roads Pal Lie: Good day.\n"
    )
    expect(page.people.map(({ roles }) => roles)).toEqual([["Minister of Ports"], ["Mayor", "Mayor of Vik"], ["Minister of Roads"]])
    expect(page.utterances[0]?.role).toBe("Minister of Ports")
  })
})
