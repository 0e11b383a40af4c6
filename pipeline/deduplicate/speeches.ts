import type { Form, Utterance } from "../segment/index.ts"
import { slugify } from "../text/identity.ts"
import type { Speech, Version } from "./index.ts"
import type { Pair } from "./link.ts"
import { differentOccasions, maybeSamePerson } from "./occasion.ts"
import type { Sentence, Text } from "./text.ts"

/** An utterance as a candidate version of a speech. */
interface Voiced {
  readonly text: Text
  readonly index: number
  readonly utterance: Utterance
  readonly sentences: readonly Sentence[]
  readonly words: number
}

/** What two utterances print alike: how many sentences of each. */
interface Evidence {
  readonly a: ReadonlySet<Sentence>
  readonly b: ReadonlySet<Sentence>
}

const rank: Readonly<Record<Form, number>> = {
  transcript: 0,
  excerpts: 1,
  report: 2
}
/** Share of the sentences of the shorter version that must be found in the other for its passages to say that both are one speech. */
const passagesSay = 0.25
/** From so many sentences on each side, finding none in the other speaks against one speech. */
const enough = 5

/**
 * Joins versions into speeches. Best version first (transcript, then excerpts, then report; longer; earlier document id), each utterance goes
 * to the speech whose best version its passages match most; else to the one of the same event and speaker, if nothing contradicts;
 * else it is a speech of its own. Every version is thus tied to the chosen one itself, never through a third.
 * `texts` and `pairs` must hold no copy of a page already there.
 */
export const joinSpeeches = (texts: readonly Text[], pairs: readonly Pair[]): readonly Speech[] => {
  const evidence = gather(pairs)
  const voiced = texts.flatMap(utterancesOf).sort(better)
  const speeches: Voiced[][] = []
  for (const candidate of voiced) {
    const home = byPassages(candidate, speeches, evidence) ?? byOccasion(candidate, speeches, evidence)
    if (home === null) speeches.push([candidate])
    else home.push(candidate)
  }
  return named(speeches).map(({ speechId, members }) => ({
    speechId,
    versions: members.map((member) => version(member, members[0]!, evidence))
  }))
}

const utterancesOf = (text: Text): readonly Voiced[] => {
  const spoken = Map.groupBy(text.sentences, ({ utterance }) => utterance)
  return text.page.utterances.map((utterance, index) => {
    const sentences = spoken.get(index) ?? []
    return {
      text,
      index,
      utterance,
      sentences,
      words: sentences.reduce((sum, { words, voice }) => sum + (voice === "own" ? words.length : 0), 0)
    }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const better = (a: Voiced, b: Voiced): number =>
  rank[a.utterance.form] - rank[b.utterance.form] || b.words - a.words || compare(a.text.documentId, b.text.documentId) || a.index - b.index

const nameOf = (voiced: Pick<Voiced, "text" | "index">): string => `${voiced.text.documentId} ${voiced.index}`

const gather = (pairs: readonly Pair[]): ReadonlyMap<string, Evidence> => {
  const evidence = new Map<string, { a: Set<Sentence>; b: Set<Sentence> }>()
  const put = (from: string, to: string, a: Sentence, b: Sentence): void => {
    const name = `${from}|${to}`
    const sets = evidence.get(name) ?? { a: new Set(), b: new Set() }
    sets.a.add(a)
    sets.b.add(b)
    evidence.set(name, sets)
  }
  for (const { a, b, aText, bText } of pairs) {
    if (aText === bText || a.utterance === null || b.utterance === null) continue
    const from = nameOf({ text: aText, index: a.utterance })
    const to = nameOf({ text: bText, index: b.utterance })
    put(from, to, a, b)
    put(to, from, b, a)
  }
  return evidence
}

/** Share of the shorter of two versions that the other says too. */
const shareBetween = (a: Voiced, b: Voiced, evidence: ReadonlyMap<string, Evidence>): number => {
  const found = evidence.get(`${nameOf(a)}|${nameOf(b)}`)
  if (found === undefined) return 0
  return Math.max(found.a.size / a.sentences.length, found.b.size / b.sentences.length)
}

const matchedWords = (a: Voiced, b: Voiced, evidence: ReadonlyMap<string, Evidence>): number =>
  [...(evidence.get(`${nameOf(a)}|${nameOf(b)}`)?.a ?? [])].reduce((sum, { words }) => sum + words.length, 0)

const mayJoin = (candidate: Voiced, members: readonly Voiced[]): boolean =>
  members.every(
    (member) =>
      member.text !== candidate.text &&
      !differentOccasions(member.text.page, candidate.text.page) &&
      maybeSamePerson(member.utterance.speakerId, candidate.utterance.speakerId)
  )

const byPassages = (candidate: Voiced, speeches: readonly Voiced[][], evidence: ReadonlyMap<string, Evidence>): Voiced[] | null => {
  let best: Voiced[] | null = null
  let most = 0
  for (const members of speeches) {
    const chosen = members[0]!
    if (!evidence.has(`${nameOf(candidate)}|${nameOf(chosen)}`) || !mayJoin(candidate, members)) continue
    if (shareBetween(candidate, chosen, evidence) < passagesSay) continue
    const matched = matchedWords(candidate, chosen, evidence)
    if (matched > most) {
      best = members
      most = matched
    }
  }
  return best
}

/** Same event, same known speaker, days that agree; and not two long texts of which nothing is found in the other. */
const byOccasion = (candidate: Voiced, speeches: readonly Voiced[][], evidence: ReadonlyMap<string, Evidence>): Voiced[] | null => {
  const { speakerId } = candidate.utterance
  const { eventId, date } = candidate.text.page
  if (speakerId === null || eventId === null) return null
  const fits = speeches.filter((members) => {
    const chosen = members[0]!
    return (
      chosen.utterance.speakerId === speakerId &&
      chosen.text.page.eventId === eventId &&
      (date === null || chosen.text.page.date === null || date === chosen.text.page.date) &&
      mayJoin(candidate, members) &&
      (Math.min(candidate.sentences.length, chosen.sentences.length) < enough || evidence.has(`${nameOf(candidate)}|${nameOf(chosen)}`))
    )
  })
  return fits.length === 1 ? fits[0]! : null
}

const version = (member: Voiced, chosen: Voiced, evidence: ReadonlyMap<string, Evidence>): Version => {
  const found = evidence.get(`${nameOf(member)}|${nameOf(chosen)}`)?.a.size ?? 0
  const isChosen = member === chosen
  return {
    documentId: member.text.documentId,
    utterance: member.index,
    chosen: isChosen,
    reason: reason(member, chosen),
    matched: isChosen ? 1 : member.sentences.length === 0 ? 0 : Math.round((found / member.sentences.length) * 10_000) / 10_000
  }
}

const reason = (member: Voiced, chosen: Voiced): string => {
  if (member === chosen) return "best version: transcript before excerpts before report, then the longer, then the earlier document id"
  if (member.utterance.form !== chosen.utterance.form) return `${chosen.utterance.form} before ${member.utterance.form}`
  return member.words === chosen.words ? "same form and length; earlier document id chosen" : `longer ${chosen.utterance.form} chosen`
}

/** Event, else document of the chosen version, then speaker or label; further speeches of one name by document and turn get -2, -3. */
const named = (speeches: readonly Voiced[][]): readonly { speechId: string; members: Voiced[] }[] => {
  const taken = new Set<string>()
  const inOrder = [...speeches].sort(
    ([a], [b]) =>
      rank[a!.utterance.form] - rank[b!.utterance.form] || compare(a!.text.documentId, b!.text.documentId) || a!.index - b!.index
  )
  const bases = inOrder.map(([chosen]) => {
    const { utterance, text } = chosen!
    const who = utterance.speakerId ?? slugify(utterance.label ?? "speaker")
    return `${text.page.eventId ?? text.documentId}-${who}`
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
