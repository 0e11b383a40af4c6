import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { withSettledNames } from "../../../pipeline/corpus/settled-names.ts"
import { segment } from "../../../pipeline/segment/index.ts"
import { settleNames } from "../../../pipeline/segment/people/namesakes.ts"

const facts = { events: [], speakers: [], releases: [] }
const page = (documentId: string, label: string) => {
  const raw = `Meeting on harvests\n\nMay 4, 2018, Odense\n\n${label}: Friends, the wheat is in.\n\nQuestion: When will the rye be in?\n`
  return segment(clean({ documentId, file: `pages/${documentId}.txt`, raw, sha256: "0".repeat(64), entry: null }), facts)
}
const namesIn = (pages: readonly ReturnType<typeof page>[]) =>
  settleNames(pages.map(({ page, people }) => ({ documentId: page.documentId, people })))
const settled = (...pages: ReturnType<typeof page>[]) => {
  const names = namesIn(pages)
  return pages.map((each) => withSettledNames(each, names.get(each.page.documentId) ?? null))
}
const speakers = (...pages: ReturnType<typeof page>[]) => settled(...pages).map(({ utterances }) => utterances[0]?.speakerId)

describe("one name in several pages", () => {
  const minister = page("a", "Minister of Agriculture Jonas Holm")
  const sameMinister = page("b", "Agriculture Minister Jonas Holm")
  const baker = page("c", "Head of the Bakers Guild Jonas Holm")
  const nobody = page("d", "Jonas Holm")

  it("is one person while the offices hang together or none is printed", () => {
    expect(speakers(minister, sameMinister, nobody)).toEqual(["jonas-holm", "jonas-holm", "jonas-holm"])
  })
  it("is two where the offices have nothing in common, and an issue says so", () => {
    expect(speakers(minister, baker)).toEqual(["jonas-holm", "jonas-holm-head-of-the-bakers-guild"])
    expect(settled(minister, baker)[1]?.issues.at(-1)).toMatchObject({ code: "ambiguous-speaker" })
  })
  it("is one person where one office is the highest of a state that is not named, and the other is such an office", () => {
    expect(speakers(page("a", "Prime Minister Jonas Holm"), page("b", "President of Denmark Jonas Holm"))).toEqual([
      "jonas-holm",
      "jonas-holm"
    ])
  })
  it("stays open in a page that prints no office", () => {
    expect(speakers(minister, baker, nobody)[2]).toBeNull()
  })
  it("is told once for a pair, in the first page of the later one, and in each page that leaves it open", () => {
    const told = settled(minister, sameMinister, baker, nobody).map(
      ({ issues }) => issues.find(({ code }) => code === "ambiguous-speaker")?.message
    )
    const [first, second, other, open] = told
    expect([first, second]).toEqual([undefined, undefined])
    expect(other).toBe(
      "Jonas Holm is Agriculture Minister in a; kept apart from Head of the Bakers Guild here. A row of speakers.csv would settle it."
    )
    expect(open).toContain("in a and Head of the Bakers Guild in c; left open here, where no office is printed")
  })
  it("is settled in the pages that show it alone", () => {
    const stranger = page("e", "Governor Karen Lind")
    expect([...namesIn([minister, baker, nobody, stranger]).keys()]).toEqual(["a", "c", "d"])
    expect([...namesIn([minister, sameMinister, nobody, stranger]).keys()]).toEqual([])
  })
  it("is that of a reviewed row of speakers.csv, whatever offices are printed", () => {
    const known = [minister, baker].map((each) => ({
      ...each,
      people: each.people.map((person) => ({ ...person, resolvedBy: "registry" as const }))
    }))
    expect(speakers(...known)).toEqual(["jonas-holm", "jonas-holm"])
  })
  it("does not depend on the order of pages", () => {
    expect(speakers(baker, sameMinister, minister)).toEqual(["jonas-holm-head-of-the-bakers-guild", "jonas-holm", "jonas-holm"])
  })
})
