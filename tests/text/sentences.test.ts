import { describe, expect, it } from "vitest"
import { sentences } from "../../pipeline/text/sentences.ts"

const cut = (raw: string): readonly string[] => sentences(raw, { start: 0, end: raw.length }).map(({ start, end }) => raw.slice(start, end))

describe("sentences", () => {
  it("end with a mark before a capital, with the marks that close it", () => {
    expect(cut("The pier is open. “Is it?” He smiled… Then it rained! ")).toEqual([
      "The pier is open.",
      "“Is it?”",
      "He smiled…",
      "Then it rained!"
    ])
  })

  it("end behind all marks that close them, and where marks stand before marks", () => {
    expect(cut("(“It rained.”) Then it did not...” And “so!”’» They left?! Yes.")).toEqual([
      "(“It rained.”)",
      "Then it did not...”",
      "And “so!”’»",
      "They left?!",
      "Yes."
    ])
  })

  it("end after a word that is an abbreviation only before a number", () => {
    expect(cut("He said no. She said yes to No. 5 and Art. 12 alike.")).toEqual(["He said no.", "She said yes to No. 5 and Art. 12 alike."])
  })

  it("do not end after abbreviations, initials and before small letters", () => {
    expect(cut("Mr. Berg and A. Holm met the U.S. team at 5 p.m. on the pier... and left.")).toHaveLength(1)
  })

  it("hold every character but white space, also where nothing ends", () => {
    for (const raw of ["a".repeat(10_000), "a ".repeat(5000), "😀".repeat(4000), ` ${"yes, ".repeat(3000)}`]) {
      expect(cut(raw).join("").replace(/\s/g, "")).toBe(raw.replace(/\s/g, ""))
      expect(cut(raw).every((sentence) => sentence.length <= 3000 && sentence.isWellFormed())).toBe(true)
    }
  })

  it("are cut between words where they would be too long", () => {
    expect(new Set(cut("harbour ".repeat(1000)).flatMap((sentence) => sentence.split(" ")))).toEqual(new Set(["harbour"]))
  })
})
