import { differentOccasions, maybeSamePerson } from "../compare/occasion.ts"
import { tells } from "../compare/tells.ts"
import type { Evidence } from "./evidence.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import type { Voice } from "./voice.ts"

/**
 * THE RULE FOR JOINING. Two utterances of different pages are versions of one speech if
 * - nothing speaks against it: they may be by one person, their pages name no different occasions, and they are not made to one pattern:
 *   of the sentences in nearly the same words, no more give other numbers or names than give them in common ("rose by 31 percent" to one
 *   guest, "rose by 12 percent" to the next); and
 * - their words prove it: three sentences that are no formula stand in both word for word, and where the day of one is not known, nearly a
 *   third of the shorter one is linked (a speaker uses sentences of old speeches again); or half of the words of the shorter one stand in
 *   sentences that are surely linked with the other, and two of three signs hold: `held` of its words stand in linked sentences, `sure` of
 *   them in surely linked ones, and `tellingSentences` surely linked ones are no formulas; or both are long, and though the shares are
 *   smaller, many surely linked sentences are no formulas (`muchTold`): a report and a free translation of what it quotes.
 * Date, speaker, subject of the day, greetings and thanks prove nothing: one person speaks several times a day on one subject.
 * A short text proves nothing either, unless both pages are of one event. Where two pages are proven to print one speech, they print one
 * meeting: there a short turn is a version of another if half of its words stand in linked sentences.
 *
 * Measured on pages of one press service: of 31 joins by an older rule, the shares `held` and `sure` of the five true ones were at least
 * 0.86 and 0.72, of the 26 false ones at most 0.73 and 0.53; among 166 pairs of utterances of three days that two readers found to be
 * different speeches, none of `words` words came above 0.51 and 0.24, or had more than two such sentences. Of two human translations of
 * news in blocks of a dozen sentences (WMT21) the rule joins 9 of 10, and of blocks that lost a fifth of their sentences on either side
 * 8 of 10 from German and 6 of 10 from Czech. By blocks from Russian no limit was set: 32 of 33 are joined, 24 of 33 where a fifth
 * is lost, and no two blocks are one.
 */
const proof = {
  exactSentences: 3,
  ofNoKnownDay: { share: 0.3 },
  words: { usual: 40, ofOneEvent: 12 },
  linked: { similarity: 0.35, share: 0.8 },
  ofOneMeeting: { share: 0.5 },
  surelyLinked: { similarity: 0.5, share: 0.6, leastShare: 0.5, tellingSentences: 4 },
  muchTold: { held: 0.6, sure: 0.4, tellingSentences: 12 }
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
export const verdictOn = (a: Voice, b: Voice, evidence: Evidence, sentenceOf: LinkedSentences, isOneMeeting = false): Verdict => {
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
  const { similarity, share, leastShare, tellingSentences } = proof.surelyLinked
  const telling = [...found].filter(([sentence, best]) => best >= similarity && tells(sentenceOf(sentence))).length
  const signs = [held >= proof.linked.share, sure >= share, telling >= tellingSentences].filter((sign) => sign).length
  if (isLong && sure >= leastShare && signs >= 2) return "same"
  const { muchTold, exactSentences } = proof
  if (evidence.exact.size >= exactSentences && (held >= proof.ofNoKnownDay.share || isOneEvent || haveDays(a, b))) return "same"
  if (held >= muchTold.held && sure >= muchTold.sure && telling >= muchTold.tellingSentences) return "same"
  if (isOneMeeting && held >= proof.ofOneMeeting.share) return "same"
  return evidence.exact.size >= doubt.exactSentences || (isLong && held >= doubt.share) ? "doubtful" : "different"
}

/** Whether the days of two utterances are known; they are then not far from each other. */
const haveDays = (a: Voice, b: Voice): boolean => a.known.date !== null && b.known.date !== null

/** Whether nothing speaks against two utterances being versions of one speech. */
export const mayBeOne = (a: Voice, b: Voice): boolean =>
  a.page !== b.page && !differentOccasions(a.known, b.known) && maybeSamePerson(a.utterance.speakerId, b.utterance.speakerId)
