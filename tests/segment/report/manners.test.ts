import { describe, expect, it } from "vitest"
import { report, speech, told } from "./told.ts"

/** Whose words are given, in order. */
const voices = (raw: string): readonly string[] => speech(raw).map((line) => line.split(":")[0]!)

describe("a source as other papers name it", () => {
  it.each([
    ["a given name that is a state too", "Coach Jordan Prout met fans. “We won,” Prout said.", ["Jordan Prout"]],
    [
      "a member of a party and a place",
      "But Sen. Ida Cole, R-Iowa, who chairs a committee, said no. “No,” Cole shot back.",
      ["Ida Cole", "Ida Cole"]
    ],
    [
      "the newly elected",
      "President Jon Berg congratulated Pia Sal on her election as Secretary General. The Secretary General said no.",
      ["Jon Berg", "Pia Sal"]
    ],
    ["the deputy by another word", "Prime Minister Jon Berg met Deputy Prime Minister Ida Cole. The deputy premier said no.", ["Ida Cole"]],
    ["an office of any state", "Namibian President Nils Aro met Rosa Diaz. The Namibian leader said no.", ["Nils Aro"]],
    ["a short office with a full stop", "Gov. Ida Stone met voters. “We won,” Stone said.", ["Ida Stone"]],
    ["the day between subject and verb", "Minister Ida Stone on Tuesday evening said rates would fall.", ["Ida Stone"]],
    ["a phrase between subject and verb", "Minister Ida Stone in an interview said rates would fall.", ["Ida Stone"]],
    [
      "a name that explains who is meant",
      "The harbour pilot, Jon Berg, praised the crew. “They were calm,” he said.",
      ["Jon Berg", "Jon Berg"]
    ],
    ["a description before the name", "“Prices will fall,” said market strategist Jon Berg.", ["Jon Berg"]],
    ["a described name before the verb", "Market strategist Jon Berg said prices would fall.", ["Jon Berg"]],
    ["an opinion", "In the opinion of opposition leader Ida Stone, the plan is late. She believes it fails.", ["Ida Stone", "Ida Stone"]],
    [
      "a form of address",
      "The Prime Minister, Shri Anil Roy said that ports matter. Shri Roy added that trains do too.",
      ["Anil Roy", "Anil Roy"]
    ],
    ["an address behind a field", "Minister of Roads and Family Welfare Dr. Uma Roy said tolls would fall.", ["Uma Roy"]],
    ["two fields", "Trade and Fisheries Minister Jon Berg said quotas would fall.", ["Jon Berg"]],
    ["an agency", "Labour’s Ida Stone said rents would rise.", ["Ida Stone"]],
    ["another word for the office", "Press secretary Jon Berg came. The spokesman said no date was set.", ["Jon Berg"]],
    ["a land as an adjective", "Premier of Batavia Ida Stone arrived. The Batavian leader said she was glad.", ["Ida Stone"]],
    ["the federal office", "Chancellor Ida Stone met farmers. “We listen,” said the Federal Chancellor.", ["Ida Stone"]],
    ["a style", "President His Highness Sheikh Omar Hadi met Jon Berg. His Highness said aid would go on.", ["Sheikh Omar Hadi"]],
    ["the passive with a clause", "President Ida Stone came. It was stressed by the President that losses must fall.", ["Ida Stone"]],
    [
      "the counterpart's land",
      "Premier Ida Stone met her Greek counterpart Jon Berg. Her Greek counterpart said talks went well.",
      ["Jon Berg"]
    ],
    [
      "somebody told of first",
      "Premier Jon Berg said no. Ida Rahm, a mother of three, fled. “It shook,” she said.",
      ["Jon Berg", "Ida Rahm"]
    ],
    ["a full name, known by the surname that speaks", "Ida Rahm lives here. “It shook,” Rahm said.", ["Ida Rahm"]],
    ["somebody else's deputy", "Governor Jon Berg's deputy, Ida Rahm, warned of a flood. “It rises,” Rahm said.", ["Ida Rahm", "Ida Rahm"]],
    ["somebody quoted by others", "President Ida Rahm was quoted by an agency as saying that all is well.", ["Ida Rahm"]],
    ["somebody others quoted", "The agency quoted President Ida Rahm as saying that all is well.", ["Ida Rahm"]],
    ["the designated", "Prime Minister-designate Ada Han spoke. “No,” Han said.", ["Ada Han"]],
    ["somebody of a board, behind an aside", "Engineer Ida Lund of the harbour board, meanwhile, said it leaks.", ["Ida Lund"]],
    ["somebody of a place", "Gov. Jon Berg of Tokai Prefecture said rates would fall.", ["Jon Berg"]],
    [
      "the chair of the house by another word",
      "Speaker of the National Assembly Ida Lund said yes. “No,” the Speaker of Parliament said.",
      ["Ida Lund", "Ida Lund"]
    ],
    ["a surname that is an adverb too", "Prime Minister Pham Long on May 4 said rates would fall.", ["Pham Long"]],
    ["a name behind a field", "Minister of Planning Sua Thi Mai said rates would fall.", ["Sua Thi Mai"]],
    ["what somebody called it", "Mayor Ida Stone, who voted no, called it a tax on nurses.", ["Ida Stone"]],
    ["a surname of two words", "Minister Omar Al Hadi said yes. Al Hadi said no.", ["Omar Al Hadi", "Omar Al Hadi"]],
    [
      "the writer of a message",
      "President Ida Rahm wrote to the team. “I am proud of you,” reads the message of greetings.",
      ["Ida Rahm", "Ida Rahm"]
    ],
    [
      "herself, where a man spoke too",
      "Minister Jon Berg said yes. Ida Rahm herself said no. “No,” she said.",
      ["Jon Berg", "Ida Rahm", "Ida Rahm"]
    ],
    [
      "who has just taken the floor",
      "Mayor Ida Rahm addressed the council.\n\n“We owed 340 million. We paid.\n\n“Thank you all.”",
      ["Ida Rahm", "Ida Rahm"]
    ]
  ])("is %s", (_, raw, names) => expect(voices(raw)).toEqual(names))

  it("keeps its clause out of the question it asks", () => {
    expect(told("“What else do you need?” President Ida Stone asked the farmers.")).toEqual([
      "cue Ida Stone: “",
      "quote Ida Stone: What else do you need?",
      "cue Ida Stone: ” President Ida Stone asked the farmers."
    ])
  })

  it("goes on reporting behind a cue", () => {
    expect(speech("“We help,” Ida Stone said, pointing out that aid had doubled. “We stay.”")).toEqual([
      "Ida Stone: We help,",
      "Ida Stone: pointing out that aid had doubled.",
      "Ida Stone: We stay."
    ])
  })
})

describe("a source that is not known", () => {
  it.each([
    [
      "the one just left unnamed",
      "Ambassador Jon Berg said yes. A Greek official told reporters talks go on. “In weeks,” the official said.",
      "In weeks,"
    ],
    ["somebody close to a matter", "Two people familiar with the deal said it leaks.", "Two people familiar with the deal said it leaks."],
    [
      "an authority behind what it says",
      "Fares will rise, the transit authority announced Monday.",
      "Fares will rise, the transit authority announced Monday."
    ],
    ["anybody of an office", "Minister Ida Stone said it works. “It is closed,” a Ministry of Roads spokesperson said.", "It is closed,"],
    [
      "somebody who declined",
      "A firm executive who would not be named said it leaks.",
      "A firm executive who would not be named said it leaks."
    ],
    ["a name that could not be read", "Minister Ida Stone said yes. “No,” Market told reporters after the fair.", "No,"],
    [
      "either of two",
      "After Jon Berg and Ola Holm had come, he said all was well.",
      "After Jon Berg and Ola Holm had come, he said all was well."
    ],
    ["one of two men", "Minister Jon Berg said yes. Minister Jon Berg met Ola Holm. The two men talked. “Good,” he said.", "Good,"],
    ["one of several", "Minister Ida Rahm said yes. “It never came up,” one of the officials said.", "It never came up,"],
    [
      "heads of state together",
      "President Ida Rahm said yes. The heads of state and government stressed that it works.",
      "The heads of state and government stressed that it works."
    ],
    ["a pronoun behind a stranger", "Minister Ida Rahm said yes.\n\nQadu Tengo burned. “It is hot,” he said.", "It is hot,"]
  ])("is %s", (_, raw, words) => expect(speech(raw)).toContain(`-: ${words}`))

  it("is an issue where a pronoun leaves it open", () => {
    const { issues } = report("After Jon Berg and Ola Holm had come, he said all was well.")
    expect(issues.map(({ code }) => code)).toEqual(["ambiguous-speaker"])
  })
})

describe("what nobody on the page says", () => {
  it("is that a guest was welcomed", () =>
    expect(speech("Secretary General Jon Berg welcomed President Ida Rahm to the palace.")).toEqual([]))

  it("is a saying", () => {
    const kinds = report("Mayor Ida Stone said it rains. As the proverb goes, “rain in May fills the hay.”").passages.map(
      ({ kind }) => kind
    )
    expect(kinds).not.toContain("quote")
  })

  it("is a quoted line in capitals, which is a heading", () => {
    expect(told("Ida Stone said it works.\n\n“WE STAND TOGETHER”")).toContain("heading -: “WE STAND TOGETHER”")
  })

  it("is a line of words that look like verbs", () => expect(told("Questions and answers")).toEqual(["heading -: Questions and answers"]))
})
