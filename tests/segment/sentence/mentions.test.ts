import { describe, expect, test } from "vitest"
import { mentionsOf } from "../../../pipeline/segment/sentence/mentions.ts"
import { words } from "../../../pipeline/segment/sentence/words.ts"

const found = (text: string) => mentionsOf(words(text, { start: 0, end: text.length })).all

describe("a name behind an office", () => {
  test.each([
    ["President of Chile Gabriela Rojas", "Gabriela Rojas", "president", "CL", []],
    ["Chile's President Gabriela Rojas", "Gabriela Rojas", "president", "CL", []],
    ["Chilean President Rojas", "Rojas", "president", "CL", []],
    ["President Rojas of Chile", "Rojas", "president", "CL", []],
    ["President of the National Union of Peruvian Farmers Luis Soto", "Luis Soto", "president", "PE", ["national", "union", "farmers"]],
    ["Prime Minister of Timor Maria Da Cruz Lobo", "Cruz Lobo", "prime minister", null, ["timor", "maria", "da"]],
    ["European Bank President Ulla von der Heide", "Ulla von der Heide", "president", null, ["european", "bank"]],
    ["governor of Dolny Kubin Petr Hora", "Petr Hora", "governor", null, ["dolny", "kubin"]],
    ["Acting President and Prime Minister Ivo Kral", "Ivo Kral", "president", null, []],
    ["Peruvian Foreign Ministry spokesperson Rosa Diaz", "Rosa Diaz", "spokesperson", "PE", ["foreign", "ministry"]]
  ])("%s", (text, name, head, country, scope) => {
    const [mention, ...rest] = found(text)
    expect(rest).toEqual([])
    expect(mention).toMatchObject({ kind: "name", name, office: { head, country } })
    if (scope.length > 0 && head !== "prime minister") expect(mention?.office?.scope).toEqual(scope)
  })

  test("in apposition, either way round, is one mention", () => {
    expect(found("Luis Soto, the mayor of Lima, said").map(({ name, office }) => [name, office?.head])).toEqual([["Luis Soto", "mayor"]])
    expect(found("Peru's president, Luis Soto, said").map(({ name, office }) => [name, office?.head])).toEqual([["Luis Soto", "president"]])
  })
})

test.each([
  ["the Chilean leader", "leader", "CL"],
  ["the head of state", "head of state", null],
  ["the head of the Peruvian state", "head of state", "PE"],
  ["the acting president", "president", null],
  ["the First Deputy Prime Minister", "deputy prime minister", null],
  ["the president of the bank", "president", null]
])("an office alone: %s", (text, head, country) => {
  expect(found(text)).toMatchObject([{ kind: "office", name: null, office: { head, country } }])
})

test.each([["both presidents"], ["the two leaders"], ["The sides"], ["they"], ["foreign ministers"]])("several: %s", (text) => {
  expect(found(text)).toMatchObject([{ kind: "several" }])
})

test("an address tells the gender", () => {
  expect(found("Mr Soto met Ms. Rojas").map(({ name, gender }) => [name, gender])).toEqual([
    ["Soto", "he"],
    ["Rojas", "she"]
  ])
})

test.each([
  ["Blue Coast Industrial Park"],
  ["The European Union"],
  ["Monday in May"],
  ["the presidential decree"],
  ["New Zealand"],
  ["the mayor of San Pedro Region"]
])("no person's name: %s", (text) => {
  expect(found(text).filter(({ kind }) => kind === "name")).toEqual([])
})
