import { isDistinctive } from "../compare/distinctive.ts"
import { differentOccasions, maybeSamePerson } from "../compare/occasion.ts"
import type { CorpusUtterance } from "./corpus-utterance.ts"
import type { Evidence } from "./evidence.ts"
import type { LinkedSentences } from "./linked-sentences.ts"

/**
 * THE RULE FOR JOINING. Two utterances of different pages are versions of one speech if nothing speaks against it:
 * 1. they may be by one person, and their pages name no different occasions;
 * 2. they are not made to one pattern: of the sentences in nearly the same words, no more give other numbers or names than give them in
 *    common ("rose by 31 percent" to one guest, "rose by 12 percent" to the next);
 * and if one of these proves it:
 * 3. three distinctive sentences stand in both word for word, and where the day of one is not known, nearly a third of the shorter one is
 *    linked (a speaker uses sentences of old speeches again);
 * 4. half of the words of the shorter one stand in sentences that are surely linked with the other, and two of three signs hold:
 *    `linked.share` of its words stand in linked sentences, `surelyLinked.share` in surely linked ones, and
 *    `surelyLinked.distinctiveSentences` of these are distinctive;
 * 5. though the shares are smaller, many surely linked sentences are distinctive (`muchTold`): a report and a free translation of what it
 *    quotes;
 * 6. their pages are proven to print another speech both, so they print one meeting, and half of the words of the shorter one are linked.
 * Date, speaker, subject of the day, greetings and thanks prove nothing: one person speaks several times a day on one subject. Nor does a
 * short text, unless both pages are of one event.
 *
 * Measured on pages of one press service: of 31 joins by an older rule, the linked and surely linked shares of the five true ones were at
 * least 0.86 and 0.72, of the 26 false ones at most 0.73 and 0.53. Among 166 pairs of utterances of three days that two readers found to be
 * different speeches, no text of at least `words` words had a linked share above 0.51, a surely linked one above 0.24, or more than two
 * such sentences. Of two human translations of news in blocks of a dozen sentences (WMT21) the rule joins 9 of 10, and of blocks that lost
 * a fifth of their sentences on either side 8 of 10 from German and 6 of 10 from Czech. By blocks from Russian no limit was set: 32 of 33
 * are joined, 24 of 33 where a fifth is lost, and no two blocks are one.
 */
const proof = {
  exactSentences: 3,
  ofNoKnownDay: { share: 0.3 },
  words: { usual: 40, ofOneEvent: 12 },
  linked: { similarity: 0.35, share: 0.8 },
  ofOneMeeting: { share: 0.5 },
  surelyLinked: { similarity: 0.5, share: 0.6, leastShare: 0.5, distinctiveSentences: 4 },
  muchTold: { held: 0.6, sure: 0.4, distinctiveSentences: 12 }
}

/** So many sentences of other numbers or names, in nearly the same words, make a pattern. */
const onePattern = 2

/** What is not proven but may be: a person can settle it. */
const doubt = { exactSentences: 2, share: 0.6 }

export type Verdict = "same" | "doubtful" | "different"

/**
 * Applies the rule to two utterances.
 *
 * @param evidence what the sentences of `a` have in common with `b`
 * @param isOneMeeting whether their pages are proven to print another speech both
 */
export const verdictOn = (
  a: CorpusUtterance,
  b: CorpusUtterance,
  evidence: Evidence,
  sentenceOf: LinkedSentences,
  isOneMeeting = false
): Verdict => {
  if (!mayBeOne(a, b)) return "different"
  const { common, other } = evidence.particulars
  if (other >= onePattern && other > common) return "different"
  const [shorter, found] = a.utterance.length <= b.utterance.length ? [a, evidence.own] : [b, evidence.other]
  const isOneEvent = a.known.eventId !== null && a.known.eventId === b.known.eventId
  const isLong = shorter.utterance.length >= (isOneEvent ? proof.words.ofOneEvent : proof.words.usual)
  const shareAt = (similarity: number): number => {
    const words = [...found].reduce((sum, [sentence, best]) => sum + (best >= similarity ? sentenceOf(sentence).words : 0), 0)
    return words / Math.max(1, shorter.utterance.length)
  }
  const held = shareAt(proof.linked.similarity)
  const sure = shareAt(proof.surelyLinked.similarity)
  const { similarity, share, leastShare, distinctiveSentences } = proof.surelyLinked
  const distinctive = [...found].filter(([sentence, best]) => best >= similarity && isDistinctive(sentenceOf(sentence))).length
  const signs = [held >= proof.linked.share, sure >= share, distinctive >= distinctiveSentences].filter((sign) => sign).length
  if (isLong && sure >= leastShare && signs >= 2) return "same"
  const { muchTold, exactSentences } = proof
  if (evidence.exact.size >= exactSentences && (held >= proof.ofNoKnownDay.share || isOneEvent || haveDays(a, b))) return "same"
  if (held >= muchTold.held && sure >= muchTold.sure && distinctive >= muchTold.distinctiveSentences) return "same"
  if (isOneMeeting && held >= proof.ofOneMeeting.share) return "same"
  return evidence.exact.size >= doubt.exactSentences || (isLong && held >= doubt.share) ? "doubtful" : "different"
}

/** Whether the days of two utterances are known; they are then not far from each other. */
const haveDays = (a: CorpusUtterance, b: CorpusUtterance): boolean => a.known.date !== null && b.known.date !== null

/** Whether nothing speaks against two utterances being versions of one speech. */
export const mayBeOne = (a: CorpusUtterance, b: CorpusUtterance): boolean =>
  a.page !== b.page && !differentOccasions(a.known, b.known) && maybeSamePerson(a.utterance.speakerId, b.utterance.speakerId)
