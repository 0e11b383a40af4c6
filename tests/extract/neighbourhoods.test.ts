import { describe, expect, it } from "vitest"
import { neighbourhoods } from "../../pipeline/extract/neighbourhoods.ts"
import type { Deduplicated, Link, Speech } from "../../pipeline/model/deduplicated.ts"

const pages = ["a", "b", "c", "d", "e", "f"].map((documentId) => ({
  documentId,
  repeats: [[`${documentId}-2`, `${documentId}-1`, null]] as const
}))

const speech = (speechId: string, ...documents: readonly string[]): Speech => ({
  speechId,
  versions: documents.map((documentId, index) => ({ documentId, utterance: 0, chosen: index === 0, reason: "", matched: 1 }))
})
const link = (a: string, b: string, utterance: number | null): Link => ({
  a: { documentId: a, start: 0, end: 1, utterance },
  b: { documentId: b, start: 0, end: 1, utterance },
  kind: "exact",
  similarity: 1,
  conflict: "none"
})

const deduplicated: Deduplicated = {
  speeches: [speech("one", "a", "d"), speech("two", "b"), speech("three", "c"), speech("four", "e")],
  links: [link("a", "d", 0), link("b", "c", 0), link("e", "f", null)],
  repeats: new Map(),
  sameAs: new Map([["f", "b"]]),
  issues: new Map([["c", []]])
}

describe("the neighbourhoods of a corpus", () => {
  const found = neighbourhoods(pages, deduplicated)

  it("hold together what shares a speech, narration or is one page saved twice", () => {
    expect(found.map(({ documents }) => documents)).toEqual([["a", "d"], ["b", "e", "f"], ["c"]])
  })

  it("know of each link that begins or ends in them", () => {
    const ends = found.map(({ deduplicated: { links } }) => links.map(({ a, b }) => a.documentId + b.documentId))
    expect(ends).toEqual([["ad"], ["bc", "ef"], ["bc"]])
  })

  it("have the speeches, repetitions and issues of their own pages, and none of a copy", () => {
    expect(found.map(({ deduplicated: { speeches } }) => speeches.map(({ speechId }) => speechId))).toEqual([
      ["one"],
      ["two", "four"],
      ["three"]
    ])
    expect(found.map(({ deduplicated: { repeats } }) => [...repeats.keys()])).toEqual([["a-2", "d-2"], ["b-2", "e-2"], ["c-2"]])
    expect(found.map(({ deduplicated: { issues } }) => [...issues.keys()])).toEqual([[], [], ["c"]])
  })

  it("are not chained by a line of narration that many pages print", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ documentId: `page-${index + 10}`, repeats: [] }))
    const links = many.slice(1).map(({ documentId }) => link("page-10", documentId, null))
    expect(neighbourhoods(many, { ...deduplicated, speeches: [], links, sameAs: new Map(), issues: new Map() })).toHaveLength(30)
  })
})
