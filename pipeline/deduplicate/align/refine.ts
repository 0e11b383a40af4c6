import { eachSharedTerm } from "../compare/bag.ts"
import type { Match } from "./path.ts"
import { cosineTogether, likeness, type WeightedSentence } from "./similarity.ts"

const byPlace = (a: Match, b: Match): number => a.from - b.from || a.to - b.to

/** A match from this score on is sure. */
const sure = 0.3
/** Share of new words that a further partner must bring to a sure match, and to another. */
const newShareOfSure = 0.4
const newShareOfOther = 0.6

/**
 * Merges the best paths of the two directions, as symmetrization does in word alignment. A match of both paths is kept. A match of one path
 * is kept if each of its sentences shares words with the other that it shares with none of its better partners. So a sentence may have
 * several partners on either side.
 */
export const symmetrize = (
  forth: readonly Match[],
  back: readonly Match[],
  left: readonly WeightedSentence[],
  right: readonly WeightedSentence[]
): readonly Match[] => {
  const key = ({ from, to }: Match): string => `${from} ${to}`
  const inForth = new Set(forth.map(key))
  const inBack = new Set(back.map(key))
  const isMutual = (match: Match): boolean => inForth.has(key(match)) && inBack.has(key(match))
  const partnersOfLeft = left.map((): WeightedSentence[] => [])
  const partnersOfRight = right.map((): WeightedSentence[] => [])
  const kept: Match[] = []
  const ranked = [...new Map([...forth, ...back].map((match) => [key(match), match])).values()].sort(
    (a, b) => Number(isMutual(b)) - Number(isMutual(a)) || b.score - a.score || byPlace(a, b)
  )
  for (const match of ranked) {
    const { from, to, score } = match
    const [one, other] = [left[from]!, right[to]!]
    const least = score >= sure ? newShareOfSure : newShareOfOther
    const bringsNew = (): boolean =>
      newShare(one, other, partnersOfLeft[from]!) >= least && newShare(other, one, partnersOfRight[to]!) >= least
    if (!isMutual(match) && !bringsNew()) continue
    partnersOfLeft[from]!.push(other)
    partnersOfRight[to]!.push(one)
    kept.push(match)
  }
  return kept.sort(byPlace)
}

/** So many partners of a sentence are looked at: in a text that repeats itself a sentence may have hundreds. */
const mostPartners = 12

/** Weight of the terms that `sentence` shares with `other` and with none of `partners`, as a share of all that it shares with `other`. */
const newShare = (sentence: WeightedSentence, other: WeightedSentence, partners: readonly WeightedSentence[]): number => {
  if (partners.length === 0) return 1
  const { terms, weights } = sentence.columns
  const covered = new Set<number>()
  for (const partner of partners.slice(0, mostPartners)) eachSharedTerm(terms, sentence, terms, partner, (at) => covered.add(at))
  let all = 0
  let added = 0
  eachSharedTerm(terms, sentence, terms, other, (at) => {
    all += weights[at]!
    if (!covered.has(at)) added += weights[at]!
  })
  return all === 0 ? 0 : added / all
}

/** Lowest score of a match that fills a gap, and the same where one sentence on each side is left between two matches. */
const gapScore = 0.2
const onlyChoiceScore = 0.015
/** Share of a sentence that a longer one must hold to become its partner though it has another one. */
const heldShare = 0.7

/**
 * Gives partners to sentences that have none but follow or precede one that has. Such a sentence is matched, on slighter evidence than
 * elsewhere, with the best of the places between the partners of its neighbours: a sentence without partner, or one that holds most of it.
 */
export const fillGaps = (
  path: readonly Match[],
  left: readonly WeightedSentence[],
  right: readonly WeightedSentence[],
  mayMatch: (i: number, j: number) => boolean
): readonly Match[] => {
  const partners = Map.groupBy(path, ({ from }) => from)
  const taken = new Set(path.map(({ to }) => to))
  const added: Match[] = []
  let before: number | null = null
  for (const [from, sentence] of left.entries()) {
    const own = partners.get(from)
    if (own !== undefined) {
      before = Math.max(...own.map(({ to }) => to))
      continue
    }
    const next = partners.get(from + 1)
    const after = next === undefined ? null : Math.min(...next.map(({ to }) => to))
    const leastScore: number = before !== null && after !== null && after - before === 2 ? onlyChoiceScore : gapScore
    const best: Match | undefined = placesBetween(before, after, right.length)
      .filter((to) => mayMatch(from, to))
      .map((to) => ({ from, to, ...likeness(sentence, right[to]!) }))
      .filter(({ to, containment, score }) =>
        taken.has(to) ? sentence.sum < right[to]!.sum && containment >= heldShare && score >= gapScore : score >= leastScore
      )
      .sort((a, b) => b.score - a.score || a.to - b.to)[0]
    before = best?.to ?? null
    if (best === undefined) continue
    taken.add(best.to)
    added.push({ from, to: best.to, score: best.score })
  }
  return [...path, ...added].sort(byPlace)
}

/** Most places between two partners that are all tried. */
const widestGap = 3

/**
 * The places to try between the partners of two neighbours, both of them included; null stands for a neighbour without partner. Where only
 * one has a partner, or the two lie far apart or in reverse order, these are the partners and the places next to them.
 */
const placesBetween = (before: number | null, after: number | null, length: number): readonly number[] => {
  if (before !== null && after !== null && after >= before && after - before <= widestGap) return range(before, after)
  return [
    ...(before === null ? [] : range(before, Math.min(before + 1, length - 1))),
    ...(after === null ? [] : range(Math.max(0, after - 1), after))
  ]
}

const range = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** How much higher the cosine of a sentence must be with two neighbours together than with one of them. */
const jointGain = 0.08

/**
 * Matches a sentence with two neighbours of the other text where it joins what they say: an unmatched sentence next to a partner becomes a
 * partner, too, if both together are more similar to the sentence than the first alone. This is done for both texts.
 */
export const addNeighbours = (
  path: readonly Match[],
  left: readonly WeightedSentence[],
  right: readonly WeightedSentence[],
  mayMatch: (i: number, j: number) => boolean
): readonly Match[] => {
  const matchedLeft = new Set(path.map(({ from }) => from))
  const matchedRight = new Set(path.map(({ to }) => to))
  const found = [...path]
  const areBetter = (whole: WeightedSentence, partner: WeightedSentence, neighbour: WeightedSentence): boolean =>
    cosineTogether(whole, partner, neighbour) >= likeness(whole, partner).cosine + jointGain
  const isFree = (from: number, to: number): boolean => left[from] !== undefined && right[to] !== undefined && mayMatch(from, to)
  const add = (from: number, to: number): void => {
    matchedLeft.add(from)
    matchedRight.add(to)
    found.push({ from, to, score: likeness(left[from]!, right[to]!).score })
  }
  for (const { from, to } of path) {
    for (const step of [-1, 1]) {
      const [i, j] = [from + step, to + step]
      if (!matchedRight.has(j) && isFree(from, j) && areBetter(left[from]!, right[to]!, right[j]!)) add(from, j)
      if (!matchedLeft.has(i) && isFree(i, to) && areBetter(right[to]!, left[from]!, left[i]!)) add(i, to)
    }
  }
  return found.sort(byPlace)
}
