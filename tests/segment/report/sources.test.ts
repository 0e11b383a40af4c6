import { describe, expect, test } from "vitest"
import { speech } from "./told.ts"

const lead = "The council met on Monday. Mayor Kari Holm opened the meeting.\n\n“We have waited for years,” Holm said."
/** Who says the last quotation of an article, with its first words. */
const last = (paragraph: string): string | undefined => speech(`${lead}\n\n${paragraph}`).at(-1)

describe("the clause of a quotation names its source", () => {
  test.each([
    ["“It costs too much,” Rep. Ida Lund (D-Ore.) said on Friday.", "Ida Lund"],
    ["“It costs too much,” Rep. Ida Lund (R-Ohio), a panel member, said in an interview.", "Ida Lund"],
    ["“It costs too much,” said the Rev. Ole Lie.", "Ole Lie"],
    ["“It costs too much,” said Sen. I.K. Lund, head of the panel.", "I.K. Lund"],
    ["“It costs too much,” Holm's running mate Gov. Ida Lund of New Mexico told the Courier.", "Ida Lund"],
    ["“It costs too much.” ― Ida Lund", "Ida Lund"],
    ["When Holm said she would pay, baker Ida Lund answered, “It costs too much.”", "Ida Lund"],
    ["When Holm said she would pay, noodle seller Ida Lund called out, “It costs too much!”", "Ida Lund"],
    ["The board declined to comment, with spokeswoman Ida Lund saying, “It costs too much.”", "Ida Lund"],
    ["Last night Ida Lund, a ward member, said she was worried. “It costs too much.”", "Ida Lund"],
    ["“It costs too much,” the Keeper of the Stables of the Queen of Norway, Ida Lund, said.", "Ida Lund"],
    ['“The rail was 12" too low,” Ida Lund, a welder, told her.', "Ida Lund"]
  ])("%s", (paragraph, name) => {
    expect(last(paragraph)).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}: (?:It costs|The rail)`))
  })
})

describe("a quotation without a clause", () => {
  test.each([
    "Baker Ida Lund took the floor. “It costs too much.”",
    "Ida Lund, who leads the students' union, was on her feet at once.\n\n“It costs too much.”",
    "Representative Ida Lund, Liberal of North Quay, kept silent for years: “It costs too much,” she said."
  ])("belongs to the one person of the sentence before it: %s", (paragraph) => {
    expect(last(paragraph)).toBe(`Ida Lund: It costs too much${paragraph.includes("she said") ? "," : "."}`)
  })

  test.each([
    "“It costs too much,” the harbour board said.",
    "“It costs too much,” her lawyer said.",
    "In a statement, Nordic Mining said: “It costs too much.”",
    "Ida Lund drew the plans. Anna Lie made the joints. They waited outside. “It costs too much,” she said."
  ])("is nobody's where it is not a person's, or may be another's: %s", (paragraph) => {
    expect(last(paragraph)).toMatch(/^(?:nobody|null|-|\?|: |It costs)/)
  })
})

describe("he and she", () => {
  test("are people whose given names tell the same gender", () => {
    const text = "Ole Lie, a baker, came with his sister. Anna Lie sells bread.\n\n“It costs too much,” he said."
    expect(last(text)).toBe("Ole Lie: It costs too much,")
  })
})

describe("an office that several may hold", () => {
  test.each([
    "Kari Lie congratulated President of Norway Ida Lund. The President said it costs too much.",
    "Ombudsman Ida Lund briefed Kari Lie on prices. The President said it costs too much."
  ])("is nobody's where the page leaves open whose it is: %s", (paragraph) => {
    expect(speech(paragraph).at(-1)).toMatch(/^-: /)
  })

  test("in the name of a group of states is no verb of saying", () => {
    expect(speech("NATO member states share the costs. CIS member states pay little.")).toEqual([])
    expect(speech("The official welcome ceremony for Mayor Ida Lund took place in the hall.")).toEqual([])
  })
})
