import type { ComparedPage } from "../../model/compared-page.ts"
import { bagsOf } from "./bag.ts"
import type { Attribution, ComparedSentence, ComparedText } from "./sentence.ts"

/** A column has the index of an attribution in this list. */
export const attributions: readonly Attribution[] = ["own", "reported", "narrated"]

/** A page made from its columns. */
export interface DecodedText extends ComparedText {
  readonly page: ComparedPage
}

/** Makes the sentences of a page from its columns. */
export const decodeText = (page: ComparedPage): DecodedText => {
  const { sentences: columns, words } = page
  const bags = bagsOf(page.bags)
  const repeats = new Set<number>()
  let wordEnd = 0
  const sentences = Array.from(columns.key, (key, index): ComparedSentence => {
    const utterance = columns.utterance[index]!
    const passage = columns.passage[index]!
    if (columns.again[index] === 1) repeats.add(passage)
    const wordStart = wordEnd
    wordEnd += columns.words[index]!
    return {
      start: columns.start[index]!,
      end: columns.end[index]!,
      utterance: utterance < 0 ? null : utterance,
      attribution: attributions[columns.attribution[index]!]!,
      index,
      passage,
      words: words.subarray(wordStart, wordEnd),
      key,
      check: columns.check[index]!,
      names: columns.names[index]!,
      content: columns.content[index]!,
      bag: bags[index]!
    }
  })
  return { page, sentences, repeats }
}
