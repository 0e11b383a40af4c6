import { describe, expect, it } from "vitest"
import { segmented } from "../read.ts"

const names = (text: string) => {
  const { utterances, people } = segmented(text)
  const nameOf = new Map(people.map(({ speakerId, name }) => [speakerId, name]))
  return utterances.map(({ speakerId, label }) => (speakerId === null ? `(${label})` : nameOf.get(speakerId)))
}
const meeting = (...turns: readonly string[]) =>
  names(`Meeting on ports\n\nMay 3, 2019\n\nMayor Anna Berg: Good day.\n\n${turns.join("\n\n")}\n\nAnna Berg: Thank you.\n`).slice(1, -1)

describe("a label in another dress", () => {
  it.each([
    [["Ida Holm: Ida Holm, Radio Quay."], ["Ida Holm"]],
    [
      ["Mayor Ida Hau\u00ADgen: Thank you.", "Ida\u200B Haugen: Please."],
      ["Ida Haugen", "Ida Haugen"]
    ],
    [
      ["Ida Holm: We have letters.", "Ida Holm: “When will the pier open?”"],
      ["Ida Holm", "Ida Holm"]
    ],
    [
      ["MODERATOR: Good evening, all.", "MODERATOR: Ida Holm, Quay Radio."],
      ["(MODERATOR)", "(MODERATOR)"]
    ],
    [
      ["Question: What does it cost?", "Question: off microphone."],
      ["(Question)", "(Question)"]
    ],
    [["US Secretary of Labor Ida Holm: Thank you."], ["Ida Holm"]],
    [["Director of PORT.NO Ida Holm: Thank you."], ["Ida Holm"]],
    [["Editor of Havnebladet [Harbour Paper] Ida Holm: Thank you."], ["Ida Holm"]],
    [["Prime Minister of Finland Ida Holm (retranslated: Thank you for the talk."], ["Ida Holm"]],
    [
      ["Ida: Good day, madam.", "Ida: My name is Ida, and I am nine."],
      ["Ida", "Ida"]
    ],
    [["Hon. Members: Hear, hear!"], ["(Hon. Members)"]],
    [["Opposition members: Shame!"], ["(Opposition members)"]],
    [["Moderator (Ida Holm): We have time for one more."], ["Ida Holm"]],
    [["Moderator (Quay Radio): We have time for one more."], ["(Moderator (Quay Radio))"]],
    [["3. Ida Holm (North Quay) (SNP): To ask the mayor when the ferry will return."], ["Ida Holm"]],
    [["Mr. Ole Lind (Norway), President of the Union: We planted trees."], ["Ole Lind"]]
  ])("%j", (turns, expected) => {
    expect(meeting(...turns)).toEqual(expected)
  })

  it("stands with a time code alone on its line", () => {
    const debate = ["Ole Lind: (00:35) Good evening.", "Ida Holm: (01:10)", "That is not true.", "Voter 1 02:03", "What of the buses?"]
    expect(meeting(...debate).slice(0, 2)).toEqual(["Ole Lind", "Ida Holm"])
  })

  it("is printed in capitals, with party and state behind the name", () => {
    const show = [
      "OLE LIND, HOST: Governor, how many left?",
      "GOV. IDA HOLM (D), OREGON: Forty thousand.",
      "REAR ADM. PAL LIE (RET.), ANALYST: Ships went too.",
      "HOLM: Let me add the trains.",
      "UNIDENTIFIED FEMALE: We need blankets."
    ]
    expect(meeting(...show)).toEqual(["Ole Lind", "Ida Holm", "Pal Lie", "Ida Holm", "(UNIDENTIFIED FEMALE)"])
  })

  it("is a line of the House of Commons, seat and party or the holder of the office below it", () => {
    const lines = `Ferries\n\nIda Holm\n(North Quay) (Lab)\n\nWhat is the cost?\n\nThe Minister of State, Department for Ports\n(Mr Ole Lind)\n
We pay £4 million.\n\nIda Holm\n\nFour is not enough.\n\nMr Speaker\n\nOrder.\n\nMr Lind\n\nI hear her.\n`
    expect(names(lines)).toEqual(["Ida Holm", "Ole Lind", "Ida Holm", "(Mr Speaker)", "Ole Lind"])
  })

  it.each([
    [
      "HON. J. HOLM.- Sir, I rise.",
      "HON. MEMBERS.- Hear!",
      "HON. P. LIE.- Will she give way?",
      "HON. J. HOLM.- No.",
      "HON. P. LIE.- Pity."
    ],
    [
      "Ida Holm (ECR), blue-card speech. – I ask.",
      "President. – Please.",
      "Ole Lind (S&D). – No.",
      "Ida Holm (ECR). – Why?",
      "President. – Order."
    ]
  ])("is closed by a full stop and a dash: %s", (...turns) => {
    const { utterances, people } = segmented(`Sitting\n\nMay 3, 2019\n\n${turns.join("\n\n")}\n`)
    expect(utterances).toHaveLength(5)
    expect(people.map(({ roles }) => roles)).toEqual([[], []])
  })

  it("opens a line of a wrapped paragraph in the Congressional Record", () => {
    const record = `                     FERRY ACT\n
  Ms. HOLM of Maine. Mr. Speaker, this bill would repair more than 1,200
piers in 14 counties over 3 years, and it would do so without a new
tax on anybody at all.
  The SPEAKER pro tempore. The gentleman from Ohio is recognized for five
minutes.
  Mr. ST. LIND. I thank the Chair, and I have one question about the ice
that nobody has answered.
  The PRESIDING OFFICER (Ms. Voss). The Senator is recognized.
  The Acting CHAIR. Is there objection?
  There was no objection.
  Ms. HOLM of Maine. I yield back.\n`
    expect(names(record)).toEqual(["Holm", "(The SPEAKER pro tempore)", "St. Lind", "Voss", "(The Acting CHAIR)", "Holm"])
  })

  it("in capitals opens a turn on a new line of a wrapped block, where the line before ends a sentence", () => {
    const call = `Press call\n\nMay 3, 2019\n
MODERATOR: Thank you all for joining. This call is on the record, and we
have Minister Holm with us, who will take a few questions at the end.
MINISTER HOLM: Good morning. There are 83 fires. As we were told in
OSLO: nobody sleeps. That is the first thing I have to say to all of
you this morning, before we go on with the rest of the news.
Q  Will it rain before the end of the week in the north, as they say?
MINISTER HOLM: No.\n`
    expect(names(call)).toEqual(["(MODERATOR)", "Holm", "(Q)", "Holm"])
  })
})

describe("the name in a label", () => {
  it.each([
    ["Roads, Bridges and Ports Minister Ida Holm", "Ida Holm", "Roads, Bridges and Ports Minister"],
    ["Civil Defence, Fire and Flood Relief Agency Head Ida Holm", "Ida Holm", "Civil Defence, Fire and Flood Relief Agency Head"],
    ["Assistant Minister for Ports and National Culture (Mr. Holm)", "Holm", "Assistant Minister for Ports and National Culture"],
    ["Chairman of the Committee on Law and City Building Pavel Holm", "Pavel Holm", "Chairman of the Committee on Law and City Building"],
    ["Director General of State Corporation Nordcosmos Igor Holm", "Igor Holm", "Director General of State Corporation Nordcosmos"],
    ["CEO of Harbour Bank German Holmov", "German Holmov", "CEO of Harbour Bank"],
    ["Chancellor of Germany Holm", "Holm", "Chancellor of Germany"],
    ["Liberal Ida Moldovan", "Ida Moldovan", "Liberal"],
    ["Fisherman Pal Lie", "Pal Lie", "Fisherman"],
    ["NORDOIL CEO Ida Holm", "Ida Holm", "NORDOIL CEO"]
  ])("%s", (label, name, role) => {
    const { people } = segmented(`Meeting on ports\n\nMay 3, 2019\n\n${label}: Good day, friends.\n\nQuestion: What does it cost?\n`)
    expect(people).toMatchObject([{ name, roles: [role] }])
  })
})
