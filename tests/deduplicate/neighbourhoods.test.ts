import { Effect } from "effect"
import { beforeAll, describe, expect, it } from "vitest"
import { keepNeighbourhoods } from "../../pipeline/corpus/neighbourhoods.ts"
import { type FoundInCorpus, neighbourhoods } from "../../pipeline/deduplicate/neighbourhoods.ts"
import type { Link, Neighbourhood, Speech } from "../../pipeline/model/deduplicated.ts"
import { emptyDatabase } from "./deduplicated.ts"

const pages = ["a", "b", "c", "d", "e", "f"].map((documentId) => ({
  documentId,
  repeats: [[`${documentId}-2`, `${documentId}-1`, null]] as const
}))

const speech = (speechId: string, ...documents: readonly string[]): Speech => ({
  speechId,
  versions: documents.map((documentId, index) => ({ documentId, utterance: 0, chosen: index === 0, reason: "", matched: 1 }))
})
const link = (a: string, b: string, utterance: number | null): Link => ({
  a: { documentId: a, start: 0, end: 1, utterance, speechId: null },
  b: { documentId: b, start: 0, end: 1, utterance, speechId: null },
  kind: "exact",
  similarity: 1,
  conflict: "none"
})

const inCorpus: FoundInCorpus = {
  speeches: () => [speech("one", "a", "d"), speech("two", "b"), speech("three", "c"), speech("four", "e")],
  links: () => [link("a", "d", 0), link("b", "c", 0), link("e", "f", null)],
  sameAs: new Map([["f", "b"]]),
  issues: new Map([["c", []]])
}

describe("the neighbourhoods of a corpus", () => {
  let found: readonly Neighbourhood[] = []
  beforeAll(async () => {
    const { sizes, findings } = neighbourhoods(pages, inCorpus)
    found = await Effect.flatMap(keepNeighbourhoods(sizes, findings), ({ read }) =>
      Effect.map(Effect.all([read(0, 1), read(1, sizes.length)]), (parts) => parts.flat())
    ).pipe(Effect.provide(emptyDatabase), Effect.runPromise)
  })

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
    expect(neighbourhoods(many, { speeches: () => [], links: () => links, sameAs: new Map(), issues: new Map() }).sizes).toHaveLength(30)
  })
})
