import { describe, expect, test } from "vitest"
import { speech } from "./told.ts"

const lead = "The ferry will stop in May. Mayor Kari Holm opened the meeting.\n\n“We have waited for years,” Holm said."
/** Who says the last quotation of an article. */
const lastSource = (...paragraphs: readonly string[]): string | undefined =>
  speech([lead, ...paragraphs].join("\n\n"))
    .at(-1)
    ?.split(":")[0]

describe("a rank or a form of address before a name", () => {
  test.each([
    ["“It is cold,” said Lt. Ida Lund of the coast guard.", "Ida Lund"],
    ["“It is cold,” Det. Sgt. Ida Lund, who led the search, said.", "Ida Lund"],
    ["Holm's running mate, Lt. Gov. Ida Lund, told the Courier: “It is cold.”", "Ida Lund"],
    ["The Most Rev Ida Lund, the dean's guest, said: “It is cold.”", "Ida Lund"],
    ["The head of the inquiry, Lord Lund, thanked the crew. “It is cold,” he told them.", "Lund"],
    ["“It is cold,” said Sheikh Omar al-Salim al-Sabah.", "Sheikh Omar al-Salim al-Sabah"],
    ["District Attorney Ida Lund came late. “It is cold,” DA Lund said.", "Ida Lund"],
    ["Attorney General Ida Lund came late. “It is cold,” AG Lund said.", "Ida Lund"],
    ["Vice President Ida Lund came late. “It is cold,” VP Lund said.", "Ida Lund"],
    ["“It is cold,” Da Silva said.", "Da Silva"],
    ["The tenor Ivo Lund, who sang twice, told The Quay Mail he was tired. “It is cold,” he said.", "Ivo Lund"]
  ])("%s", (paragraph, name) => {
    expect(lastSource(paragraph)).toBe(name)
  })

  test("of the office that another office is of is not its speaker's", () => {
    const paragraph =
      "Head of the Stables Department of the Chancellery of President Ole Lie, Ivo Lund, said he was tired. “It is cold,” he said."
    expect(lastSource(paragraph)).toBe("Ivo Lund")
  })
})

describe("a short name", () => {
  test.each([
    [["The pier burned down when Ida Lund, Ole's sister, was asleep.", "“It is cold,” Ida sighed."], "Ida Lund"],
    [["The mill now belongs to Ida Lund and to nobody else.", "“It is cold,” Ida said."], "Ida Lund"],
    [["“It is cold,” his wife, June Lie, said.", "“It is late,” June said."], "June Lie"],
    [["His sister, Ida, keeps the shop.", "“It is cold,” she said."], "Ida"],
    [["The shop is run by Ida and Ole Lund.", "“It is cold,” Mrs Lund said."], "Ida Lund"],
    [["Ole Lund, a smith, came.", "“It is cold,” Mrs Lund said."], "Lund"],
    [["Ole Lie, a smith, came. Ida Lund's husband agreed.", "“It is cold,” Lund said."], "Ida Lund"],
    [["Ole Lie, a smith, called it late. His brother agreed. “It is cold,” he said."], "-"],
    [["Ida Lund, a smith, called it late. Her husband agreed. “It is cold,” she said."], "Ida Lund"],
    [["Ida Lund, the cook, and Ida Berg, the guard, stayed.", "“It is cold,” Ida said."], "-"]
  ])("is the one person's who bears it: %j", (paragraphs, name) => {
    expect(lastSource(...paragraphs)).toBe(name)
  })
})

describe("a calling or an office without a name", () => {
  test.each([
    [["Ida Lund, the detective who kept the file, stood by.", "“It is cold,” the detective said."], "Ida Lund"],
    [["Clerk Ida Lund sat beside the mayor.", "“It is cold,” the clerk said."], "Ida Lund"],
    [["The Right Rev Ida Lund said that it was late.", "“It is cold,” the bishop said."], "Ida Lund"],
    [["“It is late,” Sen. Ole Lie said.", "Sen. Ida Lund, who met Lie, said it was early. “It is cold,” the senator said."], "Ida Lund"],
    [["The lawyer, Deputy Solicitor General Ida Lund, rose. “It is cold,” she said."], "Ida Lund"],
    [["Ida Lund resigned on Monday. “It is cold,” the 47-year-old said."], "Ida Lund"],
    [["Ida Lund left early.", "“It is cold,” the gardener said."], "-"],
    [["“It is cold,” Harbour Rescue said in a statement."], "-"],
    [["Diamond Quay Corp said that prices fell. “It is cold,” it said."], "-"]
  ])("is whose the page says, or nobody's: %j", (paragraphs, name) => {
    expect(lastSource(...paragraphs)).toBe(name)
  })

  test.each([
    [["In Port Alder, fisherman Ivo Lund watched. “It is cold,” he said."], "Ivo Lund"],
    [["Ole Lie called it late.", "The box was found by Ivo Lund, a dealer, who sold it. “It is cold,” he said."], "Ivo Lund"],
    [["Ole Lie called it late.", "It was found in May by Ivo Lund, a dealer who lives by the quay. “It is cold,” he said."], "Ivo Lund"],
    [["Outside the court some people stood. “It is cold,” said Ivo Lund, 34, a cook. “And it is late.”"], "Ivo Lund"]
  ])("stands behind the one the sentence tells of: %j", (paragraphs, name) => {
    expect(lastSource(...paragraphs)).toBe(name)
  })

  test("leaves the floor to nobody, once others have spoken", () => {
    const text = ["The skier Ida Lund was banned on Friday.", "Her coach, Ole Lie, said he was sad.", "The case goes on."]
    expect(lastSource(...text, "Somebody had painted on the wall: “Ski on, Ida.”")).toBe("-")
  })
})

test("whoever has a calling alone is not the president of an article that names none", () => {
  const article = "The museum is to stay.\n\nThe violinist Ida Lund also came to the meeting.\n\nThe President said that he would pay."
  expect(speech(article).join()).not.toContain("Ida Lund")
})
