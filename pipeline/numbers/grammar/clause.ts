import { lessThan, moreThan } from "../../english/numbers/changes.ts"
import {
  adverbs,
  auxiliaries,
  clauseOpeners,
  determiners,
  prepositions,
  pronouns,
  sentenceOpeners,
  verbalPrepositions
} from "../../english/numbers/function-words.ts"
import { levelPrepositions } from "../../english/numbers/measures.ts"
import { expectedCues } from "../../english/numbers/modality.ts"
import { haveForms } from "../../english/numbers/times.ts"
import { infinitiveAdjectives, nounsLikeVerbs, sizeOpeners, sizeVerbs } from "../../english/numbers/verbs.ts"
import { isDash, isHyphen, isWord, type Stretch, type Token } from "./tokens.ts"
import { isAdverb, looksVerbal } from "./word-class.ts"

/** Whether a clause can begin right after a token. */
const isBoundary = (token: Token): boolean =>
  (token.kind === "sign" && /[,;:.!?()[\]"“”«»—…]/.test(token.text)) ||
  isDash(token) ||
  (clauseOpeners.has(token.text) && token.kind === "word")

/** Longest way to the left that the beginning of a clause is looked for, in tokens. */
const farthest = 40

/**
 * Where the clause begins that holds `at`. An "and" parts clauses only before a verb or pronoun, so that "schools and hospitals" stay
 * together.
 */
export const clauseStart = (tokens: readonly Token[], at: number): number => {
  let first = at
  while (first > 0 && at - first < farthest) {
    const token = tokens[first - 1]!
    // An abbreviation in brackets parts nothing: "the Gross Regional Product (GRP) grew".
    if (token.text === ")" && tokens[first - 3]?.text === "(" && tokens[first - 2]!.capital) {
      first -= 3
      continue
    }
    if (token.text === "and" ? joinsClauses(tokens, first - 1) : isBoundary(token) && !isMoreThan(tokens, first - 1)) {
      const after = tokens[first]?.text ?? ""
      const isSame = token.text === "," && (levelPrepositions.has(after) || moreThan.has(after) || lessThan.has(after))
      const aside = isSame ? otherWordsBefore(tokens, first - 1) : -1
      if (aside < 0) break
      first = aside
      continue
    }
    first--
  }
  return first
}

/** Most tokens of a number said another way between two commas. */
const longestAside = 8

/** The comma that opens a number said another way, ", or 1.6 percent,", which another comma at `end` closes; -1 where none does. */
const otherWordsBefore = (tokens: readonly Token[], end: number): number => {
  for (let at = end - 1; at > end - longestAside; at--)
    if (tokens[at]?.text === ",") return isWord(tokens[at + 1], "or") && isNumeric(tokens, at + 2, end) ? at : -1
  return -1
}

/** The comma that closes a number said another way, ", or 1.6 percent,", which the one at `at` opens; -1 where none does. */
export const otherWordsAfter = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== "," || !isWord(tokens[at + 1], "or")) return -1
  const end = tokens.findIndex(({ text }, place) => place > at + 1 && place < at + longestAside && text === ",")
  return end > 0 && isNumeric(tokens, at + 2, end) ? end : -1
}

const isNumeric = (tokens: readonly Token[], from: number, next: number): boolean =>
  tokens.slice(from, next).some(({ kind }) => kind === "number") && !tokens.slice(from, next).some(({ text }) => looksVerbal(text))

/** Whether a "than" only grades a verb and opens no clause: "more than doubled". */
const isMoreThan = (tokens: readonly Token[], than: number): boolean =>
  tokens[than]!.text === "than" && tokens[than - 1]?.text === "more" && looksVerbal(tokens[than + 1]?.text ?? "")

const joinsClauses = (tokens: readonly Token[], and: number): boolean => {
  const next = tokens[and + 1]?.text ?? ""
  return auxiliaries.has(next) || pronouns.has(next) || (looksVerbal(next) && (!nounsLikeVerbs.has(next) || isAccount(next)))
}

/** The verb nearest to the left of `at` and not before `from`, with the auxiliaries and adverbs before it; null where there is none. */
export const predicateBefore = (tokens: readonly Token[], at: number, from: number): Stretch | null => {
  let place = at - 1
  while (place >= from && !isVerb(tokens, place)) place--
  if (place < from) return null
  let first = place
  for (;;) {
    const before = tokens[first - 1]
    if (first <= from || before === undefined) break
    const isLong = before.text === "long" && auxiliaries.has(tokens[first - 2]?.text ?? "")
    if (isLong || auxiliaries.has(before.text) || isAdverb(before.text) || isVerb(tokens, first - 1)) first--
    else if (before.text === "to" && first - 2 >= from && (isVerb(tokens, first - 2) || infinitiveAdjectives.has(tokens[first - 2]!.text)))
      first -= 2
    else break
  }
  while (first < place && !auxiliaries.has(tokens[first]!.text) && !isVerb(tokens, first)) first++
  return { first, next: place + 1 }
}

/** Whether "had expected" stands at `at`, whose subject before it is not what a number counts: "the 3 million dealers had expected". */
export const isForecast = (tokens: readonly Token[], at: number): boolean =>
  haveForms.has(tokens[at]?.text ?? "") && expectedCues.has(tokens[at + 1]?.text ?? "")

/** "account" and "accounts" are read as verbs where other forms that are nouns too are not: "accounts for 5 percent". */
const isAccount = (text: string): boolean => text === "account" || text === "accounts"

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (token.kind !== "word") return false
  if (auxiliaries.has(token.text)) return true
  const before = tokens[at - 1]
  if (isHyphen(before) || isHyphen(tokens[at + 1])) return false
  if (!looksVerbal(token.text)) return false
  // "A mill that loses money", but "that lost year".
  const isRelative = before?.text === "that" && /[^s]s$/.test(token.text) && !nounsLikeVerbs.has(token.text)
  const isDetermined = before !== undefined && determiners.has(before.text) && !isRelative
  const afterNounMark = isDetermined || before?.text.endsWith("'s") === true || before?.text === "of"
  if (afterNounMark) return false
  if (!nounsLikeVerbs.has(token.text) || isAccount(token.text)) return true
  const after = tokens[at + 1]?.text ?? ""
  if (at === 0 || auxiliaries.has(after) || (looksVerbal(after) && !nounsLikeVerbs.has(after))) return false
  if (after === "at" && (token.text === "stand" || token.text === "stands")) return true
  if (sizeVerbs.has(token.text) && (tokens[at + 1]?.kind === "number" || sizeOpeners.has(after))) return true
  return !prepositions.has(after) || verbalPrepositions.has(after)
}

/** The subject before a predicate: from the beginning of its clause at `from`, without the words and signs that open it. */
export const subjectBefore = (tokens: readonly Token[], predicate: Stretch, from: number): Stretch | null => {
  let first = from
  while (
    first < predicate.first &&
    (sentenceOpeners.has(tokens[first]!.text) || adverbs.has(tokens[first]!.text) || tokens[first]!.kind === "sign")
  )
    first++
  return first < predicate.first ? { first, next: predicate.first } : null
}
