import { stem } from "../text/words.ts"
import { grammarWords, plainWords } from "./common-words.ts"
import {
  afterBareNo,
  clauseOpeners,
  deadlines,
  limits,
  negativePairs,
  negativePrefix,
  negativeWords,
  negatorPairs,
  negators,
  pseudoNegation
} from "./negation-words.ts"

/** A sentence with the one before and the one after it, as folded words. */
export interface InContext {
  readonly words: readonly string[]
  /** Places of the words that a comma, colon, semicolon or bracket follows. */
  readonly clauseEnds: ReadonlySet<number>
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
    if (places.some((place) => isNearNegative(asserting, place))) return false
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
      const isLimited = words.slice(at + 1, at + 1 + limited).some((after) => limits.has(after))
      return isLimited || words.slice(at + 1).some((after) => deadlines.has(after)) ? [] : [{ at, predicate: stem(word) }]
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
  if (negatorPairs.some(([first, second]) => first.test(word) && second.test(next))) return 2
  if (word === "no" && (next === "" || afterBareNo.test(next))) return 0
  return negators.has(word) || word.endsWith("n't") ? 1 : 0
}

const hasNegation = (words: readonly string[]): boolean => words.some((word, index) => negatorAt(words, index) > 0 || word === "no")

const assertedElsewhere = (words: readonly string[], predicate: string): boolean => {
  const negated = negatedWords(words).filter((found) => found.predicate === predicate).length
  return words.filter((word) => stem(word) === predicate).length > negated
}

const near = { before: 10, after: 4 }

/** Whether the clause of the word at `place` is negative by another word near it. */
const isNearNegative = ({ words, clauseEnds }: InContext, place: number): boolean => {
  let first = place
  while (first > 0 && place - first < near.before && !clauseEnds.has(first - 1) && !clauseOpeners.has(words[first]!)) first--
  let last = place
  while (last + 1 < words.length && last - place < near.after && !clauseEnds.has(last) && !clauseOpeners.has(words[last + 1]!)) last++
  return words.slice(first, last + 1).some((word, index) => {
    const next = first + index < last ? words[first + index + 1]! : ""
    if (negativePairs.some(([one, other]) => one.test(word) && other.test(next))) return true
    return negativeWords.has(word) || (first + index !== place && negativePrefix.test(word))
  })
}

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

/** Places of the words that a mark inside the sentence follows; `printed` is the words with the marks after each, a space between. */
export const clauseEndsIn = (words: readonly string[], printed: string): ReadonlySet<number> => {
  const ends = new Set<number>()
  let at = 0
  for (const [index, word] of words.entries()) {
    const from = at + word.length
    const space = printed.indexOf(" ", from)
    const to = space < 0 ? printed.length : space
    if (/[,;:()]/.test(printed.slice(from, to))) ends.add(index)
    at = to + 1
  }
  return ends
}
