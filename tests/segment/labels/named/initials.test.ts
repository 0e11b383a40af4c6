import { describe, expect, it } from "vitest"
import { segmented } from "../../read.ts"

const interview = (above: readonly string[], asks: string, answers: string): readonly (string | null)[] => {
  const turns = [
    `${asks}: Madam, the harbour has lost two ferries this year. Why?`,
    `${answers}: Because they were old, and we have sold them to people who like old ferries.`,
    `${asks}: Will there be new ones?`,
    `${answers}: Three of them, in May.`
  ]
  const { utterances, people } = segmented(`Harbour talks\n\n${above.join("\n\n")}\n\n4 May 2018\n\n${turns.join("\n\n")}\n`)
  const nameOf = new Map(people.map(({ speakerId, name }) => [speakerId, name]))
  const names = utterances.map(({ speakerId, label }) => nameOf.get(speakerId ?? "") ?? `(${label})`)
  expect(names.slice(2)).toEqual(names.slice(0, 2))
  return names.slice(0, 2)
}

const lead = "Mayor Šárka Novotná speaks to our reporter about ferries, cranes and the price of fish"
const byline = "By Đuro Lind | Quay Post, Norway"

describe("initials as labels", () => {
  it.each([
    ["Đ.L.", "Š.N."],
    ["ĐL", "SN"],
    ["Đ. L.", "Š. N."]
  ])("are those of the one person above with these initials, accents apart: %s, %s", (asks, answers) => {
    expect(interview([lead, byline], asks, answers)).toEqual(["Đuro Lind", "Šárka Novotná"])
  })

  it("may leave out a second given name, or have it", () => {
    const above = ["The mayor, Karen Marie Lund, on her last winter", "Interview by Jean-Pierre Morel"]
    expect(interview(above, "J.M.", "K.L.")).toEqual(["Jean-Pierre Morel", "Karen Marie Lund"])
    expect(interview(above, "J.P.M.", "K.M.L.")).toEqual(["Jean-Pierre Morel", "Karen Marie Lund"])
  })

  it("stay where two people have them, or nobody, or only a paper", () => {
    expect(interview([lead, "By Simon Nygaard"], "E.F.", "S.N.")).toEqual(["E.F.", "S.N."])
    expect(interview([lead, byline], "Q.P.", "Š.N.")).toEqual(["(Q.P.)", "Šárka Novotná"])
    expect(interview([lead, "An interview for Havne Bladet"], "H.B.", "Š.N.")).toEqual(["(H.B.)", "Šárka Novotná"])
  })
})
