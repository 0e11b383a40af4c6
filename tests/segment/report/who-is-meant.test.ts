import { describe, expect, test } from "vitest"
import { noFacts, report, speaker, speech, told } from "./told.ts"

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
