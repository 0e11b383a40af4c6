import type { PageFound } from "./clean-and-segment.ts"
import { withSettledSpeakers } from "./corpus/settled-names.ts"
import type { Corpus } from "./model/corpus-page.ts"
import { settleNames } from "./segment/people/namesakes.ts"

/** Settles who is meant in each page of a corpus where people of different pages share a name. All that follows asks for settled ids. */
export const settlePeople = (found: readonly PageFound[]): Corpus => {
  const names = settleNames(found.map(({ file: { documentId }, people }) => ({ documentId, people })))
  const pages = found.map(({ number, file, key, people, facts }) => {
    const settled = names.get(file.documentId) ?? null
    return { number, address: { file, key, names: settled }, people, facts: withSettledSpeakers(facts, settled) }
  })
  const byNumber = new Map(pages.map((page) => [page.number, page]))
  return {
    pages,
    facts: new Map(pages.map(({ number, facts }) => [number, facts])),
    addressOf: (page) => byNumber.get(page)!.address
  }
}
