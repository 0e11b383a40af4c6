import type { Speech, Version } from "../../model/deduplicated.ts"
import type { Form } from "../../model/segmented-page.ts"
import { slugify } from "../../text/identity.ts"
import type { ComparedCorpus, Copies } from "../corpus.ts"
import { type Evidence, type EvidenceByUtterance, emptyEvidence, gatherEvidence, utteranceNumber } from "./evidence.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import type { SentencePair } from "./pairs.ts"
import { mayBeOne, verdictOn } from "./same-speech.ts"
import type { Voice } from "./voice.ts"

const rank: Readonly<Record<Form, number>> = {
  transcript: 0,
  excerpts: 1,
  report: 2
}

/** The speeches of a corpus, and the pairs of utterances that may be one speech but are not proven to be. */
interface Joined {
  readonly speeches: readonly Speech[]
  readonly doubtful: readonly Doubt[]
}

/** Two utterances that are left two speeches, and how many sentences of the first are found in the second. */
export interface Doubt {
  readonly a: Voice
  readonly b: Voice
  readonly shared: number
}

/**
 * Joins versions into speeches by the rule in same-speech.ts. Utterances come best first (transcript, then excerpts, then report; longer;
 * earlier document id). Each goes to the speech whose best version it shares most words with, if the rule holds between it and that version, and
 * between it and every other version that the best one does not hold; else it is a speech of its own.
 * `copies` of pages are left out; no pair may lead to one.
 */
export const joinSpeeches = (
  corpus: ComparedCorpus,
  copies: Copies,
  pairs: readonly SentencePair[],
  sentenceOf: LinkedSentences
): Joined => {
  const evidence = gatherEvidence(sentenceOf, pairs)
  const voices = voicesOf(corpus, copies).sort(better)
  const between = (a: Voice, b: Voice): Evidence => evidence.get(numberOf(a))?.get(numberOf(b)) ?? nothing
  const byNumber = new Map(voices.map((voice) => [numberOf(voice), voice]))
  const alike = alikePairs(evidence, byNumber, sentenceOf)
  const meetings = new Set(alike.flatMap(({ a, b, isProven }) => (isProven ? [`${a.page} ${b.page}`] : [])))
  const isSame = (a: Voice, b: Voice): boolean => verdictOn(a, b, between(a, b), sentenceOf, meetings.has(`${a.page} ${b.page}`)) === "same"
  const homes = new Map<number, Voice[]>()
  const speeches: Voice[][] = []
  for (const voice of voices) {
    const best = [...(evidence.get(numberOf(voice)) ?? [])]
      .flatMap(([other, { own }]) => {
        const members = homes.get(other)
        return members === undefined || numberOf(members[0]!) !== other || !fits(voice, members, isSame)
          ? []
          : [{ members, words: total([...own.keys()].map((sentence) => sentenceOf(sentence).words)) }]
      })
      .sort((a, b) => b.words - a.words || better(a.members[0]!, b.members[0]!))[0]
    const home = best?.members ?? []
    if (home.length === 0) speeches.push(home)
    home.push(voice)
    homes.set(numberOf(voice), home)
  }
  const doubtful = alike.filter(({ a, b }) => numberOf(a) < numberOf(b) && homes.get(numberOf(a)) !== homes.get(numberOf(b)))
  return {
    speeches: named(speeches).map(({ speechId, members }) => ({
      speechId,
      versions: members.map((member) => version(member, members, between(member, members[0]!)))
    })),
    doubtful: doubtful.sort((x, y) => numberOf(x.a) - numberOf(y.a) || numberOf(x.b) - numberOf(y.b))
  }
}

/** Pairs of utterances, in both orders, that by their words alone are one speech or may be, and whether they are proven to be. */
const alikePairs = (
  evidence: EvidenceByUtterance,
  voices: ReadonlyMap<number, Voice>,
  sentenceOf: LinkedSentences
): readonly (Doubt & { readonly isProven: boolean })[] =>
  [...evidence].flatMap(([number, others]) =>
    [...others].flatMap(([other, found]) => {
      const [a, b] = [voices.get(number), voices.get(other)]
      if (a === undefined || b === undefined) return []
      const verdict = verdictOn(a, b, found, sentenceOf)
      return verdict === "different" ? [] : [{ a, b, shared: found.own.size, isProven: verdict === "same" }]
    })
  )

/** Whether an utterance is the speech of some versions: of the best one, and of each that the best one may not hold. */
const fits = (voice: Voice, [best, ...others]: readonly Voice[], isSame: (a: Voice, b: Voice) => boolean): boolean =>
  isSame(voice, best!) &&
  others.every(
    (other) =>
      mayBeOne(voice, other) && (Math.max(voice.utterance.length, other.utterance.length) <= best!.utterance.length || isSame(voice, other))
  )

const nothing: Evidence = emptyEvidence()

const numberOf = ({ page, index }: Voice): number => utteranceNumber(page, index)

const voicesOf = ({ facts }: ComparedCorpus, copies: Copies): Voice[] =>
  [...facts].flatMap(([page, known]) =>
    copies.has(page) ? [] : known.utterances.map((utterance, index) => ({ page, known, index, utterance }))
  )

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const better = (a: Voice, b: Voice): number =>
  rank[a.utterance.form] - rank[b.utterance.form] || b.utterance.words - a.utterance.words || a.page - b.page || a.index - b.index

const version = (member: Voice, members: readonly Voice[], evidence: Evidence): Version => {
  const chosen = members[0]!
  const found = evidence.own.size
  const isChosen = member === chosen
  return {
    documentId: member.known.documentId,
    utterance: member.index,
    chosen: isChosen,
    reason: members.length === 1 ? "only version" : reason(member, chosen),
    matched: isChosen ? 1 : member.utterance.sentences === 0 ? 0 : Math.round((found / member.utterance.sentences) * 10_000) / 10_000
  }
}

const reason = (member: Voice, chosen: Voice): string => {
  if (member === chosen) return "best version: transcript before excerpts before report, then the longer, then the earlier document id"
  if (member.utterance.form !== chosen.utterance.form) return `${chosen.utterance.form} before ${member.utterance.form}`
  return member.utterance.words === chosen.utterance.words
    ? "same form and length; earlier document id chosen"
    : `longer ${chosen.utterance.form} chosen`
}

/** Event, else document of the chosen version, then speaker or label; further speeches of one name by document and turn get -2, -3. */
const named = (speeches: readonly Voice[][]): readonly { speechId: string; members: Voice[] }[] => {
  const taken = new Set<string>()
  const inOrder = [...speeches].sort(
    ([a], [b]) => rank[a!.utterance.form] - rank[b!.utterance.form] || a!.page - b!.page || a!.index - b!.index
  )
  const bases = inOrder.map(([chosen]) => {
    const { utterance, known } = chosen!
    const who = utterance.speakerId ?? slugify(utterance.label ?? "speaker")
    return `${known.eventId ?? known.documentId}-${who}`
  })
  const baseSet = new Set(bases)
  const next = new Map<string, number>()
  const found = inOrder.map((members, index) => {
    const base = bases[index]!
    let place = next.get(base) ?? 1
    let speechId = place === 1 ? base : `${base}-${place}`
    while (taken.has(speechId) || (place > 1 && baseSet.has(speechId))) speechId = `${base}-${++place}`
    next.set(base, place + 1)
    taken.add(speechId)
    return { speechId, members }
  })
  return found.sort((a, b) => compare(a.speechId, b.speechId))
}
