import type { ComparedFacts, ComparedUtterance } from "../../model/compared-page.ts"
import type { Speech, Version } from "../../model/deduplicated.ts"
import type { Form } from "../../model/segmented-page.ts"
import { slugify } from "../../text/identity.ts"
import { differentOccasions, maybeSamePerson } from "../compare/occasion.ts"
import { tells } from "../compare/tells.ts"
import type { ComparedCorpus, Copies } from "../corpus.ts"
import type { LinkedSentences } from "./linked-sentences.ts"
import type { SentencePair } from "./pairs.ts"
import { type Evidence, gather, kindred, numberOf, sharedContent, type Ties, total } from "./ties.ts"

/** An utterance as a candidate version of a speech. */
interface Voiced {
  readonly page: number
  readonly known: ComparedFacts
  readonly index: number
  readonly utterance: ComparedUtterance
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
 * `copies` of pages are left out; no pair may lead to one.
 */
export const joinSpeeches = (
  corpus: ComparedCorpus,
  copies: Copies,
  pairs: readonly SentencePair[],
  sentenceOf: LinkedSentences
): readonly Speech[] => {
  const ties = gather(sentenceOf, pairs)
  return named(joined(corpus, copies, ties, kindred(sentenceOf, pairs), sentenceOf)).map(({ speechId, members }) => ({
    speechId,
    versions: members.map((member) => version(member, members, ties))
  }))
}

/** The versions of each speech, best first. */
const joined = (
  corpus: ComparedCorpus,
  copies: Copies,
  ties: Ties,
  kin: ReadonlySet<string>,
  sentenceOf: LinkedSentences
): readonly Voiced[][] => {
  const speeches: Voiced[][] = []
  const ledBy = new Map<number, Voiced[]>()
  const onOccasion = new Map<string, Voiced[][]>()
  for (const candidate of utterancesOf(corpus, copies).sort(better)) {
    const home =
      byPassages(candidate, ledBy, ties, kin, sentenceOf) ?? byOccasion(candidate, onOccasion.get(occasionOf(candidate)) ?? [], ties)
    if (home !== null) {
      home.push(candidate)
      continue
    }
    const speech = [candidate]
    speeches.push(speech)
    ledBy.set(numberOf(candidate), speech)
    if (!isOnOccasion(candidate)) continue
    const others = onOccasion.get(occasionOf(candidate)) ?? []
    others.push(speech)
    onOccasion.set(occasionOf(candidate), others)
  }
  return speeches
}

/** Only who is known, at an event that is known, can be met there again. */
const isOnOccasion = ({ known, utterance }: Voiced): boolean => known.eventId !== null && utterance.speakerId !== null

const occasionOf = ({ known, utterance }: Voiced): string => `${known.eventId} ${utterance.speakerId}`

const utterancesOf = ({ facts }: ComparedCorpus, copies: Copies): Voiced[] =>
  [...facts].flatMap(([page, known]) =>
    copies.has(page) ? [] : known.utterances.map((utterance, index) => ({ page, known, index, utterance }))
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const better = (a: Voiced, b: Voiced): number =>
  rank[a.utterance.form] - rank[b.utterance.form] || b.utterance.words - a.utterance.words || a.page - b.page || a.index - b.index

const between = (a: Voiced, b: Voiced, ties: Ties): Evidence | undefined => ties.get(numberOf(a))?.get(numberOf(b))

/** Share of the sentences of the shorter of two versions that the other says, too: of all sentences, or of those that tell. */
const shareBetween = (a: Voiced, b: Voiced, evidence: Evidence, of: "sentences" | "telling", sentenceOf: LinkedSentences): number => {
  const found = (side: Iterable<number>): number => [...side].filter((sentence) => of === "sentences" || tells(sentenceOf(sentence))).length
  return Math.max(found(evidence.a) / Math.max(1, a.utterance[of]), found(evidence.b) / Math.max(1, b.utterance[of]))
}

const mayJoin = (candidate: Voiced, members: readonly Voiced[]): boolean =>
  members.every(
    (member) =>
      member.page !== candidate.page &&
      !differentOccasions(member.known, candidate.known) &&
      maybeSamePerson(member.utterance.speakerId, candidate.utterance.speakerId)
  )

const byPassages = (
  candidate: Voiced,
  ledBy: ReadonlyMap<number, Voiced[]>,
  ties: Ties,
  kin: ReadonlySet<string>,
  sentenceOf: LinkedSentences
): Voiced[] | null => {
  let best: Voiced[] | null = null
  let most = 0
  for (const [number, evidence] of ties.get(numberOf(candidate)) ?? []) {
    const members = ledBy.get(number)
    if (members === undefined || !mayJoin(candidate, members)) continue
    const chosen = members[0]!
    const isKin = kin.has(`${candidate.page} ${chosen.page}`)
    const shared = [...evidence.a].map(sentenceOf)
    if (!isKin && total(shared.filter(tells).map(({ content }) => content)) < sharedContent) continue
    if (shareBetween(candidate, chosen, evidence, isKin ? "sentences" : "telling", sentenceOf) < passagesSay) continue
    const matched = total(shared.map(({ words }) => words))
    if (matched > most || (matched === most && best !== null && better(chosen, best[0]!) < 0)) {
      best = members
      most = matched
    }
  }
  return best
}

/** Same event, same known speaker, days that agree; and not two long texts of which nothing is found in the other. */
const byOccasion = (candidate: Voiced, speeches: readonly Voiced[][], ties: Ties): Voiced[] | null => {
  if (!isOnOccasion(candidate)) return null
  const { date } = candidate.known
  let found: Voiced[] | null = null
  for (const members of speeches) {
    const chosen = members[0]!
    const other = chosen.known.date
    const sameDay = date === null || other === null || date === other
    const isShort = Math.min(candidate.utterance.sentences, chosen.utterance.sentences) < enough
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
    documentId: member.known.documentId,
    utterance: member.index,
    chosen: isChosen,
    reason: members.length === 1 ? "only version" : reason(member, chosen),
    matched: isChosen ? 1 : member.utterance.sentences === 0 ? 0 : Math.round((found / member.utterance.sentences) * 10_000) / 10_000
  }
}

const reason = (member: Voiced, chosen: Voiced): string => {
  if (member === chosen) return "best version: transcript before excerpts before report, then the longer, then the earlier document id"
  if (member.utterance.form !== chosen.utterance.form) return `${chosen.utterance.form} before ${member.utterance.form}`
  return member.utterance.words === chosen.utterance.words
    ? "same form and length; earlier document id chosen"
    : `longer ${chosen.utterance.form} chosen`
}

/** Event, else document of the chosen version, then speaker or label; further speeches of one name by document and turn get -2, -3. */
const named = (speeches: readonly Voiced[][]): readonly { speechId: string; members: Voiced[] }[] => {
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
