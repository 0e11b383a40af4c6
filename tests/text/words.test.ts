import { describe, expect, test } from "vitest"
import { fold, forms, noWords, stem, wordReader } from "../../pipeline/text/words.ts"

const read = wordReader((form) => ({ form }))
const formsOf = (text: string) => forms(text, { start: 0, end: text.length })

describe("words", () => {
  test("are parted by white space of every kind, quotation marks, dashes and hyphens", () => {
    expect(formsOf("a\u00a0“long–term”\u2009high-tech\tplan")).toEqual(["a", "long", "term", "high", "tech", "plan"])
  })

  test("are added to those read before, and a prefix joins none of another span", () => {
    const raw = "Re-use co-|operation"
    const found = noWords()
    read(raw, { start: 0, end: 10 }, found)
    read(raw, { start: 10, end: raw.length }, found)
    read(raw, { start: 3, end: 6 }, found)
    expect(found.known.map(({ form }, index) => [found.start[index], found.end[index], form])).toEqual([
      [0, 6, "reuse"],
      [7, 9, "co"],
      [11, 20, "operation"],
      [3, 6, "use"]
    ])
  })

  test("keep their place in the page", () => {
    const raw = "The re-use of Ann’s boats"
    const found = noWords()
    read(raw, { start: 4, end: raw.length }, found)
    expect(found.known.map(({ form }, index) => [raw.slice(found.start[index], found.end[index]), form])).toEqual([
      ["re-use", "reuse"],
      ["of", "of"],
      ["Ann’s", "ann"],
      ["boats", "boats"]
    ])
  })

  test("numbers hold their points and commas; thousands are closed up", () => {
    expect(formsOf("3,000.5 of 1,234,567 or 70%")).toEqual(["3000.5", "of", "1234567", "or", "70", "percent"])
  })

  test("hold letters and marks of every script", () => {
    expect(formsOf("E\u0301lan слово 漢字 𝔸𝔹 \u{10437}\u{1e8d0}")).toEqual(["élan", "слово", "漢字", "ab", "\u{10437}\u{1e8d0}"])
  })

  test("points, commas and apostrophes end a word that goes on with nothing", () => {
    expect(formsOf("U.S., 5.,6 rock'n'roll' a.-b a’,b")).toEqual(["u.s", "5", "6", "rock'n'roll", "a", "b", "a", "b"])
  })

  test("end where the span ends", () => {
    expect(forms("12.5 and", { start: 0, end: 3 })).toEqual(["12"])
  })

  test("a prefix without its word is a word", () => {
    expect(formsOf("co- and sub-")).toEqual(["co", "and", "sub"])
  })
})

describe("fold", () => {
  test.each([
    ["organise", "organize"],
    ["organisations", "organizations"],
    ["analysing", "analyzing"],
    ["labour", "labor"],
    ["neighbouring", "neighboring"],
    ["centre", "center"],
    ["travelled", "traveled"],
    ["dialogue", "dialog"],
    ["defence", "defense"],
    ["programmes", "programs"],
    ["ﬁsh", "fish"],
    ["Minister’s", "minister"]
  ])("%s is %s", (one, other) => expect(fold(one)).toBe(fold(other)))

  test.each([
    ["four", "for"],
    ["wise", "wize"],
    ["hour", "hor"],
    ["our", "or"]
  ])("%s is not %s", (one, other) => expect(fold(one)).not.toBe(fold(other)))
})

describe("stem", () => {
  test.each([
    ["region", "regional"],
    ["deliver", "delivered"],
    ["integrate", "integration"],
    ["Belarus", "Belarusian"],
    ["cooperate", "cooperation"],
    ["country", "countries"],
    ["run", "running"]
  ])("%s and %s share one", (one, other) => expect(stem(fold(one))).toBe(stem(fold(other))))

  test.each([
    ["harbour", "harvest"],
    ["nation", "native"],
    ["port", "portrait"]
  ])("%s and %s do not", (one, other) => expect(stem(fold(one))).not.toBe(stem(fold(other))))
})
