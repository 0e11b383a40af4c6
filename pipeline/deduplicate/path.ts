import { settings } from "./settings.ts"
import { likeness, type Weighed } from "./similarity.ts"

/** Sentence `from` of one text says what sentence `to` of the other says. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** A sentence pair worth considering. */
export interface Candidate {
  readonly to: number
  readonly score: number
}

/** For each sentence of one text the best few of the other, found through shared words. */
export const findCandidates = (
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

/** In a longer text a sentence finds something like it more easily: having no partner gains more there. */
const gainOfNone = (places: number): number => {
  const { usual, least, most } = settings.places
  return settings.noPartner + settings.longer * Math.log2(Math.min(most, Math.max(least, places)) / usual)
}

/** The best path of partners among the `places` sentences of the other text, each sentence having one or none. */
export const bestPath = (candidates: readonly (readonly Candidate[])[], places: number): readonly Match[] => {
  const noPartner = gainOfNone(places)
  let states: State[] = [{ at: -1, score: 0, match: null, before: null }]
  candidates.forEach((options, from) => {
    const next: State[] = states.map((state) => ({
      at: state.at,
      score: state.score + noPartner,
      match: null,
      before: state
    }))
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
        byPlace.set(to, {
          at: to,
          score: bestScore,
          match: { from, to, score },
          before: best
        })
    }
    states = [...byPlace.values()].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, settings.states)
  })
  const path: Match[] = []
  for (let state: State | null = states[0] ?? null; state !== null; state = state.before) if (state.match !== null) path.push(state.match)
  return path.reverse()
}
