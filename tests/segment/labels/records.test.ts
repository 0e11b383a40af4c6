import { describe, expect, it } from "vitest"
import { segmented, told } from "../read.ts"

const page = (...paragraphs: readonly string[]) => segmented(`${paragraphs.join("\n\n")}\n`)
const turns = (...paragraphs: readonly string[]) => {
  const { utterances, people } = page(...paragraphs)
  const nameOf = new Map(people.map(({ speakerId, name }) => [speakerId, name]))
  return utterances.map(({ speakerId, label }) => (speakerId === null ? `(${label})` : nameOf.get(speakerId)))
}

describe("labels of records, briefings and panels", () => {
  it("stand in square brackets", () => {
    expect(turns("[Host]: Who built it?", "[Ida Holm]: We did.", "[Host]: And when?", "[Ida Holm]: In May.")).toEqual([
      "(Host)",
      "Ida Holm",
      "(Host)",
      "Ida Holm"
    ])
  })

  it("are numbered letters where both question and answer are", () => {
    expect(turns("On the pier", "Q1: Who pays?", "A1: The port does.", "Q2: How much?", "A2: Half of it.")).toEqual([
      "(Q1)",
      "(A1)",
      "(Q2)",
      "(A2)"
    ])
    expect(turns("On the harvest", "Q1: We sold less than we had hoped.", "Q2: We sold more than in any year.")).toEqual([])
  })

  it("end in a dash where two of them are repeated", () => {
    const panel = [
      "Moderator – Who owns the rain?",
      "Prof. Holm – Nobody does.",
      "Moderator – A joke?",
      "Prof. Holm – A tax – and a dear one."
    ]
    expect(turns("Panel on rain", ...panel)).toEqual(["(Moderator)", "Holm", "(Moderator)", "Holm"])
    expect(
      turns("Those present", "Ida Holm – Mayor of Bergen.", "Ole Lind – Head of the Port.", "Pal Lie – Engineer.", "Ida Lie – Guest.")
    ).toEqual([])
  })

  it("stand behind the number of a question of a committee", () => {
    expect(
      turns(
        "Hearing on cliffs",
        "Q12 Chair: How fast?",
        "Dr Holm: Two metres a year.",
        "Q13 Ole Lind: Since when?",
        "Dr Holm: Since the flood."
      )
    ).toEqual(["(Chair)", "Holm", "Ole Lind", "Holm"])
  })

  it("stand behind the number of a question before a form of address, not before an item of a list", () => {
    expect(
      turns(
        "Silt in the reservoirs",
        "*217. SMT. IDA HOLM: Will the Minister be pleased to state:",
        "(a) how much silt there is?",
        "THE MINISTER OF WATER (SHRI OLE LIND): Less than we had feared.",
        "DR. (KUMARI) ASTRID LIE: Sir, how much less?",
        "SHRI OLE LIND: Two conditions are open:",
        "1. Forest clearance: received in May.",
        "SHRIMATI IDA HOLM: And the other?"
      )
    ).toEqual(["Ida Holm", "Ole Lind", "Astrid Lie", "Ole Lind", "Ida Holm"])
  })

  it("take the mark of a language behind their dash, and no other bracket", () => {
    const read = page(
      "Ferries (debate)",
      "President. – The next item is the report on ferries.",
      "Ida Holm, rapporteur. – (SV) Madam President, the ferry is late.",
      "President. – Thank you.",
      "Ida Holm, rapporteur. – (A) is the better text.",
      "President. – (EL) The debate is closed."
    )
    expect(told(read).filter((line) => line.startsWith("verbatim"))).toEqual([
      "verbatim: The next item is the report on ferries.",
      "verbatim ida-holm: Madam President, the ferry is late.",
      "verbatim: Thank you.",
      "verbatim ida-holm: (A) is the better text.",
      "verbatim: The debate is closed."
    ])
  })

  it("say to whom a question goes", () => {
    const [first] = turns(
      "1. IDA HOLM (Centre) to the Minister of Ports: How many piers fell?",
      "Hon OLE LIND (Minister of Ports): Two.",
      "Ida Holm: Why?"
    )
    expect(first).toBe("Ida Holm")
  })

  it("open the page with a question, which is no headline", () => {
    expect(
      turns("Ms HOLM (North Quay) (14:02): Who pays for it?", "Mr LIND (Bergen—Minister for Ports): The port does.", "Ms HOLM: All of it?")
    ).toEqual(["Holm", "Lind", "Holm"])
    expect(page("Minister Lind: who pays?", "The pier fell on Monday.", "Nobody was hurt.").title).toBe("Minister Lind: who pays?")
  })

  it("are no time codes and no words of an interpreter", () => {
    const {
      utterances,
      page: { raw }
    } = page("Debate", "Ida Holm (00:04):\nGood evening.", "PREMIER LIND: (As interpreted.) Good evening.", "Ida Holm (00:31):\nShall we?")
    expect(utterances.map(({ label, start }) => [label, raw.slice(start, start + 4)])).toEqual([
      ["Ida Holm", "Good"],
      ["PREMIER LIND", "Good"],
      ["Ida Holm", "Shal"]
    ])
  })

  it("are “Mr Speaker” where others address him so with a comma", () => {
    expect(
      turns(
        "Questions",
        "Mr Lind: Mr Speaker, who pays?",
        "Mr Holm: I do, Mr Speaker, gladly.",
        "Mr Speaker: Next question.",
        "Mr Lind: And when?"
      )
    ).toEqual(["Lind", "Holm", "(Mr Speaker)", "Lind"])
  })

  it.each([
    "Facilitator",
    "Special Rapporteur",
    "Panellist",
    "Several voices",
    "Master of Ceremonies",
    "THE COURT",
    "Voice over",
    "Co-host",
    "Deputies"
  ])("name nobody: %s", (label) => {
    expect(turns("Talk", "Mayor Ida Holm: Good day.", `${label}: We take questions now.`, "Ida Holm: Thank you.")[1]).toBe(`(${label})`)
  })

  it("are no offices of a list", () => {
    const list = [
      "Mayor of Bergen: two, and both could swim.",
      "Minister of Ports: I have met one, and he could not.",
      "Head of the Bank: one, and he paid."
    ]
    expect(turns("Talk", "Director Ida Holm: Our pupils became these.", ...list, "Ole Lind: And you?", "Ida Holm: I stayed.")).toEqual([
      "Ida Holm",
      "Ole Lind",
      "Ida Holm"
    ])
  })

  it("are no witnesses of a list of those present", () => {
    expect(turns("Hearing", "Witness: Dr Holm, Director, Coast Survey.", "Chair: Good day.", "Dr Holm: Good day.")).toEqual([
      "(Chair)",
      "Holm"
    ])
    expect(turns("Hearing", "Chair: Good day.", "Witness: Dr Holm, Director Lind, I saw it fall.")).toEqual(["(Chair)", "(Witness)"])
  })
})

describe("what a label prints in brackets", () => {
  const roles = (...paragraphs: readonly string[]) =>
    Object.fromEntries(page("Meeting", ...paragraphs).people.map(({ name, roles }) => [name, roles[0] ?? null]))

  it("is an office with a noun of rank, without seat and party", () => {
    expect(
      roles(
        "Hon. Ida Holm (Minister of Ports, Lib.): Good day.",
        "Mr LIND (Bergen—Minister for Trade): Good day.",
        "PAL LIE (MAYOR OF LAKSELV): Good day.",
        "Ola Berg (Bishop Auckland) (Lab): Good day.",
        "Kari Moe (speaking German): Good day."
      )
    ).toEqual({
      "Ida Holm": "Minister of Ports",
      Lind: "Minister for Trade",
      "Pal Lie": "Mayor of Lakselv",
      "Ola Berg": null,
      "Kari Moe": null
    })
  })

  it("is the state somebody speaks for, where labels print several", () => {
    expect(roles("Mr. Lind (Norway): I thank the Chair.", "Ms. Holm (Ghana): I do, too.")).toEqual({ Lind: "Norway", Holm: "Ghana" })
    expect(roles("Mr. LIND (Georgia): I thank the Chair.", "Ms. HOLM (Ohio): I do, too.")).toEqual({ Lind: null, Holm: null })
  })
})

describe("a printed record", () => {
  it("gives its running heads, votes and interjections to nobody, and goes on with the turn", () => {
    const notes = [
      "S/PV.9001 Piers of the north 08/03/2022",
      "2/14 22-28411",
      "22-28411 (E)\nThis record contains the text of speeches delivered in English.",
      "June 12, 2019 CONGRESSIONAL RECORD — HOUSE H4513",
      "[Vote: Ayes 9, Noes 1]",
      "(The speaker agreed to take a question under Rule 171(8))",
      "(Ole Lind [Centre]: You had three years!)",
      "Ms Moe interjecting—",
      "Ole Lind (North Quay) rose—",
      "The question was taken; and the bill was passed.",
      "Draft resolution A/7/L.9 was adopted.",
      "… (Interruptions)",
      "--- Recess taken at 10:42 a.m.",
      "Mr. HOLM addressed the Chair.",
      "At 3:20 p.m., the session was resumed.",
      "A party vote was called for on the question, That the report be noted.",
      "Interjections.",
      "14:06",
      "Check against delivery: the spoken word counts."
    ]
    const read = page(
      "Meeting",
      "Mayor Ida Holm: We had three piers.",
      ...notes,
      "I saw the first of them fall.",
      "Ole Lind: And the second?"
    )
    expect(told(read).filter((line) => line.startsWith("verbatim"))).toEqual([
      "verbatim ida-holm: We had three piers.",
      "verbatim ida-holm: I saw the first of them fall.",
      "verbatim ole-lind: And the second?"
    ])
  })

  it("keeps what somebody says in brackets, or of a record", () => {
    const said = [
      "(I must say: it was cold.)",
      "The question was taken up by my friends, and I thank them.",
      "I read CONGRESSIONAL RECORD — HOUSE every day."
    ]
    const read = page("Meeting", "Mayor Ida Holm: We had three piers.", ...said, "Ole Lind: And then?")
    expect(told(read).filter((line) => line.startsWith("verbatim ida-holm"))).toHaveLength(4)
  })
})
