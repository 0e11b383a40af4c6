import type { Claim } from "../../../schemas/claim.ts"
import { grammarWords } from "../../english/common-words.ts"
import { fold, stem } from "../../text/words.ts"

/**
 * Whether two claims of sentences that say the same may be about one thing: what they measure and of what have a word in common, and
 * their periods do not lie apart. What a claim leaves open speaks against nothing. Counts must name what they count alike; of other
 * kinds the unit says what is measured, and translators choose other words for it.
 */
export const isAboutOneThing = (a: Claim, b: Claim): boolean =>
  !periodsApart(a, b) && (a.kind !== "count" || shareWord(a.measure, b.measure) || a.measure === null || b.measure === null)

const shareWord = (a: string | null, b: string | null): boolean => {
  const words = wordsOf(b)
  return [...wordsOf(a)].some((word) => words.has(word))
}

const wordsOf = (text: string | null): ReadonlySet<string> =>
  new Set(
    (text ?? "")
      .split(/[^\p{L}\p{N}]+/u)
      .map(fold)
      .filter((word) => word !== "" && !grammarWords.has(word))
      .map(stem)
  )

const periodsApart = (a: Claim, b: Claim): boolean => {
  const [start, end, from, to] = [a.period_start, a.period_end, b.period_start, b.period_end]
  return (end !== null && from !== null && end < from) || (to !== null && start !== null && to < start)
}
