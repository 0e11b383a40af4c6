import type { ComparedPage, IndexPair } from "../../model/compared-page.ts"
import { bagsOf } from "./bag.ts"
import type { ComparedSentence, ComparedText, Voice } from "./sentence.ts"

/** Voices by their numbers in columns. */
export const voices: readonly Voice[] = ["own", "reported", "narrated"]

/** The sentences of a page, with those that tell of each other. */
export interface ReadSentences extends ComparedText {
  readonly echoed: readonly IndexPair[]
}

/** The next stretch of a column, each time it is asked for one. */
const slices = (column: Uint32Array): ((length: number) => Uint32Array) => {
  let at = 0
  return (length) => {
    const from = at
    at += length
    return column.subarray(from, at)
  }
}

/** The sentences of a page as its columns tell them. */
export const readSentences = ({
  form,
  date,
  eventId,
  utterances,
  sentences,
  words,
  voices: own,
  bags,
  echoed
}: ComparedPage): ReadSentences => {
  const takeWords = slices(words)
  const bagAt = bagsOf(bags)
  const again = new Set<number>()
  const read = Array.from(sentences.key, (key, index): ComparedSentence => {
    const utterance = sentences.utterance[index]!
    const passage = own.passage[index]!
    if (own.again[index] === 1) again.add(passage)
    return {
      start: sentences.start[index]!,
      end: sentences.end[index]!,
      utterance: utterance < 0 ? null : utterance,
      voice: voices[own.voice[index]!]!,
      index,
      passage,
      words: takeWords(sentences.words[index]!),
      key,
      check: sentences.check[index]!,
      names: sentences.names[index]!,
      content: sentences.content[index]!,
      bag: bagAt[index]!
    }
  })
  return { page: { form, date, eventId, utterances }, sentences: read, repeats: again, echoed }
}
