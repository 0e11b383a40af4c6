import { describe, expect, it } from "vitest"
import { identify, registryOf } from "../../../pipeline/segment/people/registry.ts"
import { facts } from "../../hostile/page.ts"

const berg = facts.speakers[0]!
const other = { ...facts, speakers: [{ ...berg, speaker_id: "anna-berg-of-oslo", other_names: ["Khanna Solyov", "A. Berg"] }] }

describe("the reviewed table", () => {
  it("is read once, and never for another", () => {
    expect(registryOf(facts)).toBe(registryOf({ ...facts, events: [] }))
    expect(identify(facts)("Anna Berg")?.speakerId).toBe("anna-berg")
    expect(identify(other)("Anna Berg")?.speakerId).toBe("anna-berg-of-oslo")
    expect(identify(facts)("Anna Berg")?.speakerId).toBe("anna-berg")
  })

  it("holds every name of a person, its romanisation and its last word", () => {
    const { byName, names, surnames } = registryOf(other)
    expect([...byName.keys()]).toEqual(["anna berg", "khanna solyov", "a berg"])
    expect(names).toContain("hanna solev")
    expect(surnames).toEqual(new Set(["berg", "solyov", "solev"]))
  })

  it("keeps people of one name in its order", () => {
    const two = { ...facts, speakers: [berg, { ...berg, speaker_id: "b" }] }
    expect(
      registryOf(two)
        .byName.get("anna berg")
        ?.map(({ speaker_id }) => speaker_id)
    ).toEqual(["anna-berg", "b"])
  })
})
