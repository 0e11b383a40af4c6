import { describe, expect, it } from "vitest"
import { interviewee } from "../../../../pipeline/segment/labels/named/headline-people.ts"
import { segmented } from "../../read.ts"

describe("who answers in an interview of letters", () => {
  it.each([
    "Interview with Kari Holm, member of the Harbour Board",
    "Interview with Mayor Kari Holm conducted by Anna Berg on 3 May 2019",
    "Conversation with Kari Holm, Mayor of Bergen, on ships",
    "Mayor Kari Holm’s interview with the Quay Tribune"
  ])("is the one asked: %s", (line) => {
    expect(interviewee([line], "")?.name).toBe("Kari Holm")
  })

  it("is a name without an office only where somebody speaks to its bearer", () => {
    expect(interviewee(["Interview with Kari Holm"], "Q: Ms Holm, why?")?.name).toBe("Kari Holm")
    expect(interviewee(["Interview with La Quaya"], "Q: Ms Holm, why?")).toBeNull()
  })

  it.each([
    "Interview with Mayor Kari Holm and Governor Ivan Belov",
    "Interview with the Quay Tribune",
    "Interview with Radio Quay reporter Kari Holm",
    "Ships come in May"
  ])("is nobody for certain: %s", (line) => {
    expect(interviewee([line], "")).toBeNull()
  })

  it("speaks at the letter of answers", () => {
    const page = segmented(
      "Interview with Kari Holm, Mayor of Bergen\n\nMay 3, 2019\n\nQ: Why so late?\n\nA: It rained.\n\nQ: And now?\n\nA: Sun.\n"
    )
    expect(page.utterances.map(({ speakerId }) => speakerId)).toEqual([null, "kari-holm", null, "kari-holm"])
  })
})
