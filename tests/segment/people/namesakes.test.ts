import { describe, expect, it } from "vitest"
import { clean } from "../../../pipeline/clean/index.ts"
import { segment } from "../../../pipeline/segment/index.ts"
import { namesakes, namesakesIn, partNamesakes } from "../../../pipeline/segment/people/namesakes.ts"

const facts = { events: [], speakers: [], releases: [] }
const page = (documentId: string, label: string) => {
  const raw = `Meeting on harvests\n\nMay 4, 2018, Odense\n\n${label}: Friends, the wheat is in.\n\nQuestion: When will the rye be in?\n`
  return segment(clean({ documentId, file: `pages/${documentId}.txt`, raw, sha256: "0".repeat(64), entry: null }), facts)
}
const parted = (...pages: ReturnType<typeof page>[]) => {
  const known = namesakes(pages.map(({ page, people }) => ({ documentId: page.documentId, people })))
  return pages.map((each) => partNamesakes(each, known))
}
const speakers = (...pages: ReturnType<typeof page>[]) => parted(...pages).map(({ utterances }) => utterances[0]?.speakerId)

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
    expect(parted(minister, baker)[1]?.issues.at(-1)).toMatchObject({ code: "ambiguous-speaker" })
  })
  it("stays open in a page that prints no office", () => {
    expect(speakers(minister, baker, nobody)[2]).toBeNull()
  })
  it("is told of some pages as of all, though no others are named", () => {
    const all = [minister, sameMinister, baker, nobody]
    const known = namesakes(all.map(({ page, people }) => ({ documentId: page.documentId, people })))
    const some = namesakesIn(["b", "c"], ["jonas-holm", "jonas-holm", "somebody-else"], known)
    expect([...some.get("jonas-holm")!.flatMap(({ documents }) => [...documents])]).toEqual(["b", "c"])
    for (const each of [sameMinister, baker]) expect(partNamesakes(each, some)).toEqual(partNamesakes(each, known))
    expect(partNamesakes(baker, some).issues.at(-1)?.message).toContain("in a;")
  })
  it("does not depend on the order of pages", () => {
    expect(speakers(baker, sameMinister, minister)).toEqual(["jonas-holm-head-of-the-bakers-guild", "jonas-holm", "jonas-holm"])
  })
})
