import { describe, expect, it } from "vitest"
import { segmented, told } from "../read.ts"

const page = (...paragraphs: readonly string[]) => segmented(`${paragraphs.join("\n\n")}\n`)
const turns = (...paragraphs: readonly string[]) => {
  const { utterances, people } = page(...paragraphs)
  const nameOf = new Map(people.map(({ speakerId, name }) => [speakerId, name]))
  return utterances.map(({ speakerId, label }) => (speakerId === null ? `(${label})` : nameOf.get(speakerId)))
}

describe("labels of the House of Lords", () => {
  it("name members by name and place, by title or by see", () => {
    const lords = [
      "The Minister of State, Home Office (Lord Holm of Quay) (Lab): My Lords, I beg to move.",
      "Baroness Lind of North Pier: My Lords, who pays?",
      "The Earl of Lie: My Lords, I do not.",
      "The Lord Bishop of Bergen: My Lords, nor do I.",
      "Noble Lords: Oh!",
      "Lord Holm of Quay: My Lords, the house does."
    ]
    expect(turns(...lords)).toEqual([
      "Holm of Quay",
      "Lind of North Pier",
      "Earl of Lie",
      "Bishop of Bergen",
      "(Noble Lords)",
      "Holm of Quay"
    ])
  })

  it("are no offices", () => {
    expect(
      turns("The Lord Chancellor: I have seen the report of the judges.", "The Lord Speaker: We shall now adjourn for one hour.")
    ).toEqual(["(The Lord Chancellor)", "(The Lord Speaker)"])
  })
})

describe("labels of a town council", () => {
  it("name offices without a person, and people after offices", () => {
    const council = [
      "City Clerk: Roll call, please.",
      "Councilmember Holm: Here.",
      "CITY ATTORNEY: I am here, too.",
      "Mayor Pro Tem Lind: Here."
    ]
    expect(turns("Council meeting", ...council, "Delegate Lie: Present, as I was.", "City Clerk: We have a quorum.")).toEqual([
      "(City Clerk)",
      "Holm",
      "(CITY ATTORNEY)",
      "Lind",
      "Lie",
      "(City Clerk)"
    ])
  })
})

describe("the chair", () => {
  const debate = (chair: string): readonly string[] => [
    "Mr. HOLM. I ask for five minutes.",
    "The PRESIDING OFFICER. Without objection.",
    "Mr. HOLM. I thank the Chair.",
    `${chair}. Is there objection?`,
    "Mr. LIND. There is none."
  ]

  it("is not given the words of those who sat there before", () => {
    expect(turns(...debate("The PRESIDING OFFICER (Mr. Lie)"))).toEqual(["Holm", "(The PRESIDING OFFICER)", "Holm", "Lie", "Lind"])
  })

  it("closes with a stop without capitals, too", () => {
    expect(turns(...debate("The Chairman")).at(3)).toBe("(The Chairman)")
  })

  it("is one of several grades where labels repeat it", () => {
    const house = ["Mr Speaker: Order.", "Mr Ole Holm: I rise.", "Mr Speaker: Proceed.", "Mr First Deputy Speaker: Order!"]
    expect(turns(...house)).toEqual(["(Mr Speaker)", "Ole Holm", "(Mr Speaker)", "(Mr First Deputy Speaker)"])
  })
})

describe("who may be a speaker ends the turn above", () => {
  it.each([
    [["PRESIDENT: Who knows?", "HALDEN: Nobody.", "PRESIDENT: Sure?", "DIRING: I am.", "HALDEN: Well."], "DIRING: I am."],
    [["Q. When was it?", "A. In May.", "Mr. HOLM. I object.", "Q. Which day?", "A. A Sunday."], "Mr. HOLM. I object."]
  ])("%j", (lines, open) => {
    expect(told(page(...lines))).toContain(`narration: ${open}`)
  })

  it("is nobody by initials that the page does not explain", () => {
    expect(segmented("An evening on the pier\n\nAB: Why?\n\nTR: Because.\n\nAB: When?\n\nTR: In May.\n").people).toEqual([])
  })
})
