import { settings } from "./settings.ts"
import { likenessOf, type Weighed } from "./similarity.ts"

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
  if (left.length === 0 || right.length === 0) return left.map(() => [])
  const { numbers, weights, termCount } = right[0]!.texts
  const { starts, holders } = holdersOf(right, termCount)
  /** Weights of the sentence at hand by word, 0 for words it has not; and which sentence it was that last met each of the other text. */
  const laidOut = new Float64Array(termCount)
  const metBy = new Int32Array(right.length).fill(-1)
  return left.map((sentence, i) => {
    for (let at = sentence.start; at < sentence.end; at++) laidOut[numbers[at]!] = weights[at]!
    const found: Candidate[] = []
    for (let at = sentence.start; at < sentence.end; at++) {
      const first = starts[numbers[at]!]!
      const end = starts[numbers[at]! + 1]!
      if (end - first > manyHolders) continue
      for (let holder = first; holder < end; holder++) {
        const j = holders[holder]!
        if (metBy[j] === i) continue
        metBy[j] = i
        if (!mayMatch(i, j)) continue
        const score = scoreUnder(laidOut, sentence, right[j]!)
        if (score >= settings.floor) found.push({ to: j, score })
      }
    }
    for (let at = sentence.start; at < sentence.end; at++) laidOut[numbers[at]!] = 0
    return found.sort((a, b) => b.score - a.score || a.to - b.to).slice(0, settings.candidates)
  })
}

/** A word that so many sentences hold finds nothing; it still counts in the likeness. */
const manyHolders = 60
/** Nor does a word that says less than this by itself. */
const findable = 0.3

/** Which sentences hold each word, word after word, and where those of each begin. */
const holdersOf = (sentences: readonly Weighed[], termCount: number): { readonly starts: Uint32Array; readonly holders: Uint32Array } => {
  const starts = new Uint32Array(termCount + 2)
  for (const sentence of sentences) eachFindable(sentence, (term) => starts[term + 2]!++)
  for (let term = 0; term < termCount; term++) starts[term + 2]! += starts[term + 1]!
  const holders = new Uint32Array(starts[termCount + 1]!)
  for (const [j, sentence] of sentences.entries())
    eachFindable(sentence, (term) => {
      holders[starts[term + 1]!++] = j
    })
  return { starts, holders }
}

const eachFindable = ({ bag, texts, start, end }: Weighed, visit: (term: number) => void): void => {
  for (let at = start; at < end; at++) if (bag.columns.says[bag.start + at - start]! >= findable) visit(texts.numbers[at]!)
}

/** What `likeness` says of a sentence whose weights are laid out by word, and another: words they do not share add nothing. */
const scoreUnder = (laidOut: Float64Array, sentence: Weighed, other: Weighed): number => {
  const { numbers, weights } = other.texts
  let shared = 0
  let product = 0
  for (let at = other.start; at < other.end; at++) {
    const weight = laidOut[numbers[at]!]!
    shared += weight
    product += weight * weights[at]!
  }
  return likenessOf(sentence, other, shared, product).score
}

/** What it costs to go on so many places in the other text, from as far back as it has to as far on. */
const stepCosts = (places: number): Float64Array => {
  const costs = new Float64Array(2 * places + 1)
  for (let distance = -places; distance <= places; distance++) costs[places + distance] = step(distance)
  return costs
}

const step = (distance: number): number => {
  if (distance === 1) return 0
  if (distance === 0) return settings.same
  return distance > 0 ? settings.skip * Math.log2(distance) : settings.back + settings.skip * Math.log2(1 - distance)
}

/** The last match of a path, with those before it. */
interface Trail {
  readonly match: Match
  readonly before: Trail | null
}

/** A path so far: where it stands in the other text, -1 before its first match. */
interface State {
  readonly at: number
  readonly score: number
  readonly trail: Trail | null
}

/** In a longer text a sentence finds something like it more easily: having no partner gains more there. */
const gainOfNone = (places: number): number => {
  const { usual, least, most } = settings.places
  return settings.noPartner + settings.longer * Math.log2(Math.min(most, Math.max(least, places)) / usual)
}

/** The best path of partners among the `places` sentences of the other text, each sentence having one or none. */
export const bestPath = (candidates: readonly (readonly Candidate[])[], places: number): readonly Match[] => {
  const noPartner = gainOfNone(places)
  const costs = stepCosts(places)
  /** Best first. */
  let states: readonly State[] = [{ at: -1, score: 0, trail: null }]
  for (const [from, options] of candidates.entries()) {
    const next = states.map(({ at, score, trail }): State => ({ at, score: score + noPartner, trail }))
    for (const { to, score } of options) {
      let best = states[0]!
      let bestScore = -Infinity
      for (const state of states) {
        /** A step never gains: no later state can reach more. */
        if (state.score + score <= bestScore) break
        const reached = state.score + score - (state.at < 0 ? 0 : costs[places + to - state.at]!)
        if (reached > bestScore) {
          best = state
          bestScore = reached
        }
      }
      const standing = states.findIndex(({ at }) => at === to)
      const reached: State = { at: to, score: bestScore, trail: { match: { from, to, score }, before: best.trail } }
      if (standing < 0) next.push(reached)
      else if (bestScore > next[standing]!.score) next[standing] = reached
    }
    states = next.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, settings.states)
  }
  const path: Match[] = []
  for (let trail = states[0]!.trail; trail !== null; trail = trail.before) path.push(trail.match)
  return path.reverse()
}
