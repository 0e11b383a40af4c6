import { type Bag, join } from "./bag.ts"
import { likeness, type Weighed, type Weights, weigh, weighed } from "./similarity.ts"

/** Sentence `from` of one text says what sentence `to` of the other says. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** A sentence pair worth considering. */
interface Candidate {
  readonly to: number
  readonly score: number
}

/**
 * What the alignment weighs against likeness. Order is evidence, not law: staying in step is free, going back is dear but possible,
 * and saying that a sentence has no partner costs nothing but the gain of `noPartner`.
 * Settled on half of two corpora of paired human translations, lines dropped, merged and moved.
 */
export const settings = {
  noPartner: 0.18,
  same: 0.02,
  skip: 0.03,
  back: 0.12,
  floor: 0.1,
  candidates: 12,
  states: 48,
  fill: 0.1,
  extend: 0.08,
  adds: 0.3,
  addsSure: 0.2,
  sure: 0.35
}

/**
 * Aligns the sentences of the shorter text with those of the longer: Viterbi over positions in the longer one, with a state for no partner,
 * then gaps filled between aligned neighbours and partners extended. `mayMatch` can forbid pairs. Near linear: each sentence meets only
 * those with which it shares telling words.
 */
export const align = (
  from: readonly Bag[],
  to: readonly Bag[],
  mayMatch: (from: number, to: number) => boolean = () => true
): readonly Match[] => {
  const weights = weigh(from, to)
  const left = from.map((bag) => weighed(bag, weights))
  const right = to.map((bag) => weighed(bag, weights))
  const forth = viterbi(findCandidates(left, right, mayMatch))
  const back = viterbi(findCandidates(right, left, (j, i) => mayMatch(i, j))).map(({ from, to, score }) => ({ from: to, to: from, score }))
  const score = (i: number, j: number): number => (mayMatch(i, j) ? likeness(left[i]!, right[j]!).score : 0)
  const kept = uncrowded(forth, back, left, right)
  const filled = fill(kept, left.length, right.length, score)
  return extend(filled, left, right, weights, mayMatch)
}

/** For each sentence of one text the best few of the other, found through shared words. */
const findCandidates = (
  left: readonly Weighed[],
  right: readonly Weighed[],
  mayMatch: (i: number, j: number) => boolean
): readonly (readonly Candidate[])[] => {
  const holders = new Map<number, number[]>()
  right.forEach(({ bag }, j) => {
    bag.terms.forEach((term, index) => {
      if (bag.says[index]! < 0.3) return
      const held = holders.get(term)
      if (held === undefined) holders.set(term, [j])
      else if (held.length <= manyHolders) held.push(j)
    })
  })
  return left.map((sentence, i) => {
    const seen = new Set<number>()
    for (const term of sentence.bag.terms) {
      const held = holders.get(term)
      if (held !== undefined && held.length <= manyHolders) for (const j of held) seen.add(j)
    }
    const found: Candidate[] = []
    for (const j of seen) {
      if (!mayMatch(i, j)) continue
      const { score } = likeness(sentence, right[j]!)
      if (score >= settings.floor) found.push({ to: j, score })
    }
    return found.sort((a, b) => b.score - a.score || a.to - b.to).slice(0, settings.candidates)
  })
}

/** A word that so many sentences hold finds nothing; it still counts in the likeness. */
const manyHolders = 60

const step = (from: number, to: number): number => {
  if (from < 0) return 0
  const distance = to - from
  if (distance === 1) return 0
  if (distance === 0) return settings.same
  return distance > 0 ? settings.skip * Math.log2(distance) : settings.back + settings.skip * Math.log2(1 - distance)
}

interface State {
  readonly at: number
  readonly score: number
  /** The match made here; null for none. */
  readonly match: Match | null
  readonly before: State | null
}

const viterbi = (candidates: readonly (readonly Candidate[])[]): readonly Match[] => {
  let states: State[] = [{ at: -1, score: 0, match: null, before: null }]
  candidates.forEach((options, from) => {
    const next: State[] = states.map((state) => ({ at: state.at, score: state.score + settings.noPartner, match: null, before: state }))
    const byPlace = new Map<number, State>(next.map((state) => [state.at, state]))
    for (const { to, score } of options) {
      let best: State | null = null
      let bestScore = -Infinity
      for (const state of states) {
        const reached = state.score + score - step(state.at, to)
        if (reached > bestScore) {
          best = state
          bestScore = reached
        }
      }
      const standing = byPlace.get(to)
      if (standing === undefined || bestScore > standing.score)
        byPlace.set(to, { at: to, score: bestScore, match: { from, to, score }, before: best })
    }
    states = [...byPlace.values()].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, settings.states)
  })
  const path: Match[] = []
  for (let state: State | null = states[0] ?? null; state !== null; state = state.before) if (state.match !== null) path.push(state.match)
  return path.reverse()
}

/**
 * Both directions together, so that one sentence may have several partners on either side. A further partner must be sure by itself,
 * or say words of the sentence that its better partners do not.
 */
const uncrowded = (
  forth: readonly Match[],
  back: readonly Match[],
  left: readonly Weighed[],
  right: readonly Weighed[]
): readonly Match[] => {
  const name = ({ from, to }: Match): string => `${from} ${to}`
  const named = new Map([...forth, ...back].map((match) => [name(match), match]))
  const inForth = new Set(forth.map(name))
  const inBack = new Set(back.map(name))
  const mutual = (match: Match): boolean => inForth.has(name(match)) && inBack.has(name(match))
  const coveredLeft = new Map<number, Set<number>>()
  const coveredRight = new Map<number, Set<number>>()
  const kept: Match[] = []
  const ranked = [...named.values()].sort(
    (a, b) => Number(mutual(b)) - Number(mutual(a)) || b.score - a.score || a.from - b.from || a.to - b.to
  )
  for (const match of ranked) {
    const shared = sharedTerms(left[match.from]!, right[match.to]!)
    const fresh = Math.min(freshness(shared, coveredLeft.get(match.from)), freshness(shared, coveredRight.get(match.to)))
    if (!mutual(match) && fresh < (match.score >= settings.sure ? settings.addsSure : settings.adds)) continue
    for (const [covered, at] of [
      [coveredLeft, match.from],
      [coveredRight, match.to]
    ] as const)
      covered.set(at, new Set([...(covered.get(at) ?? []), ...shared.keys()]))
    kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to)
}

const freshness = (shared: ReadonlyMap<number, number>, covered: ReadonlySet<number> | undefined): number => {
  if (covered === undefined) return 1
  let all = 0
  let fresh = 0
  for (const [term, weight] of shared) {
    all += weight
    if (!covered.has(term)) fresh += weight
  }
  return all === 0 ? 0 : fresh / all
}

const sharedTerms = (a: Weighed, b: Weighed): ReadonlyMap<number, number> => {
  const held = new Set(b.bag.terms)
  const shared = new Map<number, number>()
  a.bag.terms.forEach((term, index) => {
    if (held.has(term)) shared.set(term, a.weights[index]!)
  })
  return shared
}

/** A sentence between two aligned ones whose partners leave a place between them takes it, on slighter evidence. */
const fill = (path: readonly Match[], lefts: number, rights: number, score: (i: number, j: number) => number): readonly Match[] => {
  const partner = new Map(path.map((match) => [match.from, match]))
  const taken = new Set(path.map((match) => match.to))
  const added: Match[] = []
  for (let from = 0; from < lefts; from++) {
    if (partner.has(from)) continue
    const before = partner.get(from - 1)
    const after = partner.get(from + 1)
    const places = [before === undefined ? -1 : before.to + 1, after === undefined ? -1 : after.to - 1]
    for (const to of places) {
      if (to < 0 || to >= rights || taken.has(to)) continue
      const between = before !== undefined && after !== undefined && after.to - before.to === 2
      const found = score(from, to)
      if (found >= (between ? settings.fill : settings.fill + 0.05)) {
        const match = { from, to, score: found }
        added.push(match)
        partner.set(from, match)
        taken.add(to)
        break
      }
    }
  }
  return [...path, ...added].sort((a, b) => a.from - b.from || a.to - b.to)
}

/** A partner that says only part of a sentence is joined by its neighbour where both together say it better; the same the other way round. */
const extend = (
  path: readonly Match[],
  left: readonly Weighed[],
  right: readonly Weighed[],
  weights: Weights,
  mayMatch: (i: number, j: number) => boolean
): readonly Match[] => {
  const matchedLeft = new Set(path.map(({ from }) => from))
  const matchedRight = new Set(path.map(({ to }) => to))
  const found = [...path]
  for (const { from, to } of path) {
    for (const step of [-1, 1]) {
      const other = to + step
      if (
        other >= 0 &&
        other < right.length &&
        !matchedRight.has(other) &&
        mayMatch(from, other) &&
        gains(left[from]!, right[to]!, right[other]!, weights)
      ) {
        matchedRight.add(other)
        found.push({ from, to: other, score: likeness(left[from]!, right[other]!).score })
      }
      const another = from + step
      if (
        another >= 0 &&
        another < left.length &&
        !matchedLeft.has(another) &&
        mayMatch(another, to) &&
        gains(right[to]!, left[from]!, left[another]!, weights)
      ) {
        matchedLeft.add(another)
        found.push({ from: another, to, score: likeness(left[another]!, right[to]!).score })
      }
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to)
}

const gains = (whole: Weighed, part: Weighed, other: Weighed, weights: Weights): boolean =>
  likeness(whole, weighed(join(part.bag, other.bag), weights)).cosine >= likeness(whole, part).cosine + settings.extend
