import { diffArrays } from "diff"
import type { ConflictRow } from "../../../../../schemas/conflicts.ts"
import type { Mention, Pair } from "../page-text.ts"

/** A sentence and the numbers in it. */
interface Sentence {
  /** Who publishes it. */
  readonly by: string
  readonly text: string
  readonly numbers: readonly (Pick<Mention, "figure_id" | "value" | "lower" | "upper"> & { readonly text: string })[]
}

/** The disagreement that two sentences show. */
export type Conflict = Pick<ConflictRow, "kind" | "a_reading" | "b_reading">

/** How another version's sentence differs from that of the chosen one, in words; whether the two contradict each other. */
export interface Difference {
  readonly clash: boolean
  readonly words: string
}

/** Tells how the sentence of another version differs from that of the chosen one; null where it is only worded otherwise. */
export const difference = (kind: Pair["kind"], conflict: Conflict | null, chosen: Sentence, other: Sentence): Difference | null => {
  if (conflict !== null) return { clash: true, words: `${toldConflicts[conflict.kind]}${readings(conflict, chosen.by, other.by)}.` }
  const words = [...kindTold(kind, chosen, other), ...alone(chosen, other), ...alone(other, chosen)]
  return words.length === 0 ? null : { clash: false, words: words.join(" ") }
}

/** What is told of a conflict by its kind. */
export const toldConflicts = {
  number: "The numbers differ",
  bounds: "One number, bounded in two ways",
  polarity: "One denies what the other asserts"
} as const

const readings = ({ a_reading, b_reading }: Conflict, by: string, otherBy: string): string =>
  a_reading === null || b_reading === null ? "" : `: ${by} has “${a_reading}”, ${otherBy} “${b_reading}”`

/** What is told of numbers that only one of two sentences has. */
const alone = (sentence: Sentence, other: Sentence): readonly string[] => {
  const texts = unmatched(sentence, other)
  return texts.length === 0 ? [] : [`Only ${sentence.by} has ${texts.map((text) => `“${text}”`).join(" and ")}.`]
}

/** Numbers of a sentence that the other one does not have, neither as the same claim nor as the same value. */
const unmatched = ({ numbers }: Sentence, other: Sentence): readonly string[] =>
  numbers
    .filter((number) => !other.numbers.some((each) => each.figure_id === number.figure_id || sameValue(each, number)))
    .map(({ text }) => text)

const sameValue = (a: Sentence["numbers"][number], b: Sentence["numbers"][number]): boolean =>
  a.value === b.value && a.lower === b.lower && a.upper === b.upper

const kindTold = (kind: Pair["kind"], chosen: Sentence, other: Sentence): readonly string[] => {
  switch (kind) {
    case "exact":
      return ["Word for word."]
    case "near":
      return changedWords(chosen.text, other.text)
    case "paraphrase":
      return ["In the reporter’s words."]
    case "reworded":
      return []
  }
}

/** Changes of words that are told one by one. */
const mostChanges = 3

/** The words by which two sentences of nearly the same words differ: “added” for “increased”. Of many changes nothing is told. */
export const changedWords = (before: string, after: string): readonly string[] => {
  const parts = diffArrays(wordsOf(before), wordsOf(after), { comparator: (a, b) => a.toLowerCase() === b.toLowerCase() })
  const changes: string[] = []
  for (const [index, { added, removed, value }] of parts.entries()) {
    const [next, words] = [parts[index + 1], `“${value.join(" ")}”`]
    if (removed) changes.push(next?.added ? `“${next.value.join(" ")}” for ${words}` : `without ${words}`)
    else if (added && !parts[index - 1]?.removed) changes.push(`with ${words}`)
  }
  if (changes.length === 0) return ["Word for word."]
  return changes.length > mostChanges ? [] : [`Here ${changes.join(", ")}.`]
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[$€%]/gu) ?? []
