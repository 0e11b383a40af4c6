import { grammarWords, plainWords } from "../../english/common-words.ts"
import {
  afterBareNo,
  attitudes,
  clauseOpeners,
  comparisons,
  contraries,
  deadlines,
  limits,
  negativePairs,
  negativePrefix,
  negativeWords,
  negatorPairs,
  negators,
  pseudoNegation,
  undoing
} from "../../english/negation-words.ts"
import { stem } from "../../text/words.ts"

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
 * with words around it that are the same, and nothing there or next to it denies that is not in the first too. Silence where in doubt.
 */
export const opposite = (a: InContext, b: InContext): boolean => !a.isQuestion && !b.isQuestion && (denies(a, b) || denies(b, a))

const denies = (denying: InContext, asserting: InContext): boolean => {
  const denied = negatedWords(denying.words)
  if (!denied.some(({ isAsserted }) => isAsserted)) return false
  const shared = new Set(denied.map(({ predicate }) => predicate))
  const others = negatedWords(asserting.words)
  if (others.some(({ predicate }) => !shared.has(predicate)) || vague(asserting.words) > vague(denying.words)) return false
  const denialsOfBoth = new Set(others.map(({ predicate }) => predicate))
  const stems = asserting.words.map(stem)
  const said = new Set(denying.words.flatMap((word, index) => [word, `${word} ${denying.words[index + 1] ?? ""}`]))
  return denied.some(({ at, predicate, isAsserted }) => {
    if (!isAsserted || denialsOfBoth.has(predicate) || assertedElsewhere(denying.words, denied, predicate)) return false
    const places = stems.flatMap((other, index) => (other === predicate ? [index] : []))
    if (places.some((place) => isNearNegative(asserting, place, said))) return false
    if (!places.some((place) => sameSurroundings(denying.words, at, asserting.words, place))) return false
    return ![asserting.before, asserting.after].some((neighbour) => deniesNextDoor(neighbour, predicate))
  })
}

interface Negated {
  /** Place of the negated word. */
  readonly at: number
  readonly predicate: string
  /** Whether the sentence denies it outright: not up to a point, until a day, in comparison or as a supposition. */
  readonly isAsserted: boolean
}

/** How far a negator reaches over small words to the word it negates. */
const reach = 5
/** How far after it a limit is looked for. */
const limited = 3

/** How far before a negator "if" makes a supposition of the denial. */
const supposed = 6

/** What a sentence denies, by a negator before it or by a prefix; a negated negative ("not impossible") denies nothing. */
const negatedWords = (words: readonly string[]): readonly Negated[] => {
  const byNegator = new Map(words.flatMap((_, index) => reachedFrom(words, index)))
  return words.flatMap((word, at) => {
    const contrary = contraries.get(word)
    const from = byNegator.get(at)
    if ((contrary === undefined) === (from === undefined)) return []
    if (from === undefined) return [{ at, predicate: stem(contrary!), isAsserted: true }]
    const isOpen =
      words.slice(at + 1, at + 1 + limited).some((after) => limits.has(after)) ||
      words.slice(at + 1).some((after) => deadlines.has(after)) ||
      words.slice(from, at).some((between) => comparisons.has(between)) ||
      words.slice(Math.max(0, from - supposed), from).includes("if")
    return [{ at, predicate: stem(word), isAsserted: !isOpen }]
  })
}

/** The place of the word that a negator at `index` negates, with the place after the negator. */
const reachedFrom = (words: readonly string[], index: number): readonly (readonly [at: number, from: number])[] => {
  const length = negatorAt(words, index)
  if (length === 0) return []
  for (let at = index + length; at < Math.min(words.length, index + length + reach); at++) {
    const word = words[at]!
    if (!grammarWords.has(word) && !(plainWords.has(word) && word.endsWith("ly"))) return [[at, index + length]]
  }
  return []
}

/** Length in words of the negator that stands at `index`; 0 where none does. */
const negatorAt = (words: readonly string[], index: number): number => {
  const word = words[index]!
  const next = words[index + 1] ?? ""
  if (pseudoNegation.get(word.endsWith("n't") ? "not" : word)?.has(next) === true) return 0
  if (word === "not" && next === "to" && /^(mention|speak|say)$/.test(words[index + 2] ?? "")) return 0
  if (word === "not" && /^(if|whether|or|why)$/.test(words[index - 1] ?? "")) return 0
  if (undoing.has(words[index - 1] ?? "") && /^(no|none|nothing)$/.test(word)) return 0
  if (word === "not" && /^(difficult|hard|impossible|cannot)$/.test(words[index - 1] ?? "")) return 0
  if (negatorPairs.some(([first, second]) => first.test(word) && second.test(next))) return 2
  if (word === "no" && (next === "" || afterBareNo.test(next))) return 0
  return negators.has(word) || word.endsWith("n't") ? 1 : 0
}

/** How many negatives deny nothing that could be named: "Never.", "not only", "no doubt". */
const vague = (words: readonly string[]): number =>
  words.filter(
    (word, index) =>
      (negators.has(word) || word.endsWith("n't")) && (negatorAt(words, index) === 0 || reachedFrom(words, index).length === 0)
  ).length

const assertedElsewhere = (words: readonly string[], denied: readonly Negated[], predicate: string): boolean => {
  const places = new Set(denied.flatMap((found) => (found.predicate === predicate ? [found.at] : [])))
  return words.some((word, at) => !places.has(at) && stem(word) === predicate)
}

const near = { before: 10, after: 4 }

/** Whether the clause of the word at `place` is negative by another word near it, one that the denying sentence does not hold too. */
const isNearNegative = ({ words, clauseEnds }: InContext, place: number, said: ReadonlySet<string>): boolean => {
  let first = place
  while (first > 0 && place - first < near.before && !clauseEnds.has(first - 1) && !clauseOpeners.has(words[first]!)) first--
  let last = place
  while (last + 1 < words.length && last - place < near.after && !clauseEnds.has(last) && !clauseOpeners.has(words[last + 1]!)) last++
  return words.slice(first, last + 1).some((word, index) => {
    const next = first + index < last ? words[first + index + 1]! : ""
    if (negativePairs.some(([one, other]) => one.test(word) && other.test(next))) return !said.has(`${word} ${next}`)
    if (said.has(word) || first + index === place) return false
    return negativeWords.has(word) || negativePrefix.test(word)
  })
}

const surroundings = 6

/**
 * One content word at least after (or before) both places is the same: the same thing is said of the same. After a word of attitude
 * it must be the next one: who does not want to wait may want to leave.
 */
const sameSurroundings = (a: readonly string[], i: number, b: readonly string[], j: number): boolean => {
  const content = (words: readonly string[]): readonly string[] =>
    words.filter((word) => !grammarWords.has(word) && !plainWords.has(word)).map(stem)
  const after = (words: readonly string[], at: number): readonly string[] => content(words.slice(at + 1, at + 1 + surroundings))
  if (attitudes.has(stem(a[i]!))) return after(a, i)[0] !== undefined && after(a, i)[0] === after(b, j)[0]
  const around = (words: readonly string[], at: number): readonly string[] => [
    ...content(words.slice(Math.max(0, at - surroundings), at)),
    ...after(words, at)
  ]
  const other = new Set(around(b, j))
  return around(a, i).some((word) => other.has(word))
}

/** "Will we allow it? Never." and "That must not be": a neighbour that is little but a denial, or that denies the same word. */
const deniesNextDoor = (words: readonly string[], predicate: string): boolean =>
  (words.length <= 8 && words.some((word, index) => negatorAt(words, index) > 0 || negators.has(word))) ||
  negatedWords(words).some((found) => found.predicate === predicate)

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
