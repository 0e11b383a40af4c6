import { describe, expect, it } from "vitest"
import { settledPeople, withSettledNames, withSettledSpeakers } from "../../pipeline/corpus/settled-names.ts"
import type { Issue } from "../../pipeline/text/issues/issue.ts"
import { pageOf } from "../deduplicate/pages.ts"

const speakers = ["anna-berg", "karl-lind", "jonas-holm", null]
const issue: Issue = { severity: "warning", code: "ambiguous-speaker", span: null, message: "Which Anna Berg?" }
const before: Issue = { severity: "warning", code: "unknown-date", span: null, message: "No date." }

/** Anna Berg is the second of that name, and of Karl Lind it is left open who is meant. */
const names = {
  ids: new Map([
    ["anna-berg", "anna-berg-mayor"],
    ["karl-lind", null]
  ]),
  issues: [issue]
}

const person = (speakerId: string) => ({ speakerId, name: speakerId, names: [], roles: [], resolvedBy: "label" as const })
const people = ["anna-berg", "karl-lind", "jonas-holm"].map(person)
const page = {
  ...pageOf(
    "a",
    speakers.map((_, speaker) => [speaker, "verbatim", "We built the pier."]),
    { speakers }
  ),
  people,
  issues: [before]
}
const compared = {
  utterances: speakers.map((speakerId) => ({
    speakerId,
    label: null,
    form: "transcript" as const,
    sentences: 1,
    distinctive: 1,
    words: 4,
    length: 0
  }))
}
const settled = ["anna-berg-mayor", null, "jonas-holm", null]

describe("a page with settled names", () => {
  it("has speakers under their ids in the corpus, or none where it is open who is meant", () => {
    const { passages, utterances } = withSettledNames(page, names)
    expect(passages.map(({ speakerId }) => speakerId)).toEqual(settled)
    expect(utterances.map(({ speakerId }) => speakerId)).toEqual(settled)
  })

  it("shows the people who are known, and says what is not", () => {
    const { people: shown, issues } = withSettledNames(page, names)
    expect(shown).toEqual([person("anna-berg"), person("jonas-holm")].map((each, place) => ({ ...each, speakerId: settled[2 * place] })))
    expect(settledPeople(people, names)).toEqual(shown)
    expect(issues).toEqual([before, issue])
  })

  it("is compared under the same ids", () => {
    expect(withSettledSpeakers(compared, names).utterances.map(({ speakerId }) => speakerId)).toEqual(settled)
  })

  it("is as it was where nobody shares a name", () => {
    expect(withSettledNames(page, null)).toBe(page)
    expect(withSettledSpeakers(compared, null)).toBe(compared)
    expect(settledPeople(people, null)).toBe(people)
  })
})
