import { describe, expect, it } from "vitest"
import { segmented } from "../read.ts"

const head = "Briefing on the ferry pier\n\nMay 3, 2019\n\n"
const turns = (...lines: readonly string[]) => segmented(`${head}${lines.join("\n")}\n`).utterances.map(({ label }) => label)

const first = ["MS. HOLM:  Good day to everybody on the quay, and please", "stay behind the yellow line while the ferry comes in."]
const answer = ["MS. HOLM:  On Sunday, if the wind lets us, and it hardly", "ever does in March, as all of you who sail know by now."]

describe("the letter of a question with a gap behind it, on a line in a paragraph of broken lines", () => {
  it.each(["Q    Madam, when will", "Q  Madam, when will", "Q\tMadam, when will", "Q    so when will"])("opens a turn: %j", (question) => {
    expect(turns(...first, question, "the bridge be open again for people who want to walk", "to work?", ...answer)).toEqual([
      "MS. HOLM",
      "Q",
      "MS. HOLM"
    ])
  })

  it("interrupts a sentence", () => {
    expect(turns(...first, "If the crane is late, or the ice still lies in the bay, we", "Q    It is late.", ...answer)).toEqual([
      "MS. HOLM",
      "Q",
      "MS. HOLM"
    ])
  })

  it.each(["A    On Sunday.", "A  On Sunday.", "A\tOn Sunday."])("is followed by the letter of the answer: %j", (reply) => {
    expect(turns(...first, "Q    When?", reply, "Q    Which one?", ...answer)).toEqual(["MS. HOLM", "Q", "A", "Q", "MS. HOLM"])
  })

  it("is none in a word or before a single space in mid-sentence", () => {
    expect(turns(...first, "We call it pier", "Q because of its form,", "A  long pier.", ...answer)).toEqual(["MS. HOLM", "MS. HOLM"])
  })
})
