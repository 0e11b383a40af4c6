import { describe, expect, it, test } from "vitest"
import { fixedPhrases } from "../../../pipeline/english/numbers/idioms.ts"
import { months } from "../../../pipeline/english/numbers/times.ts"
import { units } from "../../../pipeline/english/numbers/units.ts"
import { read } from "../numbers-of-text.ts"

const found = (phrase: string, raw: string): boolean =>
  read(raw).some(({ start, end }) => start <= raw.indexOf(phrase) && end > raw.indexOf(phrase))

describe("an item is found by whatever word or sign opens it", () => {
  it("a fixed phrase", () => {
    expect(fixedPhrases.filter(([phrase]) => !found(phrase, `They saw ${phrase} there, and two ships.`)).map(([phrase]) => phrase)).toEqual(
      []
    )
  })

  it("a unit of time with its half", () => {
    const times = [...units].filter(([, { dimension }]) => dimension === "time").map(([name]) => name)
    expect(times.filter((name) => !found(name, `They waited a ${name} and a half.`))).toEqual([])
  })

  it("a month", () => {
    const names = [...months.keys()].map((name) => name[0]!.toUpperCase() + name.slice(1))
    expect(names.filter((name) => !found(name, `It was ${name} 5, 2019 there.`))).toEqual([])
  })

  test.each(["+32 2 555 40 73", "every other year", "½ of it", "twice", "a third of them", "several", "1990s"])("%s", (phrase) => {
    expect(found(phrase, `They saw ${phrase}, and two ships.`)).toBe(true)
  })
})
