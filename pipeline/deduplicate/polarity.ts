import { stem } from "../text/words.ts"
import { grammarWords, plainWords } from "./common-words.ts"
import { limits, negativePrefix, negativeWords, negatorPairs, negators, pseudoNegation } from "./negation-words.ts"

/** A sentence with the one before and the one after it, as folded words. */
export interface InContext {
  readonly words: readonly string[]
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly isQuestion: boolean
}

/**
 * Whether one of two sentences that otherwise say the same negates what the other asserts: the word one negates stands in the other
 * with words around it that are the same, and nothing there or next to it denies. Silence where in doubt.
 */
export const opposite = (a: InContext, b: InContext): boolean => !a.isQuestion && !b.isQuestion && (denies(a, b) || denies(b, a))

const denies = (denying: InContext, asserting: InContext): boolean => {
  if (hasNegation(asserting.words)) return false
  const stems = asserting.words.map(stem)
  return negatedWords(denying.words).some(({ at, predicate }) => {
    const places = stems.flatMap((other, index) => (other === predicate ? [index] : []))
    if (places.length === 0 || assertedElsewhere(denying.words, predicate)) return false
    if (places.some((place) => isNearNegative(asserting.words, place))) return false
    if (!places.some((place) => sameSurroundings(denying.words, at, asserting.words, place))) return false
    return ![asserting.before, asserting.after].some((neighbour) => deniesNextDoor(neighbour, predicate))
  })
}

interface Negated {
  /** Place of the negated word. */
  readonly at: number
  readonly predicate: string
}

/** How far a negator reaches over small words to the word it negates. */
const reach = 5
/** How far after it a limit is looked for. */
const limited = 3

const negatedWords = (words: readonly string[]): readonly Negated[] =>
  words.flatMap((_, index) => {
    const length = negatorAt(words, index)
    if (length === 0) return []
    for (let at = index + length; at < Math.min(words.length, index + length + reach); at++) {
      const word = words[at]!
      if (grammarWords.has(word) || (plainWords.has(word) && word.endsWith("ly"))) continue
      return words.slice(at + 1, at + 1 + limited).some((after) => limits.has(after)) ? [] : [{ at, predicate: stem(word) }]
    }
    return []
  })

/** Length in words of the negator that stands at `index`; 0 where none does. */
const negatorAt = (words: readonly string[], index: number): number => {
  const word = words[index]!
  const next = words[index + 1] ?? ""
  if (pseudoNegation.get(word.endsWith("n't") ? "not" : word)?.has(next) === true) return 0
  if (word === "not" && next === "to" && /^(mention|speak|say)$/.test(words[index + 2] ?? "")) return 0
  if (word === "not" && /^(if|whether|or|why)$/.test(words[index - 1] ?? "")) return 0
  if (negators.has(word) || word.endsWith("n't")) return 1
  return negatorPairs.some(([first, second]) => first.test(word) && second.test(next)) ? 2 : 0
}

const hasNegation = (words: readonly string[]): boolean => words.some((word, index) => negatorAt(words, index) > 0 || word === "no")

const assertedElsewhere = (words: readonly string[], predicate: string): boolean => {
  const negated = negatedWords(words).filter((found) => found.predicate === predicate).length
  return words.filter((word) => stem(word) === predicate).length > negated
}

const near = { before: 10, after: 4 }

const isNearNegative = (words: readonly string[], place: number): boolean =>
  words
    .slice(Math.max(0, place - near.before), place + near.after + 1)
    .some(
      (word, index, window) =>
        negativeWords.has(word) || (negativePrefix.test(word) && index !== Math.min(place, near.before) && window.length > 0)
    )

const surroundings = 6

/** One content word at least after (or before) both places is the same: the same thing is said of the same. */
const sameSurroundings = (a: readonly string[], i: number, b: readonly string[], j: number): boolean => {
  const around = (words: readonly string[], at: number): ReadonlySet<string> =>
    new Set(
      [...words.slice(Math.max(0, at - surroundings), at), ...words.slice(at + 1, at + 1 + surroundings)]
        .filter((word) => !grammarWords.has(word) && !plainWords.has(word))
        .map(stem)
    )
  const other = around(b, j)
  return [...around(a, i)].some((word) => other.has(word))
}

/** "Will we allow it? Never." and "That must not be": a neighbour that is little but a denial, or that denies the same word. */
const deniesNextDoor = (words: readonly string[], predicate: string): boolean =>
  (words.length <= 8 && hasNegation(words)) || negatedWords(words).some((found) => found.predicate === predicate)
