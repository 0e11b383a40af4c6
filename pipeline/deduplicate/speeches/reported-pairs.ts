import type { CorpusUtterances } from "./corpus-utterance.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import { pageOf, type SentencePair } from "./pairs.ts"
import type { Joined, JoinedSpeech } from "./speeches.ts"

/**
 * The pairs of sentences that are reported as links. Exact pairs are always reported, and so are pairs within one page.
 * Sentences of other wording are reported only between versions of one speech, or where one of them is narration of a page that prints a
 * version: elsewhere one in twenty of them said the same (49 pairs of one press service, read by two readers), whatever their similarity.
 */
export const pairsToReport = (
  pairs: readonly SentencePair[],
  { speeches, speechOf }: Pick<Joined, "speeches" | "speechOf">,
  utterances: CorpusUtterances,
  sentenceOf: LinkedSentences
): readonly SentencePair[] => {
  const joinedIn = new Map<number, Set<JoinedSpeech>>()
  for (const speech of speeches) {
    if (speech.members.length === 1) continue
    for (const { page } of speech.members) joinedIn.set(page, (joinedIn.get(page) ?? new Set()).add(speech))
  }
  const printOneSpeech = (one: number, other: number): boolean =>
    [...(joinedIn.get(one) ?? [])].some((speech) => joinedIn.get(other)?.has(speech) === true)
  const areVersions = ({ a, b }: SentencePair): boolean => {
    const [one, other] = [sentenceOf(a).utterance, sentenceOf(b).utterance]
    if (one === null || other === null) return printOneSpeech(pageOf(a), pageOf(b))
    return speechOf(utterances.at(pageOf(a), one)) === speechOf(utterances.at(pageOf(b), other))
  }
  return pairs.filter((pair) => pair.kind === "exact" || pageOf(pair.a) === pageOf(pair.b) || areVersions(pair))
}
