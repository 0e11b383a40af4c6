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

/** What one utterance prints of another: the sentences of each found in the other. */
interface Evidence {
  readonly a: ReadonlySet<Sentence>
  readonly b: ReadonlySet<Sentence>
}

/** By utterance, what it shares with each other one. */
type Ties = ReadonlyMap<string, ReadonlyMap<string, Evidence>>

const rank: Readonly<Record<Form, number>> = {
  transcript: 0,
  excerpts: 1,
  report: 2
}
/** Share of the sentences of the shorter version that must be found in the other for its passages to say that both are one speech. */
const passagesSay = 0.25
/**
 * Content words of a sentence from which it tells a speech ("I am glad to welcome you to the city." tells none), and content words that all such
 * sentences two versions share must hold. Less will do in pages of which another speech is one.
 */
const telling = { sentence: 4, speech: 8 }
/** From so many sentences on each side, finding none in the other speaks against one speech. */
const enough = 5

/**
 * Joins versions into speeches. Best version first (transcript, then excerpts, then report; longer; earlier document id), each utterance goes
 * to the speech whose best version its passages match most; else to the one of the same event and speaker, if nothing contradicts;
 * else it is a speech of its own. Every version is thus tied to the chosen one itself, never through a third.
 * `texts` and `pairs` must hold no copy of a page already there.
 */
export const joinSpeeches = (texts: readonly Text[], pairs: readonly Pair[]): readonly Speech[] => {
  const ties = gather(pairs)
  const kin = kindred(pairs)
  const speeches: Voiced[][] = []
  const ledBy = new Map<string, Voiced[]>()
  const onOccasion = new Map<string, Voiced[][]>()
  for (const candidate of texts.flatMap(utterancesOf).sort(better)) {
    const home = byPassages(candidate, ledBy, ties, kin) ?? byOccasion(candidate, onOccasion.get(occasionOf(candidate)) ?? [], ties)
    if (home !== null) {
      home.push(candidate)
      continue
    }
    const speech = [candidate]
    speeches.push(speech)
    ledBy.set(nameOf(candidate), speech)
    const others = onOccasion.get(occasionOf(candidate)) ?? []
    others.push(speech)
    onOccasion.set(occasionOf(candidate), others)
  }
  return named(speeches).map(({ speechId, members }) => ({
    speechId,
    versions: members.map((member) => version(member, members, ties))
  }))
}

const occasionOf = ({ text, utterance }: Voiced): string => `${text.page.eventId} ${utterance.speakerId}`

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

const gather = (pairs: readonly Pair[]): Ties => {
  const ties = new Map<string, Map<string, { a: Set<Sentence>; b: Set<Sentence> }>>()
  const put = (from: string, to: string, a: Sentence, b: Sentence): void => {
    const others = ties.get(from) ?? new Map<string, { a: Set<Sentence>; b: Set<Sentence> }>()
    const sets = others.get(to) ?? { a: new Set<Sentence>(), b: new Set<Sentence>() }
    sets.a.add(a)
    sets.b.add(b)
    others.set(to, sets)
    ties.set(from, others)
  }
  for (const { a, b, aText, bText } of pairs) {
    if (aText === bText || a.utterance === null || b.utterance === null) continue
    const from = nameOf({ text: aText, index: a.utterance })
    const to = nameOf({ text: bText, index: b.utterance })
    put(from, to, a, b)
    put(to, from, b, a)
  }
  return ties
}

/** Pages that share as many words as tell one speech from another, as pairs of document ids in both orders. */
const kindred = (pairs: readonly Pair[]): ReadonlySet<string> => {
  const shared = new Map<string, Map<Sentence, number>>()
  for (const { a, b, aText, bText } of pairs) {
    if (aText === bText || a.utterance === null || b.utterance === null || !tells(a) || !tells(b)) continue
    const name = [aText.documentId, a.utterance, bText.documentId, b.utterance].join(" ")
    shared.set(name, (shared.get(name) ?? new Map<Sentence, number>()).set(a, Math.min(a.content, b.content)))
  }
  return new Set(
    [...shared].flatMap(([name, words]) => {
      const [a, , b] = name.split(" ")
      return total(words.values()) >= telling.speech ? [`${a} ${b}`, `${b} ${a}`] : []
    })
  )
}

const contentOf = (sentences: readonly Sentence[]): number => total(sentences.map(({ content }) => content))

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0)

const between = (a: Voiced, b: Voiced, ties: Ties): Evidence | undefined => ties.get(nameOf(a))?.get(nameOf(b))

/** Share of the shorter of two versions that the other says too, of the sentences that count. */
const shareBetween = (a: Voiced, b: Voiced, { a: inA, b: inB }: Evidence, counts: (sentence: Sentence) => boolean): number => {
  const share = (found: Iterable<Sentence>, all: readonly Sentence[]): number =>
    [...found].filter(counts).length / Math.max(1, all.filter(counts).length)
  return Math.max(share(inA, a.sentences), share(inB, b.sentences))
}

const tells = ({ content }: Sentence): boolean => content >= telling.sentence

const mayJoin = (candidate: Voiced, members: readonly Voiced[]): boolean =>
  members.every(
    (member) =>
      member.text !== candidate.text &&
      !differentOccasions(member.text.page, candidate.text.page) &&
      maybeSamePerson(member.utterance.speakerId, candidate.utterance.speakerId)
  )

const byPassages = (candidate: Voiced, ledBy: ReadonlyMap<string, Voiced[]>, ties: Ties, kin: ReadonlySet<string>): Voiced[] | null => {
  let best: Voiced[] | null = null
  let most = 0
  for (const [name, evidence] of ties.get(nameOf(candidate)) ?? []) {
    const members = ledBy.get(name)
    if (members === undefined || !mayJoin(candidate, members)) continue
    const chosen = members[0]!
    const isKin = kin.has(`${candidate.text.documentId} ${chosen.text.documentId}`)
    if (!isKin && contentOf([...evidence.a].filter(tells)) < telling.speech) continue
    if (shareBetween(candidate, chosen, evidence, isKin ? () => true : tells) < passagesSay) continue
    const matched = total([...evidence.a].map(({ words }) => words.length))
    if (matched > most || (matched === most && best !== null && better(chosen, best[0]!) < 0)) {
      best = members
      most = matched
    }
  }
  return best
}

/** Same event, same known speaker, days that agree; and not two long texts of which nothing is found in the other. */
const byOccasion = (candidate: Voiced, speeches: readonly Voiced[][], ties: Ties): Voiced[] | null => {
  if (candidate.utterance.speakerId === null || candidate.text.page.eventId === null) return null
  const { date } = candidate.text.page
  let found: Voiced[] | null = null
  for (const members of speeches) {
    const chosen = members[0]!
    const other = chosen.text.page.date
    const sameDay = date === null || other === null || date === other
    const isShort = Math.min(candidate.sentences.length, chosen.sentences.length) < enough
    if (!sameDay || !mayJoin(candidate, members) || !(isShort || between(candidate, chosen, ties) !== undefined)) continue
    if (found !== null) return null
    found = members
  }
  return found
}

const version = (member: Voiced, members: readonly Voiced[], ties: Ties): Version => {
  const chosen = members[0]!
  const found = between(member, chosen, ties)?.a.size ?? 0
  const isChosen = member === chosen
  return {
    documentId: member.text.documentId,
    utterance: member.index,
    chosen: isChosen,
    reason: members.length === 1 ? "only version" : reason(member, chosen),
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
