import type { ComparedFacts, ComparedUtterance } from "../../model/compared-page.ts"
import type { ComparedCorpus, Copies } from "../compared-corpus.ts"

/** An utterance of a corpus, as a candidate version of a speech. */
export interface CorpusUtterance {
  /** Its place among the utterances of all pages. */
  readonly number: number
  readonly page: number
  readonly known: ComparedFacts
  /** Its place among the utterances of the page. */
  readonly index: number
  readonly utterance: ComparedUtterance
}

/** The utterances of all pages that are no copies, in the order of pages, then of places. */
export interface CorpusUtterances {
  readonly all: readonly CorpusUtterance[]
  /** The utterance at a place of a page that is no copy. */
  readonly at: (page: number, index: number) => CorpusUtterance
}

export const utterancesOf = ({ facts }: ComparedCorpus, copies: Copies): CorpusUtterances => {
  const all: CorpusUtterance[] = []
  const firstOf = new Map<number, number>()
  for (const [page, known] of facts) {
    if (copies.has(page)) continue
    firstOf.set(page, all.length)
    for (const [index, utterance] of known.utterances.entries()) all.push({ number: all.length, page, known, index, utterance })
  }
  return { all, at: (page, index) => all[firstOf.get(page)! + index]! }
}
