import { describe, expect, it } from "vitest"
import { ownPage, person, segmented, told } from "../read.ts"

const talk = (body: string): string => `Meeting on ports\n\nMay 3, 2019, Bergen\n\n${body}`

describe("a transcript", () => {
  it("gives a turn its paragraphs, over cuts, notes and sub-headings", () => {
    const page = segmented(
      talk(
        "The mayor met the board.\n\nBeginning of the meeting\n\nMayor Anna Berg: Good day.\n\nWe have [three] ships…\n\n(Applause.)\n\n<…>\n\nThey sail.\n\nAnswers to questions\n\nQuestion: …where?\n"
      )
    )
    expect(told(page).slice(2)).toEqual([
      "narration: The mayor met the board.",
      "heading: Beginning of the meeting",
      "label anna-berg: Mayor Anna Berg:",
      "verbatim anna-berg: Good day.",
      "verbatim anna-berg: We have [three] ships…",
      "narration: (Applause.)",
      "chrome: <…>",
      "verbatim anna-berg: They sail.",
      "heading: Answers to questions",
      "label: Question:",
      "verbatim: …where?"
    ])
    expect(page.utterances.map(({ turn, speakerId, label, role, form }) => [turn, speakerId, label, role, form])).toEqual([
      [1, "anna-berg", "Mayor Anna Berg", "Mayor", "transcript"],
      [2, null, "Question", null, "transcript"]
    ])
  })

  it("does not give pull quotes to the turn they stand in: the page prints words of the text again in marks turned round", () => {
    const turns = (quote: string): readonly string[] =>
      told(
        segmented(
          talk(`Mayor Anna Berg: Your choir sings for the whole coast.\n\nBishop Ole Lie: Thank you.\n\n${quote}\n\nWe sing on Sunday.\n`)
        )
      ).slice(4)
    const rest = ["label ole-lie: Bishop Ole Lie:", "verbatim ole-lie: Thank you.", "verbatim ole-lie: We sing on Sunday."]
    for (const quote of ["”Your choir sings for the whole coast“.", "”We sing on Sunday, as we always did.“"])
      expect(turns(quote)).toEqual([rest[0], rest[1], `chrome: ${quote}`, rest[2]])
    expect(turns("“We sing on Sunday.”")).toContain("verbatim ole-lie: “We sing on Sunday.”")
  })

  it("of an interview has letters for labels and lines of a fixed width", () => {
    const page = segmented(
      talk(
        "MODERATOR:  Good morning to all of you who have joined us here\nin the old mill today, and welcome to the new quay of the\ntown, which has been so long in the making that some of the\nolder ones among us thought it would never come.\n\nQ    Thank you.  When will the first ship land here, and what\nwill it bring with it?\n\nMS. HOLM:  In May.\n\nQ    Which day?\n"
      )
    )
    expect(page.utterances.map((utterance) => utterance.label)).toEqual(["MODERATOR", "Q", "MS. HOLM", "Q"])
  })

  it("ends a turn at asterisks before the editor's own words", () => {
    const page = segmented(talk("Mayor Anna Berg: Good day.\n\n* * *\n\nThe mayor then left for the quay.\n"))
    expect(told(page).at(-1)).toBe("narration: The mayor then left for the quay.")
  })

  it("has headings of several lines above a label, in capitals or with capitals to their words, and those of Markdown", () => {
    const turn = "Mayor Anna Berg: We move on."
    const heads = ["REPORT OF THE", "HARBOUR COMMITTEE", "Statements by Members", "(1105)", "The Work on the Pier"]
    const page = segmented(talk([turn, ...heads, turn, "1. Mr Ole Lie\n=========", "Thank you.", turn].join("\n\n")))
    expect(page.passages.filter(({ kind }) => kind === "heading")).toHaveLength(5)
    expect(told(page).filter((line) => line.startsWith("verbatim"))).toHaveLength(3)
  })

  it("keeps the list at the end of a turn", () => {
    const page = segmented(
      talk("Mayor Anna Berg: We want:\n\nmore ships\n\nSafer piers for all of us\n\nLonger quays\n\nBishop Ole Lie: Why?\n")
    )
    expect(told(page)).toContain("verbatim anna-berg: Safer piers for all of us")
  })

  it("sets pop-ups inside speech aside", () => {
    const page = segmented(
      `Official website of the President of Russia\n\n${talk("Mayor Anna Berg: Kari Holm     Holm KariHead of the board , speak.\n")}`
    )
    expect(told(page).slice(-3)).toEqual([
      "verbatim anna-berg: Kari Holm",
      "chrome: Holm KariHead of the board",
      "verbatim anna-berg: , speak."
    ])
  })

  it("is read in linear time", () => {
    const turns = (count: number): string =>
      talk(
        Array.from(
          { length: count },
          (_, index) => `${index % 2 ? "Mayor Anna Berg" : "DR. HOLM"}: We speak of ships and of ports, at length.\n`
        ).join("\n")
      )
    const time = (count: number): number => {
      const start = performance.now()
      expect(segmented(turns(count)).utterances).toHaveLength(count)
      return performance.now() - start
    }
    time(500)
    expect(time(8000)).toBeLessThan(16 * time(1000) + 500)
  })
})

describe("a heading between turns", () => {
  const kinds = (paragraphs: readonly string[]): readonly string[] =>
    segmented(talk(paragraphs.join("\n\n"))).passages.map(({ kind }) => kind)

  it("may be one word where speakers stand on lines of their own", () => {
    const turns = ["Anna Berg (Bergen) (Lab)", "Why so late?", "Mr Holm", "It rained.", "Fisheries", "Anna Berg (Bergen) (Lab)", "And now?"]
    expect(kinds(turns).slice(2)).toEqual(["label", "verbatim", "label", "verbatim", "heading", "label", "verbatim"])
  })

  it("may be called questions and answers", () => {
    expect(kinds(["Mayor Anna Berg: Good day.", "Q&A", "Question: Why?"]).slice(2)).toEqual([
      "label",
      "verbatim",
      "heading",
      "label",
      "verbatim"
    ])
  })
})

describe("the transcript of 2021", () => {
  const page = segmented(ownPage("kremlin-2021-8th-forum"), {
    events: [],
    releases: [],
    speakers: [person("the-speaker", "Valentina Matviyenko")]
  })

  it("has three turns, the second one short", () => {
    expect(page.utterances.map((utterance) => utterance.label)).toEqual([
      "President of Russia Vladimir Putin",
      "Federation Council Speaker Valentina Matviyenko",
      "President of the Republic of Belarus Alexander Lukashenko"
    ])
    const { start, end, turn } = page.utterances[1]!
    expect([turn, page.page.raw.slice(start, end).split(/\s+/).length]).toEqual([2, 27])
  })

  it("resolves its speakers from the reviewed table, else from the label", () => {
    expect(page.people.map(({ speakerId, resolvedBy }) => [speakerId, resolvedBy])).toEqual([
      ["vladimir-putin", "label"],
      ["the-speaker", "registry"],
      ["alexander-lukashenko", "label"]
    ])
  })
})

describe("a report", () => {
  it("is none for one name before a colon among its quotations", () => {
    const page = segmented(
      talk(
        "Mayor Anna Berg opened the quay. “It is long,” Anna Berg said. “It is wide,” she added.\n\nKari Holm: The ships are coming at last.\n"
      )
    )
    expect(page.form).toBe("report")
  })
})
