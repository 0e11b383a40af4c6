import type { Link } from "../../model/deduplicated.ts"
import { fourDecimals } from "../../text/write/four-decimals.ts"
import type { ComparedSentence } from "../compare/sentence.ts"

/** Share of kept words from which two sentences are the same one, lightly edited. */
const lightEdits = 0.7

/** The kind of a link between two sentences that say the same, and its published similarity, made from the score of their match. */
export const judge = (a: ComparedSentence, b: ComparedSentence, score: number): Pick<Link, "kind" | "similarity"> => {
  if (a.key === b.key && a.check === b.check) return { kind: "exact", similarity: 1 }
  if ((a.attribution === "own") !== (b.attribution === "own")) return { kind: "paraphrase", similarity: fourDecimals(score) }
  const kept = keptWords(a.words, b.words)
  if (kept >= lightEdits) return { kind: "near", similarity: fourDecimals(Math.max(kept, score)) }
  return { kind: a.attribution === "own" ? "reworded" : "paraphrase", similarity: fourDecimals(score) }
}

/** Most words of a sentence whose edit distance is computed: it takes time that grows with the square of the length. */
const longest = 200

/** 1 less the edit distance in words as a share of the longer sentence; 0 where it is below `lightEdits` by length alone. */
const keptWords = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): number => {
  const longer = Math.max(a.length, b.length)
  if (longer === 0 || Math.min(a.length, b.length) < lightEdits * longer || longer > longest) return 0
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++)
      current.push(a[i - 1] === b[j - 1] ? previous[j - 1]! : 1 + Math.min(previous[j - 1]!, previous[j]!, current[j - 1]!))
    previous = current
  }
  return 1 - previous[b.length]! / longer
}
