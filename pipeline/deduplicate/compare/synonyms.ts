import { synonymSets } from "../../english/synonym-sets.ts"
import { fold, stem } from "../../text/words.ts"

/** Stem to the stem that stands for its set: two texts that differ only so count as alike. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  synonymSets
    .trim()
    .split(/,\s+/)
    .reverse()
    .flatMap((set) => {
      const [first, ...others] = set.split(" ").map((word) => stem(fold(word)))
      return [first!, ...others].map((word) => [word, first!] as const)
    })
)
