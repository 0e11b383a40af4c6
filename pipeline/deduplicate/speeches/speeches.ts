import { Order } from "effect"
import type { Speech, Version } from "../../model/deduplicated.ts"
import type { Form } from "../../model/segmented-page.ts"
import { slugify } from "../../text/keys/identity.ts"
import { fourDecimals } from "../../text/write/four-decimals.ts"
import type { CorpusUtterance, CorpusUtterances } from "./corpus-utterance.ts"
import type { Matches } from "./matches.ts"
import { mayBeOne } from "./same-speech.ts"

const rank: Readonly<Record<Form, number>> = {
  transcript: 0,
  excerpts: 1,
  report: 2
}

/** Utterances that are versions of one speech, best first. */
export interface JoinedSpeech {
  readonly speechId: string
  readonly members: readonly CorpusUtterance[]
}

/** The speeches of a corpus, and the pairs of utterances that may be one speech but are not proven to be. */
export interface Joined {
  /** By ascending id. */
  readonly speeches: readonly JoinedSpeech[]
  readonly speechOf: (one: CorpusUtterance) => JoinedSpeech
  /** What is told of a speech and its versions. */
  readonly told: (speech: JoinedSpeech) => Speech
  readonly doubtful: readonly Doubt[]
}

/** Two utterances that are kept as two speeches, and how many sentences of the first are found in the second. */
export interface Doubt {
  readonly a: CorpusUtterance
  readonly b: CorpusUtterance
  readonly shared: number
}

/**
 * Joins versions into speeches by the rule in same-speech.ts. Utterances come best first (transcript, then excerpts, then report; longer;
 * earlier document id). Each goes to the speech whose best version it shares most words with, if the rule holds between it and that version,
 * and between it and every version wherever one of the two is longer than the best one; else it is a speech of its own.
 */
export const joinSpeeches = (utterances: CorpusUtterances, matches: Matches): Joined => {
  const alike = alikePairs(utterances, matches)
  const meetings = new Set(alike.flatMap(({ a, b, isProven }) => (isProven ? [`${a.page} ${b.page}`] : [])))
  const isSame = (a: CorpusUtterance, b: CorpusUtterance): boolean => {
    const match = matches.get(a.number)?.get(b.number)
    return (meetings.has(`${a.page} ${b.page}`) ? match?.ofOneMeeting : match?.verdict) === "same"
  }
  /** The speech of each utterance that has one, by its number; the best version comes first. */
  const homes: CorpusUtterance[][] = []
  const speeches: CorpusUtterance[][] = []
  for (const one of utterances.all.toSorted(better)) {
    const best = [...(matches.get(one.number) ?? [])]
      .flatMap(([other, { words }]) => {
        const members = homes[other]
        const isBest = members !== undefined && members[0]!.number === other
        return isBest && fits(one, members, isSame) ? [{ members, words }] : []
      })
      .sort((a, b) => b.words - a.words || better(a.members[0]!, b.members[0]!))[0]
    const home = best?.members ?? []
    if (home.length === 0) speeches.push(home)
    home.push(one)
    homes[one.number] = home
  }
  const joined = named(speeches)
  const speechOf: JoinedSpeech[] = []
  for (const speech of joined) for (const { number } of speech.members) speechOf[number] = speech
  return {
    speeches: joined,
    speechOf: ({ number }) => speechOf[number]!,
    told: ({ speechId, members }) => ({ speechId, versions: members.map((member) => version(member, members, matches)) }),
    doubtful: alike
      .filter(({ a, b }) => a.number < b.number && homes[a.number] !== homes[b.number])
      .sort((x, y) => x.a.number - y.a.number || x.b.number - y.b.number)
  }
}

/** Pairs of utterances, in both orders, that by their words alone are one speech or may be, and whether they are proven to be. */
const alikePairs = ({ all }: CorpusUtterances, matches: Matches): readonly (Doubt & { readonly isProven: boolean })[] =>
  [...matches].flatMap(([number, others]) =>
    [...others].flatMap(([other, { verdict, found }]) =>
      verdict === "different" ? [] : [{ a: all[number]!, b: all[other]!, shared: found, isProven: verdict === "same" }]
    )
  )

/** Whether an utterance is the speech of some versions: of the best one, and of each that the best one may not hold. */
const fits = (
  one: CorpusUtterance,
  [best, ...others]: readonly CorpusUtterance[],
  isSame: (a: CorpusUtterance, b: CorpusUtterance) => boolean
): boolean =>
  isSame(one, best!) &&
  others.every(
    (other) =>
      mayBeOne(one, other) && (Math.max(one.utterance.length, other.utterance.length) <= best!.utterance.length || isSame(one, other))
  )

const better = (a: CorpusUtterance, b: CorpusUtterance): number =>
  rank[a.utterance.form] - rank[b.utterance.form] || b.utterance.words - a.utterance.words || a.page - b.page || a.index - b.index

const version = (member: CorpusUtterance, members: readonly CorpusUtterance[], matches: Matches): Version => {
  const chosen = members[0]!
  const found = matches.get(member.number)?.get(chosen.number)?.found ?? 0
  const isChosen = member === chosen
  return {
    documentId: member.known.documentId,
    utterance: member.index,
    chosen: isChosen,
    reason: members.length === 1 ? "only version" : reason(member, chosen),
    matched: isChosen ? 1 : member.utterance.sentences === 0 ? 0 : fourDecimals(found / member.utterance.sentences)
  }
}

const reason = (member: CorpusUtterance, chosen: CorpusUtterance): string => {
  if (member === chosen) return "best version: transcript before excerpts before report, then the longer, then the earlier document id"
  if (member.utterance.form !== chosen.utterance.form) return `${chosen.utterance.form} before ${member.utterance.form}`
  return member.utterance.words === chosen.utterance.words
    ? "same form and length; earlier document id chosen"
    : `longer ${chosen.utterance.form} chosen`
}

/** Event, else document of the chosen version, then speaker or label; further speeches of one name by document and turn get -2, -3. */
const named = (speeches: readonly CorpusUtterance[][]): readonly JoinedSpeech[] => {
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
  return found.sort((a, b) => Order.String(a.speechId, b.speechId))
}
