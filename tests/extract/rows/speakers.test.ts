import { describe, expect, it } from "vitest"
import { tallySpeakers } from "../../../pipeline/extract/rows/speaker-tallies.ts"
import { speakerNames, speakerRows } from "../../../pipeline/extract/rows/speakers.ts"
import type { SegmentedPage } from "../../../pipeline/model/segmented-page.ts"

const facts = { documents: [], events: [], speakers: [] } as never
const page = (name: string, names: readonly string[]) =>
  ({ passages: [{ speakerId: "nora-vik" }], people: [{ speakerId: "nora-vik", name, names, roles: [] }] }) as unknown as SegmentedPage

describe("speakerRows", () => {
  const pages = [page("Nora K. Vik", ["Nora K. Vik", "Nora Vik"]), page("Nora Ann Vik", ["Nora Ann Vik"])]
  const names = speakerNames(
    pages.flatMap(({ people }) => people),
    facts
  )

  it("gives a speaker the name that the speeches give", () => {
    expect(names.get("nora-vik")).toBe("Nora Ann Vik")
    expect(speakerRows(tallySpeakers(pages, []), names, facts)).toMatchObject([
      { name: "Nora Ann Vik", other_names: ["Nora K. Vik", "Nora Vik"] }
    ])
  })
})
