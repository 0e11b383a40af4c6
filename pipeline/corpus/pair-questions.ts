import type { PagePair } from "../deduplicate/index.ts"
import { meantIn, type Namesakes } from "../segment/people/namesakes.ts"
import { type Asked, keyOf } from "./answers.ts"
import { cut } from "./cut.ts"
import type { PairsOfPages } from "./links.ts"
import { addressOf, namesakesOf, type StoredPage } from "./pages.ts"

/** Pairs of pages that are looked at together: those of one page come one after the other. */
const pairsOfQuestion = { least: 16, spread: 16, most: 64 }

/** Parts pairs of pages, in order, into questions of which each knows all it needs; `more` is what is asked of the pairs beyond that. */
export function* pairQuestions<More>(
  kind: string,
  pairs: readonly PagePair[],
  pages: readonly StoredPage[],
  parted: Namesakes,
  more: (places: readonly number[]) => More
): Generator<Asked<PairsOfPages & More>> {
  const nameOf = (place: number): string => {
    const [a, b] = pairs[place]!
    return `${pages[a]!.file.documentId} ${pages[b]!.file.documentId}`
  }
  for (const [place, places] of cut([...pairs.keys()], pairsOfQuestion, nameOf).entries()) {
    const own = places.map((each) => pairs[each]!)
    const numbers = [...new Set(own.flat())]
    const placeOf = new Map(numbers.map((number, index) => [number, index]))
    const asked = own.map(([a, b]) => [placeOf.get(a)!, placeOf.get(b)!] as const)
    const needed = numbers.map((number) => pages[number]!)
    const further = more(places)
    yield {
      key: keyOf(
        kind,
        needed.map(({ key }) => key),
        asked,
        meant(needed, parted),
        further
      ),
      place,
      question: { pages: needed.map(addressOf), namesakes: namesakesOf(needed, parted), pairs: asked, ...further }
    }
  }
}

/** The ids that people of some pages share with others, and those they have in these pages. */
const meant = (pages: readonly StoredPage[], parted: Namesakes): readonly unknown[] =>
  pages.flatMap(({ file, people }, place) => {
    const shared = people.map(({ speakerId }) => speakerId).filter((id) => parted.has(id))
    if (shared.length === 0) return []
    const { idOf } = meantIn(file.documentId, people, parted)
    return [[place, shared.map((id) => [id, idOf(id)])]]
  })
