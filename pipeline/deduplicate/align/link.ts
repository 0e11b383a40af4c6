import type { IndexPair } from "../../model/compared-page.ts"
import { sharedWords } from "../compare/bag.ts"
import type { DecodedText } from "../compare/decoded-text.ts"
import { distinctive } from "../compare/distinctive.ts"
import { differentOccasions, maybeSamePerson } from "../compare/occasion.ts"
import type { ComparedSentence } from "../compare/sentence.ts"
import { align } from "./align.ts"
import { judge } from "./judge.ts"
import { type Match, reversed } from "./path.ts"
import { sharedParticulars } from "./similarity.ts"

/** Least score of a match with narration: what is not attributed to the speaker must be very similar to what the speaker says. */
const leastOfNarration = 0.45

/**
 * Links the sentences of two pages that print the same speech in other words. There are no links where the pages are about different
 * occasions, or where too little of what a person says in one page is found in the other.
 */
export const linkPages = (aText: DecodedText, bText: DecodedText): readonly IndexPair[] => {
  if (differentOccasions(aText.page, bText.page)) return []
  const a = alignedSentences(aText)
  const b = alignedSentences(bText)
  const mayMatch = (i: number, j: number): boolean =>
    maybeSamePerson(a[i]!.speakerId, b[j]!.speakerId) && !(a[i]!.attribution === "narrated" && b[j]!.attribution === "narrated")
  const { matches, score } = align(
    a.map(({ bag }) => bag),
    b.map(({ bag }) => bag),
    mayMatch
  )
  const { narration = [], speech = [] } = Object.groupBy(matches, ({ from, to }) =>
    a[from]!.attribution === "narrated" || b[to]!.attribution === "narrated" ? "narration" : "speech"
  )
  const spoken = ofOneSpeech(speech, a, b)
  if (spoken.length === 0) return []
  const withLeadInsOfA = withLeadIns(spoken, a, aText, score)
  const withLeadInsOfB = withLeadIns(withLeadInsOfA.map(reversed), b, bText, (j, i) => score(i, j)).map(reversed)
  return [...withLeadInsOfB, ...narration.filter(({ score }) => score >= leastOfNarration)].map(({ from, to, score }): IndexPair => {
    const { kind, similarity } = judge(a[from]!, b[to]!, score)
    return [a[from]!.index, b[to]!.index, kind, similarity, sharedParticulars(a[from]!.bag, a[from]!.names, b[to]!.bag, b[to]!.names)]
  })
}

/** A sentence that takes part in the alignment. */
interface AlignedSentence extends ComparedSentence {
  readonly speakerId: string | null
  /** The id of the speaker, else the label, so that all turns of a person count together; "nobody" outside utterances. */
  readonly speaker: string
  /** Whether it counts for or against a speech: formulas ("Thank you for your attention.") say nothing of it. */
  readonly isDistinctive: boolean
}

/**
 * The sentences of a page that are aligned: those of speakers, and in a report the narration between the first and the last of them, since
 * a report may tell what was said without attributing it. Of repeated passages only the first print is aligned.
 */
const alignedSentences = ({ page, sentences, repeats }: DecodedText): readonly AlignedSentence[] => {
  const isSpoken = ({ utterance }: ComparedSentence): boolean => utterance !== null
  const start = sentences.find(isSpoken)?.start ?? 0
  const end = sentences.findLast(isSpoken)?.end ?? 0
  const isReport = page.form === "report"
  return sentences.flatMap((sentence) => {
    const isWithin = isReport && sentence.start > start && sentence.end < end
    if (repeats.has(sentence.passage) || !(isSpoken(sentence) || isWithin)) return []
    const utterance = sentence.utterance === null ? null : page.utterances[sentence.utterance]!
    const speaker = utterance === null ? "nobody" : (utterance.speakerId ?? `label ${utterance.label ?? ""}`)
    return [{ ...sentence, speakerId: utterance?.speakerId ?? null, speaker, isDistinctive: sentence.content >= distinctive.betweenPages }]
  })
}

/**
 * When two speakers, one of each page, give the same speech. Of the sentences of one of them at least `share` must have a match of at least
 * the score `sure`. The scores beyond `chance` must add up to `excess` for each sentence of the shorter text, and to `longer` more for every
 * doubling of the length between the two, since similar sentences are more easily found in a long text.
 * Of pairs of texts with a dozen sentences, all 84 true ones pass and none of 3,444 others.
 */
const gate = { sure: 0.35, share: 0.25, chance: 0.2, excess: 0.1, longer: 0.025 }
/**
 * Words that the sure matches of at least one pair of speakers must share: "Good afternoon, Mr Petrenko. How is the region doing?" opens many
 * meetings.
 */
const leastWords = 6

/** The matches of those pairs of speakers, one of each page, that give the same speech. */
const ofOneSpeech = (matches: readonly Match[], a: readonly AlignedSentence[], b: readonly AlignedSentence[]): readonly Match[] => {
  const size = (side: readonly AlignedSentence[], speaker: string): number =>
    side.filter((sentence) => sentence.isDistinctive && sentence.speaker === speaker).length
  const bySpeakers = Map.groupBy(matches, ({ from, to }) => `${a[from]!.speaker}|${b[to]!.speaker}`)
  const passed = [...bySpeakers.values()].flatMap((found) => {
    const counted = found.filter(({ from, to }) => a[from]!.isDistinctive && b[to]!.isDistinctive)
    const sure = counted.filter(({ score }) => score >= gate.sure)
    if (sure.length === 0) return []
    const aSize = size(a, a[found[0]!.from]!.speaker)
    const bSize = size(b, b[found[0]!.to]!.speaker)
    const share = Math.max(new Set(sure.map(({ from }) => from)).size / aSize, new Set(sure.map(({ to }) => to)).size / bSize)
    const excess = counted.reduce((sum, { score }) => sum + Math.max(0, score - gate.chance), 0) / Math.min(aSize, bSize)
    const least = gate.excess + gate.longer * Math.abs(Math.log2(aSize / bSize))
    const words = sure.reduce((sum, { from, to }) => sum + sharedWords(a[from]!.bag, b[to]!.bag), 0)
    return share >= gate.share && excess >= least ? [{ found, words }] : []
  })
  return passed.some(({ words }) => words >= leastWords) ? passed.flatMap(({ found }) => found) : []
}

/**
 * A lead-in tells in a reporter's words what the quotation after it says, which is its echo if the two are similar. These are its
 * least scores with sentences of the other page: with a partner of its echo, and with a partner of the quotation after it (if it has no
 * echo and no partner), to be linked to it; with a partner of its own, to stay linked to it.
 */
const leadIn = { withPartnerOfEcho: 0.15, withOwnPartner: 0.5, withPartnerOfNext: 0.25 }

/** Links the lead-ins of a report to the partners of the quotations that they announce, since both say the same. */
const withLeadIns = (
  matches: readonly Match[],
  sentences: readonly AlignedSentence[],
  { page: { echoed } }: DecodedText,
  score: (from: number, to: number) => number
): readonly Match[] => {
  const echoOf = new Map(echoed.flatMap(([one, other]) => [[other, one] as const, [one, other] as const]))
  const placeOf = new Map(sentences.map(({ index }, place) => [index, place]))
  const partners = Map.groupBy(matches, ({ from }) => from)
  const inherited = sentences.flatMap(({ index, attribution }, from) => {
    const echo = placeOf.get(echoOf.get(index) ?? -1)
    const isBeforeQuotation = attribution === "reported" && sentences[from + 1]?.attribution === "own"
    if (echo === undefined && (partners.has(from) || !isBeforeQuotation)) return []
    const least = echo === undefined ? leadIn.withPartnerOfNext : leadIn.withPartnerOfEcho
    const ofQuotation = partners.get(echo ?? from + 1) ?? []
    return ofQuotation.map(({ to }) => ({ from, to, score: score(from, to) })).filter((match) => match.score >= least)
  })
  const leadIns = new Set(inherited.map(({ from }) => from))
  const key = ({ from, to }: Match): string => `${from} ${to}`
  const taken = new Set(inherited.map(key))
  const own = matches.filter((match) => !taken.has(key(match)) && (!leadIns.has(match.from) || match.score >= leadIn.withOwnPartner))
  return [...own, ...inherited]
}
