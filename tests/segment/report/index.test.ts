import { describe, expect, test } from "vitest"
import { noFacts, report, speaker, speech, told } from "./told.ts"

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

describe("who is meant", () => {
  test("a pronoun means whom the text last made its source or subject", () => {
    expect(speech("Minister Juan Prado thanked Mayor Ana Lopez. He said the town had helped.")[1]).toBe(
      "Juan Prado: He said the town had helped."
    )
  })

  test("a pronoun of the other gender means the one before", () => {
    const raw = "Ms Lopez said the town was ready. Mr Prado thanked her. She praised the crews."
    expect(speech(raw).map((line) => line.split(":")[0])).toEqual(["Lopez", "Prado", "Lopez"])
  })

  test("an office means the one person known to hold it", () => {
    const raw =
      "Chancellor of Austria Eva Huber met with Prime Minister of Slovenia Jan Novak. The Chancellor said talks went well. The Slovenian leader agreed that they had. The head of the Austrian government thanked the hosts."
    expect(speech(raw).map((line) => line.split(":")[0])).toEqual(["Eva Huber", "Jan Novak", "Eva Huber"])
  })

  test("a leader named by country alone is the one source whose country is open", () => {
    const raw = "Aisha Bello thanked her Ghanaian colleagues. “Trade is up,” the Nigerian leader said."
    expect(speech(raw)[1]).toBe("Aisha Bello: Trade is up,")
  })

  test("the bare office means the president the page is about, though another is named in between", () => {
    const raw =
      "President of Chile Gabriela Rojas said the port was open. Gabriela Rojas thanked Peruvian President Luis Soto. The President noted that Peru had helped."
    expect(speech(raw)[2]).toBe("Gabriela Rojas: The President noted that Peru had helped.")
  })

  test("a surname, with or without address, means the person of that name", () => {
    expect(
      speech("Estonian Prime Minister Kadri Tamm arrived. Tamm said it was cold. Ms Tamm added that she liked it.").map(
        (line) => line.split(":")[0]
      )
    ).toEqual(["Kadri Tamm", "Kadri Tamm"])
  })

  test("one name misspelt is one person", () => {
    expect(
      new Set(
        speech(
          "Minister Oksana Hryshchenko said A was right. Oksana Hryschenko said B was wrong. Oksana Hryshchenko noted that C was open."
        ).map((line) => line.split(":")[0])
      )
    ).toEqual(new Set(["Oksana Hryshchenko"]))
  })

  test("the office is kept as printed", () => {
    expect(
      report("First Deputy Prime Minister - Minister of Economy of Moldova Ion Rusu said that prices fell.").passages[0]?.person
    ).toEqual({
      name: "Ion Rusu",
      role: "First Deputy Prime Minister - Minister of Economy of Moldova"
    })
  })

  test("the cue is kept as printed, a pronoun is none", () => {
    expect(report("Minister Juan Prado said prices fell. He added that rents rose.").passages.map(({ label }) => label)).toEqual([
      "Minister Juan Prado",
      null
    ])
  })

  test.each([
    ["two who speak as one", "President Luis Soto and President Gabriela Rojas said that trade grew."],
    ["the presidents", "The two presidents stressed that trade grew."],
    ["a ministry", "The Peruvian foreign ministry said that trade grew."],
    ["a house of government", "The Moneda said trade grew."],
    ["a paper", "The statement said trade grew."],
    ["a state", "Peru said trade grew."]
  ])("%s are no single person", (_, raw) => {
    expect(told(raw)).toEqual([`paraphrase -: ${raw}`])
    expect(report(raw).issues).toEqual([])
  })

  test("a pronoun after two subjects is left open and reported", () => {
    const { passages, issues } = report("President Luis Soto and President Gabriela Rojas opened a bridge. He said that trade grew.")
    expect(passages[1]?.person).toBeNull()
    expect(issues.map(({ code }) => code)).toEqual(["ambiguous-speaker"])
  })

  test("a bare office is not given to a foreign holder who is never heard, where the page is about somebody else", () => {
    const raw = "Ms Rojas said the talks with Peruvian President Luis Soto were near. The President asked each minister for a report."
    expect(speech(raw)[1]).toBe("-: The President asked each minister for a report.")
  })

  test("a telegram is its sender's", () => {
    expect(
      speech(
        "President Luis Soto sent greetings to the guests of the fair.\n\nThe message reads, in part:\n\n“Your fair is known far away.\n\nI wish you success.”"
      )
    ).toEqual(["Luis Soto: Your fair is known far away.", "Luis Soto: I wish you success."])
  })

  test("an office two people hold alike is left open", () => {
    const raw =
      "Minister Juan Prado said A was right. Minister Ana Lopez said B was wrong.\n\nMayor Tom Berg said C was open. The minister said D was shut."
    expect(report(raw).passages[3]?.person).toBeNull()
  })
})

describe("the registry", () => {
  const facts = {
    ...noFacts,
    speakers: [
      speaker({ speaker_id: "luis-soto", name: "Luis Soto", other_names: ["Luis Sotto"], country: "PE", role: "President of Peru" }),
      speaker({ speaker_id: "old-one", name: "Old One", country: "CL", role: "President of Chile", to: "2009-12-31" }),
      speaker({ speaker_id: "gabriela-rojas", name: "Gabriela Rojas", country: "CL", role: "President of Chile", from: "2010-01-01" })
    ]
  }

  test("knows a person by another name", () => {
    expect(
      speech("Luis Sotto said A was right. The Peruvian president said B was wrong.", { facts }).map((line) => line.split(":")[0])
    ).toEqual(["Luis Sotto", "Luis Sotto"])
  })

  test("knows who held an office on the day, where the page does not say", () => {
    expect(speech("The Chilean president said A was right.", { facts, date: "2015-05-05" })[0]).toBe(
      "Gabriela Rojas: The Chilean president said A was right."
    )
  })

  test("leaves the office open where several held it and the day is unknown", () => {
    expect(speech("The Chilean president said A was right.", { facts })[0]).toBe("-: The Chilean president said A was right.")
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
