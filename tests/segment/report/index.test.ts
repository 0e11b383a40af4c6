import { describe, expect, test } from "vitest"
import { report, speech, told } from "./told.ts"

const lead = "President of Chile Gabriela Rojas opened a port in Arica."

describe("a direct quotation", () => {
  test("takes its source from the cue behind it, marks going with the cue", () => {
    expect(told("“The port is ready,” Estonian Prime Minister Kadri Tamm said.")).toEqual([
      "cue Kadri Tamm: “",
      "quote Kadri Tamm: The port is ready,",
      "cue Kadri Tamm: ” Estonian Prime Minister Kadri Tamm said."
    ])
  })

  test("takes its source from the cue before it", () => {
    expect(told("Minister of Trade Juan Prado told reporters: “The port is ready. Ships may come.”")).toEqual([
      "cue Juan Prado: Minister of Trade Juan Prado told reporters: “",
      "quote Juan Prado: The port is ready. Ships may come.",
      "cue Juan Prado: ”"
    ])
  })

  test("is one passage on each side of a cue in its middle", () => {
    expect(told("“Ports,” said Mayor Ana Lopez, “are doors.”")).toEqual([
      "cue Ana Lopez: “",
      "quote Ana Lopez: Ports,",
      "cue Ana Lopez: ” said Mayor Ana Lopez, “",
      "quote Ana Lopez: are doors.",
      "cue Ana Lopez: ”"
    ])
  })

  test("goes on behind its cue without another", () => {
    expect(speech("“We built a port,” President Gabriela Rojas noted. “Now we need a road.”")).toEqual([
      "Gabriela Rojas: We built a port,",
      "Gabriela Rojas: Now we need a road."
    ])
  })

  test("with a full lead-in is a quotation behind reported speech", () => {
    expect(told("Minister Juan Prado stressed that the plan was sound: “It pays for itself in a year.”")).toEqual([
      "paraphrase Juan Prado: Minister Juan Prado stressed that the plan was sound:",
      "cue Juan Prado: “",
      "quote Juan Prado: It pays for itself in a year.",
      "cue Juan Prado: ”"
    ])
  })

  test("without a cue belongs to whom the sentence before it reports", () => {
    expect(speech("Minister Juan Prado noted that costs fell. “We saved a fifth of them.”")).toEqual([
      "Juan Prado: Minister Juan Prado noted that costs fell.",
      "Juan Prado: We saved a fifth of them."
    ])
  })

  test("followed by what the speaker goes on to report parts cue and report", () => {
    expect(told("“We are late,” Minister Juan Prado said, adding that the road would open in May.").slice(2)).toEqual([
      "cue Juan Prado: ” Minister Juan Prado said,",
      "paraphrase Juan Prado: adding that the road would open in May."
    ])
  })

  test("over paragraphs is its last cue's throughout", () => {
    expect(
      speech(
        `Minister Juan Prado noted that costs fell.\n\n“We began in May.\n\n“We worked all summer.\n\n“And we are done,” President Gabriela Rojas said.`
      )
    ).toEqual([
      "Juan Prado: Minister Juan Prado noted that costs fell.",
      "Gabriela Rojas: We began in May.",
      "Gabriela Rojas: We worked all summer.",
      "Gabriela Rojas: And we are done,"
    ])
  })

  test("announced in the paragraph before is that person's", () => {
    expect(told("Foreign Minister Aino Virtanen said:\n\n“We signed. We will keep to it.”")).toEqual([
      "cue Aino Virtanen: Foreign Minister Aino Virtanen said:",
      "cue Aino Virtanen: “",
      "quote Aino Virtanen: We signed. We will keep to it.",
      "cue Aino Virtanen: ”"
    ])
  })

  test("asked by somebody unnamed is nobody's, and an issue", () => {
    const { passages, issues } = report("Minister Juan Prado thanked the crews. “When do we sail?” one of the captains asked.")
    expect(passages.find(({ kind }) => kind === "quote")?.person).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(["quote-without-source"])
  })

  test("naming another person inside keeps its source", () => {
    expect(speech("“The president of Peru and I agreed, as Luis Soto said in Lima,” President Gabriela Rojas recalled.")).toEqual([
      "Gabriela Rojas: The president of Peru and I agreed, as Luis Soto said in Lima,"
    ])
  })
})

describe("what is no quotation", () => {
  test.each([
    ["a title", "The “Blue Coast” programme covers nine harbours.", "narration -"],
    ["a scare quote", "Minister Juan Prado said the “experts” were late.", "paraphrase Juan Prado"],
    ["a phrase built into the sentence", "Minister Juan Prado called the plan “bold and cheap.”", "paraphrase Juan Prado"],
    ["a phrase at the end", "Minister Juan Prado said the plan was “bold and cheap.”", "paraphrase Juan Prado"],
    ["a title at the start of a sentence", "“Blue Coast” is a programme of the ministry.", "narration -"]
  ])("%s stays with its sentence", (_, raw, expected) => {
    expect(told(raw)).toEqual([`${expected}: ${raw}`])
  })
})

describe("reported speech", () => {
  test.each([
    "Minister Juan Prado noted that the port was full.",
    "The port is full, Minister Juan Prado stressed.",
    "The port is full, warned Minister Juan Prado at the opening.",
    "In addition, Minister Juan Prado said, the port is full.",
    "According to Minister Juan Prado, the port is full.",
    "In Minister Juan Prado's words, the port is full.",
    "Speaking about trade, Minister Juan Prado pointed out that the port was full.",
    "Minister Juan Prado thanked the crews for their work.",
    "Minister Juan Prado is convinced that the port is full.",
    "Therefore, as Minister Juan Prado noted, the port is full.",
    "Minister Juan Prado, who arrived on Monday, said the port was full.",
    "Minister Juan Prado extended his deepest condolences to the families."
  ])("%s", (raw) => {
    expect(told(raw)).toEqual([`paraphrase Juan Prado: ${raw}`])
  })

  test("goes on in sentences that name no source", () => {
    expect(speech("Minister Juan Prado noted that trade grew. Exports doubled. In particular, copper went to Asia.")).toHaveLength(3)
  })

  test("ends where somebody does something", () => {
    expect(told("Minister Juan Prado noted that trade grew. The parties also discussed fishing.")[1]).toBe(
      "narration -: The parties also discussed fishing."
    )
  })

  test("reaches back from a sentence that says whose it is", () => {
    expect(told("Trade must grow. President of Chile Gabriela Rojas made this statement in Arica.")).toEqual([
      "paraphrase Gabriela Rojas: Trade must grow.",
      "narration -: President of Chile Gabriela Rojas made this statement in Arica."
    ])
    expect(told("Trade must grow.\n\nThis was announced by President of Chile Gabriela Rojas on Friday.")[0]).toBe(
      "paraphrase Gabriela Rojas: Trade must grow."
    )
  })

  test("reaches back from a sentence that takes up the one before", () => {
    expect(told("Some ports have tried this. But none succeeded, Minister Juan Prado said.")[0]).toBe(
      "paraphrase Juan Prado: Some ports have tried this."
    )
  })

  test("is nothing that merely happened", () => {
    expect(told(`${lead} Ships were loaded. The President left for Iquique.`).every((line) => line.startsWith("narration"))).toBe(true)
  })
})

describe("the passages", () => {
  test("leave no character out and hold none twice, whatever the marks", () => {
    const raw = `${lead} "One," she said. Two’s “three ‘four’ five.\n\n”Six“, he said, ”seven”. «Eight», said Mayor Ana Lopez.\n\nNine " ten`
    const { passages } = report(raw)
    const seen = passages
      .map(({ start, end }) => raw.slice(start, end))
      .join("")
      .replace(/\s/g, "")
    expect(seen).toBe(raw.replace(/\s/g, ""))
    expect(passages.every(({ start, end }, at) => end > start && (at === 0 || passages[at - 1]!.end <= start))).toBe(true)
  })

  test("set boilerplate inside a sentence apart", () => {
    const raw = "Minister Juan Prado said.xx\n\nMore [photo] text follows here."
    expect(
      told(raw, {
        boilerplate: [
          { start: 25, end: 27 },
          { start: 34, end: 41 }
        ]
      }).filter((line) => line.startsWith("chrome"))
    ).toEqual(["chrome -: xx", "chrome -: [photo]"])
  })

  test("tell a heading from a sentence", () => {
    expect(told("Trade and fishing\n\nThe port opened.")).toEqual(["heading -: Trade and fishing", "narration -: The port opened."])
  })

  test("grow no slower than the page", () => {
    const time = (turns: number): number => {
      const raw = "Minister Juan Prado noted that trade grew. “We go on,” he said. ".repeat(turns)
      const start = performance.now()
      report(raw)
      return performance.now() - start
    }
    time(200)
    expect(time(4000)).toBeLessThan(Math.max(40 * time(400), 4000))
  })
})
