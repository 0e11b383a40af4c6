import { likenessOf, type WeightedSentence } from "./similarity.ts"

/** Sentence `from` of one text says what sentence `to` of the other says. Both are places in their texts; the score is 0 to 1. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly score: number
}

/** The match as it is seen from the other text. */
export const reversed = ({ from, to, score }: Match): Match => ({ from: to, to: from, score })

/** Most candidates that a sentence has, and the lowest score of a candidate. */
const mostCandidates = 12
const lowestScore = 0.1

/**
 * For each sentence of `left` its most similar sentences in `right`, best first. Only sentences with a shared term are scored; they are
 * found in an inverted index.
 */
export const findCandidates = (
  left: readonly WeightedSentence[],
  right: readonly WeightedSentence[],
  mayMatch: (i: number, j: number) => boolean
): readonly (readonly Match[])[] => {
  if (left.length === 0 || right.length === 0) return left.map(() => [])
  const { ids, weights, termCount } = right[0]!.columns
  const { starts, postings } = invertedIndex(right, termCount)
  /** The vector of the sentence at hand as a dense one: its weight of each term id, 0 for a term that it does not have. */
  const dense = new Float64Array(termCount)
  /** For each sentence of `right` the last sentence of `left` that it was scored with. */
  const scoredWith = new Int32Array(right.length).fill(-1)
  return left.map((sentence, i) => {
    for (let at = sentence.start; at < sentence.end; at++) dense[ids[at]!] = weights[at]!
    const found: Match[] = []
    for (let at = sentence.start; at < sentence.end; at++) {
      const first = starts[ids[at]!]!
      const end = starts[ids[at]! + 1]!
      if (end - first > longestPostings) continue
      for (let posting = first; posting < end; posting++) {
        const j = postings[posting]!
        if (scoredWith[j] === i) continue
        scoredWith[j] = i
        if (!mayMatch(i, j)) continue
        const score = scoreOf(dense, sentence, right[j]!)
        if (score >= lowestScore) found.push({ from: i, to: j, score })
      }
    }
    for (let at = sentence.start; at < sentence.end; at++) dense[ids[at]!] = 0
    return found.sort((a, b) => b.score - a.score || a.to - b.to).slice(0, mostCandidates)
  })
}

/** A term that more sentences hold is not looked up, nor is one whose own weight is lower. They still count in the score. */
const longestPostings = 60
const lowestTermWeight = 0.3

/** The inverted index of a text: the sentences with term id t are `postings` from `starts[t]` to before `starts[t + 1]`. */
const invertedIndex = (sentences: readonly WeightedSentence[], termCount: number) => {
  const starts = new Uint32Array(termCount + 2)
  for (const sentence of sentences) eachIndexedTerm(sentence, (id) => starts[id + 2]!++)
  for (let id = 0; id < termCount; id++) starts[id + 2]! += starts[id + 1]!
  const postings = new Uint32Array(starts[termCount + 1]!)
  for (const [j, sentence] of sentences.entries())
    eachIndexedTerm(sentence, (id) => {
      postings[starts[id + 1]!++] = j
    })
  return { starts, postings }
}

const eachIndexedTerm = ({ bag, columns, start, end }: WeightedSentence, visit: (id: number) => void): void => {
  for (let at = start; at < end; at++) if (bag.columns.termWeights[bag.start + at - start]! >= lowestTermWeight) visit(columns.ids[at]!)
}

/** The score that `likeness` gives to two sentences, of which the vector of the first is given as a dense one as well. */
const scoreOf = (dense: Float64Array, sentence: WeightedSentence, other: WeightedSentence): number => {
  const { ids, weights } = other.columns
  let shared = 0
  let product = 0
  for (let at = other.start; at < other.end; at++) {
    const weight = dense[ids[at]!]!
    shared += weight
    product += weight * weights[at]!
  }
  return likenessOf(sentence, other, shared, product).score
}

/**
 * Costs of leaving the order of the other text, in units of the score. Order is evidence, not law: the next sentence and the same one cost
 * nothing, a jump ahead costs `jump` for every doubling of the distance, and a jump back `back` on top of that.
 * These and the other constants of the alignment were tuned on half of two corpora of paired human translations, with sentences dropped,
 * merged and moved.
 */
const jump = 0.035
const back = 0.12

const costOf = (distance: number): number => {
  if (distance === 0) return 0
  return distance > 0 ? jump * Math.log2(distance) : back + jump * Math.log2(1 - distance)
}

/**
 * What a sentence without partner gains, in units of the score: a candidate that is worth less is left out. The gain grows with the length
 * of the other text, where something similar is more easily found by chance.
 */
const gainOfNoPartner = (places: number): number => 0.17 + 0.012 * Math.log2(Math.min(160, Math.max(8, places)) / 40)

/** Most states of the search that are kept after each sentence. */
const mostStates = 48

/** A path through the sentences so far. It ends at place `at` of the other text, -1 before its first match. */
interface State {
  readonly at: number
  readonly score: number
  readonly trail: Trail | null
}

/** The matches of a path as a linked list, the last one first. */
interface Trail {
  readonly match: Match
  readonly before: Trail | null
}

/**
 * Gives each sentence one partner or none, so that the scores of the matches less the costs of their order are highest. `candidates` are
 * those of each sentence, `places` is the number of sentences of the other text. A Viterbi search that keeps the best states only.
 */
export const bestPath = (candidates: readonly (readonly Match[])[], places: number): readonly Match[] => {
  const noPartner = gainOfNoPartner(places)
  const costs = Float64Array.from({ length: 2 * places + 1 }, (_, index) => costOf(index - places))
  /** Best first. */
  let states: readonly State[] = [{ at: -1, score: 0, trail: null }]
  for (const options of candidates) {
    const next = states.map(({ at, score, trail }): State => ({ at, score: score + noPartner, trail }))
    for (const match of options) {
      const { to, score } = match
      let best = states[0]!
      let bestScore = -Infinity
      for (const state of states) {
        /** No cost is negative, so the states that follow cannot reach more. */
        if (state.score + score <= bestScore) break
        const reached = state.score + score - (state.at < 0 ? 0 : costs[places + to - state.at]!)
        if (reached > bestScore) {
          best = state
          bestScore = reached
        }
      }
      const known = next.findIndex(({ at }) => at === to)
      const reached: State = { at: to, score: bestScore, trail: { match, before: best.trail } }
      if (known < 0) next.push(reached)
      else if (bestScore > next[known]!.score) next[known] = reached
    }
    states = next.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, mostStates)
  }
  const path: Match[] = []
  for (let trail = states[0]!.trail; trail !== null; trail = trail.before) path.push(trail.match)
  return path.reverse()
}
