import type { Passage } from "../../model/segmented-page.ts"
import { onceEach } from "../../text/keys/once.ts"
import { codePoints } from "../../text/span.ts"
import { countWords } from "../../text/word-count.ts"
import type { Pages } from "../speech-facts.ts"
import { isOwnWords, joinPassages } from "./own-words.ts"

/** What the rows of many speeches ask of one page, found once. */
export interface PageIndex {
  /** The passages of each utterance, without those that repeat an earlier one of the page. */
  readonly passagesOf: (utterance: number) => readonly Passage[]
  /** The speaker's own words in an utterance, as clean text, and how many they are. */
  readonly ownWords: (utterance: number) => { readonly text: string; readonly words: number }
  /** An offset of the page in code points. */
  readonly toPoints: (offset: number) => number
}

/** Makes the index of each page, by document id. `repeats` has the ids of passages that repeat an earlier one of their page. */
export const indexPages = (pages: Pages, repeats: ReadonlyMap<string, string>): ReadonlyMap<string, PageIndex> =>
  new Map(
    [...pages].map(([documentId, segmented]) => {
      const { page, passages } = segmented
      const spoken = Map.groupBy(
        passages.filter(({ passageId }) => !repeats.has(passageId)),
        ({ utterance }) => utterance
      )
      const passagesOf = (utterance: number): readonly Passage[] => spoken.get(utterance) ?? []
      // The tables of speeches and of versions ask for the same utterances.
      const ownWords = onceEach((utterance: number) => {
        const text = joinPassages(segmented, passagesOf(utterance).filter(isOwnWords))
        return { text, words: countWords(text) }
      })
      return [documentId, { passagesOf, ownWords, toPoints: codePoints(page.raw) }]
    })
  )
