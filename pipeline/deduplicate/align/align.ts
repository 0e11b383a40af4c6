import type { Bag } from "../compare/bag.ts"
import { bestPath, findCandidates, type Match } from "./path.ts"
import { extend, fill, uncrowded } from "./refine.ts"
import { likeness, weigh } from "./similarity.ts"

export type { Match } from "./path.ts"

/** What two texts have in common, sentence by sentence. */
interface Alignment {
  /** By `from`, then `to`. */
  readonly matches: readonly Match[]
  /** Likeness of any two sentences under the weights of these texts. */
  readonly score: (from: number, to: number) => number
}

/**
 * Aligns the sentences of two texts: in both directions the best path over positions in the other text, with a state for no partner;
 * then what both paths bear out, gaps filled between aligned neighbours and partners extended. `mayMatch` can forbid pairs.
 * Near linear: each sentence meets only those with which it shares telling words.
 */
export const align = (
  from: readonly Bag[],
  to: readonly Bag[],
  mayMatch: (from: number, to: number) => boolean = () => true
): Alignment => {
  const sentences = weigh([...from, ...to])
  const left = sentences.slice(0, from.length)
  const right = sentences.slice(from.length)
  const forth = bestPath(findCandidates(left, right, mayMatch), right.length)
  const back = bestPath(
    findCandidates(right, left, (j, i) => mayMatch(i, j)),
    left.length
  ).map(({ from, to, score }) => ({ from: to, to: from, score }))
  const kept = uncrowded(forth, back, left, right)
  return {
    matches: extend(fill(kept, left, right, mayMatch), left, right, mayMatch),
    score: (i, j) => likeness(left[i]!, right[j]!).score
  }
}
