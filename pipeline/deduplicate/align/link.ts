import type { IndexPair } from "../../model/compared-page.ts"
import type { Link } from "../../model/deduplicated.ts"
import { type Bag, sharedWords } from "../compare/bag.ts"
import { differentOccasions, maybeSamePerson } from "../compare/occasion.ts"
import type { ReadSentences } from "../compare/read-sentences.ts"
import type { ComparedSentence, ComparedText } from "../compare/sentence.ts"
import { align, type Match } from "./align.ts"
import { sharedParticulars } from "./similarity.ts"

/**
 * When two texts are taken to print one speech. Of the sentences of the shorter one at least a quarter must be aligned with a score of `sure`,
 * and what all of them score beyond `chance` must come to `excess` a sentence: 84 of 84 true pairs of a dozen sentences pass, none of 3,444 others.
 * In a longer text a sentence finds something like it more easily, so `longer` is asked beyond that for every doubling of the length.
 */
const gate = { sure: 0.35, share: 0.25, chance: 0.2, excess: 0.1, longer: 0.025 }
/**
 * Words that the sure matches of two voices must share in all: "Good afternoon, Mr Petrenko. How is the region doing?" opens many meetings.
 * Less will do where another voice of the same two pages shares as many.
 */
const enoughWords = 6
/** What nobody is reported to have said must be very like what somebody said. */
const sureNarration = 0.45

/**
 * The sentence pairs of two pages that print the same speech in other words. There are none where the pages name different occasions,
 * or where too little of what one person says in one of them is found in the other.
 */
export const linkPages = (aText: ReadSentences, bText: ReadSentences): readonly IndexPair[] => {
  const echoes = new Map([...echoesOf(aText), ...echoesOf(bText)])
  if (differentOccasions(aText.page, bText.page)) return []
  const a = comparable(aText)
  const b = comparable(bText)
  const aSpeakers = a.map((sentence) => speakerOf(aText, sentence))
  const bSpeakers = b.map((sentence) => speakerOf(bText, sentence))
  const mayMatch = (i: number, j: number): boolean =>
    maybeSamePerson(aSpeakers[i]!, bSpeakers[j]!) && !(a[i]!.voice === "narrated" && b[j]!.voice === "narrated")
  const { matches, score } = align(bags(a), bags(b), mayMatch)
  const isNarrated = ({ from, to }: Match): boolean => a[from]!.voice === "narrated" || b[to]!.voice === "narrated"
  const spoken = sufficient(
    matches.filter((match) => !isNarrated(match)),
    a.map((sentence) => voiced(aText, sentence)),
    b.map((sentence) => voiced(bText, sentence)),
    ({ from, to }) => sharedWords(a[from]!.bag, b[to]!.bag)
  )
  if (spoken.length === 0) return []
  const told = withLeadIns(spoken, a, echoes, score)
  const toldBack = withLeadIns(told.map(turned), b, echoes, (j, i) => score(i, j)).map(turned)
  const narrated = matches.filter((match) => isNarrated(match) && match.score >= sureNarration)
  return [...toldBack, ...narrated].map(({ from, to, score }): IndexPair => {
    const { kind, similarity } = judge(a[from]!, b[to]!, score)
    return [a[from]!.index, b[to]!.index, kind, similarity, sharedParticulars(a[from]!.bag, a[from]!.names, b[to]!.bag, b[to]!.names)]
  })
}

/** In a report, a lead-in tells in advance what the quotation after it says: each of the two to the other. */
const echoesOf = ({ sentences, echoed }: ReadSentences): readonly (readonly [ComparedSentence, ComparedSentence])[] =>
  echoed.flatMap(([one, other]) => [
    [sentences[other]!, sentences[one]!],
    [sentences[one]!, sentences[other]!]
  ])

const bags = (sentences: readonly ComparedSentence[]): readonly Bag[] => sentences.map(({ bag }) => bag)

const turned = ({ from, to, score }: Match): Match => ({
  from: to,
  to: from,
  score
})

/** Content words from which a sentence counts for or against a speech: formulas ("Thank you for your attention.") speak for none. */
const telling = 3

/** The matches between two voices of which enough is found. */
const sufficient = (
  matches: readonly Match[],
  a: readonly Voiced[],
  b: readonly Voiced[],
  shared: (match: Match) => number
): readonly Match[] => {
  const size = (side: readonly Voiced[], voice: string): number =>
    side.filter((sentence) => sentence.isTelling && sentence.voice === voice).length
  const between = Map.groupBy(matches, ({ from, to }) => `${a[from]!.voice}|${b[to]!.voice}`)
  const passed = [...between.values()].flatMap((found) => {
    const telling = found.filter(({ from, to }) => a[from]!.isTelling && b[to]!.isTelling)
    const sure = telling.filter(({ score }) => score >= gate.sure)
    if (sure.length === 0) return []
    const aSize = size(a, a[found[0]!.from]!.voice)
    const bSize = size(b, b[found[0]!.to]!.voice)
    const share = Math.max(new Set(sure.map(({ from }) => from)).size / aSize, new Set(sure.map(({ to }) => to)).size / bSize)
    const excess = telling.reduce((sum, { score }) => sum + Math.max(0, score - gate.chance), 0) / Math.min(aSize, bSize)
    const least = gate.excess + gate.longer * Math.abs(Math.log2(aSize / bSize))
    const words = sure.reduce((sum, match) => sum + shared(match), 0)
    return share >= gate.share && excess >= least ? [{ found, words }] : []
  })
  return passed.some(({ words }) => words >= enoughWords) ? passed.flatMap(({ found }) => found) : []
}

/** Who is heard in a sentence; turns of one person are one voice here, and those of unknown persons go by their label. */
interface Voiced {
  readonly voice: string
  readonly isTelling: boolean
}

const voiced = (text: ComparedText, { utterance, content }: ComparedSentence): Voiced => {
  const turn = utterance === null ? undefined : text.page.utterances[utterance]
  return { voice: turn === undefined ? "narration" : (turn.speakerId ?? `label ${turn.label ?? ""}`), isTelling: content >= telling }
}

/**
 * A lead-in is linked to the partners of the quotation that it tells in advance. `takes`: how alike the lead-in and such a partner must at
 * least be. `keeps`: how alike it must be to other partners to keep them beside. `follows`: how alike it must be to the partners of the
 * quotation next to it, where it has no partner and is not known to tell anything in advance.
 */
const leadIn = { takes: 0.15, keeps: 0.5, follows: 0.25 }

/** A lead-in says what the quotation it tells says: it has the same partners. */
const withLeadIns = (
  matches: readonly Match[],
  sentences: readonly ComparedSentence[],
  echoes: ReadonlyMap<ComparedSentence, ComparedSentence>,
  score: (from: number, to: number) => number
): readonly Match[] => {
  const places = new Map(sentences.map((sentence, index) => [sentence, index]))
  const partners = Map.groupBy(matches, ({ from }) => from)
  const partnersOf = (from: number, told: number, least: number): readonly Match[] =>
    (partners.get(told) ?? []).map(({ to }) => ({ from, to, score: score(from, to) })).filter((match) => match.score >= least)
  const inherited = sentences.flatMap((sentence, from) => {
    const echo = places.get(echoes.get(sentence)!)
    if (echo !== undefined) return partnersOf(from, echo, leadIn.takes)
    if (partners.has(from) || sentence.voice !== "reported" || sentences[from + 1]?.voice !== "own") return []
    return partnersOf(from, from + 1, leadIn.follows)
  })
  const leads = new Set(inherited.map(({ from }) => from))
  const taken = new Set(inherited.map(({ from, to }) => `${from} ${to}`))
  const own = matches.filter(({ from, to, score }) => !taken.has(`${from} ${to}`) && (!leads.has(from) || score >= leadIn.keeps))
  return [...own, ...inherited]
}

/** What a speaker says, once, and in a report the narration among it, which may report without saying so. */
const comparable = (text: ComparedText): readonly ComparedSentence[] => {
  const spoken = text.sentences.filter(({ utterance }) => utterance !== null)
  const start = spoken[0]?.start ?? 0
  const end = spoken.at(-1)?.end ?? 0
  const isReport = text.page.form === "report"
  return text.sentences.filter(
    (sentence) =>
      !text.repeats.has(sentence.passage) && (sentence.utterance !== null || (isReport && sentence.start > start && sentence.end < end))
  )
}

const speakerOf = (text: ComparedText, { utterance }: ComparedSentence): string | null =>
  utterance === null ? null : text.page.utterances[utterance]!.speakerId

/** Share of words to keep from which two sentences are one, lightly edited. */
const lightEdits = 0.7

/** The kind of a pair and how alike it is. */
export const judge = (a: ComparedSentence, b: ComparedSentence, score: number): Pick<Link, "kind" | "similarity"> => {
  if (samePrint(a, b)) return { kind: "exact", similarity: 1 }
  if ((a.voice === "own") !== (b.voice === "own")) return { kind: "paraphrase", similarity: round(score) }
  const kept = keptWords(a.words, b.words)
  if (kept >= lightEdits) return { kind: "near", similarity: round(Math.max(kept, score)) }
  return {
    kind: a.voice === "own" ? "reworded" : "paraphrase",
    similarity: round(score)
  }
}

/** Whether two sentences are the same but for space, quotation marks, dashes and spelling. */
export const samePrint = (a: ComparedSentence, b: ComparedSentence): boolean => a.key === b.key && a.check === b.check

const round = (share: number): number => Math.round(share * 10_000) / 10_000

/** Longer sentences are compared by their words alone. */
const editable = 200

/** 1 less the word edit distance as a share of the longer sentence. */
const keptWords = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): number => {
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || Math.min(a.length, b.length) < lightEdits * longer || longer > editable) return 0
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      current.push(a[i - 1] === b[j - 1] ? previous[j - 1]! : 1 + Math.min(previous[j - 1]!, previous[j]!, current[j - 1]!))
    }
    previous = current
  }
  return 1 - previous[b.length]! / longer
}
