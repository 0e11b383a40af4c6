import { describe, expect, it } from "vitest"
import { remembered } from "../../pipeline/text/remembered.ts"

describe("answers that are remembered", () => {
  it("are given again without asking, long words aside", () => {
    const asked: string[] = []
    const answer = remembered((word) => {
      asked.push(word)
      return word.toUpperCase()
    })
    expect(["quay", "quay", "interdepartmental", "interdepartmental"].map(answer)).toEqual([
      "QUAY",
      "QUAY",
      "INTERDEPARTMENTAL",
      "INTERDEPARTMENTAL"
    ])
    expect(asked).toEqual(["quay", "interdepartmental", "interdepartmental"])
  })

  it("are right when there were more words than are kept", () => {
    const answer = remembered((word) => `${word}!`, 2)
    for (const word of ["a", "b", "c", "a", "d", "b", "a"]) expect(answer(word)).toBe(`${word}!`)
  })
})
