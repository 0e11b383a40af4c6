import type { Bag } from "../compare/bag.ts"
import { bestPath, findCandidates, type Match, reversed } from "./path.ts"
import { addNeighbours, fillGaps, symmetrize } from "./refine.ts"
import { likeness, weigh } from "./similarity.ts"

/** What two texts have in common, sentence by sentence. */
interface Alignment {
  /** By `from`, then `to`. */
  readonly matches: readonly Match[]
  /** The score of any two sentences under the term weights of these two texts. */
  readonly score: (from: number, to: number) => number
}

/**
 * Aligns the sentences of two texts. The best path is searched in each direction and the two are merged; then gaps between matches are
 * filled, and neighbours join a partner where a sentence of one text is two in the other. `mayMatch` can forbid pairs.
 * Near linear in the number of sentences, since each is compared only with those that share a rare term with it.
 */
export const align = (
  from: readonly Bag[],
  to: readonly Bag[],
  mayMatch: (from: number, to: number) => boolean = () => true
): Alignment => {
  const sentences = weigh([...from, ...to])
  const left = sentences.slice(0, from.length)
  const right = sentences.slice(from.length)
  const candidatesBack = findCandidates(right, left, (j, i) => mayMatch(i, j))
  const forth = bestPath(findCandidates(left, right, mayMatch), right.length)
  const back = bestPath(candidatesBack, left.length).map(reversed)
  const filled = fillGaps(symmetrize(forth, back, left, right), left, right, mayMatch)
  return { matches: addNeighbours(filled, left, right, mayMatch), score: (i, j) => likeness(left[i]!, right[j]!).score }
}
