import { describe, expect, it } from "vitest"
import { remembered } from "../../../pipeline/text/keys/remembered.ts"

describe("answers that are remembered", () => {
  it("are given again without asking, those of very long words aside", () => {
    const asked: string[] = []
    const answer = remembered((word) => {
      asked.push(word)
      return word.toUpperCase()
    })
    const long = "quay".repeat(20)
    for (const word of ["quay", "quay", "interdepartmental", "interdepartmental", long, long]) expect(answer(word)).toBe(word.toUpperCase())
    expect(asked).toEqual(["quay", "interdepartmental", long, long])
  })

  it("are right when there were more words than are kept, and others have the same hash", () => {
    const answer = remembered((word) => `${word}!`, 1)
    for (const word of ["a", "b", "c", "a", "d", "b", "a", "a"]) expect(answer(word)).toBe(`${word}!`)
  })
})
