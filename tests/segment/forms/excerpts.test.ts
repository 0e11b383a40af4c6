import { describe, expect, it } from "vitest"
import { ownPage, segmented, told } from "../read.ts"

describe("excerpts", () => {
  const page = segmented(
    "Harbours\n\nThe mayors wrote. They wrote much.\n\nThe Mayor of Bergen Anna Berg:\n\n‘On ships’\n\n— Ships come.\nThey go.\n\nMayor of Arkona Kari Holm:\n\n— We build.\n\nAnna Berg:\n\n— So do we.\n"
  )

  it("stand under a speaker line, each behind a dash", () => {
    expect(told(page)).toEqual([
      "title: Harbours",
      "narration: The mayors wrote.",
      "narration: They wrote much.",
      "label anna-berg: The Mayor of Bergen Anna Berg:",
      "heading: ‘On ships’",
      "chrome: —",
      "verbatim anna-berg: Ships come.",
      "verbatim anna-berg: They go.",
      "label kari-holm: Mayor of Arkona Kari Holm:",
      "chrome: —",
      "verbatim kari-holm: We build.",
      "label anna-berg: Anna Berg:",
      "chrome: —",
      "verbatim anna-berg: So do we."
    ])
  })

  it("of one speaker are one utterance", () => {
    expect(page.utterances.map(({ speakerId, role, form, turn }) => [speakerId, role, form, turn])).toEqual([
      ["anna-berg", "Mayor of Bergen", "excerpts", null],
      ["kari-holm", "Mayor of Arkona", "excerpts", null]
    ])
  })

  it("are the form of the newspaper page of 2023", () => {
    const own = segmented(ownPage("sb-by-2023-10th-forum"))
    expect([own.form, own.utterances.length]).toEqual(["excerpts", 2])
  })
})
