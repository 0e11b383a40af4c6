import type { CorpusUtterances } from "./corpus-utterance.ts"
import { evidenceOf, pairsOfUtterances } from "./evidence.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import type { SentencePair } from "./pairs.ts"
import { type Verdict, verdictOn } from "./same-speech.ts"

/** What the rule for joining says of an utterance and another one. */
export interface Match {
  readonly verdict: Verdict
  /** The same if their pages are proven to print another speech both. */
  readonly ofOneMeeting: Verdict
  /** How many sentences of its own are found in the other one, and how many words these have. */
  readonly found: number
  readonly words: number
}

/** By the numbers of two utterances, what the rule says of the first; nothing where they are different in any case. */
export type Matches = ReadonlyMap<number, ReadonlyMap<number, Match>>

/** Applies the rule for joining to all utterances of different pages that have sentences in common. */
export const matchesOf = (pairs: Iterable<SentencePair>, utterances: CorpusUtterances, sentenceOf: LinkedSentences): Matches => {
  const matches = new Map<number, Map<number, Match>>()
  for (const { a, b, pairs: between } of pairsOfUtterances(pairs, utterances, sentenceOf)) {
    const [ofA, ofB] = evidenceOf(between, sentenceOf)
    for (const [one, other, evidence] of [
      [a, b, ofA],
      [b, a, ofB]
    ] as const) {
      const ofOneMeeting = verdictOn(one, other, evidence, sentenceOf, true)
      if (ofOneMeeting === "different") continue
      const own = [...evidence.own.keys()]
      const words = own.reduce((sum, sentence) => sum + sentenceOf(sentence).words, 0)
      const verdict = verdictOn(one, other, evidence, sentenceOf)
      matches.set(
        one.number,
        (matches.get(one.number) ?? new Map<number, Match>()).set(other.number, { verdict, ofOneMeeting, found: own.length, words })
      )
    }
  }
  return matches
}
