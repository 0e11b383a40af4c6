import { grammarWords, plainWords } from "../../english/common-words.ts"
import {
  afterBareNo,
  afterNotTo,
  attitudes,
  beforeNot,
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

/** A sentence between the one before it and the one after it, all as folded words. */
export interface InContext {
  readonly words: readonly string[]
  /** Indices of the words that a comma, colon, semicolon or bracket follows. */
  readonly clauseEnds: ReadonlySet<number>
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly isQuestion: boolean
}

/**
 * Whether two sentences that otherwise say the same have opposite polarity: one negates a word that the other uses among the same words
 * without negation. The answer is no if the second sentence or a neighbour may be negative in other words, so that few reports are wrong.
 */
export const opposite = (a: InContext, b: InContext): boolean => !a.isQuestion && !b.isQuestion && (negates(a, b) || negates(b, a))

const negates = (negative: InContext, positive: InContext): boolean => {
  const negated = negatedWords(negative.words)
  if (!negated.some(({ isOutright }) => isOutright)) return false
  const negatedInNegative = new Set(negated.map(({ predicate }) => predicate))
  const negatedInPositive = new Set(negatedWords(positive.words).map(({ predicate }) => predicate))
  if ([...negatedInPositive].some((predicate) => !negatedInNegative.has(predicate))) return false
  if (countUnclear(positive.words) > countUnclear(negative.words)) return false
  const stems = positive.words.map(stem)
  /** The words of the negative sentence and their pairs. */
  const known = new Set(negative.words.flatMap((word, index) => [word, `${word} ${negative.words[index + 1] ?? ""}`]))
  return negated.some(({ at, predicate, isOutright }) => {
    if (!isOutright || negatedInPositive.has(predicate) || isAlsoAsserted(negative.words, negated, predicate)) return false
    const places = stems.flatMap((other, index) => (other === predicate ? [index] : []))
    if (places.some((place) => isNearNegative(positive, place, known))) return false
    if (!places.some((place) => sameSurroundings(negative.words, at, positive.words, place))) return false
    return ![positive.before, positive.after].some((neighbour) => mayNegate(neighbour, predicate))
  })
}

interface Negated {
  /** Index of the negated word. */
  readonly at: number
  /** Its stem. For a word with a negative prefix this is the stem of the word without it. */
  readonly predicate: string
  /** False where the negation is limited: by a degree, a deadline, a comparison or a condition. */
  readonly isOutright: boolean
}

/** Words after a negator in which the negated word is looked for. */
const scope = 5
/** Words after the negated word in which a limit of the negation is looked for. */
const limitWindow = 3
/** Words before a negator in which an "if" makes the negation a condition. */
const conditionWindow = 6

/** The words that a sentence negates by a negator or by a prefix. A negator before a prefix ("not impossible") negates nothing. */
const negatedWords = (words: readonly string[]): readonly Negated[] => {
  const negatorEnds = new Map(words.flatMap((_, index) => negationAt(words, index) ?? []).map(({ target, end }) => [target, end]))
  return words.flatMap((word, at) => {
    const contrary = contraries.get(word)
    const end = negatorEnds.get(at)
    if ((contrary === undefined) === (end === undefined)) return []
    if (end === undefined) return [{ at, predicate: stem(contrary!), isOutright: true }]
    const isLimited =
      words.slice(at + 1, at + 1 + limitWindow).some((after) => limits.has(after)) ||
      words.slice(at + 1).some((after) => deadlines.has(after)) ||
      words.slice(end, at).some((between) => comparisons.has(between)) ||
      words.slice(Math.max(0, end - conditionWindow), end).includes("if")
    return [{ at, predicate: stem(word), isOutright: !isLimited }]
  })
}

/** The negator that begins at `index`, if it negates a word: the index after the negator, and that of the first content word after it. */
const negationAt = (words: readonly string[], index: number): { readonly end: number; readonly target: number } | null => {
  const length = negatorLength(words, index)
  const end = index + length
  const within = length === 0 ? [] : words.slice(end, end + scope)
  const distance = within.findIndex((word) => !grammarWords.has(word) && !(plainWords.has(word) && word.endsWith("ly")))
  return distance < 0 ? null : { end, target: end + distance }
}

const isNegator = (word: string): boolean => negators.has(word) || word.endsWith("n't")

/** The number of words of the negator that begins at `index`; 0 where there is none, or one that denies nothing ("not only"). */
const negatorLength = (words: readonly string[], index: number): number => {
  const [previous = "", word = "", next = "", third = ""] = [words[index - 1], words[index], words[index + 1], words[index + 2]]
  if (pseudoNegation.get(word.endsWith("n't") ? "not" : word)?.has(next) === true) return 0
  if (word === "not" && (beforeNot.has(previous) || (next === "to" && afterNotTo.has(third)))) return 0
  if (undoing.has(previous) && /^(no|none|nothing)$/.test(word)) return 0
  if (negatorPairs.some(([first, second]) => first.test(word) && second.test(next))) return 2
  if (word === "no" && (next === "" || afterBareNo.test(next))) return 0
  return isNegator(word) ? 1 : 0
}

/** How many negators of a sentence negate no word of it: "Never.", "not only", "no doubt". */
const countUnclear = (words: readonly string[]): number =>
  words.filter((word, index) => isNegator(word) && negationAt(words, index) === null).length

/** Whether a word with the same stem as a negated one stands elsewhere in the sentence without negation. */
const isAlsoAsserted = (words: readonly string[], negated: readonly Negated[], predicate: string): boolean =>
  words.some((word, at) => stem(word) === predicate && !negated.some((found) => found.at === at && found.predicate === predicate))

/** Words before and after a word in which another word may make its clause negative. */
const near = { before: 10, after: 4 }

/** Whether the clause of the word at `place` has another negative word or pair of words, one that is not in `known`. */
const isNearNegative = ({ words, clauseEnds }: InContext, place: number, known: ReadonlySet<string>): boolean => {
  let first = place
  while (first > 0 && place - first < near.before && !clauseEnds.has(first - 1) && !clauseOpeners.has(words[first]!)) first--
  let last = place
  while (last + 1 < words.length && last - place < near.after && !clauseEnds.has(last) && !clauseOpeners.has(words[last + 1]!)) last++
  return words.slice(first, last + 1).some((word, index) => {
    const next = first + index < last ? words[first + index + 1]! : ""
    if (negativePairs.some(([one, other]) => one.test(word) && other.test(next))) return !known.has(`${word} ${next}`)
    if (known.has(word) || first + index === place) return false
    return negativeWords.has(word) || negativePrefix.test(word)
  })
}

/** Words on each side of a word that are its surroundings. */
const surroundings = 6

/**
 * Whether two places have a content word in common among their surroundings, so that the same is said of the same thing. After a word of
 * attitude it must be the next content word: who does not want to wait may want to leave.
 */
const sameSurroundings = (a: readonly string[], i: number, b: readonly string[], j: number): boolean => {
  const content = (words: readonly string[], at: number, before: number): readonly string[] =>
    [...words.slice(Math.max(0, at - before), at), ...words.slice(at + 1, at + 1 + surroundings)]
      .filter((word) => !grammarWords.has(word) && !plainWords.has(word))
      .map(stem)
  if (attitudes.has(stem(a[i]!))) {
    const [next] = content(a, i, 0)
    return next !== undefined && next === content(b, j, 0)[0]
  }
  const other = new Set(content(b, j, surroundings))
  return content(a, i, surroundings).some((word) => other.has(word))
}

/** Longest sentence, in words, that is taken for a mere denial ("Never.", "That must not be.") if it has a negator. */
const shortDenial = 8

/** Whether a neighbour of a sentence may negate it: it is a short denial, or negates the same word. */
const mayNegate = (words: readonly string[], predicate: string): boolean =>
  (words.length <= shortDenial && words.some((word, index) => negatorLength(words, index) > 0 || negators.has(word))) ||
  negatedWords(words).some((negated) => negated.predicate === predicate)

/**
 * The indices of the words that are followed by a mark that ends a clause. `printed` is the same words in one string, each with its
 * punctuation after it and a space between them.
 */
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
